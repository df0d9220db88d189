import type { RuleSource } from '../../lib/request/preflight/sources';
import { SourceLine } from '../parts/source-line';

interface Props {
  question: string;
  answer: string;
  /** The answer's source; absent if the answer only explains how to use the extension. */
  source: RuleSource | undefined;
}

/** A question that opens to show its answer. */
export function Question({ question, answer, source }: Props) {
  return (
    <details>
      <summary>{question}</summary>
      <div class="stack">
        <p>{answer}</p>
        {source && (
          <p class="soft small">
            <SourceLine source={source} />
          </p>
        )}
      </div>
    </details>
  );
}
