import { identity } from '../../evidence/identity';
import type { AccessCodes, Item } from '../request';
import { type Check, type Finding, finding } from './finding';

/** A transcript of the old kind opens by its ID and its access code together, and names its holder's address. */
export const checkOldShares: Check = ({ request, codes }) => {
  const shares = request.items.filter(({ evidence }) => evidence.kind === 'mcp-transcript');
  return [
    ...shares.flatMap((item) => idOf(item, shares)),
    ...shares.flatMap((item) => codeOf(item, codes)),
    ...(shares.length && !request.ticks.includes('address-details')
      ? [finding('address-details-unconfirmed', { action: { do: 'tick', step: 'address-details' } })]
      : []),
  ];
};

/** An ID of fewer digits is not typed to its end; that of another piece was typed into the wrong one. */
function idOf({ id: item, evidence }: Item, shares: readonly Item[]): Finding[] {
  if (!('transcriptId' in evidence)) return [];
  const isPart = /^\d{0,3}$/.test(evidence.transcriptId.trim());
  const same = identity(evidence);
  // A piece that was read with an ID has it in its own.
  const isTwin = item !== same && shares.some((other) => other.id !== item && identity(other.evidence) === same);
  return isPart || isTwin
    ? [finding('transcript-id-missing', { item, action: { do: 'focus', field: 'transcript-id', item } })]
    : [];
}

/** Codes are kept in memory only, so a restart of the browser forgets them. */
function codeOf({ id: item, hadCode }: Item, codes: AccessCodes): Finding[] {
  if (codes[item]?.trim()) return [];
  const rule = hadCode ? 'access-code-forgotten' : 'access-code-missing';
  return [finding(rule, { item, action: { do: 'focus', field: 'access-code', item } })];
}
