/** What a check of a share link found; `link-check.ts` decides it. */
import * as z from 'zod/mini';

/** `unchecked`: no answer came, or none that can be read. */
export const Verdict = z.enum(['opens', 'gone', 'private', 'unchecked']);
export type Verdict = z.infer<typeof Verdict>;

const shown = z.optional(z.string());

/** A field that the link shows otherwise than it was captured; undefined where it showed, or shows, nothing. */
export const Difference = z.object({
  field: z.enum(['holder', 'issuer', 'title', 'issuedOn', 'expiresOn', 'exams']),
  captured: shown,
  now: shown,
});
export type Difference = z.infer<typeof Difference>;

export const LinkCheck = z.object({ verdict: Verdict, differences: z.array(Difference) });
export type LinkCheck = z.infer<typeof LinkCheck>;
