import type { Letter } from '../../lib/letter/letter';
import { EXCELSIOR } from '../../lib/request/school';
import { SINCE_2020 } from '../../lib/request/since-2020';
import { formatDay } from '../../lib/texts/day';
import { useWords } from '../parts/words';

/** Where the address comes from, why the letter carries links, and what has changed since. */
export function WhyThisAddress({ letter: { recipient } }: { letter: Letter }) {
  const t = useWords();
  return (
    <div class="stack small soft">
      <p>
        {`${t('letter.recipient')}: `}
        <span class="strong">{recipient}</span>
      </p>
      <p>{t('letter.recipient-source', { date: formatDay(EXCELSIOR.recipient.date, t.language) })}</p>
      <ul class="stack">
        {SINCE_2020.map(([change, url]) => (
          <li key={change}>
            {t(`changes.${change}`)}{' '}
            <a href={url} target="_blank" rel="noopener noreferrer">
              {new URL(url).host}
            </a>
          </li>
        ))}
      </ul>
      <a href="/sources.html" target="_blank" rel="noopener">
        {t('changes.sources')}
      </a>
    </div>
  );
}
