/** Keeps completed applications on this device, byte for byte, until they are sent or removed. */
import { createStore, del, delMany, get, keys, set, type UseStore } from 'idb-keyval';

/** Opened at the first use, since the background needs it on few days only. */
let opened: UseStore | undefined;
const store = () => (opened ??= createStore('credit-courier', 'files'));

/**
 * Keeps a file under its key.
 *
 * @throws DOMException where the browser has no room for it
 */
export const keepApplication = (key: string, file: Blob) => set(key, file, store());

/** The file kept under a key; undefined where there is none. */
export const keptApplication = (key: string) => get<Blob>(key, store());

export const forgetApplication = (key: string) => del(key, store());

/** Forgets every file but those with the given keys. */
export async function forgetApplications(except: readonly string[]): Promise<void> {
  const all = await keys<string>(store());
  await delMany(
    all.filter((key) => !except.includes(key)),
    store(),
  );
}
