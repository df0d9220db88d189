/** Every way in which a request can change, as data, and one pure function that applies it. */
import * as z from 'zod/mini';
import { examKey } from '../catalogue/exams';
import { Capture, Exam } from '../evidence/evidence';
import { LIMITS } from '../evidence/limits';
import { CHANNELS, WAYS } from './channel';
import { LinkCheck } from './check';
import {
  addEvidence,
  noteCheck,
  removeEvidence,
  typeAccessCode,
  typeTitle,
  typeTranscriptId,
} from './evidence-changes';
import { dayIn } from './follow-up';
import { isOpen, LIFE_LIMIT } from './life';
import { answerDraft, attached, correctLife, live, noteDraft, undoLife } from './life-changes';
import { Happening, type Sending } from './life-event';
import { APPLICANT_LIMITS, SEEN_LIMIT } from './limits';
import { Application, type Current, DraftAnswer, LETTERS, PersonStep, SeenFinding } from './request';
import { isUntouched } from './requests';
import { day } from './shapes';
import { typedLine } from './typed-line';

/** The same limit as for an item's own id. */
const itemId = z.string().check(z.maxLength(600));

const text = (max: number) => z.string().check(z.maxLength(max));

export const Change = z.discriminatedUnion('change', [
  z.object({ change: z.literal('add-evidence'), capture: Capture }),
  z.object({ change: z.literal('remove-evidence'), id: itemId }),
  z.object({ change: z.literal('type-access-code'), id: itemId, accessCode: text(LIMITS.code) }),
  z.object({
    change: z.literal('type-transcript-id'),
    id: itemId,
    transcriptId: z.string().check(z.regex(/^\d{0,12}$/)),
  }),
  z.object({ change: z.literal('type-badge-title'), id: itemId, title: text(LIMITS.title) }),
  z.object({ change: z.literal('note-check'), id: itemId, check: LinkCheck }),
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
  z.object({ change: z.literal('acknowledge-finding'), ...SeenFinding.shape }),
  z.object({ change: z.literal('know-changes') }),
  z.object({ change: z.literal('live'), happening: Happening }),
  z.object({
    change: z.literal('correct-life'),
    /** Index of the event in the request's life. */
    index: z.int().check(z.gte(0), z.lt(LIFE_LIMIT)),
    on: z.optional(day),
    channel: z.optional(z.enum(WAYS)),
  }),
  z.object({ change: z.literal('undo-life') }),
]);
export type Change = z.infer<typeof Change>;

/**
 * What a change did. `already`: nothing, because the request already has it, or because it is not possible. `locked`:
 * nothing, because what was sent stays as it was sent.
 */
export type Outcome = 'added' | 'updated' | 'already' | 'changed' | 'locked';

/** Changes that a sent request still accepts. None of them affects what was sent. */
const TAKEN_WHEN_SENT: ReadonlySet<Change['change']> = new Set([
  'note-check',
  'note-draft',
  'answer-draft',
  'know-changes',
  'live',
  'correct-life',
  'undo-life',
]);

/**
 * Applies a change. The first change begins the request. Once it is sent, its evidence, exams, applicant, application,
 * and check marks stay as they are, until the person undoes the sending or says that Excelsior asked for more.
 *
 * @param now the time of the change, ISO 8601
 * @param sending what the request contains, recorded if the change is that it was sent or that a draft of it was opened
 * @returns the request and codes after the change; the same objects if nothing changed
 */
export function applyChange(
  current: Current,
  change: Change,
  now: string,
  sending?: Sending,
): { current: Current; outcome: Outcome } {
  const { current: after, outcome } = changedBy(current, change, now, sending);
  const isLocked = !isOpen(current.request.life) && !TAKEN_WHEN_SENT.has(change.change);
  if (isLocked && outcome !== 'already') return { current, outcome: 'locked' };
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
      return removeEvidence(current, change.id);
    case 'type-access-code':
      return typeAccessCode(current, change.id, change.accessCode);
    case 'type-transcript-id':
      return typeTranscriptId(current, change.id, change.transcriptId);
    case 'type-badge-title':
      return typeTitle(current, change.id, change.title);
    case 'note-check':
      return noteCheck(current, change.id, change.check, now);
    case 'type-applicant':
      return changed({
        applicant: {
          ...request.applicant,
          [change.field]: typedLine(change.value).slice(0, APPLICANT_LIMITS[change.field]),
        },
      });
    case 'choose-exam':
      return changed({ choices: { ...request.choices, [change.key]: change.chosen } });
    case 'add-exam':
      return addExam(current, change.exam, now);
    case 'remove-exam':
      return removeExam(current, change.key);
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
        log: noteDraft(request.log, { ...change, at: now, sending }),
        // The draft file is the only channel that includes the application.
        ...(change.channel === 'draft-file' && change.letter !== 'follow-up' && { ticks: attached(request) }),
      });
    case 'answer-draft':
      return answerDraft(current, change.answer, now, sending);
    case 'acknowledge-finding': {
      const { finding, subject } = change;
      const others = request.seen.filter((each) => each.finding !== finding || each.subject !== subject);
      return changed({ seen: [...others, { finding, subject }].slice(-SEEN_LIMIT) });
    }
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

/** Adds an exam, or updates one that was added, which keeps its position. A pass date in the future is not accepted. */
function addExam(current: Current, exam: Exam, now: string): { current: Current; outcome: Outcome } {
  if (exam.passedOn && exam.passedOn > dayIn(new Date(now))) return { current, outcome: 'already' };
  const { request, codes } = current;
  const key = examKey(exam.code);
  const place = request.addedExams.findIndex(({ code }) => examKey(code) === key);
  const addedExams = place < 0 ? [...request.addedExams, exam] : request.addedExams.with(place, exam);
  return {
    current: { request: { ...request, addedExams, choices: { ...request.choices, [key]: true } }, codes },
    outcome: 'changed',
  };
}

function removeExam({ request, codes }: Current, key: string): { current: Current; outcome: Outcome } {
  const { [key]: _, ...choices } = request.choices;
  const addedExams = request.addedExams.filter(({ code }) => examKey(code) !== key);
  return { current: { request: { ...request, addedExams, choices }, codes }, outcome: 'changed' };
}
