/**
 * What our pages show: the derived view, with the reports of the open pages and what was set aside. The background
 * writes it into memory; it is gone with the browser, or with an update, so it is never older than the code that reads it.
 */
import type { View } from '../../view/view';
import browser from '../browser';
import type { SetAside, Tabs } from './stored';

export interface Shown {
  view: View;
  tabs: Tabs;
  setAside: SetAside;
  /** Whether the browser has little room left for more. */
  isNearlyFull: boolean;
}

// As one text: the browser hands thousands of small values on one by one, which takes longer than to draw them.
export const writeShown = (shown: Shown) => browser.storage.session.set({ shown: JSON.stringify(shown) });

/** Reads it without asking the background; undefined where the background has not run yet. */
export async function readShown(): Promise<Shown | undefined> {
  const { shown } = await browser.storage.session.get('shown');
  return fromText(shown);
}

/** Calls back after every change of it; gives the function that ends it. */
export function onShown(changed: (shown: Shown) => void): () => void {
  const listener = (changes: Record<string, { newValue?: unknown }>) => {
    const shown = fromText(changes.shown?.newValue);
    if (shown) changed(shown);
  };
  browser.storage.session.onChanged.addListener(listener);
  return () => browser.storage.session.onChanged.removeListener(listener);
}

/** Undefined where it is broken: the background writes it again. */
function fromText(text: unknown): Shown | undefined {
  try {
    return typeof text === 'string' ? JSON.parse(text) : undefined;
  } catch {
    return undefined;
  }
}

/** Where what an import changed is kept, as long as it can be taken back. */
export const IMPORT = 'import';

/** Tells whether an import can be taken back, now and after every change of it; gives the function that ends it. */
export function onCanUndoImport(told: (can: boolean) => void): () => void {
  void browser.storage.session.get(IMPORT).then((kept) => told(IMPORT in kept));
  const listener = (changes: Record<string, { newValue?: unknown }>) => {
    const changed = changes[IMPORT];
    if (changed) told(Boolean(changed.newValue));
  };
  browser.storage.session.onChanged.addListener(listener);
  return () => browser.storage.session.onChanged.removeListener(listener);
}
