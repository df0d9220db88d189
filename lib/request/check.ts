/** What a check of a share link found; see `link-check.ts`. */
import * as z from 'zod/mini';

/** `unchecked`: no usable response. */
export const Verdict = z.enum(['opens', 'gone', 'private', 'unchecked']);
export type Verdict = z.infer<typeof Verdict>;

const shown = z.optional(z.string());

/**
 * A field that the link now shows differently from what was captured; undefined where it showed, or now shows, nothing.
 */
export const Difference = z.object({
  field: z.enum(['holder', 'issuer', 'title', 'issuedOn', 'expiresOn', 'exams']),
  captured: shown,
  now: shown,
});
export type Difference = z.infer<typeof Difference>;

export const LinkCheck = z.object({ verdict: Verdict, differences: z.array(Difference) });
export type LinkCheck = z.infer<typeof LinkCheck>;
