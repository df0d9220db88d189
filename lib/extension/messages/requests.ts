/** How messages change requests. Each function gets the stored data when its turn comes, and writes the result. */
import { stepOf } from '../../channels/step-of';
import { identity } from '../../evidence/identity';
import { sendingOf } from '../../letter/sending';
import { applyChange, type Change, type Outcome } from '../../request/changes';
import { isOpen } from '../../request/life';
import type { Sending } from '../../request/life-event';
import { openDraft } from '../../request/open-draft';
import { isThere, itemRemoval, putBack, type Removed, requestRemoval } from '../../request/put-back';
import { currentOf, removeRequest, startAnother } from '../../request/requests';
import { forgetApplication } from '../store/application-store';
import type { Stored } from '../store/stored';
import { forgetRemoval, keepRemoval, readRemoval } from '../store/undo';
import { changedIn, writeStored } from '../store/write-stored';
import type { Asked } from './messages';

/** What should change is no longer there. */
export class Gone extends Error {}

/**
 * Applies a change to the request in which the person made it. Evidence that this request cannot take because it was
 * sent goes to the one that is shown, or starts another one.
 *
 * @throws Gone if the request is no longer there, or if something typed found no place
 */
export async function change(
  read: Stored,
  { request: id, events, change: asked }: Omit<Asked, 'events'> & Partial<Asked>,
): Promise<Outcome> {
  const named = withShown(read, id);
  const stored = asked.change === 'add-evidence' ? takerOf(named, read.requests.currentId, asked) : named;
  if (isOfLife(asked) && events !== stored.current.request.life.length) return 'already';
  const sending = sendingIn(stored, asked);
  const { current, outcome } = applyChange(stored.current, asked, new Date().toISOString(), sending);
  if (outcome === 'already' && isTyped(asked)) throw new Gone();
  if (asked.change === 'remove-evidence' && outcome === 'changed') {
    await keepRemoval(itemRemoval(stored, current.request.id, asked.id));
  }
  // A single write, even if the change started another request.
  await writeStored(read, changedIn(stored, current));
  const before = stored.current.request.application;
  // Delete the old file only after the record no longer names it: if the write fails, no file must be lost.
  if (before && before.file !== current.request.application?.file) await forgetApplication(before.file).catch(() => {});
  return outcome;
}

/** The stored data as if the request with this id were shown. */
function withShown(stored: Stored, id: string): Stored {
  const request = stored.requests.all.find((each) => each.id === id);
  if (!request) throw new Gone();
  return { ...stored, current: { request, codes: stored.codes[id] ?? {} } };
}

/** The stored data with the request that takes evidence as the current one. */
function takerOf(named: Stored, shownId: string, asked: AddEvidence): Stored {
  const shown = withShown(named, shownId);
  return [named, shown].find((each) => mayTake(each, asked)) ?? withAnother(named);
}

/** Changes that say what happened next, which must not happen twice because two windows or two clicks said so. */
const isOfLife = (asked: Change) =>
  asked.change === 'undo-life' ||
  asked.change === 'correct-life' ||
  (asked.change === 'live' && asked.happening.event !== 'answered');

/** Changes with something that the person typed. */
const isTyped = (asked: Change) =>
  asked.change.startsWith('type-') || (asked.change === 'live' && asked.happening.event === 'answered');

/**
 * What a letter contains, for the record, if the change reports that a draft of it was opened or that it was sent. It
 * has the subject of that draft.
 */
function sendingIn({ current, settings: { recipient, closingLine } }: Stored, asked: Change): Sending | undefined {
  const told = toldIn(asked, current);
  if (told === 'nothing') return undefined;
  const options = { recipient, closingLine };
  const step = stepOf(told && 'channel' in told ? told.channel : undefined, current, options);
  return sendingOf(current, { ...options, step });
}

function toldIn(asked: Change, { request }: Stored['current']) {
  if (asked.change === 'live') return asked.happening;
  if (asked.change === 'note-draft') return asked;
  return asked.change === 'answer-draft' ? openDraft(request) : 'nothing';
}

type AddEvidence = Extract<Change, { change: 'add-evidence' }>;

/**
 * Whether the current request can take this evidence. A sent one cannot, unless it already contains the same evidence.
 */
function mayTake({ current: { request } }: Stored, { capture }: AddEvidence): boolean {
  const same = identity(capture.evidence);
  return isOpen(request.life) || request.items.some(({ evidence }) => identity(evidence) === same);
}

/** Adds another request to the stored ones. */
export const another = ({ requests }: Stored): Pick<Stored, 'requests'> => ({
  requests: startAnother(requests, crypto.randomUUID(), new Date().toISOString()),
});

/** The stored data with another request started, not written yet. */
function withAnother(stored: Stored): Stored {
  const { requests } = another(stored);
  return { ...stored, requests, current: { request: currentOf(requests), codes: {} } };
}

/** Removes a request in a way that can be undone. If it is gone already, its removal can still be undone. */
export async function remove(stored: Stored, id: string): Promise<void> {
  if (!stored.requests.all.some((request) => request.id === id)) return;
  await keepRemoval(requestRemoval(stored, id));
  const { [id]: _, ...codes } = stored.codes;
  await writeStored(stored, { requests: removeRequest(stored.requests, id, crypto.randomUUID()), codes });
}

/**
 * Puts back what was removed.
 *
 * @throws Gone if that is no longer possible
 */
export async function takeRemovalBack(stored: Stored, removed: Removed): Promise<Outcome> {
  if (isThere(stored.requests, removed)) return 'already';
  const removal = await readRemoval(removed);
  const isHomeless = removed.item !== undefined && !isThere(stored.requests, { request: removed.request });
  if (!removal || isHomeless) throw new Gone();
  const back = putBack(removal, stored);
  if (!back) return 'locked';
  await writeStored(stored, back);
  // Only now, so that the person can try again if there was no room to write.
  await forgetRemoval(removed);
  return back === stored ? 'already' : 'changed';
}
