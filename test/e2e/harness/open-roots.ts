import type { BrowserContext } from '@playwright/test';

/**
 * Opens the shadow roots of pages that are loaded from now on, for tools that look at a page from inside, such as axe.
 * That of the on-page button stays closed on share pages, where a content script makes it; on the sample page the same
 * button is made by the page.
 */
export async function openRoots(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    const attach = Element.prototype.attachShadow;
    Element.prototype.attachShadow = function (init) {
      return attach.call(this, { ...init, mode: 'open' });
    };
  });
}
