import { TEXT_SOURCES } from '../../lib/request/preflight/sources';
import { formatDay } from '../../lib/texts/day';
import { InEnglish } from './in-english';
import { useWords } from './words';

/** The facts that this component can show. */
export type SourcedFact = 'life.thirty-days' | 'life.keep-profile';

/** A fact about the process in an unobtrusive line, with its source below. */
export function Sourced({ fact }: { fact: SourcedFact }) {
  const t = useWords();
  const source = TEXT_SOURCES[fact];
  return (
    <div class="stack small">
      <p>{t(fact)}</p>
      {source && (
        <p class="soft">
          <InEnglish
            text={t('help.source', { source: source.source, date: formatDay(source.date, t.language) })}
            part={source.source}
          />
        </p>
      )}
    </div>
  );
}
