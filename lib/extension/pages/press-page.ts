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
 * Reads what a tab's page shows and completes it from the JSON that the page itself loads; undefined if the page cannot
 * be reached.
 *
 * @param pressedAt the tab's address when the person pressed; it may have changed since, because waking the background
 *   can take a second
 */
export async function pressPage(tabId: number, pressedAt?: string): Promise<Pressed | undefined> {
  const pressed = await runInPage(tabId, 'press', Shape);
  if (!pressed?.ok) return pressed;
  const { url } = await browser.tabs.get(tabId);
  return [url, pressedAt ?? url].every((address) => isFrom(address, pressed.capture)) ? pressed : undefined;
}

/**
 * Whether a capture is of the kind and address of its page. The address may have changed before or during the reading.
 */
function isFrom(url: string | undefined, { evidence }: Capture): boolean {
  const page = url && URL.canParse(url) ? new URL(url) : undefined;
  const kind = page && addressKindOf(page);
  if (!page || kind?.kind !== evidence.kind) return false;
  const link = kind.fromLink?.(page);
  return !link || ('link' in link && 'link' in evidence && link.link === evidence.link);
}
