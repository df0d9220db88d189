import type { Gap, Line, Part } from '../../lib/letter/parts';
import type { StepId } from '../../lib/request/step-id';
import type { LetterView } from '../../lib/view/view';
import { useTurn } from '../page/use-turn';
import { useWords } from '../parts/words';

/** The step and field where each missing value is filled in. */
const PLACE: Record<Gap, { step: StepId; field?: string }> = {
  'full-name': { step: 'you', field: 'full-name' },
  email: { step: 'you', field: 'email' },
  exams: { step: 'exams' },
  evidence: { step: 'evidence' },
  'transcript-id': { step: 'evidence' },
  'access-code': { step: 'evidence' },
  application: { step: 'application' },
};

/** The letter as it will be sent. Highlights the person's own details and names what is missing. */
export function LetterText({ letter: { parts } }: { letter: Pick<LetterView, 'parts'> }) {
  const blocks = parts.filter((lines) => lines.length);
  return (
    <div class="letter" lang="en">
      {blocks.map((lines, i) => (
        // The parts never change order, so an index is a safe key.
        <p key={i}>
          {lines.map((line, k) => (
            <LetterLine key={k} line={line} />
          ))}
        </p>
      ))}
    </div>
  );
}

const LetterLine = ({ line }: { line: Line }) => (
  <span class="line">
    {line.map((part, i) => (
      <PartText key={i} part={part} />
    ))}
  </span>
);

function PartText({ part }: { part: Part }) {
  if (typeof part === 'string') return <>{part}</>;
  return 'own' in part ? <mark>{part.own}</mark> : <Missing gap={part.gap} />;
}

function Missing({ gap }: { gap: Gap }) {
  const t = useWords();
  const turn = useTurn();
  const { step, field } = PLACE[gap];
  return (
    <button type="button" class="gap" lang={t.language} onClick={() => turn.show(step, field)}>
      {t(`letter.gap.${gap}`)}
    </button>
  );
}
