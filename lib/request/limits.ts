/** How much of each thing a request takes; pages know it too, and need no validator for it. */
export const APPLICANT_LIMITS = { fullName: 120, email: 120, studentId: 40 } as const;

/** More than one request can raise; a longer list is not read back, so none grows longer. */
export const SEEN_LIMIT = 100;
export const SUBJECT_LIMIT = 2000;
