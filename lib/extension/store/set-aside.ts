import * as z from 'zod/mini';
import { removeLocal } from './local';
import { readAs } from './read-as';

/** Stored data that could not be read, kept as it was. */
const SetAside = z.array(z.object({ at: z.string(), key: z.string(), value: z.unknown() }));
export type SetAside = z.infer<typeof SetAside>;

/** Reads what was set aside. It must not be lost either: if it has the wrong shape, it is kept in one piece. */
export function setAsideIn(kept: unknown): SetAside {
  const { value: pieces, broken } = readAs(SetAside, kept, []);
  return broken ? [{ at: '', key: 'set-aside', value: kept }] : pieces;
}

export const dismissSetAside = () => removeLocal('set-aside');
