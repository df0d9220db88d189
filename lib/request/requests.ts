/** All of a person's requests, as they are stored on the device. */
import * as z from 'zod/mini';
import { EMPTY_REQUEST, Request } from './request';
import { typed } from './shapes';

/** The schema version of everything stored. A new one needs a step in `migrations.ts`. */
export const SCHEMA_VERSION = 4;

/** More than anybody has. A longer list could not be read back, so none grows longer. */
export const REQUESTS_LIMIT = 200;

export const Requests = z
  .object({
    version: z.literal(SCHEMA_VERSION),
    /** The request that is shown and that evidence is added to. */
    currentId: typed(60),
    all: z.array(Request).check(z.minLength(1), z.maxLength(REQUESTS_LIMIT)),
  })
  .check(z.refine(({ currentId, all }) => all.some(({ id }) => id === currentId)))
  .check(z.refine(({ all }) => new Set(all.map(({ id }) => id)).size === all.length));
export type Requests = z.infer<typeof Requests>;

export const NO_REQUESTS: Requests = { version: SCHEMA_VERSION, currentId: EMPTY_REQUEST.id, all: [EMPTY_REQUEST] };

/** The request that is shown. */
export const currentOf = ({ currentId, all }: Requests): Request =>
  all.find(({ id }) => id === currentId) ?? (all[0] as Request);

/** Replaces the request that has the same id. */
export const withRequest = (requests: Requests, request: Request): Requests => ({
  ...requests,
  all: requests.all.map((each) => (each.id === request.id ? request : each)),
});

/**
 * Begins another request. The applicant, and what they already know, carry over to it.
 *
 * @throws RangeError if there are already as many as can be stored
 */
export function startAnother(requests: Requests, id: string, now: string): Requests {
  if (requests.all.length >= REQUESTS_LIMIT) throw new RangeError('There are as many requests as can be kept.');
  const { applicant, knowsChanges } = currentOf(requests);
  const request: Request = { ...EMPTY_REQUEST, id, startedAt: now, applicant, ...(knowsChanges && { knowsChanges }) };
  return { ...requests, currentId: id, all: [...requests.all, request] };
}

/** Shows another request; returns the same object if there is none with this id. */
export const openRequest = (requests: Requests, id: string): Requests =>
  requests.all.some((each) => each.id === id) ? { ...requests, currentId: id } : requests;

/** Whether nothing was entered into a request yet. */
export const isUntouched = ({ items, applicant, choices, addedExams, ticks, application, log, life }: Request) =>
  [items, Object.keys(choices), addedExams, ticks, log, life].every(({ length }) => !length) &&
  !application &&
  Object.values(applicant).every((typed) => !typed);

/**
 * Removes a request. If it was the last one, an empty one takes its place.
 *
 * @param freshId the id for that empty one, so that it is not mistaken for the removed one
 */
export function removeRequest(requests: Requests, id: string, freshId: string): Requests {
  const all = requests.all.filter((each) => each.id !== id);
  if (!all.length) return { ...requests, currentId: freshId, all: [{ ...EMPTY_REQUEST, id: freshId }] };
  const currentId = all.some((each) => each.id === requests.currentId) ? requests.currentId : (all.at(-1)?.id ?? '');
  return { ...requests, currentId, all };
}
