import type { PressWord } from '../../texts/dictionary';
import browser from '../browser';

type ActionWithPopup = typeof browser.action & { openPopup?: (options?: { windowId?: number }) => Promise<void> };
type RuntimeWithContexts = typeof browser.runtime & {
  getContexts?: (filter: { contextTypes: string[] }) => Promise<unknown[]>;
};

/** How long the toolbar popup may take to open, in milliseconds. */
const PATIENCE_MS = 2000;
const STEP_MS = 100;

/**
 * Shows the request after evidence was added: in the toolbar popup if the browser opens it, otherwise on the request
 * page, in its existing tab or a new one.
 *
 * @param fromTab the tab that the evidence came from
 * @param said the outcome of the press; the request page shows it, since the person no longer sees the button that does
 */
export async function openRequest(fromTab: number | undefined, said: PressWord): Promise<void> {
  const tab = fromTab === undefined ? undefined : await browser.tabs.get(fromTab).catch(() => undefined);
  if (!(await opensPopup(tab?.windowId))) await openRequestPage(said);
}

/**
 * Whether our popup opens. The browser may refuse, and Firefox also reports success for a popup that it closed at once.
 */
async function opensPopup(windowId: number | undefined): Promise<boolean> {
  if (!('openPopup' in browser.action)) return false;
  // The browser refuses without a user gesture, without focus, or if a popup is already open, which may be ours.
  let isRefused = false;
  (browser.action as ActionWithPopup).openPopup?.(windowId === undefined ? {} : { windowId }).catch(() => {
    isRefused = true;
  });
  for (let waited = 0; waited < PATIENCE_MS; waited += STEP_MS) {
    const popups = await (browser.runtime as RuntimeWithContexts).getContexts?.({ contextTypes: ['POPUP'] });
    if (popups?.length) return true;
    if (isRefused) return false;
    await new Promise((resolve) => setTimeout(resolve, STEP_MS));
  }
  return false;
}

/**
 * Focuses the request page if it is open, otherwise opens it.
 *
 * @param said what the page should say about the press that led to it; it goes in the URL fragment, which can change
 *   without a reload
 */
export async function openRequestPage(said?: PressWord): Promise<void> {
  const page = browser.runtime.getURL('request.html');
  const url = said ? `${page}#${said}` : page;
  const [open] = await browser.tabs.query({ url: `${page}*` });
  if (open?.id === undefined) {
    await browser.tabs.create({ url });
    return;
  }
  await browser.tabs.update(open.id, { active: true, ...(said && { url }) });
  // Firefox for Android has no windows.
  if (open.windowId !== undefined) await browser.windows?.update(open.windowId, { focused: true });
}
