import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { type Answer, NOTE_LIMIT } from '../../../lib/request/answer';
import { dayIn } from '../../../lib/request/follow-up';
import { daysFor } from '../../../lib/request/life-days';
import type { Credit } from '../../../lib/request/life-event';
import type { View } from '../../../lib/view/view';
import { DayField } from '../../parts/day-field';
import { useWords } from '../../parts/words';

interface Props {
  view: View;
  answer: Answer;
  /** @param on the day the answer came, `YYYY-MM-DD` */
  save(on: string, credits: Credit[], note: string): void;
  cancel(): void;
}

/** Records Excelsior's answer: the credit hours for each exam, and a note. */
export function AnswerForm({ view, answer, save, cancel }: Props) {
  const t = useWords();
  const id = useId();
  const form = useRef<HTMLFormElement>(null);
  const [on, setOn] = useState(() => dayIn(new Date()));
  const [note, setNote] = useState('');
  const [hours, setHours] = useState<Record<string, number>>({});
  useLayoutEffect(() => form.current?.querySelector<HTMLElement>('input, textarea')?.focus(), []);
  const asked = answer === 'posted' ? view.exams.filter(({ chosen }) => chosen) : [];
  return (
    <form
      ref={form}
      class="card"
      onSubmit={(event) => {
        event.preventDefault();
        save(
          on,
          asked.flatMap(({ code }) => (hours[code] === undefined ? [] : [{ exam: code, hours: hours[code] }])),
          note.trim(),
        );
      }}
    >
      <span class="strong">{t(`life.answered.${answer}`)}</span>
      {asked.length > 0 && <p class="soft small">{t('life.credits-about')}</p>}
      {asked.map(({ code, title }) => (
        <label class="row" key={code}>
          <span>
            {code} {title}
          </span>
          <input
            class="amount"
            type="number"
            min={0}
            max={99}
            step="any"
            onInput={({ currentTarget }) => {
              const { [code]: _, ...others } = hours;
              setHours(currentTarget.value ? { ...others, [code]: currentTarget.valueAsNumber } : others);
            }}
          />
        </label>
      ))}
      <div class="field">
        <label for={`${id}-note`}>{t('life.note')}</label>
        <textarea
          id={`${id}-note`}
          maxLength={NOTE_LIMIT}
          value={note}
          onInput={({ currentTarget }) => setNote(currentTarget.value)}
        />
      </div>
      <DayField
        label={t('life.day')}
        value={on}
        days={daysFor(view.request, view.request.life.length, new Date())}
        chosen={setOn}
      />
      <div class="wrap">
        <button type="submit">{t('life.save')}</button>
        <button type="button" onClick={cancel}>
          {t('life.cancel')}
        </button>
      </div>
    </form>
  );
}
