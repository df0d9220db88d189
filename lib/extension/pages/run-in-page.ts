/**
 * `pages/` is how we reach into open pages of other sites: reading them, telling them something, knowing which are
 * open. What a reading means is decided in `lib/evidence`; which sites we are on, in `sites/`.
 */
import type * as z from 'zod/mini';
import type { Answer, Pressed, Reading, Scan } from '../../evidence/page-kind';
import type { PageLook } from '../../evidence/page-look';
import { readerFor } from '../../evidence/sites';
import browser from '../browser';
import { within } from './tell-pages';

/** What a page's reader can be asked to do, and the answer to each. */
export interface PageTasks {
  look: Reading;
  press: Pressed;
  check: Answer;
  describe: PageLook;
}
type PageTask = keyof PageTasks;

declare global {
  /** Our reader in a page, in our isolated world: the page itself cannot see it. */
  var creditCourier:
    | ({ [T in PageTask]: () => Promise<PageTasks[T]> } & { scan(found: (root: Node) => void): Scan | undefined })
    | undefined;
}

/**
 * Injects the reader for a tab's site into its page. Done when the person asks for something there, or when the page
 * shows labels that we know.
 *
 * @throws Error if the tab is not on one of our sites, or cannot be entered
 */
export async function putReaderInto(tabId: number): Promise<void> {
  const { url } = await browser.tabs.get(tabId);
  const reader = url && URL.canParse(url) && readerFor(new URL(url).host);
  if (!reader) throw new Error('The tab shows no site that has a reader.');
  await browser.scripting.executeScript({ target: { tabId }, files: [reader] });
}

/**
 * Injects our reader into a tab's page, gives it one task, and returns the answer. The reader is injected only when
 * needed; the scripts that are in every share page only recognize.
 *
 * @param shape the shape of the answer, since no page is trusted; a shape that rejects something the reader can return
 *   is a type error
 * @returns undefined if the page cannot be reached, does not answer in time, or answers in another shape
 */
export async function runInPage<T extends PageTask, S extends z.ZodMiniType>(
  tabId: number,
  task: T,
  shape: S & (PageTasks[T] extends z.input<S> ? S : never),
): Promise<z.output<S> | undefined> {
  const answer = await within(PATIENCE_MS[task], ask(tabId, task)).catch(() => undefined);
  const read = shape.safeParse(answer);
  return read.success ? read.data : undefined;
}

/**
 * How long a page may take to answer, in milliseconds. A page that is stuck in a loop or has an open `alert()` never
 * answers. A press and a check also wait for the site's server.
 */
const PATIENCE_MS: Record<PageTask, number> = { look: 5_000, describe: 5_000, press: 30_000, check: 30_000 };

async function ask(tabId: number, task: PageTask): Promise<unknown> {
  await putReaderInto(tabId);
  const [answer] = await browser.scripting.executeScript({
    target: { tabId },
    // Runs in the page, so it cannot use anything from this file.
    func: (asked) => globalThis.creditCourier?.[asked as PageTask](),
    args: [task],
  });
  return answer?.result;
}
