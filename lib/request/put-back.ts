import type { AccessCodes, Request } from './request';
import { isUntouched, REQUESTS_LIMIT, type Requests } from './requests';

interface Whole {
  requests: Requests;
  codes: Record<string, AccessCodes>;
}

/**
 * Takes a removal back: requests and evidence that are gone since stand where they stood, with their access codes.
 * What was done in between stays. A request that was shown and is put back is shown again.
 *
 * Throws where there would be more requests than can be kept.
 */
export function putBack(before: Whole, now: Whole): Whole {
  const isHeld = ({ requests }: Whole, id: string) => requests.all.some((each) => each.id === id);
  // Where the last request was removed, an empty one stands in for it.
  const [first] = now.requests.all;
  const isStandIn = now.requests.all.length === 1 && first && isUntouched(first) && !isHeld(before, first.id);
  const all = isStandIn ? [] : [...now.requests.all];
  const codes = { ...now.codes };
  for (const [index, was] of before.requests.all.entries()) {
    const at = all.findIndex(({ id }) => id === was.id);
    const is = all[at];
    const lost = is ? lostItems(was, is) : was.items;
    if (!is) all.splice(index, 0, was);
    else if (lost.length) all[at] = { ...is, items: withItems(is.items, lost, was.items) };
    const lostCodes = Object.entries(before.codes[was.id] ?? {}).filter(([id]) => lost.some((item) => item.id === id));
    if (lostCodes.length) codes[was.id] = { ...codes[was.id], ...Object.fromEntries(lostCodes) };
  }
  if (all.length > REQUESTS_LIMIT) throw new RangeError('There would be more requests than can be kept.');
  const currentId = (isHeld(now, before.requests.currentId) ? now : before).requests.currentId;
  return { requests: { ...now.requests, currentId, all }, codes };
}

const lostItems = (was: Request, is: Request) => was.items.filter(({ id }) => !is.items.some((item) => item.id === id));

function withItems(items: Request['items'], lost: Request['items'], order: Request['items']): Request['items'] {
  const all = [...items];
  for (const item of lost) all.splice(order.indexOf(item), 0, item);
  return all;
}
