/** A badge that Microsoft issued on Credly (Acclaim, until about June 2023). */
import { badgeTitle, dayAfter } from './badge-text';
import { cleanLine } from './clean';
import { parseDay } from './days';
import type { EvidenceOf } from './evidence';
import { examsNamedIn } from './exam-in-title';
import { identity } from './identity';
import { LIMITS } from './limits';
import { native } from './native';
import { type LinkPage, type Pressed, pageKind } from './page-kind';
import { linesOf } from './page-text';

type CredlyBadge = EvidenceOf<'credly-badge'>;

/** Microsoft's certification program on Credly; other issuers also have "Microsoft" in their names. */
const MICROSOFT_ID = '1392f199-abe0-4698-92b5-834610af6baf';

const UUID = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}';
const PATH = /* @__PURE__ */ new RegExp(
  `^/(?:badges/(${UUID})(?:/(?:public_url|linked_\\w+|embedded|twitter|facebook|email))?|earner/earned/(?:badge|share)/(${UUID}))/?$`,
  'i',
);

export const credlyBadgePage: LinkPage = {
  kind: 'credly-badge',
  matches: ({ protocol, host, pathname }) => protocol === 'https:' && host === 'www.credly.com' && PATH.test(pathname),
  recognize(document, url) {
    const uuid = uuidOf(url);
    const isMicrosoft = said(document, uuid)?.issuer === 'Microsoft';
    return isMicrosoft
      ? { state: 'found', id: identity({ kind: 'credly-badge', link: linkTo(uuid) }) }
      : { state: 'nothing' };
  },
  fromLink: (url) => ({
    kind: 'credly-badge',
    link: linkTo(uuidOf(url)),
    title: '',
    exams: [],
    certifications: [],
    gaps: ['issuer-unverified'],
  }),
};

export const credlyBadge = /* @__PURE__ */ pageKind(credlyBadgePage, {
  jsonPath,

  read(document, url) {
    const uuid = uuidOf(url);
    const badge = said(document, uuid);
    if (badge?.issuer !== 'Microsoft') return { state: 'nothing' };
    return { state: 'found', kind: 'credly-badge', capture: { evidence: fromPage(uuid, badge, []) } };
  },

  async press(document, url, ask): Promise<Pressed> {
    const uuid = uuidOf(url);
    const answer = await ask(jsonPath(url));
    const badge = answer.status === 'ok' ? fromJson(answer.json, uuid) : undefined;
    if (badge === 'not-microsoft') return { ok: false, refusal: badge };
    if (badge) return { ok: true, capture: { evidence: badge } };
    const shown = said(document, uuid);
    if (!shown) return { ok: false, refusal: 'nothing-here' };
    if (shown.issuer !== 'Microsoft') return { ok: false, refusal: 'not-microsoft' };
    const evidence = fromPage(uuid, shown, linesOf(native(document, 'body')));
    return { ok: true, capture: { evidence: { ...evidence, gaps: ['issuer-unverified'] } } };
  },
});

function uuidOf(url: URL): string {
  const [, badge, earned] = PATH.exec(url.pathname) ?? [];
  return (badge ?? earned ?? '').toLowerCase();
}

function jsonPath(url: URL): string {
  return `/api/v1/public_badges/${uuidOf(url)}`;
}

const linkTo = (uuid: string) => `https://www.credly.com/badges/${uuid}`;

function fromPage(uuid: string, shown: Said, lines: readonly string[]): CredlyBadge {
  const title = badgeTitle(shown.title);
  const holder = cleanLine(shown.holder, LIMITS.name) || issuedTo(lines);
  const issuedOn = dayAfter(lines, /date issued|issued on/i);
  const expiresOn = dayAfter(lines, /expire[sd](?: on)?/i);
  return {
    kind: 'credly-badge',
    link: linkTo(uuid),
    title,
    ...(holder && { holder }),
    issuer: cleanLine(shown.issuer, LIMITS.name),
    ...(issuedOn && { issuedOn }),
    ...(expiresOn && { expiresOn }),
    exams: examsNamedIn(title),
    certifications: [],
    gaps: [],
  };
}

/** What the page says, uncleaned. */
interface Said {
  title: string;
  issuer: string;
  holder?: string | undefined;
}

/** Its head, as the server sent it, speaks first; then the badge as the page draws it. */
function said(document: Document, uuid: string): Said | undefined {
  const meta = (name: string) =>
    native(document, 'querySelector')(`meta[property="og:${name}"]`)?.getAttribute('content');
  // The head stays behind when the page changes its address without loading.
  const address = meta('url');
  const isOfThisBadge = !address || address.toLowerCase().includes(uuid);
  const head = headSays(meta('title')?.trim() ?? '');
  return isOfThisBadge && head ? head : drawn(document);
}

/** "Title was issued by Issuer to Holder."; each part as long as it can be, the first one first. */
function headSays(written: string): Said | undefined {
  const [by, to] = [' was issued by ', ' to '];
  const toAt = written.lastIndexOf(to, written.length - to.length - 2);
  const byAt = written.lastIndexOf(by, toAt - by.length - 1);
  if (!written.endsWith('.') || toAt < 0 || byAt < 1 || toAt <= byAt + by.length) return undefined;
  return {
    title: written.slice(0, byAt),
    issuer: written.slice(byAt + by.length, toAt),
    holder: written.slice(toAt + to.length, -1),
  };
}

/** The badge's name with its issuer near it. */
function drawn(document: Document): Said | undefined {
  const heading = [...native(document, 'querySelectorAll')('h1')].find((shown) => shown.checkVisibility?.() ?? true);
  const title = heading?.textContent?.trim();
  let around = title ? heading?.parentElement : undefined;
  for (let step = 0; title && around && step < 5; step++, around = native(around, 'parentElement')) {
    const said = [...native(around, 'querySelectorAll')('*')].map((element) =>
      /^Issued by\s+(\S.*)$/.exec(native(element, 'textContent')?.trim() ?? ''),
    );
    const issuer = said.find(Boolean)?.[1];
    if (issuer) return { title, issuer };
  }
  return undefined;
}

const issuedTo = (lines: readonly string[]) =>
  cleanLine(lines.map((line) => /^This badge was issued to (.+)$/.exec(line)?.[1]).find(Boolean), LIMITS.name);

/** Reads the public JSON of a badge; undefined where it is not what Credly answers for this very badge. */
export function fromJson(json: unknown, uuid: string): CredlyBadge | 'not-microsoft' | undefined {
  const badge = part(json, 'data');
  const title = badgeTitle(part(part(badge, 'badge_template'), 'name'));
  const entities = part(part(badge, 'issuer'), 'entities');
  if (part(badge, 'id') !== uuid || !title || !Array.isArray(entities)) return undefined;
  const issuers = entities
    .map((row) => part(row, 'entity'))
    .filter((entity) => part(entity, 'type') === 'Organization');
  if (!issuers.some((entity) => part(entity, 'id') === MICROSOFT_ID)) return 'not-microsoft';
  const holder = cleanLine(part(badge, 'issued_to'), LIMITS.name);
  // The plain days; the time stamps beside them are in US Central time and can fall on the day before.
  const issuedOn = parseDay(part(badge, 'issued_at_date'));
  const expiresOn = parseDay(part(badge, 'expires_at_date'));
  return {
    kind: 'credly-badge',
    link: linkTo(uuid),
    title,
    ...(holder && { holder }),
    issuer: 'Microsoft',
    ...(issuedOn && { issuedOn }),
    ...(expiresOn && { expiresOn }),
    exams: examsNamedIn(title),
    certifications: [],
    gaps: [],
  };
}

const part = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined;
