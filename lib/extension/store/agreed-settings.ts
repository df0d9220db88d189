/**
 * The person's choices for the settings that could do harm: where letters go, and whether access codes are kept on the
 * device. Some browsers cannot close `storage.local` to content scripts, so a page that took over a content script's
 * process could write to it. It cannot write to the extension's own database. If the two disagree, the person did not
 * make the change.
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

/** What the person chose, or the defaults; undefined if the browser offers no database. */
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

/**
 * Records what the person chose. If the browser offers no database, nothing is recorded, and the stored settings are
 * used as they are. Rejects if there is one, but it takes nothing: its older copy would contradict the choice later.
 */
export async function writeAgreed(settings: Agreed): Promise<void> {
  const agreed = agreedOf(settings);
  try {
    await set(KEY, agreed, store());
    known = agreed;
  } catch (error) {
    known = undefined;
    if (await readAgreed()) throw error;
  }
}

/** Forgets what was recorded; the defaults apply again. */
export async function forgetAgreed(): Promise<void> {
  known = undefined;
  await del(KEY, store());
}

const agreedOf = ({ recipient, keepCodes }: Agreed): Agreed => ({ recipient, keepCodes });
