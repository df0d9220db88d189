import type { Address, Sighting } from '../../lib/evidence/page-kind';

/**
 * A way to look at a page of one address. Each content script has the one that its site needs, and pays for no other.
 *
 * @param seen is told what there is: once at the start, and whenever that changes
 * @returns what ends it; absent where nothing goes on
 */
export type Look = (document: Document, url: Address, seen: (sighting: Sighting) => void) => (() => void) | undefined;

/** What is on a page without evidence. */
export const NOTHING: Sighting = { state: 'nothing' };
