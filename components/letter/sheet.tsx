import { useId } from 'preact/hooks';
import type { Letter } from '../../lib/letter/letter';
import { EXCELSIOR } from '../../lib/request/school';
import { formatDay } from '../../lib/texts/day';
import { useWords } from '../parts/words';

/** The letter as it would leave, folded away in the popup. */
export function LetterPreview({ letter, isOpen }: { letter: Letter; isOpen: boolean }) {
  const t = useWords();
  const titleId = useId();
  return (
    <section aria-labelledby={titleId}>
      <h2 id={titleId}>{t('letter.title')}</h2>
      <details open={isOpen}>
        <summary>{t('letter.preview')}</summary>
        <div class="stack">
          <dl>
            <dt>{t('letter.recipient')}</dt>
            <dd>{letter.recipient}</dd>
            <dt>{t('letter.subject')}</dt>
            <dd lang="en">{letter.subject}</dd>
          </dl>
          <pre lang="en">{letter.text}</pre>
          {isOpen && (
            <div>
              <button type="button" onClick={() => print()}>
                {t('letter.print')}
              </button>
            </div>
          )}
          <p class="soft small">
            {t('letter.recipient-source', { date: formatDay(EXCELSIOR.recipient.date, t.language) })}
          </p>
          <p class="soft small">{t('letter.changed-since')}</p>
        </div>
      </details>
    </section>
  );
}
