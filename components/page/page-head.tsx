import type { Face } from '../../lib/request/face';
import { statusText } from '../../lib/texts/status-text';
import { useWords } from '../parts/words';

const ROUND = 2 * Math.PI * 13;

/** The status line: a ring that fills with the checklist, where the request stands, and what comes next. */
export function PageHead({ face }: { face: Face }) {
  const t = useWords();
  const { headline, done, steps } = face;
  const isHint = headline === 'empty' || headline === 'found-here' || headline === 'partial-here';
  return (
    <header class="head">
      <Ring part={headline === 'empty' ? 0 : done / steps.length} />
      <div>
        <h1>{statusText(t, face)}</h1>
        <p>{isHint ? t(`status.hint.${headline}`) : t('progress', { done, total: steps.length })}</p>
      </div>
    </header>
  );
}

const Ring = ({ part }: { part: number }) => (
  <svg class="ring" viewBox="0 0 32 32" aria-hidden="true">
    <circle cx="16" cy="16" r="13" />
    {part > 0 && <circle class="part" cx="16" cy="16" r="13" stroke-dasharray={`${ROUND * part} ${ROUND}`} />}
    {part === 1 && <path d="m10.500 16.500 3.500 3.500 7.500-8" />}
  </svg>
);
