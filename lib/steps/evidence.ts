import { hasMust, type StepDescription } from './step';

/** The evidence: Excelsior can open every piece, and an old transcript shows the holder's address. */
export const evidence: StepDescription = {
  id: 'evidence',
  isDone: ({ current: { request, codes } }) => {
    const old = request.items.flatMap(({ id, evidence }) =>
      evidence.kind === 'mcp-transcript' ? [{ id, evidence }] : [],
    );
    return (
      request.items.length > 0 &&
      old.every(({ id, evidence }) => evidence.transcriptId && codes[id]) &&
      (!old.length || request.ticks.includes('address-details'))
    );
  },
  isTickedByPerson: () => false,
  headline: (facts) => {
    if (!facts.current.request.items.length) return 'empty';
    const found = NAMED.find((id) => facts.findings.some((finding) => finding.id === id));
    if (found) return found;
    if (hasMust(facts, 'evidence')) return 'must-mend';
    return facts.findings.some(({ id }) => id === 'address-details-unconfirmed')
      ? 'address-details'
      : 'evidence-complete';
  },
  value: ({ current: { request } }) => (request.items.length ? undefined : { id: 'evidence-none' }),
};

/** Findings with their own headline, in the order in which the person is asked about them. */
const NAMED = ['transcript-id-missing', 'access-code-forgotten', 'access-code-missing'] as const;
