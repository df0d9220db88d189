/**
 * The content script's only way out. It speaks to the browser directly, since a polyfill would double its size.
 */
import type { Body, Replies, Reply } from './messages';

// Firefox knows this name as well, and gives promises by it too.
declare const chrome: { runtime?: { id?: string; sendMessage(message: unknown): Promise<unknown> } };

/** Whether the extension that this script belongs to still runs; after an update it does not. */
export const isAlive = () => Boolean(chrome.runtime?.id);

/** Sends a message to the background; undefined where nothing answers. */
export async function tellBackground<N extends 'page/report' | 'page/press' | 'page/reader'>(
  name: N,
  body: Body<N>,
): Promise<Reply<Replies[N]> | undefined> {
  try {
    return (await chrome.runtime?.sendMessage({ name, body })) as Reply<Replies[N]> | undefined;
  } catch {
    return undefined;
  }
}
