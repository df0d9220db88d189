/**
 * What our pages and the toolbar show: the derived view, the reports of open pages, and what was set aside. The
 * background writes it to memory. It is lost when the browser closes or the extension updates, so it is never older
 * than the code that reads it.
 */
import type { View } from '../../view/view';
import browser from '../browser';
import type { SetAside } from './set-aside';
import type { Tabs } from './tabs';

export interface Shown {
  view: View;
  tabs: Tabs;
  setAside: SetAside;
  /** Whether the browser has little room left for more. */
  isNearlyFull: boolean;
}

// One string: the browser passes on thousands of small values one by one, which takes longer than drawing them.
export const writeShown = (shown: Shown) => browser.storage.session.set({ shown: JSON.stringify(shown) });

/** Reads it without asking the background; undefined if the background has not written it yet. */
export async function readShown(): Promise<Shown | undefined> {
  const { shown } = await browser.storage.session.get('shown');
  return fromText(shown);
}

/** Calls back after every change; returns a function that stops this. */
export function onShown(changed: (shown: Shown) => void): () => void {
  const listener = (changes: Record<string, { newValue?: unknown }>) => {
    const shown = fromText(changes.shown?.newValue);
    if (shown) changed(shown);
  };
  browser.storage.session.onChanged.addListener(listener);
  return () => browser.storage.session.onChanged.removeListener(listener);
}

/** Undefined if the text is broken: the background will write it again. */
function fromText(text: unknown): Shown | undefined {
  try {
    return typeof text === 'string' ? JSON.parse(text) : undefined;
  } catch {
    return undefined;
  }
}
