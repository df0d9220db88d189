/**
 * All our writes to `storage.local`, so that we can tell the browser's change events for them from changes made
 * elsewhere.
 */
import { sortedJson } from '../../request/sorted-json';
import browser from '../browser';

/** What we last wrote under each key; undefined if we removed it. */
const own = new Map<string, string | undefined>();

/** Writes values to the device. Rejects if the browser has no room for them. */
export async function setLocal(values: Record<string, unknown>): Promise<void> {
  for (const [key, value] of Object.entries(values)) own.set(key, sortedJson(value));
  await browser.storage.local.set(values);
}

export async function removeLocal(key: string): Promise<void> {
  own.set(key, undefined);
  await browser.storage.local.remove(key);
}

/** Whether a change event reports only what we just wrote; the view has already been rebuilt for that. */
export const isOwnWrite = (changes: Record<string, { newValue?: unknown }>): boolean =>
  Object.entries(changes).every(
    ([key, { newValue }]) =>
      own.has(key) && own.get(key) === (newValue === undefined ? undefined : sortedJson(newValue)),
  );
