/** What can still be undone. It is kept only in memory, since it contains access codes. */
import * as z from 'zod/mini';
import { Removal } from '../../request/put-back';
import { Requests } from '../../request/requests';
import { Settings } from '../../settings/settings';
import browser from '../browser';
import { IMPORT } from './can-undo-import';
import { readAs } from './read-as';
import { Codes } from './stored';

const REMOVAL = 'removal';

/** Keeps what was removed so that it can be restored; undefined clears it. */
export const keepRemoval = (removal: Removal | undefined): Promise<void> => keep(REMOVAL, removal);

/** What was last removed; undefined if nothing can be restored. */
export async function readRemoval(): Promise<Removal | undefined> {
  const { [REMOVAL]: kept } = await browser.storage.session.get(REMOVAL);
  return readAs(z.optional(Removal), kept, undefined).value;
}

/** Everything that the person can lose and get back, as before an import. */
const Before = z.object({ requests: Requests, codes: Codes, settings: Settings });

/**
 * The data before an import and right after it. Comparing the latter with today's data shows what was changed since.
 */
const Import = z.object({ before: Before, after: Before });
type Import = z.infer<typeof Import>;

/** Keeps this while the import can be undone; undefined clears it. */
export const keepImport = (kept: Import | undefined): Promise<void> => keep(IMPORT, kept);

/** What the last import changed; undefined if it cannot be undone. */
export async function readImport(): Promise<Import | undefined> {
  const { [IMPORT]: kept } = await browser.storage.session.get(IMPORT);
  return readAs(z.optional(Import), kept, undefined).value;
}

async function keep(key: string, kept: object | undefined): Promise<void> {
  if (kept) await browser.storage.session.set({ [key]: kept });
  else await browser.storage.session.remove(key);
}
