/** Makes the stored data consistent, since the background may have been stopped between any two writes. */
import browser from '../browser';
import { removeLocal, setLocal } from './local';
import { type Codes, readStored, type Stored } from './stored';

/**
 * Runs first at each start of the background. Access codes may be on the device only if the person asked for that, and
 * then only current ones. A code without its evidence is deleted.
 */
export async function settle(): Promise<void> {
  const { codes: kept } = await browser.storage.local.get('codes');
  const stored = await readStored();
  const { keepCodes } = stored.settings;
  // This comes first, so that it happens even if nothing else can be read.
  if (kept !== undefined && !keepCodes) await removeLocal('codes');
  // Unreadable data is set aside later; until then we do not know which evidence exists.
  if (stored.broken.includes('requests') || stored.broken.includes('codes')) return;
  const codes = withEvidence(stored);
  const { codes: held } = await browser.storage.session.get('codes');
  if (isOther(held ?? {}, codes)) await browser.storage.session.set({ codes });
  if (keepCodes && isOther(kept ?? {}, codes)) await setLocal({ codes });
}

const isOther = (found: unknown, codes: Codes) => JSON.stringify(found) !== JSON.stringify(codes);

/** The codes whose evidence exists. */
function withEvidence({ requests, codes }: Stored): Codes {
  const wanted: Codes = {};
  for (const { id, items } of requests.all) {
    const own = Object.entries(codes[id] ?? {}).filter(([item]) => items.some((each) => each.id === item));
    if (codes[id]) wanted[id] = Object.fromEntries(own);
  }
  return wanted;
}
