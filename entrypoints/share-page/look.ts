import type { Address, Sighting } from '../../lib/evidence/page-kind';

/**
 * A way to look at the page of one address. Each content script contains only the one that its site needs.
 *
 * @param seen called with what there is, once at the start and whenever it changes
 * @returns a function that stops looking; undefined if looking is already over
 */
export type Look = (document: Document, url: Address, seen: (sighting: Sighting) => void) => (() => void) | undefined;

/** The sighting on a page without evidence. */
export const NOTHING: Sighting = { state: 'nothing' };
