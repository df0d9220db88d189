import { useState } from 'preact/hooks';
import { recommendedExams } from '../lib/catalogue/exams';
import { type ExamChoice, examChoices } from '../lib/request/exams';
import type { Request } from '../lib/request/request';
import { formatDay } from '../lib/texts/day';
import { useActions } from './actions';
import { Icon } from './icon';
import { useWords } from './words';

/** The exams of the evidence: the recommended ones first, the others folded away, and a way to add one by hand. */
export function ExamList({ request }: { request: Request }) {
  const t = useWords();
  const choices = examChoices(request);
  const isAtHand = ({ listed, chosen, added }: ExamChoice) => listed || chosen || added;
  const folded = choices.filter((choice) => !isAtHand(choice));
  return (
    <fieldset class="stack plain">
      <legend>{t('exams.title')}</legend>
      {!choices.length && <p class="soft small">{t('exams.none')}</p>}
      {choices.filter(isAtHand).map((choice) => (
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
      {choices.some(({ listed }) => listed) && <p class="soft small">{t('exams.list-source')}</p>}
      <AddExam held={choices} />
    </fieldset>
  );
}

function ExamRow({ choice: { key, code, title, passedOn, listed, chosen, added } }: { choice: ExamChoice }) {
  const t = useWords();
  const actions = useActions();
  return (
    <div class="row">
      <label class="choice">
        <input
          type="checkbox"
          checked={chosen}
          onChange={({ currentTarget }) =>
            actions.change({ change: 'choose-exam', key, chosen: currentTarget.checked })
          }
        />
        <span>
          <span class="wrap">
            <span class="strong">{code}</span>
            <span class={listed ? 'tag good' : 'tag'}>{t(listed ? 'exams.listed' : 'exams.not-listed')}</span>
          </span>
          <span class="soft small">
            {title}
            {passedOn && ` · ${t('exams.passed', { date: formatDay(passedOn, t.language) })}`}
          </span>
        </span>
      </label>
      {added && (
        <button type="button" class="quiet" onClick={() => actions.change({ change: 'remove-exam', key })}>
          {t('exams.remove', { code })}
        </button>
      )}
    </div>
  );
}

function AddExam({ held }: { held: ExamChoice[] }) {
  const t = useWords();
  const actions = useActions();
  const open = recommendedExams().filter(({ code }) => !held.some(({ key }) => key === code));
  const [isOpen, setOpen] = useState(false);
  const [code, setCode] = useState('');
  const [passedOn, setPassedOn] = useState('');
  if (!open.length) return null;
  if (!isOpen) {
    return (
      <div>
        <button type="button" class="quiet" onClick={() => setOpen(true)}>
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
        actions.change({ change: 'add-exam', exam: { code, title: title ?? '', ...(passedOn && { passedOn }) } });
        setOpen(false);
        setPassedOn('');
      }}
    >
      <label class="field">
        <span>{t('exams.code')}</span>
        <select value={exam?.code} onChange={({ currentTarget }) => setCode(currentTarget.value)}>
          {open.map(({ code, title }) => (
            <option key={code} value={code}>
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
