import type { RuleSource } from '../../lib/request/preflight/sources';
import { formatDay } from '../../lib/texts/day';
import { InEnglish } from '../parts/in-english';
import { useWords } from '../parts/words';

interface Props {
  question: string;
  answer: string;
  /** The answer's source; absent if the answer only explains how to use the extension. */
  source: RuleSource | undefined;
}

/** A question that opens to show its answer. */
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
