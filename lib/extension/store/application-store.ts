/** Keeps completed applications on this device, byte for byte, until they are sent or removed. */
import { createStore, del, delMany, get, keys, set, type UseStore } from 'idb-keyval';

/** Opened at first use, since the background rarely needs it. */
let opened: UseStore | undefined;
const store = () => (opened ??= createStore('credit-courier', 'files'));

/**
 * Keeps a file under a key.
 *
 * @throws DOMException if the browser has no room for it
 */
export const keepApplication = (key: string, file: Blob) => set(key, file, store());

/** The file kept under a key, if any. */
export const keptApplication = (key: string) => get<Blob>(key, store());

export const forgetApplication = (key: string) => del(key, store());

/** Deletes every file except those with the given keys. */
export async function forgetApplications(except: readonly string[]): Promise<void> {
  const all = await keys<string>(store());
  await delMany(
    all.filter((key) => !except.includes(key)),
    store(),
  );
}
