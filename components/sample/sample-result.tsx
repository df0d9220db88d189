import { useId } from 'preact/hooks';
import { LIST_DATE } from '../../lib/request/school';
import { formatDay } from '../../lib/texts/day';
import type { SampleView } from '../../lib/view/sample-view';
import { useWords } from '../parts/words';
import { StandingLine, StandingTag } from '../steps/exams/exam-standing';

interface Props {
  view: SampleView;
  /** Puts the page back to its beginning. */
  again(): void;
}

/** What the popup would show of the sample page, each part marked as a sample. */
export function SampleResult({ view: { evidence, exams, letter, href }, again }: Props) {
  const t = useWords();
  const titleId = useId();
  // It leads nowhere, so that it is not a link here.
  const link = 'link' in evidence ? evidence.link.replace('https://', '') : '';
  return (
    <section class="result" aria-labelledby={titleId}>
      <h2 id={titleId}>{t('sample.result')}</h2>
      <div class="card found">
        <div class="row">
          <span class="strong">{t(`page.kind.${evidence.kind}`)}</span>
          <span class="tag good">{t('sample.mark')}</span>
        </div>
        <dl>
          <dt>{t('field.holder')}</dt>
          <dd>{evidence.holder}</dd>
          <dt>{t('field.link')}</dt>
          <dd>{link}</dd>
        </dl>
      </div>
      <div class="card">
        <span class="soft small strong">{t('exams.title')}</span>
        <ul class="stack">
          {exams.map(({ key, code, title, passedOn, standing }) => (
            <li key={key}>
              <span class="wrap">
                <span class="strong">{code}</span>
                <StandingTag standing={standing} />
              </span>
              <span class="soft small">
                <span lang="en">{title}</span>
                {passedOn && ` · ${formatDay(passedOn, t.language)}`}
                {standing.status !== 'recommended' && <StandingLine standing={standing} />}
              </span>
            </li>
          ))}
        </ul>
        <p class="soft small">{t('exams.list-source', { date: formatDay(LIST_DATE, t.language) })}</p>
      </div>
      <div class="card">
        <span class="soft small strong">{t('letter.title')}</span>
        <dl>
          <dt>{t('letter.recipient')}</dt>
          <dd class="soft">{t('sample.no-recipient')}</dd>
          <dt>{t('letter.subject')}</dt>
          <dd lang="en">{letter.subject}</dd>
        </dl>
        <pre lang="en">{letter.text}</pre>
        <p class="soft small">{t('sample.draft-about')}</p>
      </div>
      <div class="wrap">
        <a class="button primary" href={href} target="_blank" rel="noopener">
          {t('letter.draft')}
        </a>
        <button type="button" onClick={again}>
          {t('sample.again')}
        </button>
      </div>
    </section>
  );
}
