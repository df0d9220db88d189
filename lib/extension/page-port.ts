/**
 * The content script's only way out. It speaks to the browser directly, since a polyfill would double its size.
 */
import type { Body, PageQuestion, Replies, Reply } from './messages';

interface Runtime {
  id?: string;
  sendMessage(message: unknown): Promise<unknown>;
  onMessage: {
    addListener(
      listener: (message: unknown, sender: { id?: string; tab?: unknown }, reply: (answer: unknown) => void) => boolean,
    ): void;
  };
}

declare const chrome: { runtime: Runtime } | undefined;
declare const browser: { runtime: Runtime } | undefined;

const runtime = () => (typeof browser === 'undefined' ? chrome : browser)?.runtime;

/** Whether the extension that this script belongs to still runs; after an update it does not. */
export const isAlive = () => Boolean(runtime()?.id);

/** Sends a message to the background; `failed` where nothing answers. */
export async function tellBackground<N extends 'page/report' | 'page/add'>(
  name: N,
  body: Body<N>,
): Promise<Reply<Replies[N]>> {
  try {
    const reply = await runtime()?.sendMessage({ name, body });
    return (reply as Reply<Replies[N]> | undefined) ?? { ok: false, code: 'failed' };
  } catch {
    return { ok: false, code: 'failed' };
  }
}

/** Answers what our own pages ask; messages from anywhere else are left alone. */
export function answerPages(answer: (question: PageQuestion) => Promise<unknown>): void {
  runtime()?.onMessage.addListener((message, sender, reply) => {
    if (sender.id !== runtime()?.id || sender.tab) return false;
    void answer(message as PageQuestion).then(reply);
    return true;
  });
}
