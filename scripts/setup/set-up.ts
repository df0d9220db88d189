import { ensureChromium } from './chromium';
import { ensureClock } from './clock';
import { ensureFirefox } from './firefox';
import { ensurePdfReaders } from './pdf-readers';

/**
 * Prepares the machine for driving browsers: installs whatever is missing, and does nothing twice. Needs the network
 * only for what is missing. Puts the browsers' paths in $CHROMIUM and $FIREFOX, so that everything started from here
 * uses the same ones.
 *
 * @param needs optional tools; `npm start` uses none of them
 */
export async function setUp({ firefox = false, clock = false, pdfReaders = false } = {}): Promise<void> {
  process.env.CHROMIUM = await ensureChromium();
  if (firefox) process.env.FIREFOX = await ensureFirefox();
  if (clock) await ensureClock();
  if (pdfReaders) await ensurePdfReaders();
}
