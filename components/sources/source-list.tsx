import { formatDay } from '../../lib/texts/day';
import { FormSection } from '../parts/form';
import { useWords } from '../parts/words';

export interface SourceRow {
  /** A rule in the person's language, or a fact as it stands in the data, which is English. */
  what: string;
  source: string;
  date: string;
  confidence: string;
}

interface Props {
  title: string;
  rows: readonly SourceRow[];
  /** Whether the rows are facts of the data. */
  isData?: boolean;
}

/** A part of the page of sources: what is shown, where it comes from, its date, and how sure it is. */
export function SourceList({ title, rows, isData = false }: Props) {
  const t = useWords();
  return (
    <FormSection title={title}>
      <ul class="rows">
        {rows.map(({ what, source, date, confidence }) => (
          <li class="source" key={what}>
            <p lang={isData ? 'en' : undefined}>{what}</p>
            <p class="soft small">
              <span class="line" lang="en">
                {source}
              </span>
              {formatDay(date, t.language)} · {t('sources.confidence')} <span lang="en">{confidence}</span>
            </p>
          </li>
        ))}
      </ul>
    </FormSection>
  );
}
