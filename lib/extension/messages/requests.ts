/** What messages do to requests: each function gets the stored data in its turn and writes the result. */
import { identity } from '../../evidence/identity';
import type { LetterOptions } from '../../letter/letter';
import { sendingOf } from '../../letter/sending';
import { applyChange, type Change, type Outcome } from '../../request/changes';
import { isOpen } from '../../request/life';
import { itemRemoval, putBack, requestRemoval } from '../../request/put-back';
import { currentOf, removeRequest, startAnother } from '../../request/requests';
import { forgetApplication } from '../store/application-store';
import { changedIn, keepRemoval, readRemoval, type Stored, writeStored } from '../store/stored';

/** Changes the current request; evidence added to a sent one starts another. */
export async function change(read: Stored, asked: Change): Promise<Outcome> {
  const stored = asked.change === 'add-evidence' && !mayTake(read, asked) ? withAnother(read) : read;
  const sending = TELLS_OF_SENDING.has(asked.change) ? sendingOf(stored.current, lettersOf(stored)) : undefined;
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

const TELLS_OF_SENDING: ReadonlySet<Change['change']> = new Set(['live', 'answer-draft']);

const lettersOf = ({ settings: { recipient, closingLine } }: Stored): LetterOptions => ({ recipient, closingLine });

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
