/** Changes to a request's evidence: added, completed by hand, checked, removed. */

import type { Capture, Evidence } from '../evidence/evidence';
import { identity } from '../evidence/identity';
import { LIMITS } from '../evidence/limits';
import { cleanLine } from '../evidence/words/clean';
import type { LinkCheck } from './check';
import { isOld } from './evidence-age';
import { isOpen } from './life';
import { type Current, EMPTY_REQUEST, type Item } from './request';
import { isSameJson } from './sorted-json';

/** The request and codes after the change; `already` and the same objects if nothing changed. */
interface EvidenceChange<O extends string> {
  current: Current;
  outcome: O;
}

/**
 * Adds what a page or the person gave. If the request already has this evidence, adds only what is new. Reading a page
 * again drops the result of its last check; evidence that is old, or that the check could not open, gets a new date.
 */
export function addEvidence(
  { request, codes }: Current,
  { evidence, accessCode }: Capture,
  now: string,
): EvidenceChange<'added' | 'updated' | 'already'> {
  const same = identity(evidence);
  const held = request.items.find((item) => identity(item.evidence) === same);
  const id = held?.id ?? freeId(request, same);
  const merged = held ? merge(held.evidence, evidence) : evidence;
  const newCode = accessCode !== undefined && accessCode !== codes[id];
  // A link alone shows nothing of its page.
  const isRead = !isPoor(evidence);
  const isDoubted = isRead && (held?.check?.verdict === 'gone' || held?.check?.verdict === 'private');
  const isSeenAgain = held && isOpen(request.life) && (isDoubted || isOld(held, now.slice(0, 'YYYY-MM-DD'.length)));
  if (held && !newCode && !isSeenAgain && isSameJson(merged, held.evidence)) {
    return { current: { request, codes }, outcome: 'already' };
  }
  const item: Item = {
    id,
    evidence: merged,
    addedAt: now,
    hadCode: Boolean(accessCode || held?.hadCode),
    ...(held?.check && !isRead && { check: held.check }),
  };
  // Replacing the first evidence does not begin the request again.
  const startedAt = request.startedAt === EMPTY_REQUEST.startedAt ? now : request.startedAt;
  const items = held ? request.items.map((other) => (other === held ? item : other)) : [...request.items, item];
  // The person confirmed shared address details only for the transcripts that were there.
  const isOtherShare = !held && evidence.kind === 'mcp-transcript';
  const ticks = isOtherShare ? request.ticks.filter((step) => step !== 'address-details') : request.ticks;
  return {
    current: {
      request: { ...request, items, startedAt, ticks },
      codes: accessCode ? { ...codes, [id]: accessCode } : codes,
    },
    outcome: held ? 'updated' : 'added',
  };
}

/** An item keeps its id, even if its transcript ID is typed over, so the wanted id may be taken. */
function freeId({ items }: Current['request'], wanted: string): string {
  let id = wanted;
  while (items.some((item) => item.id === id)) id += '+';
  return id;
}

/** Gaps that mean a reading did not get everything. */
const POOR: ReadonlySet<Evidence['gaps'][number]> = new Set(['details-unread', 'issuer-unverified', 'exams-differ']);

const isPoor = ({ gaps }: Evidence) => gaps.some((gap) => POOR.has(gap));

/** Merges two readings of the same evidence: each fills in what the other could not read. */
function merge(held: Evidence, read: Evidence): Evidence {
  if (held.kind !== read.kind) return read;
  const poor = isPoor(read);
  const isBetter = !held.gaps.includes('details-unread') && held.exams.length >= read.exams.length;
  const [base, over] = poor && isBetter ? [read, held] : [held, read];
  const merged = { ...base, ...over } as Evidence;
  if ('title' in merged && 'title' in base) merged.title ||= base.title;
  if (poor && !merged.exams.length) merged.exams = base.exams;
  if (poor && !merged.certifications.length) merged.certifications = base.certifications;
  if ('viewingPage' in merged && 'viewingPage' in read) merged.viewingPage = read.viewingPage;
  return merged;
}

/** Removes an item and its access code. */
export function removeEvidence(current: Current, id: string): EvidenceChange<'already' | 'changed'> {
  const { request, codes } = current;
  const items = request.items.filter((item) => item.id !== id);
  if (items.length === request.items.length) return { current, outcome: 'already' };
  return { current: { request: { ...request, items }, codes: withoutCode(codes, id) }, outcome: 'changed' };
}

/**
 * Stores a typed access code with its item; an empty field removes it. Pasted codes may contain invisible characters,
 * which are removed.
 */
export function typeAccessCode(current: Current, id: string, typed: string): EvidenceChange<'already' | 'changed'> {
  // A code typed for evidence that has since been removed is not kept.
  if (!current.request.items.some((item) => item.id === id)) return { current, outcome: 'already' };
  const code = cleanLine(typed, LIMITS.code);
  const codes = code ? { ...current.codes, [id]: code } : withoutCode(current.codes, id);
  const { current: changed } = changeItem(current, id, (item) => (code ? { ...item, hadCode: true } : item));
  return { current: { ...changed, codes }, outcome: 'changed' };
}

/** Sets the ID of an old transcript, as typed. */
export const typeTranscriptId = (current: Current, id: string, transcriptId: string) =>
  changeItem(current, id, (item) =>
    item.evidence.kind === 'mcp-transcript' ? { ...item, evidence: { ...item.evidence, transcriptId } } : item,
  );

/** Sets the title of a badge or credential, as typed. */
export const typeTitle = (current: Current, id: string, title: string) =>
  changeItem(current, id, (item) =>
    'title' in item.evidence
      ? { ...item, evidence: { ...item.evidence, title: cleanLine(title, LIMITS.title) } }
      : item,
  );

/** Stores what a check of an item's link found. A check without a usable response does not replace an earlier one. */
export const noteCheck = (current: Current, id: string, check: LinkCheck, now: string) =>
  changeItem(current, id, (item) => ({
    ...item,
    check:
      item.check && item.check.verdict !== 'unchecked' && check.verdict === 'unchecked'
        ? { ...item.check, missedAt: now }
        : { at: now, ...check },
  }));

/** Changes an item, unless it was removed in the meantime. */
function changeItem(current: Current, id: string, change: (item: Item) => Item): EvidenceChange<'already' | 'changed'> {
  const { request, codes } = current;
  const place = request.items.findIndex((item) => item.id === id);
  const item = request.items[place];
  if (!item) return { current, outcome: 'already' };
  return {
    current: { request: { ...request, items: request.items.with(place, change(item)) }, codes },
    outcome: 'changed',
  };
}

function withoutCode(codes: Current['codes'], id: string): Current['codes'] {
  const { [id]: _, ...others } = codes;
  return others;
}
