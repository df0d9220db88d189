/** What can be wrong with a chosen application; the words for it live in the texts. */
export const APPLICATION_FINDINGS = [
  'empty',
  'too-large',
  'unreadable',
  'not-a-pdf',
  'cut-short',
  'locked',
  'lock-not-checked',
] as const;
export type ApplicationFinding = (typeof APPLICATION_FINDINGS)[number];
