/**
 * How much each part of a request can hold. Separate from the schemas, so that pages can use it without a validator.
 */
export const APPLICANT_LIMITS = { fullName: 120, email: 120, studentId: 40 } as const;

/** More findings than one request can have. A longer list could not be read back, so none grows longer. */
export const SEEN_LIMIT = 100;
export const SUBJECT_LIMIT = 2000;
