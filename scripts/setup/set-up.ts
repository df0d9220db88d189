import { ensureChromium } from './chromium';
import { ensureClock } from './clock';
import { ensureFirefox } from './firefox';
import { ensurePdfReaders } from './pdf-readers';

/**
 * Prepares the machine for driving browsers by installing whatever is missing. What is already there is not installed
 * again and needs no network. Puts the browsers' paths in $CHROMIUM and $FIREFOX, so that everything started from here
 * uses the same browsers.
 *
 * @param needs the optional tools to install as well; `npm start` needs none of them
 */
export async function setUp({ firefox = false, clock = false, pdfReaders = false } = {}): Promise<void> {
  process.env.CHROMIUM = await ensureChromium();
  if (firefox) process.env.FIREFOX = await ensureFirefox();
  if (clock) await ensureClock();
  if (pdfReaders) await ensurePdfReaders();
}
