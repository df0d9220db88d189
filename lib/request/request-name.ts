import { dayIn } from './follow-up';
import type { Request } from './request';

/** What a request is called by: when it was begun and, of several begun on one day, which of them it is. */
export interface RequestName {
  /** ISO 8601. */
  startedAt: string;
  /** 1 for the first of its day. */
  nth: number;
}

/**
 * Names requests so that no two are called the same; in their order.
 *
 * @param timeZone in which a day begins and ends (IANA name); that of the machine where absent
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
