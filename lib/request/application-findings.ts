/** What can be wrong with a chosen application. The words for it are in the texts. */
import * as z from 'zod/mini';

/** Why a file cannot be the application. Such a file is not kept. */
export const APPLICATION_REFUSALS = ['empty', 'too-large', 'unreadable', 'dangerous', 'unknown-kind'] as const;
export type ApplicationRefusal = (typeof APPLICATION_REFUSALS)[number];

/** What the person should look at. The file is kept anyway. */
export const APPLICATION_DOUBTS = ['cut-short', 'locked', 'lock-not-checked', 'not-a-pdf'] as const;
export type ApplicationDoubt = (typeof APPLICATION_DOUBTS)[number];

/** What a form that was completed here still lacks, or where it differs from the request. */
export const FORM_LACKS = [
  'form-required-empty',
  'form-not-signed',
  'form-name-differs',
  'form-email-differs',
  'form-date-in-future',
] as const;

/** One thing that is wrong with a form, and the field where it can be fixed. Contains nothing that was typed. */
export const Lack = z.object({
  rule: z.enum(FORM_LACKS),
  /** The key of the field; absent if it is not about a single field. */
  field: z.optional(z.string().check(z.maxLength(1000))),
  /** How many fields it is about. */
  count: z.optional(z.int()),
});
export type Lack = z.infer<typeof Lack>;
