/** What every kind of share page provides. */
import type { Capture, Evidence, Kind } from './evidence';
import type { PageSigns } from './old-transcript/page-signs';
import { finished, type Steps } from './page/steps';
import type { Trouble } from './page/trouble';

/** The fields of an old share result, on the dashboard or the MCP site. */
export type Field = 'transcriptId' | 'accessCode' | 'viewingPage';

/** What a page shows now, read without any network request. */
export type Reading =
  | { state: 'nothing' }
  /** A field is missing or has two different values: the popup asks the person, and the page shows no button. */
  | {
      state: 'partial';
      kind: 'mcp-transcript';
      missing: Field[];
      values: Partial<Record<Field, string[]>>;
      /**
       * For the missing fields: values found only in boxes that a person types into. They are not evidence by
       * themselves, since they may be wrong or not yet saved, but the person may accept them.
       */
      typed?: Partial<Record<Field, string[]>>;
    }
  | { state: 'found'; kind: Kind; capture: Capture };

/** Why a press on the button adds nothing (texts: `button.refused.*`). */
export type Refusal = Trouble | 'not-microsoft' | 'nothing-here';

/** The result of a press on the button. */
export type Pressed = { ok: true; capture: Capture } | { ok: false; refusal: Refusal };

/**
 * The outcome of a request for the page's own JSON: `forbidden` if it requires sign-in, `failed` for any other response
 * that is not usable JSON.
 */
export type Answer =
  | { status: 'ok'; json: unknown }
  | { status: 'not-found' }
  | { status: 'forbidden' }
  | { status: 'failed' };

/** Requests JSON from the page's own origin. The path begins with `/`. Never throws. */
export type Ask = (path: string) => Promise<Answer>;

/** How complete a page that loads late is: everything expected is there, something is, or nothing yet. */
export type Fill = 'filled' | 'begun' | 'empty';

/**
 * Reads a page in small steps, so the page stays responsive. With `fillOf`, reads it again whenever it changes, as long
 * as more may still load. Returns the last reading. Throws only what the reading throws.
 */
export type Late = <T>(read: () => Steps<T>, fillOf?: (read: T) => Fill) => Promise<T>;

/** Reads once, for a page that no longer changes. */
export const atOnce: Late = async (read) => finished(read());

/** What the content script needs to know about a page: whether to show the button, what for, and where. */
export type Sighting =
  | { state: 'nothing' | 'partial' }
  | {
      state: 'found';
      kind: Kind;
      /** The identity of the evidence that was found. */
      id: string;
      /** The element that shows the evidence, if there is one. */
      anchor?: Element | undefined;
    };

/** An ongoing look at a page, any part of which may change at any time. */
export interface Scan {
  /**
   * Reads the whole page.
   *
   * @param signs what its gate saw of the page. Changes since then must be followed.
   */
  begin(signs?: PageSigns): Steps<void>;
  /** Reads again only the changed nodes and what is right around them. Returns whether there may be news. */
  follow(changed: Iterable<Node>): Steps<boolean>;
  sighting(): Sighting;
}

/** A gate that has opened; with what it saw, if it looked at the whole page. */
export interface Opening {
  signs?: PageSigns;
}

/** The parts of an address that are looked at. A page's `location` has them too, which saves creating a `URL`. */
export type Address = Pick<URL, 'protocol' | 'host' | 'pathname' | 'search' | 'origin'>;

/** What can be told from the address of a page. */
export interface PageAddress {
  readonly kind: Kind;
  /** Whether the address belongs to this kind. No two kinds accept the same address. */
  matches(url: Address): boolean;
  /** The evidence in a pasted link alone; absent for kinds whose address is not evidence. */
  fromLink?(url: URL): Evidence;
}

/**
 * A page whose address leads to the evidence. This part of a page kind is shipped into every share page, so it is
 * small.
 */
export interface LinkPage extends PageAddress {
  /** Looks at the page as it is now. */
  recognize(document: Document, url: Address): Sighting;
}

/** A page that may show evidence anywhere in its text, at any time while it is open. */
export interface GatedPage extends PageAddress {
  /**
   * Whether the page may show something to read: first the whole page, later only around what changed. A page with
   * nothing to read must cost almost nothing. So the gate may open for nothing, but must never stay closed when there
   * is something to read.
   *
   * @param changed the changed nodes; undefined for the whole page
   * @param found called for every shadow root and frame along the way
   * @returns small steps; at the end undefined, unless there may be something to read
   */
  gate(
    document: Document,
    changed: Iterable<Node> | undefined,
    found: (root: Node) => void,
  ): Steps<Opening | undefined>;
}

export type PageRecognizer = LinkPage | GatedPage;

/** How a page is read. This part is loaded into the page only when its gate opens or when the person asks for it. */
export interface PageReader {
  /** Begins an ongoing look at a page that has a gate; absent for pages that are recognized without one. */
  scan?(document: Document, url: URL, found?: (root: Node) => void): Scan;
  /** Reads the page as it is now. */
  read(document: Document, url: URL): Steps<Reading>;
  /** The path of the page's own JSON, on the same host; absent if the page has none that opens without sign-in. */
  jsonPath?(url: URL): string;
  /** Completes what was found, when the person asks for it. */
  press(document: Document, url: URL, ask: Ask, late: Late): Promise<Pressed>;
}

export type PageKind = PageAddress & PageReader;

/** Puts both parts of a page kind together. Calls are marked as pure, so that a bundler can drop unused ones. */
export const pageKind = <P extends PageAddress>(page: P, reader: PageReader): P & PageReader => ({
  ...page,
  ...reader,
});

/** Why the site itself refuses a link, judged by its response, for when the page shows no evidence either. */
export const refusalFor = ({ status }: Answer): Refusal | undefined =>
  ({ 'not-found': 'link-gone', forbidden: 'sign-in', ok: undefined, failed: undefined })[status] as Refusal | undefined;
