import { type Check, type Finding, finding } from './finding';

/**
 * Whether a person or a page put a placeholder where the real value should be: `nnnnnnn`, `****`, `<URL>`, `[name]`.
 */
function isPlaceholder(text: string): boolean {
  const value = text.normalize('NFKC').replace(/[\s-]+/g, '');
  return /^(?:n{3,}|x{3,}|([*•_?.])\1{2,}|<.*>|\[.*\]|\{.*\}|«.*»)$/i.test(value);
}

/** Checks the fields of evidence that a person may have typed or pasted. */
export const checkItemPlaceholders: Check = ({ request, codes }) =>
  request.items.flatMap(({ id: item, evidence }): Finding[] => [
    ...('transcriptId' in evidence && isPlaceholder(evidence.transcriptId)
      ? [finding('placeholder-transcript-id', { item, action: { do: 'focus', field: 'transcript-id', item } })]
      : []),
    ...('title' in evidence && isPlaceholder(evidence.title)
      ? [finding('placeholder-badge-title', { item, action: { do: 'focus', field: 'badge-title', item } })]
      : []),
    ...(isPlaceholder(codes[item] ?? '')
      ? [finding('placeholder-access-code', { item, action: { do: 'focus', field: 'access-code', item } })]
      : []),
  ]);

const APPLICANT_FIELDS = [
  ['fullName', 'full-name'],
  ['email', 'email'],
  ['studentId', 'student-id'],
] as const;

/** Checks the fields that say who is asking. */
export const checkApplicantPlaceholders: Check = ({ request: { applicant } }) =>
  APPLICANT_FIELDS.filter(([key]) => isPlaceholder(applicant[key])).map(([, field]) =>
    finding(`placeholder-${field}`, { action: { do: 'focus', field } }),
  );
