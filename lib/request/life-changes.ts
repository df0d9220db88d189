/** Changes of a request's life: what happened is recorded, corrected, or taken back. */
import type { Way } from './channel';
import { dayIn } from './follow-up';
import { canHappen, isOpen } from './life';
import { momentOn } from './life-days';
import type { Happening, LifeEvent, Sending } from './life-event';
import { openDraft } from './open-draft';
import type { Current, DraftAnswer, LetterKind, Request } from './request';

/** The request and codes after it; `already` and the same objects where nothing changed. */
interface LifeChange {
  current: Current;
  outcome: 'already' | 'changed';
}

/**
 * Records what has happened to a request; what cannot happen at its stage or on its day changes nothing, and without
 * evidence there is nothing that was sent.
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
 * Corrects on which day something happened, and how a letter left; a day on which it cannot have been changes nothing.
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

/** The drafts with one more, which is the one that the person is asked about: only of that it is kept what it held. */
export function noteDraft(
  log: readonly Draft[],
  { at, channel, letter, sending }: Pick<Draft, 'at' | 'channel' | 'letter' | 'sending'>,
): Draft[] {
  const entry: Draft = { at, channel, ...(letter && { letter }) };
  // Copying opens no draft, and the record of a follow-up is only when it was sent.
  if (channel === 'clipboard') return [...log, entry].slice(-100);
  const held = sending && letter !== 'follow-up' ? { sending } : {};
  return [...log.map(({ sending: _, ...earlier }) => earlier), { ...entry, ...held }].slice(-100);
}

/** Takes the last step back; where an answer about a draft began it, that draft is unanswered again. */
export function undoLife(current: Current): LifeChange {
  const { request, codes } = current;
  const last = request.life.at(-1);
  if (!last) return { current, outcome: 'already' };
  // Not by the channel, which may have been corrected since. An earlier draft has an event of its own.
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

/** The ticks of a request whose letter takes the chosen application along; those of a sent one stay as they are. */
export const attached = ({ application, life, ticks }: Request): Request['ticks'] =>
  application && isOpen(life) ? [...new Set([...ticks, 'attach' as const])] : ticks;

/** The ticks of a request whose letter left without it. */
const bare = ({ life, ticks }: Request): Request['ticks'] =>
  isOpen(life) ? ticks.filter((step) => step !== 'attach') : ticks;

const isSent = (answer: DraftAnswer | undefined) => answer === 'sent' || answer === 'sent-bare';

/**
 * What the person says of the open draft; that it was sent is an event of the request's life, with what the draft held.
 * A request that was sent with its application has it attached. Of a draft that is open no more, another window has told already.
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

/** What left with a draft: what it held when it was opened, but a file that was attached to it by hand, since. */
function asOpened(opened: Sending, channel: Draft['channel'], now: Sending | undefined): Sending {
  if (channel === 'draft-file') return opened;
  return { ...withoutApplication(opened), ...(now?.application !== undefined && { application: now.application }) };
}

const withoutApplication = ({ application: _, ...sending }: Sending): Sending => sending;

/** What has happened where a letter was sent. */
const EVENT_OF = { request: 'sent', 'follow-up': 'followed-up' } as const satisfies Record<LetterKind, string>;
