import { dayIn } from './follow-up';
import type { Request } from './request';

/** What a request is called: when it was begun, and which one it is if several were begun on the same day. */
export interface RequestName {
  /** ISO 8601. */
  startedAt: string;
  /** 1 for the first of its day. */
  nth: number;
}

/**
 * Names requests so that no two have the same name. Returns the names in the order of the requests.
 *
 * @param timeZone in which a day begins and ends (IANA name); the machine's own if absent
 */
export function namesOf(all: readonly Pick<Request, 'startedAt'>[], timeZone?: string): RequestName[] {
  const ofDay = new Map<string, number>();
  return all.map(({ startedAt }) => {
    const day = dayIn(new Date(startedAt), timeZone);
    const nth = (ofDay.get(day) ?? 0) + 1;
    ofDay.set(day, nth);
    return { startedAt, nth };
  });
}
