/** What can be wrong with a chosen application; the words for it live in the texts. */

/** Why a file cannot be the application, and is not kept. */
export const APPLICATION_REFUSALS = ['empty', 'too-large', 'unreadable', 'not-a-pdf'] as const;
export type ApplicationRefusal = (typeof APPLICATION_REFUSALS)[number];

/** What the person should look at; the file is kept all the same. */
export const APPLICATION_DOUBTS = ['cut-short', 'locked', 'lock-not-checked'] as const;
export type ApplicationDoubt = (typeof APPLICATION_DOUBTS)[number];

export const APPLICATION_FINDINGS = [...APPLICATION_REFUSALS, ...APPLICATION_DOUBTS] as const;
export type ApplicationFinding = (typeof APPLICATION_FINDINGS)[number];

/** Whether a file is kept in spite of a finding. */
export const isDoubt = (finding: ApplicationFinding): finding is ApplicationDoubt =>
  (APPLICATION_DOUBTS as readonly ApplicationFinding[]).includes(finding);
