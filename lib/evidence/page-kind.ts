/** What every kind of share page offers. */
import type { Capture, Evidence, Kind } from './evidence';
import { finished, type Steps } from './page/steps';
import type { Trouble } from './page/trouble';

/** The fields that a page of the old kind must show. */
export type Field = 'transcriptId' | 'accessCode' | 'viewingPage';

/** What is on a page now, read without any network. */
export type Reading =
  | { state: 'nothing' }
  /** Something is missing, or one field has two different values: the popup asks, the page shows no button. */
  | {
      state: 'partial';
      kind: 'mcp-transcript';
      missing: Field[];
      values: Partial<Record<Field, string[]>>;
      /**
       * What stands only in boxes that a person types into, for the fields that are missing. It is not evidence by
       * itself: what is typed may be wrong or not be set yet. The person may take it.
       */
      typed?: Partial<Record<Field, string[]>>;
    }
  | { state: 'found'; kind: Kind; capture: Capture };

/** Why a press on the button adds nothing (texts: `refusal.*`). */
export type Refusal = Trouble | 'not-microsoft' | 'nothing-here';

/** What a press on the button gives. */
export type Pressed = { ok: true; capture: Capture } | { ok: false; refusal: Refusal };

/**
 * What the answer to a request for the page's own JSON was: `forbidden` where it asks for sign-in, `failed` for every
 * other answer that is not usable JSON.
 */
export type Answer =
  | { status: 'ok'; json: unknown }
  | { status: 'not-found' }
  | { status: 'forbidden' }
  | { status: 'failed' };

/** Asks the page's own origin for JSON. The path begins with `/`. Never throws. */
export type Ask = (path: string) => Promise<Answer>;

/** How far a page that fills in late has come: all that is expected, something, or nothing yet. */
export type Fill = 'filled' | 'begun' | 'empty';

/**
 * Reads a page, in steps between which it can go on; again as it changes, for as long as more may still come, where it
 * is told how far the page has come. The last reading is what counts. Never throws but what the reading throws.
 */
export type Late = <T>(read: () => Steps<T>, fillOf?: (read: T) => Fill) => Promise<T>;

/** Reads once, for a page that stands as it is. */
export const atOnce: Late = async (read) => finished(read());

/** What the content script needs to know of a page: whether to show the button, what for, and where. */
export type Sighting =
  | { state: 'nothing' | 'partial' }
  | {
      state: 'found';
      kind: Kind;
      /** The identity of the evidence that was found. */
      id: string;
      /** The element that holds the evidence, where the page shows it in one. */
      anchor?: Element | undefined;
    };

/** A standing look at a page that may change in part at any time. */
export interface Scan {
  /** Reads the page as it stands, in steps that are small, however large it is. */
  begin(): Generator<boolean, void>;
  /** Reads again only what is in and directly around the changed nodes. A step is `true` where that may tell something new. */
  follow(changed: Iterable<Node>): Generator<boolean, void>;
  sighting(): Sighting;
}

/** What is looked at of an address: it can be had of a page without the cost of a `URL`. */
export type Address = Pick<URL, 'protocol' | 'host' | 'pathname' | 'search' | 'origin'>;

/** What the address of a page tells. */
export interface PageAddress {
  readonly kind: Kind;
  /** Whether the address belongs to this kind. No two kinds accept the same address. */
  matches(url: Address): boolean;
  /** The evidence that a pasted link is by itself; absent where no address is evidence. */
  fromLink?(url: URL): Evidence;
}

/** A page whose address leads to the evidence. This part of a page kind is shipped into every share page, so it is small. */
export interface LinkPage extends PageAddress {
  /** Looks at the page as it stands. */
  recognize(document: Document, url: Address): Sighting;
}

/** A page that may show evidence in its text, in a small part of it and at any time, for as long as it lives. */
export interface GatedPage extends PageAddress {
  /**
   * Whether the page may show something to read at all: once as it stands, afterward around what changed. A page that
   * shows nothing must cost next to nothing, so the gate may be too open, but never closed before something to read.
   *
   * @param found hears of every shadow root and frame on the way
   * @returns small steps, each of which may give `true`
   */
  gate(document: Document, changed: Iterable<Node> | undefined, found: (root: Node) => void): Iterable<boolean>;
}

export type PageRecognizer = LinkPage | GatedPage;

/** How a page is read. This part runs in the page where its gate opens, or when the person asks for it. */
export interface PageReader {
  /** Begins a standing look at a page with a gate; absent where a page is recognized without one. */
  scan?(document: Document, url: URL, found?: (root: Node) => void): Scan;
  /** Reads the page as it stands. */
  read(document: Document, url: URL): Steps<Reading>;
  /** Where the page's own JSON stands, on its own host; absent where a page has none that opens without sign-in. */
  jsonPath?(url: URL): string;
  /** Completes what was found, when the person asks for it. */
  press(document: Document, url: URL, ask: Ask, late: Late): Promise<Pressed>;
}

export type PageKind = PageAddress & PageReader;

/** Puts both parts of a page kind together; marked pure where it is called, so that a bundler can leave it out. */
export const pageKind = <P extends PageAddress>(page: P, reader: PageReader): P & PageReader => ({
  ...page,
  ...reader,
});

/** What the site itself says of a link by its answer, where the page shows no evidence either. */
export const refusalFor = ({ status }: Answer): Refusal | undefined =>
  ({ 'not-found': 'link-gone', forbidden: 'sign-in', ok: undefined, failed: undefined })[status] as Refusal | undefined;
