import { identity } from '../../evidence/identity';
import type { AccessCodes, Item } from '../request';
import { type Check, type Finding, finding } from './finding';

/** An old transcript opens only with its ID and access code together, and should show the holder's address. */
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

/**
 * An ID with fewer than four digits is incomplete. An ID that another piece already has was typed into the wrong piece.
 */
function idOf({ id: item, evidence }: Item, shares: readonly Item[]): Finding[] {
  if (!('transcriptId' in evidence)) return [];
  const isPart = /^\d{0,3}$/.test(evidence.transcriptId.trim());
  const same = identity(evidence);
  // An item whose id matches its identity was read with that ID, so it is not the wrong one.
  const isTwin = item !== same && shares.some((other) => other.id !== item && identity(other.evidence) === same);
  return isPart || isTwin
    ? [finding('transcript-id-missing', { item, action: { do: 'focus', field: 'transcript-id', item } })]
    : [];
}

/** By default, codes are kept in memory only and are gone after the browser restarts. */
function codeOf({ id: item, hadCode }: Item, codes: AccessCodes): Finding[] {
  if (codes[item]?.trim()) return [];
  const rule = hadCode ? 'access-code-forgotten' : 'access-code-missing';
  return [finding(rule, { item, action: { do: 'focus', field: 'access-code', item } })];
}
