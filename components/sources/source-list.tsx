import { formatDay } from '../../lib/texts/day';
import type { TextKey } from '../../lib/texts/dictionary';
import { useWords } from '../parts/words';

export interface SourceRow {
  /** A rule in the person's language, or a fact in English as it is in the data. */
  what: string;
  source: string;
  date: string;
  /** How certain it is: a key of `CONFIDENCE`, or a remark from the data. */
  confidence?: string;
  /** The exam's status at Microsoft, as it is in the data. */
  status?: string;
}

/** The texts that say how certain a fact is. Remarks in the data say more, so they are shown as they are. */
const CONFIDENCE = new Map<string | undefined, TextKey>([
  ['high', 'sources.confidence.high'],
  ['medium-high', 'sources.confidence.medium-high'],
  ['medium', 'sources.confidence.medium'],
  ['our own', 'sources.confidence.our-own'],
]);

interface Props {
  title: string;
  rows: readonly SourceRow[];
  /** Whether the rows are facts from the data. */
  isData?: boolean;
}

/** A section of the sources page: each fact with its source, date, and confidence. Sections of data are collapsed. */
export function SourceList({ title, rows, isData = false }: Props) {
  const t = useWords();
  if (!rows.length) return null;
  return (
    <details open={!isData}>
      <summary>
        <h2>{title}</h2>
      </summary>
      <ul class="rows">
        {rows.map(({ what, source, date, confidence, status }) => (
          <li class="source" key={what}>
            <p lang={isData ? 'en' : undefined}>{what}</p>
            <p class="soft small">
              <span class="line" lang="en">
                {source}
              </span>
              {formatDay(date, t.language)} · <Standing confidence={confidence} status={status} />
            </p>
          </li>
        ))}
      </ul>
    </details>
  );
}

function Standing({ confidence, status }: Pick<SourceRow, 'confidence' | 'status'>) {
  const t = useWords();
  const words = CONFIDENCE.get(confidence);
  if (words) return <>{t(words)}</>;
  return (
    <>
      {t(status ? 'sources.status' : 'sources.confidence')} <span lang="en">{status ?? confidence}</span>
    </>
  );
}
