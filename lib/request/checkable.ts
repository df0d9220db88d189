/** Whose links can be checked; `link-check.ts` compares what is found there. */
import type { Evidence, EvidenceOf, Kind } from '../evidence/evidence';

const CHECKABLE = {
  'learn-transcript': true,
  'credly-badge': true,
  // It has no page of data to ask for.
  'learn-credential': false,
  // Its access code would have to be sent.
  'mcp-transcript': false,
} as const satisfies Record<Kind, boolean>;

/** Evidence whose page tells what a visitor without sign-in gets at its link. */
export type Checkable = EvidenceOf<{ [K in Kind]: (typeof CHECKABLE)[K] extends true ? K : never }[Kind]>;

/** Whether the link of a piece of evidence can be checked. */
export const isCheckable = (evidence: Evidence): evidence is Checkable => CHECKABLE[evidence.kind];
