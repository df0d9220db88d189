import type { BrowserContext, Disposable } from '@playwright/test';

/**
 * Opens the shadow roots of pages loaded from now on, for tools such as axe that look from inside. The on-page button
 * stays closed on share pages, where a content script makes it; on the sample page, the page itself makes the same
 * button. The next test gets the same browser, so call the returned function to end this.
 */
export function openRoots(context: BrowserContext): Promise<Disposable> {
  return context.addInitScript(() => {
    const attach = Element.prototype.attachShadow;
    Element.prototype.attachShadow = function (init) {
      return attach.call(this, { ...init, mode: 'open' });
    };
  });
}
