import browser from './browser';

/**
 * Runs one of our scripts in the page of a tab and gives what it gives; undefined where the page cannot be reached.
 * What reads a page is put into it when it is asked for and not before: the scripts that stand in every share page
 * only recognise.
 */
export async function runInPage(
  tabId: number,
  file: '/look-at-page.js' | '/press-page.js' | '/check-page.js',
): Promise<unknown> {
  try {
    const [answer] = await browser.scripting.executeScript({ target: { tabId }, files: [file] });
    return answer?.result;
  } catch {
    return undefined;
  }
}
