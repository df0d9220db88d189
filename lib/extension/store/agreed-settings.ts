/**
 * What the person has set of the settings that could do harm: where letters go, and whether access codes are on the
 * device. `storage.local` can be written by a content script in browsers that cannot close it, so by a page that has
 * taken over its process; the extension's own database cannot. What says otherwise there than here is not the person's
 * word.
 */
import { createStore, del, get, set, type UseStore } from 'idb-keyval';
import * as z from 'zod/mini';
import { DEFAULT_SETTINGS, Settings } from '../../settings/settings';

const Agreed = z.pick(Settings, { recipient: true, keepCodes: true });
export type Agreed = z.infer<typeof Agreed>;

let opened: UseStore | undefined;
const store = () => (opened ??= createStore('credit-courier-agreed', 'settings'));

const KEY = 'agreed';
let known: Agreed | undefined;

/** What the person has set, or the defaults; undefined where the browser keeps no database. */
export async function readAgreed(): Promise<Agreed | undefined> {
  if (known) return known;
  try {
    const kept = await get(KEY, store());
    const parsed = Agreed.safeParse(kept);
    known = parsed.success ? parsed.data : agreedOf(DEFAULT_SETTINGS);
  } catch {
    return undefined;
  }
  return known;
}

/** Records what the person has set. Without a database nothing is known, and nothing is held against what is stored. */
export async function writeAgreed(settings: Agreed): Promise<void> {
  const agreed = agreedOf(settings);
  try {
    await set(KEY, agreed, store());
    known = agreed;
  } catch {
    known = undefined;
  }
}

/** Forgets what was recorded: from then on nothing is set. */
export async function forgetAgreed(): Promise<void> {
  known = undefined;
  await del(KEY, store());
}

const agreedOf = ({ recipient, keepCodes }: Agreed): Agreed => ({ recipient, keepCodes });
