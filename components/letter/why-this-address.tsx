import type { Letter } from '../../lib/letter/letter';
import { EXCELSIOR } from '../../lib/request/school';
import { formatDay } from '../../lib/texts/day';
import { useWords } from '../parts/words';

/** What changed since Microsoft's page of 2020, as of 2026-11-22, each with the page that shows it. */
const CHANGES = [
  ['ace', 'https://learn.microsoft.com/credentials/certifications/college-credit'],
  ['links', 'https://learn.microsoft.com/credentials/certifications/view-share-transcript'],
  ['dashboard', 'https://learn.microsoft.com/users/me/transcript'],
  ['recipient', 'https://www.excelsior.edu/'],
] as const;

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
        {CHANGES.map(([change, link]) => (
          <li key={change}>
            {t(`changes.${change}`)}{' '}
            <a href={link} target="_blank" rel="noopener noreferrer">
              {new URL(link).host}
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
