/** Makes what is kept agree with itself, since the background may have been stopped between any two writes. */
import browser from '../browser';
import { removeLocal, setLocal } from './local';
import { type Codes, readStored, type Stored } from './stored';

/**
 * To be done first at each start. Access codes are on the device only where the person asked for it, and then those of
 * today; a code without its evidence is forgotten.
 */
export async function settle(): Promise<void> {
  const { codes: kept } = await browser.storage.local.get('codes');
  const stored = await readStored();
  const { keepCodes } = stored.settings;
  // Before anything else, and also where all the rest cannot be read.
  if (kept !== undefined && !keepCodes) await removeLocal('codes');
  // What cannot be read is set aside later; until then nobody knows which evidence there is.
  if (stored.broken.includes('requests') || stored.broken.includes('codes')) return;
  const codes = withEvidence(stored);
  const { codes: held } = await browser.storage.session.get('codes');
  if (isOther(held ?? {}, codes)) await browser.storage.session.set({ codes });
  if (keepCodes && isOther(kept ?? {}, codes)) await setLocal({ codes });
}

const isOther = (found: unknown, codes: Codes) => JSON.stringify(found) !== JSON.stringify(codes);

/** The codes whose evidence there is. */
function withEvidence({ requests, codes }: Stored): Codes {
  const wanted: Codes = {};
  for (const { id, items } of requests.all) {
    const own = Object.entries(codes[id] ?? {}).filter(([item]) => items.some((each) => each.id === item));
    if (codes[id]) wanted[id] = Object.fromEntries(own);
  }
  return wanted;
}
