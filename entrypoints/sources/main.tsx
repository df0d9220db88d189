import { useState } from 'preact/hooks';
import { Imprint } from '../../components/page/imprint';
import { PageTitle } from '../../components/page/page-title';
import { useWords } from '../../components/parts/words';
import { SourceList, type SourceRow } from '../../components/sources/source-list';
import recommendations from '../../lib/catalogue/data/credit-recommendations.json';
import additions from '../../lib/catalogue/data/exam-additions.json';
import exams from '../../lib/catalogue/data/exam-catalogue.json';
import groups from '../../lib/catalogue/data/exam-groups.json';
import periods from '../../lib/catalogue/data/exam-periods.json';
import successions from '../../lib/catalogue/data/exam-successions.json';
import { WEBMAIL } from '../../lib/channels/webmail';
import { type FindingId, RULES } from '../../lib/request/preflight/finding';
import { RULE_SOURCES, TEXT_SOURCES } from '../../lib/request/preflight/sources';
import { ADDRESSES, FOUND_LATER } from '../../lib/request/process-facts';
import { STEP_IDS, type StepId } from '../../lib/request/step-id';
import { formatDay } from '../../lib/texts/day';
import type { TextKey } from '../../lib/texts/dictionary';
import { startPage } from '../our-page/start-page';
import { stepOfText } from './step-of-text';

/** Lists every rule and fact that we show, unchanged, with its source. */
function SourcesPage() {
  const t = useWords();
  const list = (names: string[]) => new Intl.ListFormat(t.language).format(names);
  const day = (date: string | null | undefined) => (date ? formatDay(date, t.language) : '');
  // Values that depend on a request are replaced by an ellipsis; those that describe the source are known.
  const textOf = (key: string, values = {}) => t(key as TextKey, values).replaceAll(/\{\w+\}/g, '…');
  const [step, setStep] = useState<StepId>();
  const isShown = (of: StepId | undefined) => step === undefined || step === of;
  const rules: SourceRow[] = [
    ...Object.entries(RULE_SOURCES)
      .filter(([id]) => isShown(RULES[id as FindingId].step))
      .map(([id, row]) => ({ what: textOf(`preflight.${id}`), ...row })),
    ...Object.entries(TEXT_SOURCES)
      .filter(([key]) => isShown(stepOfText(key)))
      .map(([key, row]) => ({ what: textOf(key, { date: day(row.date) }), ...row })),
  ];
  return (
    <>
      <PageTitle title={t('sources.title')} about={t('sources.about')} />
      <main>
        <fieldset class="plain wrap">
          <legend class="unseen">{t('checklist.title')}</legend>
          {[undefined, ...STEP_IDS].map((each) => (
            <button key={each} type="button" class="chip" aria-pressed={step === each} onClick={() => setStep(each)}>
              {each ? t(`step.${each}`) : t('sources.all')}
            </button>
          ))}
        </fieldset>
        <SourceList title={t('sources.rules')} rows={rules} />
        {isShown('letter') && (
          <>
            <SourceList
              title={t('ways.webmail')}
              isData
              rows={WEBMAIL.map(({ start, origin }) => ({ what: start, ...origin }))}
            />
            <SourceList title={t('sources.addresses')} isData rows={[...ADDRESSES]} />
            <SourceList title={t('sources.found-later')} isData rows={[...FOUND_LATER]} />
          </>
        )}
        {isShown('exams') && (
          <>
            <SourceList
              title={t('sources.recommendations')}
              isData
              rows={recommendations.map((row) => ({
                ...row,
                what: `${row.authority}: ${row.exam ?? ''} ${row.title}. ${row.recommendation ?? t('standing.amount-unknown')}`,
              }))}
            />
            <SourceList
              title={t('sources.certifications')}
              isData
              rows={groups.map((row) => ({ ...row, what: `${row.certification}: ${list(row.exams)}` }))}
            />
            <SourceList
              title={t('sources.successions')}
              isData
              rows={successions.map((row) => ({ ...row, what: `${row.exam}: ${list(row.replaced)}` }))}
            />
            <SourceList
              title={t('sources.periods')}
              isData
              rows={periods.map((row) => ({
                ...row,
                what: `${row.exam}: ${day(row.earnedFrom)} – ${day(row.earnedUntil)}`,
              }))}
            />
            <SourceList
              title={t('sources.exams')}
              isData
              rows={[...exams, ...additions].map((row) => ({
                what: `${row.exam} ${row.title ?? ''}`,
                source: row.source,
                date: row.date,
                status: row.status,
              }))}
            />
          </>
        )}
        <Imprint />
      </main>
    </>
  );
}

startPage(SourcesPage, 'sources.title');
