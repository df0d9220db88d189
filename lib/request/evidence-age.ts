/** How long ago a piece of evidence was last seen. Its holder may have stopped sharing the link since then. */
import type { Item } from './request';

/** After this many days, a share link should be looked at again. */
const OLD_AFTER_DAYS = 90;

/** The day on which a piece was last read, or its link last seen to open, `YYYY-MM-DD` in UTC. */
export const lastSeenOn = ({ addedAt, check }: Pick<Item, 'addedAt' | 'check'>): string => {
  const at = check?.verdict === 'opens' && check.at > addedAt ? check.at : addedAt;
  return at.slice(0, 'YYYY-MM-DD'.length);
};

/**
 * Whether a piece should be looked at again.
 *
 * @param today `YYYY-MM-DD` in UTC
 */
export const isOld = (item: Pick<Item, 'addedAt' | 'check'>, today: string): boolean =>
  (Date.parse(today) - Date.parse(lastSeenOn(item))) / 86_400_000 > OLD_AFTER_DAYS;
