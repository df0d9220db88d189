import { dayIn } from '../../../lib/request/follow-up';
import type { NamedExam } from '../../../lib/view/view';
import { useActions } from '../../parts/actions';
import { useWords } from '../../parts/words';

interface Props {
  exam: NamedExam & { passedOn?: string | undefined };
}

/** Asks when an exam that was added by hand was passed. The browser rejects a day in the future and says why. */
export function PassDate({ exam: { code, title, passedOn } }: Props) {
  const t = useWords();
  const actions = useActions();
  return (
    <label class="field date">
      <span>{t('exams.date-of', { code })}</span>
      <input
        type="date"
        max={dayIn(new Date())}
        value={passedOn ?? ''}
        onChange={({ currentTarget }) => {
          const { value } = currentTarget;
          if (!currentTarget.reportValidity()) return;
          actions.change({ change: 'add-exam', exam: { code, title, ...(value && { passedOn: value }) } });
        }}
      />
    </label>
  );
}
