/**
 * The content script's only connection to the background. It calls the browser directly, since a polyfill would double
 * the script's size.
 */
import type { Body, Replies, Reply } from './messages';

// Firefox supports this name too, and also returns promises.
declare const chrome: { runtime?: { id?: string; sendMessage(message: unknown): Promise<unknown> } };

/** Whether the extension that injected this script is still running. After an update it is not. */
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
