/** How long ago a piece of evidence was seen: its holder may have taken the link back meanwhile. */
import type { Item } from './request';

/** After so many days a share link is worth another look. */
const OLD_AFTER_DAYS = 90;

/** The day on which a piece was read last, or its link seen to open, `YYYY-MM-DD` as in UTC. */
export const lastSeenOn = ({ addedAt, check }: Pick<Item, 'addedAt' | 'check'>): string => {
  const at = check?.verdict === 'opens' && check.at > addedAt ? check.at : addedAt;
  return at.slice(0, 'YYYY-MM-DD'.length);
};

/**
 * Whether a piece is worth another look.
 *
 * @param today `YYYY-MM-DD`, as in UTC
 */
export const isOld = (item: Pick<Item, 'addedAt' | 'check'>, today: string): boolean =>
  (Date.parse(today) - Date.parse(lastSeenOn(item))) / 86_400_000 > OLD_AFTER_DAYS;
