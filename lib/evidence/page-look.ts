import type { Kind } from './evidence';
import { find } from './kinds';
import { native } from './page/native';
import type { Steps } from './page/steps';
import type { Field, PageKind, Reading } from './page-kind';

/** How many times a page shows a label, and how many different values it shows for it. */
export interface LabelCount {
  labels: number;
  values: number;
}

/** What can be said about a page without revealing its content. */
export interface PageLook {
  /** Absent if the address does not belong to any kind of page. */
  kind?: Kind | undefined;
  state: Reading['state'];
  /** One of {@link LANGUAGES_KNOWN}. */
  language: (typeof LANGUAGES_KNOWN)[number];
  labels: Record<Field, LabelCount>;
}

/** The languages whose labels are known. The page's own language tag is not reported, since it could be anything. */
export const LANGUAGES_KNOWN = ['en', 'de', 'es', 'fr', 'it', 'ja', 'ko', 'pt', 'ru', 'zh', 'other'] as const;

/**
 * Looks at a page that was not recognized, for a report. It only counts; it keeps nothing from the page.
 *
 * @param kinds the kinds that the page may belong to
 * @param counts counts the labels of an old share result; absent on sites that never show one
 */
export function* pageLook(
  document: Document,
  url: URL,
  kinds: readonly PageKind[],
  counts?: (document: Document) => Steps<PageLook['labels']>,
): Steps<PageLook> {
  const page = find(kinds, url);
  return {
    kind: page?.kind,
    state: page ? (yield* page.read(document, url)).state : 'nothing',
    language: languageOf(document),
    labels: counts && isReadable(url, page?.kind) ? yield* counts(document) : NO_LABELS,
  };
}

/** On the MCP site, pages of no known kind may ask for another access code, which is never read. */
const isReadable = ({ host }: URL, kind: Kind | undefined) => host !== 'mcp.microsoft.com' || kind !== undefined;

const NONE: LabelCount = { labels: 0, values: 0 };
const NO_LABELS = { transcriptId: NONE, accessCode: NONE, viewingPage: NONE };

function languageOf(document: Document): PageLook['language'] {
  const documentElement = native(document, 'documentElement');
  const said = documentElement.lang.toLowerCase().split('-')[0];
  return LANGUAGES_KNOWN.find((language) => language === said) ?? 'other';
}
