/** A single credential on Microsoft Learn: its share link, or its page in the holder's profile. */

import type { EvidenceOf } from '../evidence';
import { identity } from '../identity';
import { LIMITS } from '../limits';
import { native } from '../page/native';
import type { Steps } from '../page/steps';
import { isShown, linesOf } from '../page/text';
import { troubleOn } from '../page/trouble';
import { type Address, type Fill, type LinkPage, type Pressed, pageKind, type Refusal } from '../page-kind';
import { badgeTitle, dayAfter, isUnsureAfter } from '../words/badge-text';
import { cleanLine } from '../words/clean';
import { examsNamedIn } from '../words/exam-in-title';

const LOCALE = '[a-z]{2,3}-[a-z]{2,4}(?:-[a-z]{2})?';
// For lower case, as in ./learn-transcript.ts.
const SHARE = /* @__PURE__ */ new RegExp(`^/api/credentials/share/${LOCALE}/(?!me/)[\\w-]{1,100}/[0-9a-f]{8,20}/?$`);
const PAGE = /* @__PURE__ */ new RegExp(
  `^/(?:${LOCALE}/)?users/(?!me/)[\\w-]{1,100}/credentials/(?:[0-9a-f]{8,20}|certification/[\\w.-]{1,100})/?$`,
);

export const learnCredentialPage: LinkPage = {
  kind: 'learn-credential',
  matches(url) {
    const path = url.pathname.toLowerCase();
    return url.protocol === 'https:' && url.host === 'learn.microsoft.com' && (SHARE.test(path) || PAGE.test(path));
  },
  recognize: (_document, url) => ({
    state: 'found',
    kind: 'learn-credential',
    id: identity({ kind: 'learn-credential', link: linkOf(url) }),
  }),
  fromLink: (url) => ({
    kind: 'learn-credential',
    link: linkOf(url),
    title: '',
    issuer: 'Microsoft',
    exams: [],
    certifications: [],
    gaps: ['details-unread'],
  }),
};

export const learnCredential = /* @__PURE__ */ pageKind(learnCredentialPage, {
  *read(document, url) {
    return { state: 'found', kind: 'learn-credential', capture: { evidence: yield* credential(document, url) } };
  },

  async press(document, url, _ask, late): Promise<Pressed> {
    const { evidence, refusal } = await late(() => onPage(document, url), fillOf);
    return refusal ? { ok: false, refusal } : { ok: true, capture: { evidence } };
  },
});

/** The credential as the page shows it, and the reason if the page does not show one. */
function* onPage(document: Document, url: URL): Steps<Found> {
  const evidence = yield* credential(document, url);
  if (evidence.holder || evidence.issuedOn) return { evidence };
  // A title alone may be that of an error page, or come only from the head of one.
  const trouble = troubleOn(document);
  const isOther = !CREDENTIAL.test(evidence.title) && (yield* linesOf(native(document, 'body'))).join('');
  return { evidence, refusal: trouble ?? (isOther ? 'nothing-here' : undefined) };
}

interface Found {
  evidence: EvidenceOf<'learn-credential'>;
  refusal?: Refusal | undefined;
}

function fillOf({ evidence, refusal }: Found): Fill {
  if (evidence.title && evidence.holder && evidence.issuedOn) return 'filled';
  const isBegun = evidence.title || evidence.holder || evidence.issuedOn || (refusal && refusal !== 'nothing-here');
  return isBegun ? 'begun' : 'empty';
}

function* credential(document: Document, url: URL): Steps<EvidenceOf<'learn-credential'>> {
  const title = titleOf(document);
  const lines = yield* linesOf(native(document, 'body'));
  const issuedOn = dayAfter(lines, ISSUED);
  const expiresOn = dayAfter(lines, EXPIRES);
  const isUnsure = [ISSUED, EXPIRES].some((label) => isUnsureAfter(lines, label));
  const holder = holderIn(lines);
  return {
    kind: 'learn-credential',
    link: linkOf(url),
    title,
    issuer: 'Microsoft',
    ...(holder && { holder }),
    ...(issuedOn && { issuedOn }),
    ...(expiresOn && { expiresOn }),
    exams: examsNamedIn(title),
    certifications: [],
    gaps: [...(title ? [] : (['details-unread'] as const)), ...(isUnsure ? (['days-unsure'] as const) : [])],
  };
}

const ISSUED = /^(?:date of achievement|earned on|issued on|date earned|awarded on|取得日)(?![\p{L}\d])/iu;
const EXPIRES = /^(?:expires on|expired on|expires|expired|有効期限日?)(?![\p{L}\d])/iu;

/**
 * The canonical link. A share link opens only with its `sharingId`, which is kept as it is; the rest of the query is
 * dropped.
 */
function linkOf({ origin, pathname, search }: Address): string {
  const path = pathname.replace(/\/$/, '');
  const sharingId = SHARE.test(pathname.toLowerCase()) ? new URLSearchParams(search).get('sharingId') : null;
  const isPlain = sharingId !== null && /^[0-9a-z]{0,40}$/i.test(sharingId);
  return `${origin}${path}${isPlain ? `?sharingId=${sharingId}` : ''}`;
}

// How Microsoft begins the names of its credentials; any other heading may be something else.
const CREDENTIAL = /^(?:Microsoft|MCSA|MCSE|MCSD|MTA|MCP\b|Exam |GitHub )/;
const SITE = /^(?:profile|credentials?|certifications?|microsoft learn|microsoft docs)$/i;

/**
 * The title that the page shows largest. The page's head may add the holder's name, or still be about the credential
 * before, if the page changed its address without reloading.
 */
function titleOf(document: Document): string {
  const head = native(document, 'querySelector')('meta[property="og:title"]')?.getAttribute('content');
  const written = [head, headingOf(document, 'h2,h3,[role=heading]'), native(document, 'title')].map(titleIn);
  return headingOf(document, 'h1') ?? written.find((title) => CREDENTIAL.test(title)) ?? written[0] ?? '';
}

/** The title in what a page gives, which may add the site's name; empty if it is only a word about the page. */
function titleIn(written: string | null | undefined): string {
  const title = badgeTitle(written?.split(' | ')[0]);
  return SITE.test(title) ? '' : title;
}

/** The first shown heading that names a credential, if nothing says that it is beside the page's content. */
function headingOf(document: Document, levels: string): string | undefined {
  const textOf = (heading: Element) => titleIn(native(heading, 'textContent'));
  // Whether it is shown is checked last, since that makes the browser compute styles.
  const shown = [...native(document, 'querySelectorAll')(levels)].find(
    (heading) => CREDENTIAL.test(textOf(heading)) && !native(heading, 'closest')(ASIDE) && isShown(heading),
  );
  return shown && textOf(shown);
}

const ASIDE = 'nav,aside,footer,[role=banner],[role=alert],[role=dialog]';

function holderIn(lines: string[]): string | undefined {
  for (const [i, line] of lines.entries()) {
    const [, rest] = /^\(?legal name\s*(?::|$)\s*([^)]*)\)?$/i.exec(line) ?? [];
    if (rest === undefined) continue;
    const next = lines[i + 1] ?? '';
    return cleanLine(rest || (next.includes(':') ? '' : next), LIMITS.name) || undefined;
  }
  const achieved = lines.findIndex((line) => /^has successfully achieved/i.test(line));
  return cleanLine(lines[achieved - 1], LIMITS.name) || undefined;
}
