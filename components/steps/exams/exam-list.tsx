import { useEffect, useRef, useState } from 'preact/hooks';
import { LIST_DATE } from '../../../lib/request/school';
import { formatDay } from '../../../lib/texts/day';
import type { NamedExam, View } from '../../../lib/view/view';
import { useActions } from '../../parts/actions';
import { Icon } from '../../parts/icon';
import { useWords } from '../../parts/words';
import { StandingLine, StandingTag } from './exam-standing';

type Exam = View['exams'][number];

/** The exams of the evidence: the recommended ones first, the others folded away, and a way to add one by hand. */
export function ExamList({ view: { exams, addable } }: { view: View }) {
  const t = useWords();
  const isAtHand = ({ listed, chosen, added }: Exam) => listed || chosen || added;
  const folded = exams.filter((choice) => !isAtHand(choice));
  return (
    <fieldset class="stack plain" name="exams" tabIndex={-1}>
      <legend>{t('exams.title')}</legend>
      {!exams.length && <p class="soft small">{t('exams.none')}</p>}
      {exams.filter(isAtHand).map((choice) => (
        <ExamRow key={choice.key} choice={choice} />
      ))}
      {folded.length > 0 && (
        <details>
          <summary>{t('exams.more', { count: folded.length })}</summary>
          <div class="stack">
            {folded.map((choice) => (
              <ExamRow key={choice.key} choice={choice} />
            ))}
          </div>
        </details>
      )}
      {exams.some(({ listed }) => listed) && (
        <p class="soft small">
          {t('exams.list-source', { date: formatDay(LIST_DATE, t.language) })} {t('standing.amount-unknown')}
        </p>
      )}
      <AddExam open={addable} />
    </fieldset>
  );
}

function ExamRow({ choice }: { choice: Exam }) {
  const t = useWords();
  const actions = useActions();
  const { key, code, title, passedOn, chosen, added, standing } = choice;
  return (
    <div class="stack">
      <div class="row">
        <label class="choice">
          <input
            type="checkbox"
            aria-label={`${code} ${title}`.trim()}
            checked={chosen}
            onChange={({ currentTarget }) =>
              actions.change({ change: 'choose-exam', key, chosen: currentTarget.checked })
            }
          />
          <span>
            <span class="wrap">
              <span class="strong">{code}</span>
              <StandingTag standing={standing} />
            </span>
            <span class="soft small">
              <span lang="en">{title}</span>
              {passedOn && <PassedOn date={passedOn} />}
            </span>
          </span>
        </label>
        {added && (
          <button type="button" class="quiet" onClick={() => actions.change({ change: 'remove-exam', key })}>
            {t('exams.remove', { code })}
          </button>
        )}
      </div>
      {standing.status !== 'recommended' && (
        <span class="soft small inset">
          <StandingLine standing={standing} />
        </span>
      )}
      {added && (
        <label class="field inset">
          <span>{t('exams.date')}</span>
          <input
            type="date"
            value={passedOn ?? ''}
            onChange={({ currentTarget: { value } }) =>
              actions.change({ change: 'add-exam', exam: { code, title, ...(value && { passedOn: value }) } })
            }
          />
        </label>
      )}
    </div>
  );
}

/** Stands behind the title of an exam. */
export function PassedOn({ date }: { date: string }) {
  const t = useWords();
  return (
    <>
      {' '}
      · <span class="whole">{t('exams.passed', { date: formatDay(date, t.language) })}</span>
    </>
  );
}

function AddExam({ open }: { open: NamedExam[] }) {
  const t = useWords();
  const actions = useActions();
  const [isOpen, setOpen] = useState(false);
  const [code, setCode] = useState('');
  const [passedOn, setPassedOn] = useState('');
  // The form takes the place of the button that opened it; the focus goes into it, and back.
  const opener = useRef<HTMLButtonElement>(null);
  const first = useRef<HTMLSelectElement>(null);
  const wasOpen = useRef(false);
  useEffect(() => {
    if (isOpen) first.current?.focus();
    else if (wasOpen.current) opener.current?.focus();
    wasOpen.current = isOpen;
  }, [isOpen]);
  if (!open.length) return null;
  if (!isOpen) {
    return (
      <div>
        <button ref={opener} type="button" class="quiet" onClick={() => setOpen(true)}>
          <Icon name="plus" />
          {t('exams.add')}
        </button>
      </div>
    );
  }
  const exam = open.find((candidate) => candidate.code === code) ?? open[0];
  return (
    <form
      class="card"
      onSubmit={(event) => {
        event.preventDefault();
        if (!exam) return;
        const { code, title } = exam;
        actions.change({ change: 'add-exam', exam: { code, title, ...(passedOn && { passedOn }) } });
        setOpen(false);
        setPassedOn('');
      }}
    >
      <label class="field">
        <span>{t('exams.code')}</span>
        <select ref={first} value={exam?.code} onChange={({ currentTarget }) => setCode(currentTarget.value)}>
          {open.map(({ code, title }) => (
            <option key={code} value={code} lang="en">
              {code} {title}
            </option>
          ))}
        </select>
      </label>
      <label class="field">
        <span>{t('exams.date')}</span>
        <input type="date" value={passedOn} onInput={({ currentTarget }) => setPassedOn(currentTarget.value)} />
      </label>
      <div class="wrap">
        <button type="submit">{t('exams.add')}</button>
        <button type="button" class="quiet" onClick={() => setOpen(false)}>
          {t('paste.cancel')}
        </button>
      </div>
    </form>
  );
}
