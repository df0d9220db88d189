import browser from '../browser';
import type { Body, MessageName, Replies, Reply } from './messages';

/** Asks the background from one of our pages. No answer counts as `failed`. */
export async function askBackground<N extends MessageName>(name: N, body: Body<N>): Promise<Reply<Replies[N]>> {
  try {
    const reply: Reply<Replies[N]> | undefined = await browser.runtime.sendMessage({ name, body });
    return reply ?? { ok: false, code: 'failed' };
  } catch {
    return { ok: false, code: 'failed' };
  }
}
