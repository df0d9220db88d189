/** How messages change requests. Each function gets the stored data when its turn comes, and writes the result. */
import { stepOf } from '../../channels/step-of';
import { identity } from '../../evidence/identity';
import { sendingOf } from '../../letter/sending';
import { applyChange, type Change, type Outcome } from '../../request/changes';
import { isOpen } from '../../request/life';
import type { Sending } from '../../request/life-event';
import { openDraft } from '../../request/open-draft';
import { itemRemoval, putBack, requestRemoval } from '../../request/put-back';
import { currentOf, removeRequest, startAnother } from '../../request/requests';
import { forgetApplication } from '../store/application-store';
import type { Stored } from '../store/stored';
import { keepRemoval, readRemoval } from '../store/undo';
import { changedIn, writeStored } from '../store/write-stored';

/** Applies a change to the current request. Evidence that would be added to a sent request starts another one. */
export async function change(read: Stored, asked: Change): Promise<Outcome> {
  const stored = asked.change === 'add-evidence' && !mayTake(read, asked) ? withAnother(read) : read;
  const sending = sendingIn(stored, asked);
  const { current, outcome } = applyChange(stored.current, asked, new Date().toISOString(), sending);
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

/**
 * Whether the current request can take this evidence. A sent one cannot, unless it already contains the same evidence.
 */
function mayTake({ current: { request } }: Stored, { capture }: Extract<Change, { change: 'add-evidence' }>): boolean {
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

/** Puts back what was last removed. */
export async function takeRemovalBack(stored: Stored): Promise<Outcome> {
  const removal = await readRemoval();
  if (!removal) return 'already';
  const back = putBack(removal, stored);
  if (!back) return 'locked';
  await writeStored(stored, back);
  // Only now, so that the person can try again if there was no room to write.
  await keepRemoval(undefined);
  return back === stored ? 'already' : 'changed';
}
