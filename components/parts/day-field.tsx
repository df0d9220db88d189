import { useId, useState } from 'preact/hooks';
import type { Days } from '../../lib/request/life-days';
import { formatDay } from '../../lib/texts/day';
import { useTyped } from './use-typed';
import { useWords } from './words';

interface Props {
  label: string;
  /** `YYYY-MM-DD`. */
  value: string;
  /** The days that can be chosen. */
  days: Days;
  chosen(day: string): void;
}

/**
 * A date field with a range. If the day is outside it, an error that names the range appears when the person leaves the
 * field.
 */
export function DayField({ label, value, days: { from, to }, chosen }: Props) {
  const t = useWords();
  const id = useId();
  const { shown, show, send } = useTyped(value);
  const [isRefused, setRefused] = useState(false);
  const isOneOf = (day: string) => day >= from && day <= to;
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="date"
        required
        min={from}
        max={to}
        value={shown}
        aria-invalid={isRefused}
        aria-describedby={isRefused ? `${id}-refused` : undefined}
        onInput={({ currentTarget: { value: day } }) => {
          show(day);
          if (!isOneOf(day)) return;
          setRefused(false);
          send(day);
          chosen(day);
        }}
        // People type the year digit by digit, so wait until they are done before calling a day wrong.
        onBlur={() => setRefused(!isOneOf(shown))}
      />
      {isRefused && (
        <p id={`${id}-refused`} class="small bad" role="alert">
          {t('life.day-refused', { from: formatDay(from, t.language), to: formatDay(to, t.language) })}
        </p>
      )}
    </div>
  );
}
