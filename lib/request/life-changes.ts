/** Changes to a request's life: what happened is recorded, corrected, or undone. */
import type { Way } from './channel';
import { dayIn } from './follow-up';
import { canHappen, isOpen } from './life';
import { momentOn } from './life-days';
import type { Happening, LifeEvent, Sending } from './life-event';
import { openDraft } from './open-draft';
import type { Current, DraftAnswer, LetterKind, Request } from './request';

/** The request and codes after the change; `already` and the same objects if nothing changed. */
interface LifeChange {
  current: Current;
  outcome: 'already' | 'changed';
}

/**
 * Records what happened to a request. Nothing changes if it cannot happen at this stage or on that day, or if a request
 * without evidence is said to be sent.
 */
export function live(
  current: Current,
  { on, ...happened }: Happening,
  now: string,
  sending: Sending | undefined,
): LifeChange {
  const { request, codes } = current;
  const isEmpty = happened.event === 'sent' && !request.items.length;
  const isNow = on === undefined || on === dayIn(new Date(now));
  const when = isNow ? { at: now } : momentOn(on, request, request.life.length, new Date(now));
  if (isEmpty || !when || !canHappen(request.life, happened.event)) return { current, outcome: 'already' };
  const event: LifeEvent =
    happened.event === 'sent' ? { ...happened, ...when, ...(sending && { sending }) } : { ...happened, ...when };
  return { current: { request: { ...request, life: [...request.life, event] }, codes }, outcome: 'changed' };
}

/**
 * Corrects the day on which something happened, or how a letter was sent. Nothing changes if it cannot have happened on
 * that day.
 */
export function correctLife(
  current: Current,
  { index, on, channel }: { index: number; on?: string | undefined; channel?: Way | undefined },
  now: string,
): LifeChange {
  const { request, codes } = current;
  const event = request.life[index];
  if (!event) return { current, outcome: 'already' };
  const isSameDay = on === undefined || on === dayIn(new Date(event.at));
  const when = isSameDay ? {} : momentOn(on, request, index, new Date(now));
  const isLetter = event.event === 'sent' || event.event === 'followed-up';
  if (!when || (isSameDay && !(isLetter && channel))) return { current, outcome: 'already' };
  const corrected = { ...event, ...when, ...(isLetter && channel && { channel }) };
  return { current: { request: { ...request, life: request.life.with(index, corrected) }, codes }, outcome: 'changed' };
}

type Draft = Request['log'][number];

/**
 * Adds a draft to the log. The person is asked only about the latest draft, so only that one keeps a record of what it
 * contained.
 */
export function noteDraft(
  log: readonly Draft[],
  { at, channel, letter, sending }: Pick<Draft, 'at' | 'channel' | 'letter' | 'sending'>,
): Draft[] {
  const entry: Draft = { at, channel, ...(letter && { letter }) };
  // Copying opens no draft, and only the time of a follow-up is recorded.
  if (channel === 'clipboard') return [...log, entry].slice(-100);
  const held = sending && letter !== 'follow-up' ? { sending } : {};
  return [...log.map(({ sending: _, ...earlier }) => earlier), { ...entry, ...held }].slice(-100);
}

/** Undoes the last event. If it came from an answer about a draft, that draft counts as unanswered again. */
export function undoLife(current: Current): LifeChange {
  const { request, codes } = current;
  const last = request.life.at(-1);
  if (!last) return { current, outcome: 'already' };
  // The draft is not found by its channel, which may have been corrected since. Drafts up to the previous event do not
  // count, since they have events of their own.
  const before = request.life.at(-2)?.at ?? '';
  const draft = request.log.findLastIndex(
    ({ at, answer, letter = 'request' }) =>
      isSent(answer) && 'channel' in last && at > before && EVENT_OF[letter] === last.event,
  );
  const held = last.event === 'sent' && last.sending ? { sending: last.sending } : {};
  const log = request.log.map(({ answer, ...entry }, i) => {
    if (i === draft) return { ...entry, ...held };
    return answer ? { ...entry, answer } : entry;
  });
  return { current: { request: { ...request, log, life: request.life.slice(0, -1) }, codes }, outcome: 'changed' };
}

/**
 * The check marks of a request whose letter includes the chosen application; those of a sent request stay as they are.
 */
export const attached = ({ application, life, ticks }: Request): Request['ticks'] =>
  application && isOpen(life) ? [...new Set([...ticks, 'attach' as const])] : ticks;

/**
 * The check marks of a request whose letter was sent without the application; those of a sent request stay as they are.
 */
const bare = ({ life, ticks }: Request): Request['ticks'] =>
  isOpen(life) ? ticks.filter((step) => step !== 'attach') : ticks;

const isSent = (answer: DraftAnswer | undefined) => answer === 'sent' || answer === 'sent-bare';

/**
 * Applies the person's answer about the open draft. If it was sent, that becomes an event in the request's life, with
 * what the draft contained when it was opened, and the application counts as attached unless the person said otherwise.
 * If no draft is open anymore, it was already answered in another window.
 */
export function answerDraft(
  current: Current,
  answer: DraftAnswer,
  now: string,
  sending: Sending | undefined,
): LifeChange {
  const { request, codes } = current;
  const draft = openDraft(request);
  if (!draft) return { current, outcome: 'already' };
  const { sending: opened, ...told } = draft;
  // One that is not sent yet is asked about again.
  const answeredDraft = { ...(answer === 'not-yet' ? draft : told), answer };
  const log = request.log.map((entry) => (entry === draft ? answeredDraft : entry));
  const answered: LifeChange = { current: { request: { ...request, log }, codes }, outcome: 'changed' };
  if (!isSent(answer)) return answered;
  const { letter = 'request', channel } = draft;
  const isBare = answer === 'sent-bare';
  const whole = opened ? asOpened(opened, channel, sending) : sending;
  const held = whole && isBare ? withoutApplication(whole) : whole;
  const sent = live(answered.current, { event: EVENT_OF[letter], channel }, now, held);
  if (letter !== 'request' || sent.outcome === 'already') return { ...answered, current: sent.current };
  const ticks = isBare ? bare(request) : attached(request);
  return { ...answered, current: { request: { ...sent.current.request, ticks }, codes } };
}

/** What was sent with a draft: what it contained when it was opened, plus a file attached by hand since then. */
function asOpened(opened: Sending, channel: Draft['channel'], now: Sending | undefined): Sending {
  if (channel === 'draft-file') return opened;
  return { ...withoutApplication(opened), ...(now?.application !== undefined && { application: now.application }) };
}

const withoutApplication = ({ application: _, ...sending }: Sending): Sending => sending;

/** The event that is recorded when each letter is sent. */
const EVENT_OF = { request: 'sent', 'follow-up': 'followed-up' } as const satisfies Record<LetterKind, string>;
