/** Undoes an import; changes made since then stay. */
import { type AccessCodes, EMPTY_REQUEST, type Request } from '../request/request';
import { REQUESTS_LIMIT } from '../request/requests';
import { isSameJson } from '../request/sorted-json';
import type { Settings } from '../settings/settings';
import type { Whole } from './import';

/**
 * Returns the data from before an import, except that every request and setting that was added or changed since keeps
 * its current state. If the person has removed all the earlier requests, there is an empty one.
 *
 * @param after the data right after the import
 * @param newId returns an unused id, for that empty request, and for a kept one whose id is also that of a restored one
 * @throws RangeError if there would be more requests than can be kept
 */
export function withoutImport(before: Whole, after: Whole, now: Whole, newId: () => string): Whole {
  // Also unchanged if it is as before the import: the background may have been stopped before it wrote the import.
  const isUnchanged = ({ id }: Request) => isSame(now, after, id) || isSame(now, before, id);
  const kept = now.requests.all.filter((request) => !isUnchanged(request));
  // A request that the import did not touch keeps its current state, whatever was done to it or its codes since.
  const isGone = ({ id }: Request) => !requestIn(now, id) && isLeftAlone(id);
  const isLeftAlone = (id: string) => isSameJson(requestIn(before, id), requestIn(after, id));
  const standing = kept.filter(({ id }) => requestIn(before, id) && isLeftAlone(id));
  const all = before.requests.all
    .filter((request) => !isGone(request))
    .map((request) => standing.find(({ id }) => id === request.id) ?? request);
  const codes: Record<string, AccessCodes> = {};
  for (const { id } of all) {
    const own = (standing.some((each) => each.id === id) ? now : before).codes[id];
    if (own) codes[id] = own;
  }
  let { currentId } = now.requests.currentId === after.requests.currentId ? before.requests : now.requests;
  for (const request of kept) {
    if (standing.includes(request)) continue;
    const id = requestIn(before, request.id) ? newId() : request.id;
    all.push({ ...request, id });
    const own = now.codes[request.id];
    if (own) codes[id] = own;
    if (request.id === now.requests.currentId) currentId = id;
  }
  const [first = { ...EMPTY_REQUEST, id: newId() }] = all;
  if (!all.length) all.push(first);
  if (all.length > REQUESTS_LIMIT) throw new RangeError('There would be more requests than can be kept.');
  if (!all.some(({ id }) => id === currentId)) currentId = first.id;
  return { requests: { ...before.requests, currentId, all }, codes, settings: settingsOf(before, after, now) };
}

const requestIn = ({ requests }: Whole, id: string): Request | undefined => requests.all.find((each) => each.id === id);

const isSame = (one: Whole, other: Whole, id: string): boolean =>
  isSameJson([requestIn(one, id), one.codes[id] ?? {}], [requestIn(other, id), other.codes[id] ?? {}]);

function settingsOf(before: Whole, after: Whole, now: Whole): Settings {
  const isUnchanged = (field: string) =>
    isSameJson(now.settings[field as keyof Settings], after.settings[field as keyof Settings]);
  const changed = Object.entries(now.settings).filter(([field]) => !isUnchanged(field));
  return { ...before.settings, ...Object.fromEntries(changed) };
}
