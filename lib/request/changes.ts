/** Every way in which a request changes, as data and as one pure function. */
import * as z from 'zod/mini';
import { examKey } from '../catalogue/exams';
import { cleanLine } from '../evidence/clean';
import { AccessCode, type Capture, Capture as CaptureSchema, type Evidence, Exam } from '../evidence/evidence';
import { identity } from '../evidence/identity';
import { LIMITS } from '../evidence/limits';
import { CHANNELS, WAYS } from './channel';
import { LinkCheck } from './check';
import { Happening, LIFE_LIMIT, type Sending } from './life';
import { answerDraft, correctLife, live, undoLife } from './life-changes';
import { APPLICANT_LIMITS, Application, type Current, DraftAnswer, type Item, LETTERS, PersonStep } from './request';
import { isUntouched } from './requests';
import { day } from './shapes';

const text = (max: number) => z.string().check(z.maxLength(max));

export const Change = z.discriminatedUnion('change', [
  z.object({ change: z.literal('add-evidence'), capture: CaptureSchema }),
  z.object({ change: z.literal('remove-evidence'), id: z.string() }),
  z.object({ change: z.literal('type-access-code'), id: z.string(), accessCode: text(LIMITS.code) }),
  z.object({
    change: z.literal('type-transcript-id'),
    id: z.string(),
    transcriptId: z.string().check(z.regex(/^\d{0,12}$/)),
  }),
  z.object({ change: z.literal('type-badge-title'), id: z.string(), title: text(LIMITS.title) }),
  z.object({ change: z.literal('note-check'), id: z.string(), check: LinkCheck }),
  z.object({
    change: z.literal('type-applicant'),
    field: z.enum(['fullName', 'email', 'studentId']),
    value: text(APPLICANT_LIMITS.fullName),
  }),
  z.object({ change: z.literal('choose-exam'), key: text(40), chosen: z.boolean() }),
  z.object({ change: z.literal('add-exam'), exam: Exam }),
  z.object({ change: z.literal('remove-exam'), key: text(40) }),
  z.object({ change: z.literal('tick'), step: PersonStep, done: z.boolean() }),
  z.object({ change: z.literal('set-application'), application: Application }),
  z.object({ change: z.literal('remove-application') }),
  z.object({ change: z.literal('note-draft'), channel: z.enum(CHANNELS), letter: z.optional(z.enum(LETTERS)) }),
  z.object({ change: z.literal('answer-draft'), answer: DraftAnswer }),
  z.object({ change: z.literal('know-changes') }),
  z.object({ change: z.literal('live'), happening: Happening }),
  z.object({
    change: z.literal('correct-life'),
    /** Of the event in the life. */
    index: z.int().check(z.gte(0), z.lt(LIFE_LIMIT)),
    on: z.optional(day),
    channel: z.optional(z.enum(WAYS)),
  }),
  z.object({ change: z.literal('undo-life') }),
]);
export type Change = z.infer<typeof Change>;

/** What a change did: `already` when nothing changed, because the request held it before. */
export type Outcome = 'added' | 'updated' | 'already' | 'changed';

/**
 * Applies a change. The first one begins the request.
 *
 * @param now the time of the change, ISO 8601
 * @param sending what the request holds, for the record where the change is that it was sent
 * @returns the request and codes after it; the same objects where nothing changed
 */
export function applyChange(
  current: Current,
  change: Change,
  now: string,
  sending?: Sending,
): { current: Current; outcome: Outcome } {
  const { current: after, outcome } = changedBy(current, change, now, sending);
  const { request, codes } = after;
  if (request === current.request || !isUntouched(current.request)) return { current: after, outcome };
  return { current: { request: { ...request, startedAt: now }, codes }, outcome };
}

function changedBy(
  current: Current,
  change: Change,
  now: string,
  sending: Sending | undefined,
): { current: Current; outcome: Outcome } {
  const { request, codes } = current;
  const changed = (part: Partial<Current['request']>): { current: Current; outcome: Outcome } => ({
    current: { request: { ...request, ...part }, codes },
    outcome: 'changed',
  });
  switch (change.change) {
    case 'add-evidence':
      return addEvidence(current, change.capture, now);
    case 'remove-evidence':
      return {
        current: {
          request: { ...request, items: request.items.filter(({ id }) => id !== change.id) },
          codes: without(codes, change.id),
        },
        outcome: 'changed',
      };
    case 'type-access-code':
      return typeAccessCode(current, change.id, change.accessCode);
    case 'type-transcript-id':
      return changed({
        items: request.items.map((item) =>
          item.id === change.id && item.evidence.kind === 'mcp-transcript'
            ? { ...item, evidence: { ...item.evidence, transcriptId: change.transcriptId } }
            : item,
        ),
      });
    case 'type-badge-title':
      return changed({
        items: request.items.map((item) =>
          item.id === change.id && 'title' in item.evidence
            ? { ...item, evidence: { ...item.evidence, title: cleanLine(change.title, LIMITS.title) } }
            : item,
        ),
      });
    case 'note-check':
      return changed({
        items: request.items.map((item) =>
          item.id === change.id ? { ...item, check: { at: now, ...change.check } } : item,
        ),
      });
    case 'type-applicant':
      return changed({
        applicant: { ...request.applicant, [change.field]: change.value.slice(0, APPLICANT_LIMITS[change.field]) },
      });
    case 'choose-exam':
      return changed({ choices: { ...request.choices, [change.key]: change.chosen } });
    case 'add-exam':
      return addExam(current, change.exam);
    case 'remove-exam':
      return changed({
        addedExams: request.addedExams.filter(({ code }) => examKey(code) !== change.key),
        choices: without(request.choices, change.key),
      });
    case 'tick':
      return changed({
        ticks: change.done
          ? [...new Set([...request.ticks, change.step])]
          : request.ticks.filter((step) => step !== change.step),
      });
    case 'set-application':
      return changed({ application: change.application });
    case 'remove-application':
      return changed({ application: undefined });
    case 'note-draft':
      return changed({
        log: [
          ...request.log,
          { at: now, channel: change.channel, ...(change.letter && { letter: change.letter }) },
        ].slice(-100),
      });
    case 'answer-draft':
      return answerDraft(current, change.answer, now, sending);
    case 'know-changes':
      return changed({ knowsChanges: true });
    case 'live':
      return live(current, change.happening, now, sending);
    case 'correct-life':
      return correctLife(current, change, now);
    case 'undo-life':
      return undoLife(current);
  }
}

function addEvidence({ request, codes }: Current, { evidence, accessCode }: Capture, now: string) {
  const same = identity(evidence);
  const held = request.items.find((item) => identity(item.evidence) === same);
  const id = held?.id ?? freeId(request, same);
  const merged = held ? merge(held.evidence, evidence) : evidence;
  const newCode = accessCode !== undefined && accessCode !== codes[id];
  if (held && !newCode && isSame(merged, held.evidence)) {
    return { current: { request, codes }, outcome: 'already' as const };
  }
  const item: Item = { id, evidence: merged, addedAt: now, hadCode: Boolean(accessCode || held?.hadCode) };
  const startedAt = request.items.length ? request.startedAt : now;
  const items = held ? request.items.map((other) => (other === held ? item : other)) : [...request.items, item];
  return {
    current: { request: { ...request, items, startedAt }, codes: accessCode ? { ...codes, [id]: accessCode } : codes },
    outcome: held ? ('updated' as const) : ('added' as const),
  };
}

/** An item keeps its id for life, also when its transcript ID is typed anew, so an id may be taken already. */
function freeId({ items }: Current['request'], wanted: string): string {
  let id = wanted;
  while (items.some((item) => item.id === id)) id += '+';
  return id;
}

/** The same proof read twice: what one reading could not read, the other keeps. */
function merge(held: Evidence, read: Evidence): Evidence {
  if (held.kind !== read.kind) return read;
  const poor = read.gaps.includes('details-unread') || read.gaps.includes('issuer-unverified');
  const [base, over] = poor && !held.gaps.includes('details-unread') ? [read, held] : [held, read];
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

function typeAccessCode(current: Current, id: string, typed: string): { current: Current; outcome: Outcome } {
  // What was being typed into evidence that is gone by now is kept nowhere.
  if (!current.request.items.some((item) => item.id === id)) return { current, outcome: 'already' };
  const code = AccessCode.safeParse(typed.trim());
  const codes = code.success ? { ...current.codes, [id]: code.data } : without(current.codes, id);
  const items = current.request.items.map((item) =>
    item.id === id && code.success ? { ...item, hadCode: true } : item,
  );
  return { current: { request: { ...current.request, items }, codes }, outcome: 'changed' };
}

function addExam({ request, codes }: Current, exam: Exam): { current: Current; outcome: Outcome } {
  const key = examKey(exam.code);
  const others = request.addedExams.filter(({ code }) => examKey(code) !== key);
  return {
    current: {
      request: { ...request, addedExams: [...others, exam], choices: { ...request.choices, [key]: true } },
      codes,
    },
    outcome: 'changed',
  };
}

function without<T>(record: Record<string, T>, key: string): Record<string, T> {
  const { [key]: _, ...rest } = record;
  return rest;
}
