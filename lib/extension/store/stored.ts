/**
 * `store/` keeps what the product knows: on the device, in memory, and files. What a change means is decided in
 * `lib/request`; who may ask for one, in `messages/`.
 *
 * This file reads and writes the data itself. Only the background writes; every read is validated.
 */
import type { z } from 'zod/mini';
import * as zod from 'zod/mini';
import { Removal } from '../../request/put-back';
import { type ReadRequests, readRequest, readRequests } from '../../request/read-requests';
import { AccessCodes, type Current, type Request } from '../../request/request';
import { currentOf, Requests, withRequest } from '../../request/requests';
import { readSettings, Settings } from '../../settings/settings';
import browser from '../browser';
import { Report } from '../messages/messages';
import { forgetAgreed, readAgreed, writeAgreed } from './agreed-settings';
import { removeLocal, setLocal } from './local';
import { IMPORT } from './shown';

/**
 * The reports of open share pages, by tab id, each with the page's address. A page with nothing to find does not
 * report, so only the address tells that the tab has moved on to one. They last until the browser closes.
 */
const Tabs = zod.record(zod.string(), zod.object({ ...Report.shape, address: zod.string() }));
export type Tabs = z.infer<typeof Tabs>;

/** The access codes of every request, by request id. */
export const Codes = zod.record(zod.string(), AccessCodes);
export type Codes = z.infer<typeof Codes>;

/** Everything that the person can lose and get back, as before an import. */
export const Before = zod.object({ requests: Requests, codes: Codes, settings: Settings });
export type Before = z.infer<typeof Before>;

/** Stored data that could not be read, kept as it was. */
const SetAside = zod.array(zod.object({ at: zod.string(), key: zod.string(), value: zod.unknown() }));
export type SetAside = zod.infer<typeof SetAside>;

export interface Stored {
  requests: Requests;
  codes: Codes;
  settings: Settings;
  /** The current request, with its access codes. */
  current: Current;
  tabs: Tabs;
  /** The stored values that have the wrong shape. Each is replaced by an empty one until it is set aside. */
  broken: ('requests' | 'codes' | 'settings')[];
  /** What was set aside and the person has not dismissed yet. */
  setAside: SetAside;
}

/** Version 1 kept a single request, under this key. */
const OLD_KEY = 'request';

/** Reads everything that is kept. */
export async function readStored(): Promise<Stored> {
  const [local, session] = await Promise.all([
    browser.storage.local.get([OLD_KEY, 'requests', 'settings', 'codes', 'set-aside']),
    browser.storage.session.get(['codes', 'tabs']),
  ]);
  const { requests, unread } = readAgain(local.requests ?? local[OLD_KEY]);
  const { settings: kept, broken } = readSettings(local.settings);
  const agreed = await readAgreed();
  // If they disagree, the person did not make the change: the stored settings are set aside and reported, not used.
  const isForeign = agreed && (agreed.recipient !== kept.recipient || agreed.keepCodes !== kept.keepCodes);
  const settings = isForeign ? { ...kept, ...agreed } : kept;
  // Codes are on the device only if the person asked for that.
  const codes = read(Codes, session.codes ?? (settings.keepCodes ? local.codes : undefined), {});
  const request = currentOf(requests);
  return {
    requests,
    codes: codes.value,
    settings,
    current: { request, codes: codes.value[request.id] ?? {} },
    tabs: read(Tabs, session.tabs, {}).value,
    broken: [
      ...(unread ? (['requests'] as const) : []),
      ...(codes.broken ? (['codes'] as const) : []),
      ...(broken.length || isForeign ? (['settings'] as const) : []),
    ],
    setAside: readSetAside(local['set-aside']),
  };
}

/**
 * The requests that were last read, by their JSON: validating all of them again would be the slowest part of a read.
 */
let known = new Map<string, Request>();

function readAgain(kept: unknown): ReadRequests {
  const read = new Map<string, Request>();
  const result = readRequests(kept, (request) => {
    const text = JSON.stringify(request);
    const same = known.get(text) ?? readRequest(request);
    if (same) read.set(text, same);
    return same;
  });
  known = read;
  return result;
}

/** Reads what was set aside. It must not be lost either: if it has the wrong shape, it is kept in one piece. */
function readSetAside(value: unknown): SetAside {
  const { value: pieces, broken } = read(SetAside, value, []);
  return broken ? [{ at: '', key: 'set-aside', value }] : pieces;
}

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
    if (isAgreeing) await writeAgreed(before.settings);
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

/** Writes the current request and its codes, if they changed. */
export const writeCurrent = (before: Stored, after: Current): Promise<void> =>
  writeStored(before, changedIn(before, after));

/**
 * The last follow-up that the person was reminded of, by request id, so that they are reminded only once, even after a
 * restart. Separated by spaces: its due day and, in all but the oldest entries, the number of business days, the time
 * of its letter, and the time of the reminder.
 */
const Reminded = zod.record(zod.string(), zod.string());
export type Reminded = z.infer<typeof Reminded>;

/** Which follow-ups the person was reminded of; none if that cannot be read. */
export async function readReminded(): Promise<Reminded> {
  const { reminded } = await browser.storage.local.get('reminded');
  return read(Reminded, reminded, {}).value;
}

export const writeReminded = (reminded: Reminded) => setLocal({ reminded });

export const writeTabs = (tabs: Tabs) => browser.storage.session.set({ tabs });

const REMOVAL = 'removal';

/**
 * Keeps what was removed so that it can be restored. Only in memory, since it contains access codes; undefined clears
 * it.
 */
export async function keepRemoval(removal: Removal | undefined): Promise<void> {
  if (removal) await browser.storage.session.set({ [REMOVAL]: removal });
  else await browser.storage.session.remove(REMOVAL);
}

/** What was last removed; undefined if nothing can be restored. */
export async function readRemoval(): Promise<Removal | undefined> {
  const { [REMOVAL]: kept } = await browser.storage.session.get(REMOVAL);
  return read(zod.optional(Removal), kept, undefined).value;
}

/**
 * The data before an import and right after it. Comparing the latter with today's data shows what was changed since.
 */
const Import = zod.object({ before: Before, after: Before });
type Import = z.infer<typeof Import>;

/** Keeps this while the import can be undone. Only in memory, since it contains access codes; undefined clears it. */
export async function keepImport(kept: Import | undefined): Promise<void> {
  if (kept) await browser.storage.session.set({ [IMPORT]: kept });
  else await browser.storage.session.remove(IMPORT);
}

/** What the last import changed; undefined if it cannot be undone. */
export async function readImport(): Promise<Import | undefined> {
  const { [IMPORT]: kept } = await browser.storage.session.get(IMPORT);
  return read(zod.optional(Import), kept, undefined).value;
}

/** Sets unreadable stored values aside, so that they are not lost either. */
export async function setAsideBroken(stored: Stored, now: string): Promise<void> {
  const { broken, setAside, settings } = stored;
  const local = await browser.storage.local.get([OLD_KEY, 'requests', 'settings']);
  const pieces = [...setAside];
  if (broken.includes('requests')) {
    const kept = local.requests ?? local[OLD_KEY];
    const { unread } = readRequests(kept);
    const each = unread && 'each' in unread ? unread.each : undefined;
    pieces.push(
      ...(each?.map((value) => ({ at: now, key: 'request', value })) ?? [{ at: now, key: 'requests', value: kept }]),
    );
  }
  if (broken.includes('settings')) pieces.push({ at: now, key: 'settings', value: local.settings });
  if (pieces.length > setAside.length) {
    await setLocal({
      'set-aside': pieces,
      ...(broken.includes('requests') && { requests: stored.requests }),
      ...(broken.includes('settings') && { settings }),
    });
  }
  if (broken.includes('requests')) await removeLocal(OLD_KEY);
  if (broken.includes('codes')) {
    await browser.storage.session.remove('codes');
    await removeLocal('codes');
  }
}

export const dismissSetAside = () => removeLocal('set-aside');

/** Erases everything, in memory and on the device. */
export async function eraseStored(): Promise<void> {
  await Promise.all([browser.storage.local.clear(), browser.storage.session.clear()]);
  // Fails only if there is no database, and then there is nothing to forget.
  await forgetAgreed().catch(() => {});
}

function read<T extends z.ZodMiniType>(schema: T, value: unknown, otherwise: z.infer<T>) {
  if (value === undefined) return { value: otherwise, broken: false };
  const parsed = schema.safeParse(value);
  return parsed.success ? { value: parsed.data, broken: false } : { value: otherwise, broken: true };
}
