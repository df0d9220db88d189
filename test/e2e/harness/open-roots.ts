import type { BrowserContext, Disposable } from '@playwright/test';

/**
 * Opens the shadow roots of pages that are loaded from now on, for tools that look at a page from inside, such as axe.
 * That of the on-page button stays closed on share pages, where a content script makes it; on the sample page the same
 * button is made by the page. The next test gets the same browser: what is given back ends it.
 */
export function openRoots(context: BrowserContext): Promise<Disposable> {
  return context.addInitScript(() => {
    const attach = Element.prototype.attachShadow;
    Element.prototype.attachShadow = function (init) {
      return attach.call(this, { ...init, mode: 'open' });
    };
  });
}
