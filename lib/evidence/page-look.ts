import type { Kind } from './evidence';
import { find, PAGE_KINDS } from './kinds';
import { native } from './native';
import type { Field, Reading } from './page-kind';
import { pageText } from './page-text';
import { shareFields } from './share-fields';
import { SHARE_LABEL } from './share-labels';
import { scanned } from './share-scan';

/** How often a page shows a label, and how many different values stand by it. */
export interface LabelCount {
  labels: number;
  values: number;
}

/** What can be told of a page without telling anything that is on it. */
export interface PageLook {
  /** Absent where no kind of page claims the address. */
  kind?: Kind | undefined;
  state: Reading['state'];
  /** One of {@link LANGUAGES_KNOWN}. */
  language: (typeof LANGUAGES_KNOWN)[number];
  labels: Record<Field, LabelCount>;
}

/** The languages that labels are known in; a page's own word for its language could be anything. */
export const LANGUAGES_KNOWN = ['en', 'de', 'es', 'fr', 'it', 'ja', 'ko', 'pt', 'ru', 'zh', 'other'] as const;

/** Looks at a page that was not recognized, for a report: it counts and takes nothing with it. */
export function pageLook(document: Document, url: URL): PageLook {
  const page = find(PAGE_KINDS, url);
  return {
    kind: page?.kind,
    state: page?.recognize(document, url).state ?? 'nothing',
    language: languageOf(document),
    labels: isReadable(url, page?.kind) ? labelsIn(document) : NO_LABELS,
  };
}

/** On the MCP site one page asks for another code, which is never read. */
const isReadable = ({ host }: URL, kind: Kind | undefined) => host !== 'mcp.microsoft.com' || kind !== undefined;

const NONE: LabelCount = { labels: 0, values: 0 };
const NO_LABELS = { transcriptId: NONE, accessCode: NONE, viewingPage: NONE };

function labelsIn(document: Document): PageLook['labels'] {
  const body = native(document, 'body');
  const shown = body ? shareFields(pageText(body, body, RULES).text) : [];
  const values = scanned(document, true).fields();
  const count = (field: Field): LabelCount => ({
    labels: Math.min(shown.filter((label) => label.field === field).length, MOST),
    values: Math.min(values[field].length, MOST),
  });
  return {
    transcriptId: count('transcriptId'),
    accessCode: count('accessCode'),
    viewingPage: count('viewingPage'),
  };
}

const RULES = { typed: true, isLabel: (text: string) => text.search(SHARE_LABEL) >= 0 };
/** More tells nothing, and a long number might be one of the page's own. */
const MOST = 99;

function languageOf(document: Document): PageLook['language'] {
  const documentElement = native(document, 'documentElement');
  const said = documentElement.lang.toLowerCase().split('-')[0];
  return LANGUAGES_KNOWN.find((language) => language === said) ?? 'other';
}
