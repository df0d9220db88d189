/**
 * `pages/` is our reach into open pages of other sites: reading them, telling them something, knowing which are there.
 * What a reading means is decided in `lib/evidence`; where we stand at all, in `sites/`.
 */
import type { Scan } from '../../evidence/page-kind';
import browser from '../browser';
import { within } from './tell-pages';

/** What can be asked of a page, once its reader is in it. */
export type PageTask = 'look' | 'press' | 'check' | 'describe';

declare global {
  /** Our reader in a page; the page itself does not see it. */
  var creditCourier:
    | (Record<PageTask, () => unknown> & { scan(found: (root: Node) => void): Scan | undefined })
    | undefined;
}

/** Puts our reader into the page of a tab: when a person asks for something there, or when it shows labels that we know. */
export async function putReaderInto(tabId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId }, files: ['/read-page.js'] });
}

/**
 * Puts our reader into the page of a tab, asks one thing of it and gives the answer; undefined where the page cannot be
 * reached or does not answer in time. It is put there when it is needed and not before: the scripts that are in every
 * share page only recognize.
 */
export async function runInPage(tabId: number, task: PageTask): Promise<unknown> {
  return within(PATIENCE_MS[task], ask(tabId, task)).catch(() => undefined);
}

/**
 * How long a page may take, in milliseconds: one that runs without end, or has an open `alert()`, never answers. A press
 * and a check wait for the site's own answer as well.
 */
const PATIENCE_MS: Record<PageTask, number> = { look: 5_000, describe: 5_000, press: 30_000, check: 30_000 };

async function ask(tabId: number, task: PageTask): Promise<unknown> {
  await putReaderInto(tabId);
  const [answer] = await browser.scripting.executeScript({
    target: { tabId },
    // It runs in the page, so that it sees nothing of this file.
    func: (asked) => globalThis.creditCourier?.[asked as PageTask](),
    args: [task],
  });
  return answer?.result;
}
