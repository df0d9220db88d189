import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

/** A region of a form, named by its heading. */
export function FormSection({ title, children }: { title: string; children: ComponentChildren }) {
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}

interface ChoiceProps {
  label: string;
  about?: string;
  isOn: boolean;
  toggled(isOn: boolean): void;
}

/** A checkbox with its label and, if needed, an explanation. */
export function Choice({ label, about, isOn, toggled }: ChoiceProps) {
  const id = useId();
  return (
    <div class="choice">
      <input
        id={id}
        type="checkbox"
        checked={isOn}
        aria-describedby={about ? `${id}-about` : undefined}
        onChange={({ currentTarget }) => toggled(currentTarget.checked)}
      />
      <div>
        <label for={id}>{label}</label>
        {about && (
          <p id={`${id}-about`} class="soft small">
            {about}
          </p>
        )}
      </div>
    </div>
  );
}

interface SelectProps<V extends string> {
  label: string;
  value: V;
  choices: readonly (readonly [value: V, label: string])[];
  chosen(value: V): void;
}

/** A choice among several options. */
export function Select<V extends string>({ label, value, choices, chosen }: SelectProps<V>) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <select id={id} value={value} onChange={({ currentTarget }) => chosen(currentTarget.value as V)}>
        {choices.map(([each, name]) => (
          <option key={each} value={each}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
}
