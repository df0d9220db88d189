import type { PageLook } from './page-look';
import { SITES } from './sites';

const HOSTS = new Set<string>(SITES.map(({ host }) => host));
const KNOWN_WORDS = new Set<string>(SITES.flatMap(({ words }) => words));

const FIELDS = {
  transcriptId: 'Transcript ID',
  accessCode: 'Access Code',
  viewingPage: 'Transcript Viewing Page',
} as const;

/**
 * Describes a page that was not recognized, for the person to pass on. The report contains only words from this
 * extension's code, numbers up to 99, and our own version: nothing that the page or its address could choose. It is in
 * English because developers read it.
 *
 * @param version of the extension
 */
export function pageReport(url: URL, { kind, state, language, labels }: PageLook, version: string): string {
  const counts = (['transcriptId', 'accessCode', 'viewingPage'] as const).map(
    (field) => `- ${FIELDS[field]}: labels ${labels[field].labels}, values ${labels[field].values}`,
  );
  return [
    `Page not recognized (Credit Courier ${version})`,
    `Host: ${HOSTS.has(url.host) ? url.host : REDACTED}`,
    `Path: ${shapeOf(url.pathname)}`,
    `Kind: ${kind ?? 'none'}`,
    `State: ${state}`,
    `Language: ${language}`,
    'Labels found:',
    ...counts,
  ].join('\n');
}

const REDACTED = '…';

/** A path in which everything but the site's own words is redacted. */
const shapeOf = (path: string) =>
  path
    .toLowerCase()
    .split('/')
    .map((part) => (part && !KNOWN_WORDS.has(part) ? REDACTED : part))
    .join('/');
