/**
 * `npm run dev`: builds the extension for development, opens a browser with it, and reloads it after changes. Without a
 * display, or with `-- --no-browser`, it says which folder to load by hand. `-- --browser firefox` uses Firefox.
 */
import { parseArgs } from 'node:util';
import { createServer } from 'wxt';
import { runScript } from './run/failure';
import { findChromium } from './setup/chromium';
import { hasDisplay } from './setup/display';
import { findFirefox } from './setup/firefox';

const { values } = parseArgs({
  options: { 'no-browser': { type: 'boolean', default: false }, browser: { type: 'string', default: 'chrome' } },
});

await runScript(async () => {
  const path = values.browser === 'firefox' ? findFirefox() : findChromium();
  const server = await createServer({
    browser: values.browser,
    manifestVersion: 3,
    webExt: {
      disabled: values['no-browser'] || !hasDisplay(),
      ...(path && { binaries: { [values.browser]: path } }),
      // Chromium refuses to run its sandbox as root; for everyone else the sandbox stays on.
      chromiumArgs: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
    },
  });
  await server.start();
});
