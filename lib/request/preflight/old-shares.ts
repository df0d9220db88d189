import type { AccessCodes, Item } from '../request';
import { type Check, type Finding, finding } from './finding';

/** A transcript of the old kind opens by its ID and its access code together, and names its holder's address. */
export const checkOldShares: Check = ({ request, codes }) => {
  const shares = request.items.filter(({ evidence }) => evidence.kind === 'mcp-transcript');
  return [
    ...shares.flatMap(idOf),
    ...shares.flatMap((item) => codeOf(item, codes)),
    ...(shares.length && !request.ticks.includes('address-details')
      ? [finding('address-details-unconfirmed', { action: { do: 'tick', step: 'address-details' } })]
      : []),
  ];
};

const idOf = ({ id: item, evidence }: Item): Finding[] =>
  'transcriptId' in evidence && !evidence.transcriptId.trim()
    ? [finding('transcript-id-missing', { item, action: { do: 'focus', field: 'transcript-id', item } })]
    : [];

/** Codes are kept in memory only, so a restart of the browser forgets them. */
function codeOf({ id: item, hadCode }: Item, codes: AccessCodes): Finding[] {
  if (codes[item]?.trim()) return [];
  const rule = hadCode ? 'access-code-forgotten' : 'access-code-missing';
  return [finding(rule, { item, action: { do: 'focus', field: 'access-code', item } })];
}
