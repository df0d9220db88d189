import type { BrowserContext, CDPSession, Page } from '@playwright/test';

/** Runs something with a page's DevTools session, the only way into closed shadow roots. */
export async function withDevTools<T>(page: Page, use: (session: CDPSession) => Promise<T>): Promise<T> {
  return closing(await page.context().newCDPSession(page), use);
}

/** Runs something with the browser's DevTools session, which sees popups and service workers. */
export async function withBrowserDevTools<T>(
  context: BrowserContext,
  use: (session: CDPSession) => Promise<T>,
): Promise<T> {
  const browser = context.browser();
  if (!browser) throw new Error('The browser is closed.');
  return closing(await browser.newBrowserCDPSession(), use);
}

async function closing<T>(session: CDPSession, use: (session: CDPSession) => Promise<T>): Promise<T> {
  try {
    return await use(session);
  } finally {
    // A closed target takes its session with it.
    await session.detach().catch(() => {});
  }
}
