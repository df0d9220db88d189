import type { Fill, Late } from '../../lib/evidence/page-kind';

/** How long a reading must stay the same to be final. With no reading, wait until the end. */
const STILL_MS: Record<Fill, number> = { filled: 300, begun: 2_500, empty: Number.POSITIVE_INFINITY };
/** How long changes are gathered before the page is read again. */
const GATHER_MS = 150;

/**
 * Waits for a page that fills in late, up to a deadline.
 *
 * @param until by the clock of `performance.now()`
 */
export const lateUntil =
  (until: number): Late =>
  async (read, fillOf) => {
    let latest = read();
    let since = performance.now();
    for (;;) {
      const now = performance.now();
      const end = Math.min(until, since + STILL_MS[fillOf(latest)]);
      if (now >= end) return latest;
      if (!(await changes(end - now))) return read();
      const next = read();
      // Ignore changes that leave the reading the same, such as a clock.
      if (JSON.stringify(next) !== JSON.stringify(latest)) since = performance.now();
      latest = next;
    }
  };

/** Whether anything on the page changes within a time; resolves once the changes are gathered. */
function changes(within: number): Promise<boolean> {
  return new Promise((resolve) => {
    const end = (hasChanged: boolean) => {
      observer.disconnect();
      clearTimeout(timer);
      resolve(hasChanged);
    };
    const observer = new MutationObserver(() => {
      observer.disconnect();
      clearTimeout(timer);
      setTimeout(end, Math.min(GATHER_MS, within), true);
    });
    observer.observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
    const timer = setTimeout(end, within, false);
  });
}
