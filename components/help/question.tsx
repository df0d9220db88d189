import type { RuleSource } from '../../lib/request/preflight/sources';
import { formatDay } from '../../lib/texts/day';
import { InEnglish } from '../parts/in-english';
import { useWords } from '../parts/words';

interface Props {
  question: string;
  answer: string;
  /** Where what the answer states comes from; absent where it only says how to use this. */
  source: RuleSource | undefined;
}

/** A question with its answer folded away. */
export function Question({ question, answer, source }: Props) {
  const t = useWords();
  return (
    <details>
      <summary>{question}</summary>
      <div class="stack">
        <p>{answer}</p>
        {source && (
          <p class="soft small">
            <InEnglish
              text={t('help.source', { source: source.source, date: formatDay(source.date, t.language) })}
              part={source.source}
            />
          </p>
        )}
      </div>
    </details>
  );
}
