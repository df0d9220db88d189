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
 * Completes what a tab's page shows from the page's own JSON; undefined if the page cannot be reached.
 *
 * @param pressedAt the tab's address at the press, which may be a while ago: a background can take a second to wake
 */
export async function pressPage(tabId: number, pressedAt?: string): Promise<Pressed | undefined> {
  const pressed = await runInPage(tabId, 'press', Shape);
  if (!pressed?.ok) return pressed;
  const { url } = await browser.tabs.get(tabId);
  return [url, pressedAt ?? url].every((address) => isFrom(address, pressed.capture)) ? pressed : undefined;
}

/** A page gives evidence of its own kind and address, even if the address changed during or before the reading. */
function isFrom(url: string | undefined, { evidence }: Capture): boolean {
  const page = url && URL.canParse(url) ? new URL(url) : undefined;
  const kind = page && addressKindOf(page);
  if (!page || kind?.kind !== evidence.kind) return false;
  const link = kind.fromLink?.(page);
  return !link || ('link' in link && 'link' in evidence && link.link === evidence.link);
}
