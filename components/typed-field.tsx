import { useEffect, useId, useRef, useState } from 'preact/hooks';

interface Props {
  label: string;
  /** By which a pre-flight finding leads here. */
  name?: string;
  value: string;
  maxLength: number;
  type?: 'text' | 'email';
  inputMode?: 'numeric';
  autocomplete?: string;
  autofocus?: boolean;
  hint?: string | undefined;
  typed(value: string): void;
}

/**
 * A labelled text field that saves as the person types.
 * While they type, what they see is what they typed: a slower answer from storage does not overwrite it.
 */
export function TypedField({ label, value, typed, hint, autofocus, type = 'text', ...input }: Props) {
  const id = useId();
  const [shown, setShown] = useState(value);
  const element = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (document.activeElement !== element.current) setShown(value);
  }, [value]);
  useEffect(() => {
    if (autofocus) element.current?.focus();
  }, [autofocus]);
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        {...input}
        type={type as 'text'}
        id={id}
        ref={element}
        value={shown}
        spellcheck={false}
        aria-describedby={hint ? `${id}-hint` : undefined}
        onInput={({ currentTarget }) => {
          setShown(currentTarget.value);
          typed(currentTarget.value);
        }}
      />
      {hint && <span id={`${id}-hint`}>{hint}</span>}
    </div>
  );
}
