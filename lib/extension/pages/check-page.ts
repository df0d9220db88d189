import * as z from 'zod/mini';
import type { Evidence } from '../../evidence/evidence';
import { identity } from '../../evidence/identity';
import { addressKindOf } from '../../evidence/kinds';
import type { LinkCheck } from '../../request/check';
import { isCheckable } from '../../request/checkable';
import { checkLink } from '../../request/link-check';
import browser from '../browser';
import { runInPage } from './run-in-page';

const Shape = z.discriminatedUnion('status', [
  z.object({ status: z.literal('ok'), json: z.unknown() }),
  z.object({ status: z.literal('not-found') }),
  z.object({ status: z.literal('forbidden') }),
  z.object({ status: z.literal('failed') }),
]);

/**
 * Finds out, from the evidence's own open page, what a visitor who is not signed in sees at its link.
 *
 * @param tabIds tabs that may show the page
 * @returns undefined if none of them shows it anymore, or if evidence of this kind cannot be checked
 */
export async function checkPage(evidence: Evidence, tabIds: readonly number[]): Promise<LinkCheck | undefined> {
  if (!isCheckable(evidence)) return undefined;
  for (const tabId of tabIds) {
    const { url } = await browser.tabs.get(tabId).catch(() => ({ url: undefined }));
    const page = url && URL.canParse(url) ? new URL(url) : undefined;
    const shown = page && addressKindOf(page)?.fromLink?.(page);
    if (!shown || identity(shown) !== identity(evidence)) continue;
    const answer = await runInPage(tabId, 'check', Shape);
    return checkLink(answer ?? { status: 'failed' }, evidence);
  }
  return undefined;
}
