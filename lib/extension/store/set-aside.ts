import * as z from 'zod/mini';
import browser from '../browser';
import { removeLocal, setLocal } from './local';
import { readAs } from './read-as';

/** Stored data that could not be read, kept as it was. */
const SetAside = z.array(z.object({ at: z.string(), key: z.string(), value: z.unknown() }));
export type SetAside = z.infer<typeof SetAside>;

/** Reads what was set aside. It must not be lost either: if it has the wrong shape, it is kept in one piece. */
export function setAsideIn(kept: unknown): SetAside {
  const { value: pieces, broken } = readAs(SetAside, kept, []);
  return broken ? [{ at: '', key: 'set-aside', value: kept }] : pieces;
}

/** Deletes the first pieces, which the person was shown; others may have been set aside since. */
export async function dismissSetAside(pieces: number): Promise<void> {
  const { 'set-aside': kept } = await browser.storage.local.get('set-aside');
  const others = setAsideIn(kept).slice(pieces);
  if (others.length) await setLocal({ 'set-aside': others });
  else await removeLocal('set-aside');
}
