import * as z from 'zod/mini';
import { Capture } from '../../evidence/evidence';
import { addressKindOf } from '../../evidence/kinds';
import type { Pressed } from '../../evidence/page-kind';
import browser from '../browser';
import { runInPage } from './run-in-page';

const Shape = z.discriminatedUnion('ok', [
  z.object({ ok: z.literal(true), capture: Capture }),
  z.object({ ok: z.literal(false), refusal: z.enum(['link-gone', 'not-microsoft', 'nothing-here']) }),
]);

/** Completes what is on the page of a tab, by the page's own JSON; undefined where the page cannot be reached. */
export async function pressPage(tabId: number): Promise<Pressed | undefined> {
  const result = Shape.safeParse(await runInPage(tabId, 'press'));
  if (!result.success) return undefined;
  const pressed = result.data;
  return !pressed.ok || (await speaksForItself(tabId, pressed.capture)) ? pressed : undefined;
}

/** A page gives evidence of its own kind and with its own address, also when it changed while it was read. */
async function speaksForItself(tabId: number, { evidence }: Capture): Promise<boolean> {
  const { url } = await browser.tabs.get(tabId);
  const page = url && URL.canParse(url) ? new URL(url) : undefined;
  const kind = page && addressKindOf(page);
  if (!page || kind?.kind !== evidence.kind) return false;
  const link = kind.fromLink?.(page);
  return !link || ('link' in link && 'link' in evidence && link.link === evidence.link);
}
