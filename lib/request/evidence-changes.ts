/** Changes of a request's evidence: added, completed by hand, checked, removed. */

import type { Capture, Evidence } from '../evidence/evidence';
import { identity } from '../evidence/identity';
import { LIMITS } from '../evidence/limits';
import { cleanLine } from '../evidence/words/clean';
import type { LinkCheck } from './check';
import { isOld } from './evidence-age';
import { isOpen } from './life';
import { type Current, EMPTY_REQUEST, type Item } from './request';

/** The request and codes after it; the same objects where nothing changed. */
interface EvidenceChange<O extends string> {
  current: Current;
  outcome: O;
}

/**
 * Adds what a page or the person gave; of what is held already, it adds what is new. What was read long ago and is the
 * same still has been looked at again, which is noted; so has what a check did not find.
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
  if (held && !newCode && !isSeenAgain && isSame(merged, held.evidence)) {
    return { current: { request, codes }, outcome: 'already' };
  }
  const item: Item = {
    id,
    evidence: merged,
    addedAt: now,
    hadCode: Boolean(accessCode || held?.hadCode),
    ...(held?.check && !isRead && { check: held.check }),
  };
  // Other evidence in place of the first begins no other request.
  const startedAt = request.startedAt === EMPTY_REQUEST.startedAt ? now : request.startedAt;
  const items = held ? request.items.map((other) => (other === held ? item : other)) : [...request.items, item];
  // Whether the address is shared was said of the transcripts that were there.
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

/** An item keeps its id for life, also when its transcript ID is typed again, so an id may be taken already. */
function freeId({ items }: Current['request'], wanted: string): string {
  let id = wanted;
  while (items.some((item) => item.id === id)) id += '+';
  return id;
}

/** What a reading says that has not got to all that there is. */
const POOR: ReadonlySet<Evidence['gaps'][number]> = new Set(['details-unread', 'issuer-unverified', 'exams-differ']);

const isPoor = ({ gaps }: Evidence) => gaps.some((gap) => POOR.has(gap));

/** The same evidence read twice: what one reading could not read, the other keeps. */
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

function isSame(a: Evidence, b: Evidence): boolean {
  const plain = (evidence: Evidence) => JSON.stringify(Object.entries(evidence).sort(([x], [y]) => (x < y ? -1 : 1)));
  return plain(a) === plain(b);
}

/** Removes an item with its access code. */
export function removeEvidence({ request, codes }: Current, id: string): EvidenceChange<'changed'> {
  const items = request.items.filter((item) => item.id !== id);
  return { current: { request: { ...request, items }, codes: withoutCode(codes, id) }, outcome: 'changed' };
}

/**
 * Keeps a typed access code with its item; an empty field leaves the item without one. Signs that nobody sees come along
 * when a code is pasted, and are no part of it.
 */
export function typeAccessCode(current: Current, id: string, typed: string): EvidenceChange<'already' | 'changed'> {
  // What was being typed into evidence that is gone by now is kept nowhere.
  if (!current.request.items.some((item) => item.id === id)) return { current, outcome: 'already' };
  const code = cleanLine(typed, LIMITS.code);
  const codes = code ? { ...current.codes, [id]: code } : withoutCode(current.codes, id);
  const { current: changed } = changeItem(current, id, (item) => (code ? { ...item, hadCode: true } : item));
  return { current: { ...changed, codes }, outcome: 'changed' };
}

/** Types the ID of an old transcript. */
export const typeTranscriptId = (current: Current, id: string, transcriptId: string) =>
  changeItem(current, id, (item) =>
    item.evidence.kind === 'mcp-transcript' ? { ...item, evidence: { ...item.evidence, transcriptId } } : item,
  );

/** Types the title of a badge or credential. */
export const typeTitle = (current: Current, id: string, title: string) =>
  changeItem(current, id, (item) =>
    'title' in item.evidence
      ? { ...item, evidence: { ...item.evidence, title: cleanLine(title, LIMITS.title) } }
      : item,
  );

/** Keeps with an item what a check of its link found. */
export const noteCheck = (current: Current, id: string, check: LinkCheck, now: string) =>
  changeItem(current, id, (item) => ({ ...item, check: { at: now, ...check } }));

function changeItem({ request, codes }: Current, id: string, change: (item: Item) => Item): EvidenceChange<'changed'> {
  const items = request.items.map((item) => (item.id === id ? change(item) : item));
  return { current: { request: { ...request, items }, codes }, outcome: 'changed' };
}

function withoutCode(codes: Current['codes'], id: string): Current['codes'] {
  const { [id]: _, ...others } = codes;
  return others;
}
