import type { Fill, Late } from '../../lib/evidence/page-kind';
import { inSlices } from './in-slices';

/** How long a reading must stay the same to be final. Without any reading, wait until the deadline. */
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
    if (!fillOf) return inSlices(read());
    const page = watched();
    try {
      let latest = await inSlices(read());
      let since = performance.now();
      for (;;) {
        const now = performance.now();
        const end = Math.min(until, since + STILL_MS[fillOf(latest)]);
        if (now >= end) return latest;
        if (!(await page.changes(end - now))) return await inSlices(read());
        const next = await inSlices(read());
        // Ignore changes that leave the reading the same, such as a clock.
        if (JSON.stringify(next) !== JSON.stringify(latest)) since = performance.now();
        latest = next;
      }
    } finally {
      page.end();
    }
  };

/** Watches the page the whole time, since it can also change between the steps of a reading. */
function watched() {
  let hasChanged = false;
  let hear = () => {};
  const observer = new MutationObserver(() => {
    hasChanged = true;
    hear();
  });
  observer.observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
  return {
    /**
     * Whether anything changed since the last call, or changes within the given time. Resolves once changes are
     * gathered.
     */
    async changes(within: number): Promise<boolean> {
      const end = performance.now() + within;
      if (!hasChanged) {
        await new Promise<void>((resolve) => {
          const timer = setTimeout(resolve, within);
          hear = () => {
            clearTimeout(timer);
            resolve();
          };
        });
      }
      const isChanged = hasChanged;
      if (isChanged) await new Promise((resolve) => setTimeout(resolve, Math.min(GATHER_MS, end - performance.now())));
      hasChanged = false;
      return isChanged;
    },
    end: () => observer.disconnect(),
  };
}
