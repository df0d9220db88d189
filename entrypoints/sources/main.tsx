import { Imprint } from '../../components/imprint';
import { type SourceRow, SourceTable } from '../../components/source-table';
import { useWords } from '../../components/words';
import recommendations from '../../lib/catalogue/data/credit-recommendations.json';
import additions from '../../lib/catalogue/data/exam-additions.json';
import exams from '../../lib/catalogue/data/exam-catalogue.json';
import groups from '../../lib/catalogue/data/exam-groups.json';
import periods from '../../lib/catalogue/data/exam-periods.json';
import successions from '../../lib/catalogue/data/exam-successions.json';
import { WEBMAIL, WEBMAIL_SOURCE } from '../../lib/channels/webmail';
import { RULE_SOURCES, TEXT_SOURCES } from '../../lib/request/preflight/sources';
import type { TextKey } from '../../lib/texts/dictionary';
import { startPage } from '../request/start-page';

/** Lists every rule and datum that is shown, as it stands in the data, with where it comes from. */
function SourcesPage() {
  const t = useWords();
  const rules: SourceRow[] = [
    ...Object.entries(RULE_SOURCES).map(([id, row]) => ({ what: t(`preflight.${id}` as TextKey), ...row })),
    ...Object.entries(TEXT_SOURCES).map(([key, row]) => ({ what: t(key as TextKey), ...row })),
  ];
  return (
    <main class="stack-wide">
      <h1>{t('sources.title')}</h1>
      <p>{t('sources.about')}</p>
      <SourceTable title={t('sources.rules')} rows={rules} />
      <SourceTable
        title={t('ways.webmail')}
        rows={WEBMAIL.map(({ product, start }) => ({
          what: `${product}: ${start}`,
          source: t('sources.webmail'),
          date: WEBMAIL_SOURCE.collectedOn,
          confidence: 'medium',
        }))}
      />
      <SourceTable
        title={t('sources.recommendations')}
        rows={recommendations.map((row) => ({
          ...row,
          what: `${row.authority}: ${row.exam ?? ''} ${row.title}. ${row.recommendation ?? t('standing.amount-unknown')}`,
        }))}
      />
      <SourceTable
        title={t('sources.certifications')}
        rows={groups.map((row) => ({ ...row, what: `${row.certification}: ${row.exams.join(' + ')}` }))}
      />
      <SourceTable
        title={t('sources.successions')}
        rows={successions.map((row) => ({ ...row, what: `${row.exam}: ${row.replaced.join(', ')}` }))}
      />
      <SourceTable
        title={t('sources.periods')}
        rows={periods.map((row) => ({
          ...row,
          what: `${row.exam}: ${row.earnedFrom ?? ''} – ${row.earnedUntil ?? ''}`,
        }))}
      />
      <SourceTable
        title={t('sources.exams')}
        rows={[...exams, ...additions].map((row) => ({
          what: `${row.exam} ${row.title ?? ''}`,
          source: row.source,
          date: row.date,
          confidence: row.status,
        }))}
      />
      <Imprint />
    </main>
  );
}

startPage(SourcesPage, 'sources.title');
