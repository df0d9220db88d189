/** A badge that Microsoft issued on Credly, formerly Acclaim, until about June 2023. */

import type { EvidenceOf } from '../evidence';
import { identity } from '../identity';
import { LIMITS } from '../limits';
import { native } from '../page/native';
import { inOneStep } from '../page/steps';
import { linesOf } from '../page/text';
import { troubleOn } from '../page/trouble';
import { type Address, type Fill, type LinkPage, type Pressed, pageKind, refusalFor } from '../page-kind';
import { badgeTitle, dayAfter } from '../words/badge-text';
import { cleanLine } from '../words/clean';
import { parseDay, readDay } from '../words/days';
import { examsNamedIn } from '../words/exam-in-title';

type CredlyBadge = EvidenceOf<'credly-badge'>;

/** Microsoft's certification program on Credly; other issuers also have "Microsoft" in their names. */
const MICROSOFT_ID = '1392f199-abe0-4698-92b5-834610af6baf';

const UUID = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}';
// For lower case, as in ../learn/learn-transcript.ts.
const PATH = /* @__PURE__ */ new RegExp(
  `^/(?:badges/(${UUID})(?:/(?:public_url|linked_\\w+|embedded|twitter|facebook|email))?|earner/earned/(?:badge|share)/(${UUID}))/?$`,
);

export const credlyBadgePage: LinkPage = {
  kind: 'credly-badge',
  matches: ({ protocol, host, pathname }) =>
    protocol === 'https:' && host === 'www.credly.com' && PATH.test(pathname.toLowerCase()),
  recognize(document, url) {
    const uuid = uuidOf(url);
    const isMicrosoft = said(document, uuid)?.issuer === 'Microsoft';
    return isMicrosoft
      ? { state: 'found', kind: 'credly-badge', id: identity({ kind: 'credly-badge', link: linkTo(uuid) }) }
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
    if (badge?.issuer !== 'Microsoft') return inOneStep({ state: 'nothing' });
    return inOneStep({ state: 'found', kind: 'credly-badge', capture: { evidence: fromPage(uuid, badge, []) } });
  },

  async press(document, url, ask, late): Promise<Pressed> {
    const uuid = uuidOf(url);
    const answer = await ask(jsonPath(url));
    const badge = answer.status === 'ok' ? fromJson(answer.json, uuid) : undefined;
    if (badge === 'not-microsoft') return { ok: false, refusal: badge };
    if (badge) {
      const refusal = answer.status === 'ok' ? refusalIn(answer.json) : undefined;
      return refusal ? { ok: false, refusal } : { ok: true, capture: { evidence: badge } };
    }
    const refusal = refusalFor(answer);
    const { shown, trouble, evidence } = await late(
      () => onPage(document, uuid),
      ({ shown, trouble, evidence }): Fill => {
        if (evidence?.holder && evidence.issuedOn) return 'filled';
        return shown || trouble || refusal ? 'begun' : 'empty';
      },
    );
    if (!evidence || trouble) return { ok: false, refusal: trouble ?? refusal ?? 'nothing-here' };
    if (shown?.issuer !== 'Microsoft') return { ok: false, refusal: 'not-microsoft' };
    return { ok: true, capture: { evidence: { ...evidence, gaps: ['issuer-unverified'] } } };
  },
});

/** The badge as the page shows it, or what is wrong with the page. */
function* onPage(document: Document, uuid: string) {
  const shown = said(document, uuid);
  const trouble = drawn(document) ? undefined : troubleOn(document);
  const evidence = shown && !trouble ? fromPage(uuid, shown, yield* linesOf(native(document, 'body'))) : undefined;
  return { shown, trouble, evidence };
}

function uuidOf({ pathname }: Address): string {
  const [, badge, earned] = PATH.exec(pathname.toLowerCase()) ?? [];
  return badge ?? earned ?? '';
}

function jsonPath(url: URL): string {
  return `/api/v1/public_badges/${uuidOf(url)}`;
}

const linkTo = (uuid: string) => `https://www.credly.com/badges/${uuid}`;

function fromPage(uuid: string, shown: Said, lines: readonly string[]): CredlyBadge {
  const title = badgeTitle(shown.title);
  const sentence = issuedTo(lines);
  const holder = cleanLine(shown.holder, LIMITS.name) || sentence.holder;
  const issuedOn = dayAfter(lines, /date issued|issued on/i) ?? sentence.day;
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

/** What the page says, as it is. */
interface Said {
  title: string;
  issuer: string;
  holder?: string | undefined;
}

/**
 * The badge as the page draws it, combined with what the page's head says if that is about the same badge. If the page
 * changes its address without reloading, the head is old or comes late. Before anything is drawn, only the head counts.
 */
function said(document: Document, uuid: string): Said | undefined {
  const [head, page] = [inHead(document, uuid), drawn(document)];
  if (!head || !page) return page ?? head;
  if (badgeTitle(head.title) !== badgeTitle(page.title)) return page;
  return { ...page, holder: head.holder, issuer: page.issuer === 'Microsoft' ? head.issuer : page.issuer };
}

/** Reads the sentence in the page's head. Names and titles may contain "to", periods, and characters of any script. */
function inHead(document: Document, uuid: string): Said | undefined {
  const meta = (name: string) =>
    native(document, 'querySelector')(`meta[property="og:${name}"]`)?.getAttribute('content');
  const address = meta('url');
  if (address && !address.toLowerCase().includes(uuid)) return undefined;
  return headSays(meta('title')?.trim() ?? '');
}

/** "Title was issued by Issuer to Holder.": the title as long as possible, the issuer as short as possible. */
function headSays(written: string): Said | undefined {
  const [by, to] = [' was issued by ', ' to '];
  const text = written.replace(/\.$/, '');
  // None of the three parts is empty.
  const byAt = text.lastIndexOf(by, text.lastIndexOf(to, text.length - to.length - 1) - by.length - 1);
  const toAt = text.indexOf(to, byAt + by.length + 1);
  if (byAt < 1 || toAt < 0) return undefined;
  return {
    title: text.slice(0, byAt),
    issuer: text.slice(byAt + by.length, toAt),
    holder: text.slice(toAt + to.length),
  };
}

/**
 * The badge's name and the issuer near it: the heading closest to an issuer, and any `h1` before lower headings, since
 * a banner or a section may come before the badge.
 */
function drawn(document: Document): Said | undefined {
  const body = native(document, 'body');
  if (!body) return undefined;
  const issuers = native(body, 'textContent')?.includes('Issued by') ? issuersIn(body) : linkedIssuers(body);
  if (!issuers.size) return undefined;
  let nearest: Said | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const heading of native(document, 'querySelectorAll')('h1,h2,[role=heading]')) {
    const title = native(heading, 'textContent')?.trim();
    const near = title ? issuerNear(heading, issuers) : undefined;
    if (!title || !near) continue;
    const rank = near.steps + (native(heading, 'tagName') === 'H1' ? 0 : FARTHEST);
    // Whether it is visible is checked last, since that makes the browser compute styles.
    if (rank >= least || !isVisible(heading)) continue;
    nearest = { title, issuer: near.issuer };
    least = rank;
  }
  return nearest;
}

/**
 * The issuers that a page names, keyed by each element that contains one. Visits only the parts that contain "Issued
 * by", each once, since a page can have thousands of headings, and as many of these words.
 */
function issuersIn(body: Element): Map<Element, string> {
  const issuers = new Map<Element, string>();
  const isShorter = (issuer: string, other: string | undefined) => other === undefined || issuer.length <= other.length;
  const parts = [body];
  for (const part of parts)
    for (const child of native(part, 'children'))
      if (native(child, 'textContent')?.includes('Issued by')) parts.push(child);
  for (const part of parts.reverse()) {
    // The words and the name may be in elements of their own, with no space between them.
    const [, own] = /^Issued by(?:[\s:]+|(?=[A-Z]))([^\s:].*)$/.exec(native(part, 'textContent')?.trim() ?? '') ?? [];
    // The smallest part that begins with "Issued by" ends with the issuer's name, often a link, and perhaps with a word
    // about the issuer.
    const linked = native(native(part, 'querySelector')('a') ?? part, 'textContent')?.trim();
    const named = linked && own?.startsWith(linked) ? linked : own;
    const inside = issuers.get(part);
    const issuer = named !== undefined && isShorter(named, inside) ? named : inside;
    const around = native(part, 'parentElement');
    if (issuer !== undefined && around && isShorter(issuer, issuers.get(around))) issuers.set(around, issuer);
  }
  return issuers;
}

/** The issuers that a page in another language links to, keyed by each element that contains such a link. */
function linkedIssuers(body: Element): Map<Element, string> {
  const issuers = new Map<Element, string>();
  for (const link of native(body, 'querySelectorAll')('a[href*="/org/"]')) {
    const [, name] = /\/org\/([\w-]+)\/?$/.exec(native(link, 'getAttribute')('href') ?? '') ?? [];
    const issuer = name === 'microsoft-certification' ? 'Microsoft' : name;
    for (let at = native(link, 'parentElement'); issuer && at && !issuers.has(at); at = native(at, 'parentElement'))
      issuers.set(at, issuer);
  }
  return issuers;
}

function issuerNear(heading: Element, issuers: ReadonlyMap<Element, string>) {
  let around = native(heading, 'parentElement');
  for (let steps = 0; around && steps < FARTHEST; steps++, around = native(around, 'parentElement')) {
    const issuer = issuers.get(around);
    if (issuer !== undefined) return { issuer, steps };
  }
  return undefined;
}

/** An issuer this many elements above a heading, or more, does not belong to it. */
const FARTHEST = 5;

const isVisible = (element: Element) => element.checkVisibility?.() ?? true;

/** The holder and the day in the page's sentence, without the people who congratulated. */
function issuedTo(lines: readonly string[]) {
  const begin = 'This badge was issued to ';
  const said = lines.find((line) => line.startsWith(begin)) ?? '';
  const name = said.slice(begin.length).split(' and celebrated by ')[0] ?? '';
  const onAt = name.lastIndexOf(' on ');
  const issued = onAt > 0 ? readDay(name.slice(onAt + 4).replace(/\.$/, '')) : undefined;
  return { holder: cleanLine(issued ? name.slice(0, onAt) : name, LIMITS.name), day: issued?.day };
}

/** Why a badge that Credly knows is not evidence: it was revoked, never accepted, or is private. */
export function refusalIn(json: unknown): 'link-gone' | 'sign-in' | undefined {
  const badge = part(json, 'data');
  const state = part(badge, 'state');
  if (state === 'revoked') return 'link-gone';
  const isOpen = part(badge, 'is_private_badge') !== true && part(badge, 'public') !== false;
  // An expired badge is still shown to everybody.
  return isOpen && [undefined, null, 'accepted', 'expired'].includes(state as string) ? undefined : 'sign-in';
}

/** Reads the public JSON of a badge; undefined if it is not Credly's response for this very badge. */
export function fromJson(json: unknown, uuid: string): CredlyBadge | 'not-microsoft' | undefined {
  const badge = part(json, 'data');
  const title = badgeTitle(part(part(badge, 'badge_template'), 'name'));
  const entities = part(part(badge, 'issuer'), 'entities');
  if (part(badge, 'id') !== uuid || !title || !Array.isArray(entities)) return undefined;
  const issuers = entities
    .map((row) => part(row, 'entity'))
    .filter((entity) => part(entity, 'type') === 'Organization');
  if (!issuers.length) return undefined;
  if (!issuers.some((entity) => part(entity, 'id') === MICROSOFT_ID)) return 'not-microsoft';
  const holder = cleanLine(part(badge, 'issued_to'), LIMITS.name);
  // The dates without a time. The timestamps next to them are in US Central time and can be on the day before.
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
