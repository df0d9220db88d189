/** Keeps the completed application on this device, byte for byte, until it is sent or removed. */
import { createStore, del, get, set, type UseStore } from 'idb-keyval';

const KEY = 'application';
/** Opened at the first use, since the background needs it on few days only. */
let opened: UseStore | undefined;
const store = () => (opened ??= createStore('credit-courier', 'files'));

/** Keeps a file in the place of the one before. Throws where the browser has no room for it. */
export const keepApplication = (file: File) => set(KEY, file, store());

/** The kept file; undefined where there is none. */
export const keptApplication = () => get<File>(KEY, store());

export const forgetApplication = () => del(KEY, store());
