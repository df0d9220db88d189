/** What every kind of share page offers. Types only: this file adds nothing to the content script. */
import type { Capture, Evidence, Kind } from './evidence';

/** The fields that a page of the old kind must show. */
export type Field = 'transcriptId' | 'accessCode' | 'viewingPage';

/** What stands on a page now, read without any network. */
export type Reading =
  | { state: 'nothing' }
  /** Something is missing, or one field has two different values: the popup asks, the page shows no button. */
  | { state: 'partial'; kind: 'mcp-transcript'; missing: Field[]; values: Partial<Record<Field, string[]>> }
  /** Evidence stands here. `anchor` is the element that holds it, where the page has one. */
  | { state: 'found'; kind: Kind; capture: Capture; anchor?: Element };

/** Why a press on the button adds nothing (texts: `refusal.*`). */
export type Refusal = 'link-gone' | 'not-microsoft' | 'nothing-here';

/** What a press on the button gives. */
export type Pressed = { ok: true; capture: Capture } | { ok: false; refusal: Refusal };

/** What the answer to a request for the page's own JSON was; `failed` for every answer that is not usable JSON. */
export type Answer = { status: 'ok'; json: unknown } | { status: 'not-found' } | { status: 'failed' };

/** Asks the page's own origin for JSON. The path begins with `/`. Never throws. */
export type Ask = (path: string) => Promise<Answer>;

/** A standing reading of a page that may change in part at any time. */
export interface Scan {
  /** Reads again only what stands in and directly around the changed nodes. */
  update(changed: Iterable<Node>): void;
  reading(): Reading;
}

export interface PageKind {
  readonly kind: Kind;
  /** Whether the address belongs to this kind. No two kinds accept the same address. */
  matches(url: URL): boolean;
  /** Whether the address alone is evidence, so that nothing on the page need be waited for. */
  readonly isAddressEnough?: boolean;
  /** Reads the page as it stands. */
  read(document: Document, url: URL): Reading;
  /** Only where the page changes in small steps for as long as it lives. */
  scan?(document: Document, url: URL): Scan;
  /** The evidence that a pasted link is by itself; absent where no address is evidence. */
  fromLink?(url: URL): Evidence;
  /** Completes what was found, when the person asks for it. */
  press(document: Document, url: URL, ask: Ask): Promise<Pressed>;
}
