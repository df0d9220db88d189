import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { useTyped } from './use-typed';

interface Props {
  label: string;
  /** The name by which a pre-flight finding refers to this field. */
  name?: string;
  value: string;
  maxLength: number;
  type?: 'text' | 'email';
  readOnly?: boolean;
  placeholder?: string;
  inputMode?: 'numeric';
  autocomplete?: string;
  autofocus?: boolean;
  hint?: string | undefined;
  /** Why its value is not accepted; replaces the hint. */
  error?: string | undefined;
  /** Returns the part of the typed text to save; all of it is saved if absent. */
  kept?(typed: string): string;
  typed(value: string): void;
  /** Whether the request cannot be sent without it. */
  isWrong?: boolean;
  /** Whether the focus moves here when its row opens. */
  isFirst?: boolean;
  /** A button next to the label that fills in the field. */
  beside?: ComponentChildren;
  /** Called when the person leaves the field or presses Enter after typing something. */
  left?(): void;
}

/** A labeled text field that saves as the person types. */
export function TypedField(props: Props) {
  const { label, value, kept = asTyped, typed, left, hint, error, autofocus, type = 'text', ...rest } = props;
  const { isWrong, isFirst, beside, ...input } = rest;
  const id = useId();
  const { shown, show, send } = useTyped(value);
  const element = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (autofocus) element.current?.focus();
  }, [autofocus]);
  return (
    <div class={isWrong ? 'field must' : 'field'}>
      <span class="labels">
        <label for={id}>{label}</label>
        {beside}
      </span>
      <input
        {...input}
        data-first={isFirst}
        type={type as 'text'}
        id={id}
        ref={element}
        value={shown}
        spellcheck={false}
        aria-invalid={Boolean(error)}
        aria-describedby={error || hint ? `${id}-about` : undefined}
        onInput={({ currentTarget }) => {
          const part = kept(currentTarget.value);
          show(currentTarget.value);
          send(part);
          typed(part);
        }}
        onChange={left}
      />
      {error ? (
        <span id={`${id}-about`} class="bad" role="alert">
          {error}
        </span>
      ) : (
        hint && <span id={`${id}-about`}>{hint}</span>
      )}
    </div>
  );
}

const asTyped = (typed: string) => typed;
