import * as z from 'zod/mini';
import { migrate } from './migrations';
import { Request } from './request';
import { NO_REQUESTS, REQUESTS_LIMIT, type Requests, SCHEMA_VERSION } from './requests';

/** The result of reading the stored requests. */
export interface ReadRequests {
  requests: Requests;
  /** What did not have the right shape: some of the requests, or the whole stored value. */
  unread: { whole: unknown } | { each: unknown[] } | undefined;
}

/**
 * Reads stored requests one by one, so that one that this version does not understand does not affect the others.
 *
 * @param kept of any version; if it is of a newer version, or not a list at all, nothing is read
 * @param readOne reads one request of this version; undefined if it does not have the right shape
 */
export function readRequests(kept: unknown, readOne = readRequest): ReadRequests {
  if (kept === undefined) return { requests: NO_REQUESTS, unread: undefined };
  const list = List.safeParse(migrate(kept));
  if (!list.success) return { requests: NO_REQUESTS, unread: { whole: kept } };
  const all: Request[] = [];
  const each: unknown[] = [];
  for (const request of list.data.all) {
    const data = readOne(request);
    if (data && all.length < REQUESTS_LIMIT && !all.some(({ id }) => id === data.id)) all.push(data);
    else each.push(request);
  }
  const last = all.at(-1);
  if (!last) return { requests: NO_REQUESTS, unread: { whole: kept } };
  const { currentId } = list.data;
  const isShown = all.some(({ id }) => id === currentId);
  return {
    requests: { version: SCHEMA_VERSION, currentId: isShown ? (currentId as string) : last.id, all },
    unread: each.length ? { each } : undefined,
  };
}

/** Reads a request of this version; undefined if it does not have the right shape. */
export const readRequest = (kept: unknown): Request | undefined => Request.safeParse(kept).data;

const List = z.object({
  version: z.literal(SCHEMA_VERSION),
  currentId: z.unknown(),
  all: z.array(z.unknown()),
});
