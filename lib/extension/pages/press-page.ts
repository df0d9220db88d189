import * as z from 'zod/mini';
import { Capture } from '../../evidence/evidence';
import { addressKindOf } from '../../evidence/kinds';
import type { Pressed } from '../../evidence/page-kind';
import browser from '../browser';
import { runInPage } from './run-in-page';

const Shape = z.discriminatedUnion('ok', [
  z.object({ ok: z.literal(true), capture: Capture }),
  z.object({
    ok: z.literal(false),
    refusal: z.enum(['link-gone', 'sign-in', 'consent', 'unavailable', 'not-microsoft', 'nothing-here']),
  }),
]);

/**
 * Completes what is on the page of a tab, by the page's own JSON; undefined where the page cannot be reached.
 *
 * @param pressedAt the address that the tab had at the press, which may be long ago: a background can take a second to wake
 */
export async function pressPage(tabId: number, pressedAt?: string): Promise<Pressed | undefined> {
  const pressed = await runInPage(tabId, 'press', Shape);
  if (!pressed?.ok) return pressed;
  const { url } = await browser.tabs.get(tabId);
  return [url, pressedAt ?? url].every((address) => isFrom(address, pressed.capture)) ? pressed : undefined;
}

/** A page gives evidence of its own kind and with its own address, also when that changed while it was read or before. */
function isFrom(url: string | undefined, { evidence }: Capture): boolean {
  const page = url && URL.canParse(url) ? new URL(url) : undefined;
  const kind = page && addressKindOf(page);
  if (!page || kind?.kind !== evidence.kind) return false;
  const link = kind.fromLink?.(page);
  return !link || ('link' in link && 'link' in evidence && link.link === evidence.link);
}
