/** Undoes a removal: what was removed returns to its place, and changes made in between stay. */
import * as z from 'zod/mini';
import { isOpen } from './life';
import { AccessCodes, Item, Request } from './request';
import { isUntouched, REQUESTS_LIMIT, type Requests } from './requests';

interface Whole {
  requests: Requests;
  codes: Record<string, AccessCodes>;
}

const index = z.int().check(z.gte(0));

/** What was removed last, and only what is needed to bring it back, so that it is small. It contains access codes. */
export const Removal = z.discriminatedUnion('of', [
  z.object({ of: z.literal('item'), requestId: z.string(), index, item: Item, code: z.optional(z.string()) }),
  z.object({
    of: z.literal('request'),
    index,
    request: Request,
    codes: AccessCodes,
    wasShown: z.boolean(),
    /** If so, an empty request took its place. */
    wasOnly: z.boolean(),
  }),
]);
export type Removal = z.infer<typeof Removal>;

/** The longest JSON of a removed request that is kept so it can come back; session storage has little room. */
const REMOVAL_ROOM = 1_500_000;

/** Whether a request can come back after it is removed. If not, the person is told before removing it. */
export const canComeBack = (request: Request): boolean => JSON.stringify(request).length <= REMOVAL_ROOM;

/** Records a piece of evidence before it is removed; undefined if there is none. */
export function itemRemoval({ requests, codes }: Whole, requestId: string, id: string): Removal | undefined {
  const items = requests.all.find((request) => request.id === requestId)?.items ?? [];
  const index = items.findIndex((item) => item.id === id);
  const item = items[index];
  const code = codes[requestId]?.[id];
  return item && { of: 'item', requestId, index, item, ...(code !== undefined && { code }) };
}

/** Records a request before it is removed; undefined if there is none, or if it is too large to come back. */
export function requestRemoval({ requests, codes }: Whole, id: string): Removal | undefined {
  const { all, currentId } = requests;
  const index = all.findIndex((request) => request.id === id);
  const request = all[index];
  if (!request || !canComeBack(request)) return undefined;
  return {
    of: 'request',
    index,
    request,
    codes: codes[id] ?? {},
    wasShown: currentId === id,
    wasOnly: all.length === 1,
  };
}

/**
 * Brings back what was removed, with its access codes. A request that was shown is shown again.
 *
 * @returns the same object if it is already there or its request is gone; undefined if its request was sent in the
 *   meantime, since a sent request keeps the evidence it was sent with
 * @throws RangeError if there would be more requests than can be stored
 */
export const putBack = <W extends Whole>(removal: Removal, now: W): W | undefined =>
  removal.of === 'item' ? itemBack(removal, now) : requestBack(removal, now);

type RemovalOf<O extends Removal['of']> = Extract<Removal, { of: O }>;

function itemBack<W extends Whole>({ requestId, index, item, code }: RemovalOf<'item'>, now: W): W | undefined {
  const request = now.requests.all.find(({ id }) => id === requestId);
  if (!request || request.items.some(({ id }) => id === item.id)) return now;
  if (!isOpen(request.life)) return undefined;
  const items = request.items.toSpliced(index, 0, item);
  const all = now.requests.all.map((each) => (each === request ? { ...request, items } : each));
  const codes =
    code === undefined ? now.codes : { ...now.codes, [requestId]: { ...now.codes[requestId], [item.id]: code } };
  return { ...now, requests: { ...now.requests, all }, codes };
}

function requestBack<W extends Whole>({ index, request, codes, wasShown, wasOnly }: RemovalOf<'request'>, now: W): W {
  const held = now.requests.all;
  if (held.some(({ id }) => id === request.id)) return now;
  const [first] = held;
  const isStandIn = wasOnly && held.length === 1 && first && isUntouched(first);
  const all = isStandIn ? [request] : held.toSpliced(index, 0, request);
  if (all.length > REQUESTS_LIMIT) throw new RangeError('There would be more requests than can be kept.');
  const currentId = wasShown || isStandIn ? request.id : now.requests.currentId;
  const ownCodes = Object.keys(codes).length ? { [request.id]: codes } : {};
  return { ...now, requests: { ...now.requests, currentId, all }, codes: { ...now.codes, ...ownCodes } };
}
