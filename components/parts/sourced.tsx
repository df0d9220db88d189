import { TEXT_SOURCES } from '../../lib/request/preflight/sources';
import { SourceLine } from './source-line';
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
          <SourceLine source={source} />
        </p>
      )}
    </div>
  );
}
