/** The content script's only way out. It calls the browser directly, since a polyfill would double its size. */
import type { Body, Replies, Reply } from './messages';

// Firefox has this name too, and it also returns promises.
declare const chrome: { runtime?: { id?: string; sendMessage(message: unknown): Promise<unknown> } };

/** Whether this script's extension is still running; after an update it is not. */
export const isAlive = () => Boolean(chrome.runtime?.id);

/** Sends a message to the background; undefined if nothing answers. */
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
