/** A form that is being completed, as saved with the request on the device. */
import * as z from 'zod/mini';
import { moment } from '../request/shapes';
import { Marks } from './mark';

/** The longest field value that is saved, in UTF-16 code units. */
const VALUE_LIMIT = 20_000;

export const FormDraft = z.object({
  /** The name of the chosen file. */
  name: z.string().check(z.maxLength(300)),
  savedAt: moment,
  /** By field key, only where it differs from the file. */
  values: z.record(z.string(), z.string().check(z.maxLength(VALUE_LIMIT))),
  /** The keys of the fields that still have the request's value. */
  filled: z.array(z.string()),
  marks: Marks,
});
export type FormDraft = z.infer<typeof FormDraft>;

/** A form as chosen, unchanged. */
export const freshDraft = (name: string, savedAt: string): FormDraft => ({
  name: name.slice(0, 300),
  savedAt,
  values: {},
  filled: [],
  marks: [],
});

/** What the person typed into a field; it no longer comes from the request. */
export const typeInto = (draft: FormDraft, key: string, value: string): FormDraft => ({
  ...draft,
  values: { ...draft.values, [key]: value.slice(0, VALUE_LIMIT) },
  filled: draft.filled.filter((each) => each !== key),
});

/** Fills in what the request knows, and marks it as such. */
export const takeFilled = (draft: FormDraft, filled: Readonly<Record<string, string>>): FormDraft => ({
  ...draft,
  values: { ...draft.values, ...filled },
  filled: [...new Set([...draft.filled, ...Object.keys(filled)])],
});

/** Removes everything that was filled in from the request and not changed by the person. */
export const takeBack = (draft: FormDraft): FormDraft => ({
  ...draft,
  values: Object.fromEntries(Object.entries(draft.values).filter(([key]) => !draft.filled.includes(key))),
  filled: [],
});
