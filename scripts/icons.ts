/** `npm run icons`: draws the icons from the shapes below. Small sizes leave out what would blur. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { ROOT } from './run/command';
import { runScript } from './run/failure';
import { ensureChromium } from './setup/chromium';

const SIZES = [16, 32, 48, 128];

/** A letter with a tick on a rounded square; at 16 px, only the tick. */
const svg = (
  size: number,
) => `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="0 0 32 32">
  <rect width="32" height="32" rx="7" fill="#0b6b4e"/>
  ${
    size > 16
      ? `<rect x="6" y="8" width="20" height="16" rx="2.500" fill="#fff"/>
  <path d="m6.500 10.500 9.500 7 9.500-7" fill="none" stroke="#0b6b4e" stroke-width="2" stroke-linejoin="round"/>
  <circle cx="24" cy="23" r="6.500" fill="#4cc38f" stroke="#0b6b4e" stroke-width="2"/>
  <path d="m21 23 2.200 2.200 4-4.200" fill="none" stroke="#05251a" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"/>`
      : '<path d="m8 16.500 5.500 5.500 11-12" fill="none" stroke="#fff" stroke-width="4.500" stroke-linecap="round" stroke-linejoin="round"/>'
  }
</svg>`;

await runScript(async () => {
  const browser = await chromium.launch({
    executablePath: await ensureChromium(),
    // Chromium refuses to run its sandbox as root; for everyone else the sandbox stays on.
    chromiumSandbox: process.getuid?.() !== 0,
  });
  const page = await browser.newPage();
  for (const size of SIZES) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(`<style>*{margin:0}svg{display:block}</style>${svg(size)}`);
    writeFileSync(join(ROOT, `public/icon/${size}.png`), await page.screenshot({ omitBackground: true }));
  }
  await browser.close();
});
