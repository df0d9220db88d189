/** What messages do to requests: each function gets the stored data in its turn and writes the result. */
import { stepOf } from '../../channels/step-of';
import { identity } from '../../evidence/identity';
import { sendingOf } from '../../letter/sending';
import { applyChange, type Change, type Outcome } from '../../request/changes';
import { isOpen, type Sending } from '../../request/life';
import { openDraft } from '../../request/open-draft';
import { itemRemoval, putBack, requestRemoval } from '../../request/put-back';
import { currentOf, removeRequest, startAnother } from '../../request/requests';
import { forgetApplication } from '../store/application-store';
import type { Stored } from '../store/stored';
import { keepRemoval, readRemoval } from '../store/undo';
import { changedIn, writeStored } from '../store/write-stored';

/** Changes the current request; evidence added to a sent one starts another. */
export async function change(read: Stored, asked: Change): Promise<Outcome> {
  const stored = asked.change === 'add-evidence' && !mayTake(read, asked) ? withAnother(read) : read;
  const sending = sendingIn(stored, asked);
  const { current, outcome } = applyChange(stored.current, asked, new Date().toISOString(), sending);
  if (asked.change === 'remove-evidence' && outcome === 'changed') {
    await keepRemoval(itemRemoval(stored, current.request.id, asked.id));
  }
  // One write, even if another request is started for it.
  await writeStored(read, changedIn(stored, current));
  const before = stored.current.request.application;
  // Delete the old file only after the record no longer names it: a change that fails must not lose a file.
  if (before && before.file !== current.request.application?.file) await forgetApplication(before.file).catch(() => {});
  return outcome;
}

/**
 * What is or was sent, for the record, where a change tells of it: with the subject of the draft that is or was opened
 * for it.
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

/** A sent request does not change: new evidence starts another request. */
function mayTake({ current: { request } }: Stored, { capture }: Extract<Change, { change: 'add-evidence' }>): boolean {
  const same = identity(capture.evidence);
  return isOpen(request.life) || request.items.some(({ evidence }) => identity(evidence) === same);
}

/** Adds another request to the stored ones. */
export const another = ({ requests }: Stored): Pick<Stored, 'requests'> => ({
  requests: startAnother(requests, crypto.randomUUID(), new Date().toISOString()),
});

/** The stored data, as if another request had been started. */
function withAnother(stored: Stored): Stored {
  const { requests } = another(stored);
  return { ...stored, requests, current: { request: currentOf(requests), codes: {} } };
}

/** Removes a request in a way that can be undone. */
export async function remove(stored: Stored, id: string): Promise<void> {
  await keepRemoval(requestRemoval(stored, id));
  const { [id]: _, ...codes } = stored.codes;
  await writeStored(stored, { requests: removeRequest(stored.requests, id, crypto.randomUUID()), codes });
}

/** Puts back what was last removed. */
export async function takeRemovalBack(stored: Stored): Promise<Outcome> {
  const removal = await readRemoval();
  if (!removal) return 'already';
  const back = putBack(removal, stored);
  if (!back) return 'locked';
  await writeStored(stored, back);
  // Only now: if there was no room to write, the person can try again.
  await keepRemoval(undefined);
  return back === stored ? 'already' : 'changed';
}
