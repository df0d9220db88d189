import browser from './browser';

/** What can be asked of a page, once its reader is in it. */
export type PageTask = 'look' | 'press' | 'check' | 'describe';

declare global {
  /** Our reader in a page; the page itself does not see it. */
  var creditCourier: Record<PageTask, () => unknown> | undefined;
}

/**
 * Puts our reader into the page of a tab, asks one thing of it and gives the answer; undefined where the page cannot be
 * reached. It is put there when it is needed and not before: the scripts that stand in every share page only recognise.
 */
export async function runInPage(tabId: number, task: PageTask): Promise<unknown> {
  const target = { tabId };
  try {
    await browser.scripting.executeScript({ target, files: ['/read-page.js'] });
    const [answer] = await browser.scripting.executeScript({
      target,
      // It runs in the page, so that it sees nothing of this file.
      func: (asked) => globalThis.creditCourier?.[asked as PageTask](),
      args: [task],
    });
    return answer?.result;
  } catch {
    return undefined;
  }
}
