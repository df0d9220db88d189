/** Set-up for `npm start` and `npm test`: whatever is missing is installed, and nothing is done twice. */
import { Failure } from './failure.mjs';
import { ensureChromium } from './setup/chromium.mjs';
import { ensureClock } from './setup/clock.mjs';
import { ensureDependencies } from './setup/dependencies.mjs';
import { ensureFirefox } from './setup/firefox.mjs';

/**
 * Makes the checkout ready to build and to drive browsers. Needs the network only for what is missing.
 * Their paths are left in $CHROMIUM and $FIREFOX, so that everything started from here uses the same ones.
 * @param {{ firefox?: boolean, clock?: boolean }} [needs] neither takes part in `npm start`
 */
export async function setUp({ firefox = false, clock = false } = {}) {
  checkNode();
  await ensureDependencies();
  process.env.CHROMIUM = await ensureChromium();
  if (firefox) process.env.FIREFOX = await ensureFirefox();
  if (clock) await ensureClock();
}

function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19)) {
    throw new Failure(`Node 20.19 or newer is needed, this is ${process.versions.node}: please install a newer one.`);
  }
}
