import type { Current } from '../../request/request';
import { withRequest } from '../../request/requests';
import browser from '../browser';
import { forgetAgreed, writeAgreed } from './agreed-settings';
import { removeLocal, setLocal } from './local';
import { type Codes, OLD_KEY, type Stored } from './stored';

export type Changed = Partial<Pick<Stored, 'requests' | 'codes' | 'settings'>>;

/**
 * Writes the parts that changed. Codes go to memory, and to the device only if the person asked for that.
 *
 * The background may be stopped between any two writes, and each write may fail. The device gets a single write. Codes
 * enter memory before the items that they belong to, and leave it after them. If the device has no room, memory is
 * restored.
 */
export async function writeStored(before: Stored, changed: Changed): Promise<void> {
  const { requests = before.requests, codes = before.codes, settings = before.settings } = changed;
  const { keepCodes } = settings;
  const isKeepingOther = keepCodes !== before.settings.keepCodes;
  const local = {
    ...(requests !== before.requests && { requests }),
    ...(settings !== before.settings && { settings }),
    ...((codes !== before.codes || isKeepingOther) && keepCodes && { codes }),
  };
  const isLess = !holds(codes, before.codes);
  // Includes codes that were only on the device so far: turning that off must not lose them.
  const isMore = !holds(before.codes, codes) || (isKeepingOther && !keepCodes);
  const isAgreeing = settings.recipient !== before.settings.recipient || isKeepingOther;
  try {
    if (isAgreeing) await writeAgreed(settings);
    if (isMore) await browser.storage.session.set({ codes: isLess ? together(before.codes, codes) : codes });
    if (Object.keys(local).length) await setLocal(local);
  } catch (error) {
    if (isMore) await browser.storage.session.set({ codes: before.codes }).catch(() => {});
    if (isAgreeing) await writeAgreed(before.settings).catch(() => {});
    throw error;
  }
  if (isLess) await again(() => browser.storage.session.set({ codes }));
  if (isKeepingOther && !keepCodes) await again(() => removeLocal('codes'));
  if (requests !== before.requests) await again(() => removeLocal(OLD_KEY));
}

/** Whether the first codes include all of the second ones, with the same values. */
const holds = (codes: Codes, others: Codes): boolean =>
  codes === others ||
  Object.entries(others).every(([id, own]) => Object.entries(own).every(([item, code]) => codes[id]?.[item] === code));

/** The codes from before and after a change; the later ones win. */
const together = (before: Codes, after: Codes): Codes =>
  Object.fromEntries(Object.keys({ ...before, ...after }).map((id) => [id, { ...before[id], ...after[id] }] as const));

/** Tries a removal twice, since the change itself is already written. */
const again = (work: () => Promise<void>): Promise<void> => work().catch(work);

/** The stored parts that change if these are now the current request and its codes. */
export function changedIn({ requests, codes, current }: Stored, after: Current): Changed {
  const { request } = after;
  return {
    requests: request === current.request ? requests : withRequest(requests, request),
    codes: after.codes === current.codes ? codes : { ...codes, [request.id]: after.codes },
  };
}

/** Erases everything, in memory and on the device. */
export async function eraseStored(): Promise<void> {
  await Promise.all([browser.storage.local.clear(), browser.storage.session.clear()]);
  // Fails only if there is no database, and then there is nothing to forget.
  await forgetAgreed().catch(() => {});
}
