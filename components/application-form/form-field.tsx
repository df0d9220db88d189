import type { CSSProperties } from 'preact';
import { useId } from 'preact/hooks';
import type { ChoiceField, Field } from '../../lib/application/form';
import { useWords } from '../parts/words';

interface Props {
  field: Field;
  /** The field's label, for screen readers. */
  label: string;
  style: CSSProperties;
  value: string;
  /** Whether its value came from the request. */
  isFilled: boolean;
  type(value: string): void;
}

/** A form field, placed over the page's picture. */
export function FormField({ field, label, style, value, isFilled, type }: Props) {
  const t = useWords();
  const id = useId();
  // A signature is placed here as a mark.
  if (field.kind === 'signature') {
    return (
      <span
        class="signature-place"
        style={style}
        data-key={field.key}
        role="img"
        aria-label={label || t('form.sign')}
      />
    );
  }
  const common = {
    'data-key': field.key,
    'data-filled': isFilled ? 'request' : undefined,
    'aria-label': label,
    'aria-required': field.isRequired || undefined,
    'aria-describedby': isFilled ? id : undefined,
    title: isFilled ? t('form.from-request') : undefined,
    style: { ...style, '--high': field.box.height },
  };
  return (
    <>
      {field.kind === 'tick' ? (
        <input
          {...common}
          type={field.isRadio ? 'radio' : 'checkbox'}
          name={field.isRadio ? `form ${field.key}` : undefined}
          checked={value === field.tickedValue}
          disabled={field.isReadOnly}
          onChange={({ currentTarget }) => type(currentTarget.checked ? field.tickedValue : '')}
        />
      ) : field.kind === 'choice' ? (
        <Choice field={field} common={common} value={value} type={type} />
      ) : field.isMultiline ? (
        <textarea
          {...common}
          class="fill lines"
          value={value}
          readOnly={field.isReadOnly}
          maxLength={field.maxLength || undefined}
          onInput={({ currentTarget }) => type(currentTarget.value)}
        />
      ) : (
        <input
          {...common}
          class="fill"
          // Preact's types treat a password field as a different element.
          type={(field.isPassword ? 'password' : 'text') as 'text'}
          autocomplete="off"
          spellcheck={false}
          value={value}
          readOnly={field.isReadOnly}
          maxLength={field.maxLength || undefined}
          onInput={({ currentTarget }) => type(currentTarget.value)}
        />
      )}
      {isFilled && (
        <span id={id} class="unseen">
          {t('form.from-request')}
        </span>
      )}
    </>
  );
}

function Choice({
  field,
  common,
  value,
  type,
}: {
  field: ChoiceField;
  common: object;
  value: string;
  type(value: string): void;
}) {
  const id = useId();
  if (field.isEditable) {
    return (
      <>
        <input
          {...common}
          class="fill"
          list={id}
          value={value}
          readOnly={field.isReadOnly}
          onInput={({ currentTarget }) => type(currentTarget.value)}
        />
        <datalist id={id}>
          {field.options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.shown}
            </option>
          ))}
        </datalist>
      </>
    );
  }
  const isAmong = field.options.some((option) => option.value === value);
  return (
    <select
      {...common}
      class="fill"
      value={value}
      disabled={field.isReadOnly}
      onChange={({ currentTarget }) => type(currentTarget.value)}
    >
      {!isAmong && <option value={value}>{value}</option>}
      {field.options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.shown}
        </option>
      ))}
    </select>
  );
}
