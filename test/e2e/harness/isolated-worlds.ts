import type { Page } from '@playwright/test';
import { withDevTools } from './dev-tools';

/** The names of the extensions whose content scripts run in a page. */
export async function extensionsOn(page: Page): Promise<string[]> {
  return withDevTools(page, async (session) => {
    const names: string[] = [];
    session.on('Runtime.executionContextCreated', ({ context: { origin, name } }) => {
      if (origin.startsWith('chrome-extension://')) names.push(name);
    });
    // Every context that exists is told before this is answered.
    await session.send('Runtime.enable');
    return names;
  });
}
