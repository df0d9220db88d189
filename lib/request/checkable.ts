/** Which evidence has a link that can be checked. `link-check.ts` compares what is found there. */
import type { Evidence, EvidenceOf, Kind } from '../evidence/evidence';

const CHECKABLE = {
  'learn-transcript': true,
  'credly-badge': true,
  // It has no JSON to request.
  'learn-credential': false,
  // The access code would have to be sent.
  'mcp-transcript': false,
} as const satisfies Record<Kind, boolean>;

/** Evidence whose page has JSON that tells what a visitor who is not signed in gets. */
export type Checkable = EvidenceOf<{ [K in Kind]: (typeof CHECKABLE)[K] extends true ? K : never }[Kind]>;

/** Whether the link of a piece of evidence can be checked. */
export const isCheckable = (evidence: Evidence): evidence is Checkable => CHECKABLE[evidence.kind];
