import browser from './browser';

type ActionWithPopup = typeof browser.action & { openPopup?: (options?: { windowId?: number }) => Promise<void> };
type RuntimeWithContexts = typeof browser.runtime & {
  getContexts?: (filter: { contextTypes: string[] }) => Promise<unknown[]>;
};

/**
 * Shows the request after evidence was added: in the toolbar popup where the browser opens it, otherwise on the
 * request page, in the tab that it has already or in a new one.
 *
 * @param fromTab the tab that the evidence came from
 */
export async function openRequest(fromTab: number | undefined): Promise<void> {
  const tab = fromTab === undefined ? undefined : await browser.tabs.get(fromTab).catch(() => undefined);
  try {
    await (browser.action as ActionWithPopup).openPopup?.(
      tab?.windowId === undefined ? {} : { windowId: tab.windowId },
    );
    if ('openPopup' in browser.action) return;
  } catch {
    // Refused: no gesture, no focus, or a panel is open already. Ours may be that panel.
    const popups = await (browser.runtime as RuntimeWithContexts).getContexts?.({ contextTypes: ['POPUP'] });
    if (popups?.length) return;
  }
  await openRequestPage();
}

/** Focuses the request page if it is open, else opens it. */
export async function openRequestPage(): Promise<void> {
  const url = browser.runtime.getURL('request.html');
  const [open] = await browser.tabs.query({ url: `${url}*` });
  if (open?.id === undefined) {
    await browser.tabs.create({ url });
    return;
  }
  await browser.tabs.update(open.id, { active: true });
  // Firefox for Android has no windows.
  if (open.windowId !== undefined) await browser.windows?.update(open.windowId, { focused: true });
}
