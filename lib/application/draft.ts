/** A form that is being completed, as it is kept with the request on the device. */
import * as z from 'zod/mini';
import { moment } from '../request/shapes';
import { Marks } from './mark';

/** The longest value of a field that is kept, in UTF-16 code units. */
const VALUE_LIMIT = 20_000;

export const FormDraft = z.object({
  /** Of the file as it was chosen. */
  name: z.string().check(z.maxLength(300)),
  savedAt: moment,
  /** By field key, only where it differs from the file. */
  values: z.record(z.string(), z.string().check(z.maxLength(VALUE_LIMIT))),
  /** The keys of the fields that still hold what the request gave. */
  filled: z.array(z.string()),
  marks: Marks,
});
export type FormDraft = z.infer<typeof FormDraft>;

/** A form as it was chosen, untouched. */
export const freshDraft = (name: string, savedAt: string): FormDraft => ({
  name: name.slice(0, 300),
  savedAt,
  values: {},
  filled: [],
  marks: [],
});

/** What the person typed into a field; it is no longer the request's. */
export const typeInto = (draft: FormDraft, key: string, value: string): FormDraft => ({
  ...draft,
  values: { ...draft.values, [key]: value.slice(0, VALUE_LIMIT) },
  filled: draft.filled.filter((each) => each !== key),
});

/** Puts in what the request knows, marked as its own. */
export const takeFilled = (draft: FormDraft, filled: Readonly<Record<string, string>>): FormDraft => ({
  ...draft,
  values: { ...draft.values, ...filled },
  filled: [...new Set([...draft.filled, ...Object.keys(filled)])],
});

/** Takes out again all that the request gave and the person left as it was. */
export const takeBack = (draft: FormDraft): FormDraft => ({
  ...draft,
  values: Object.fromEntries(Object.entries(draft.values).filter(([key]) => !draft.filled.includes(key))),
  filled: [],
});
