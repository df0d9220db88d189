import { dayOf } from './day';
import type { Translate } from './translate';

/** A request's name, such as "Request from May 14, 2026", with "(2)" after it for the second of that day. */
export function requestName(t: Translate, { startedAt, nth }: { startedAt: string; nth: number }): string {
  const date = dayOf(startedAt, t.language);
  return nth > 1 ? t('requests.name-again', { date, number: nth }) : t('requests.name', { date });
}
