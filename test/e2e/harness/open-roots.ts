import type { BrowserContext, Disposable } from '@playwright/test';

/**
 * Makes shadow roots open on pages loaded from now on, for tools that run inside the page, such as axe. On share pages
 * a content script makes the button, so its root stays closed; on the sample page, our page makes the same button.
 * Dispose the result at the end, because the next test shares the browser.
 */
export function openRoots(context: BrowserContext): Promise<Disposable> {
  return context.addInitScript(() => {
    const attach = Element.prototype.attachShadow;
    Element.prototype.attachShadow = function (init) {
      return attach.call(this, { ...init, mode: 'open' });
    };
  });
}
