import { Fragment } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { LIMITS } from '../../lib/evidence/limits';
import { asValue } from '../../lib/evidence/old-transcript/values';
import type { Field } from '../../lib/evidence/page-kind';
import { cleanLine } from '../../lib/evidence/words/clean';
import { Masked } from '../parts/masked';
import { TypedField } from '../parts/typed-field';
import { useWords } from '../parts/words';

const FIELDS = ['transcriptId', 'accessCode', 'viewingPage'] as const;

interface Props {
  /** The values that the page shows for each field: none, one, or several. */
  values: Partial<Record<Field, string[]>>;
  /** Values that are only in the page's own input fields. */
  typed?: Partial<Record<Field, string[]>> | undefined;
  addFields(fields: Record<Field, string>): void;
}

/** Asks for the values that an old share page does not show and, if it shows several, which of them is right. */
export function CompletionForm({ values, typed = {}, addFields }: Props) {
  const t = useWords();
  const form = useRef<HTMLFormElement>(null);
  const known = Object.fromEntries(FIELDS.map((field) => [field, values[field]?.length === 1 ? values[field][0] : '']));
  const [chosen, setChosen] = useState<Partial<Record<Field, string>>>(known);
  const shown = JSON.stringify(values);
  useEffect(() => setChosen((before) => ({ ...before, ...withoutBlanks(known) })), [shown]);
  const [errors, setErrors] = useState<Partial<Record<Field, string>>>({});
  const [tries, setTries] = useState(0);
  // Only after a submit: when an error clears while the person types, the focus must stay.
  useEffect(
    () => form.current?.querySelector<HTMLElement>('input[aria-invalid=true], [aria-invalid=true] input')?.focus(),
    [tries],
  );
  const countOf = (field: Field) => values[field]?.length ?? 0;
  const firstToType = FIELDS.find((field) => countOf(field) === 0);
  const set = (field: Field) => (value: string) => {
    setChosen((before) => ({ ...before, [field]: value }));
    if (errors[field]) setErrors(({ [field]: _mended, ...others }) => others);
  };

  const submit = (given: typeof chosen) => {
    const transcriptId = asValue('transcriptId', cleanLine(given.transcriptId, LIMITS.code));
    const accessCode = cleanLine(given.accessCode, LIMITS.code);
    const viewingPage = given.viewingPage ?? '';
    const found: typeof errors = {
      ...(!transcriptId && { transcriptId: t(given.transcriptId ? 'paste.bad-id' : 'page.incomplete') }),
      ...(!accessCode && { accessCode: t('page.incomplete') }),
      ...(!viewingPage && countOf('viewingPage') > 1 && { viewingPage: t('page.incomplete') }),
    };
    setErrors(found);
    setTries(tries + 1);
    if (transcriptId && !Object.keys(found).length) addFields({ transcriptId, accessCode, viewingPage });
  };

  return (
    <form
      class="completion"
      ref={form}
      onSubmit={(event) => {
        event.preventDefault();
        submit(chosen);
      }}
    >
      <span class="strong">
        {known.transcriptId ? t('piece.mcp-transcript', { id: known.transcriptId }) : t('page.kind.mcp-transcript')}
      </span>
      {FIELDS.map((field) => {
        const [value, error] = [chosen[field] ?? '', errors[field]];
        if (countOf(field) > 1) {
          return (
            <Choice
              key={field}
              label={t(`page.choose.${field}`)}
              values={values[field] ?? []}
              chosen={value}
              error={error}
              choose={set(field)}
            />
          );
        }
        if (countOf(field) === 1 || field === 'viewingPage') return null;
        const [box, ...others] = typed[field] ?? [];
        const inBox = others.length ? undefined : box;
        const take = (given: string) => {
          set(field)(given);
          submit({ ...chosen, [field]: given });
        };
        return (
          <Fragment key={field}>
            {inBox && <InBox field={field} value={inBox} isTaken={value === inBox} take={take} />}
            {(!inBox || value !== inBox) && (
              <TypedField
                label={t(`page.missing.${field}`)}
                value={value}
                maxLength={64}
                autocomplete="off"
                autofocus={field === firstToType}
                error={error}
                typed={set(field)}
              />
            )}
          </Fragment>
        );
      })}
      <button type="submit" class="primary">
        {t('page.add')}
      </button>
    </form>
  );
}

interface InBoxProps {
  field: 'transcriptId' | 'accessCode';
  value: string;
  isTaken: boolean;
  take(value: string): void;
}

/**
 * Offers a value from the page's own input field. It may not be saved there yet, so the person decides. Codes stay
 * hidden.
 */
function InBox({ field, value, isTaken, take }: InBoxProps) {
  const t = useWords();
  return (
    <div class="one">
      <p class="small">
        {t(`page.typed.${field}`)} <strong>{field === 'accessCode' ? <Masked /> : value}</strong>
      </p>
      {!isTaken && (
        <button type="button" onClick={() => take(value)}>
          {t('page.typed.take')}
        </button>
      )}
    </div>
  );
}

const withoutBlanks = (record: Partial<Record<Field, string | undefined>>) =>
  Object.fromEntries(Object.entries(record).filter(([, value]) => value));

interface ChoiceProps {
  label: string;
  values: string[];
  chosen: string;
  error: string | undefined;
  choose(value: string): void;
}

function Choice({ label, values, chosen, error, choose }: ChoiceProps) {
  const id = useId();
  return (
    <div
      class="stack"
      role="radiogroup"
      aria-labelledby={`${id}-label`}
      aria-invalid={Boolean(error)}
      aria-describedby={error && `${id}-error`}
    >
      <p id={`${id}-label`} class="soft small">
        {label}
      </p>
      {values.map((value) => (
        <label class="choice" key={value}>
          <input type="radio" name={id} checked={chosen === value} onChange={() => choose(value)} />
          <span>{value}</span>
        </label>
      ))}
      {error && (
        <p id={`${id}-error`} class="small bad" role="alert">
          {error}
        </p>
      )}
    </div>
  );
}
