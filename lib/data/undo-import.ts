/** Takes an import back; what was done since it stays. */
import { type AccessCodes, EMPTY_REQUEST, type Request } from '../request/request';
import { REQUESTS_LIMIT } from '../request/requests';
import type { Settings } from '../settings/settings';
import { plain, type Whole } from './import';

/**
 * Gives what stood before an import, with every request and setting that was added or changed since as it stands now.
 * There is always a request: where the person removed all that stood before, an empty one.
 *
 * @param after what the import had left
 * @param newId gives an unused id, for that empty one and for a request whose id another one has that comes back
 * @throws RangeError where there would be more requests than can be kept
 */
export function withoutImport(before: Whole, after: Whole, now: Whole, newId: () => string): Whole {
  // Where the background was stopped before it wrote, all stands as it did before.
  const isUnchanged = ({ id }: Request) => isSame(now, after, id) || isSame(now, before, id);
  const kept = now.requests.all.filter((request) => !isUnchanged(request));
  // A request that the import left alone is the same one, whatever was done to it or to its codes since.
  const isGone = ({ id }: Request) => !requestIn(now, id) && isLeftAlone(id);
  const isLeftAlone = (id: string) => plain(requestIn(before, id)) === plain(requestIn(after, id));
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
  plain([requestIn(one, id), one.codes[id] ?? {}]) === plain([requestIn(other, id), other.codes[id] ?? {}]);

function settingsOf(before: Whole, after: Whole, now: Whole): Settings {
  const isUnchanged = (field: string) =>
    plain(now.settings[field as keyof Settings]) === plain(after.settings[field as keyof Settings]);
  const changed = Object.entries(now.settings).filter(([field]) => !isUnchanged(field));
  return { ...before.settings, ...Object.fromEntries(changed) };
}
