/** What is kept on the device. Only the background writes; every read is validated. */
import type { z } from 'zod/mini';
import * as zod from 'zod/mini';
import { migrate } from '../request/migrations';
import { AccessCodes, type Current } from '../request/request';
import { currentOf, NO_REQUESTS, Requests, withRequest } from '../request/requests';
import { readSettings, Settings } from '../settings/settings';
import browser from './browser';
import { Report } from './messages';

/** Reports of the open share pages, by tab id. They last as long as the browser runs. */
const Tabs = zod.record(zod.string(), Report);
export type Tabs = z.infer<typeof Tabs>;

/** The access codes of every request, by request id. */
export const Codes = zod.record(zod.string(), AccessCodes);
export type Codes = z.infer<typeof Codes>;

/** Everything that the person can lose and take back. */
export const Before = zod.object({ requests: Requests, codes: Codes, settings: Settings });
export type Before = z.infer<typeof Before>;

/** Stored data that could not be read, kept as it was found. */
const SetAside = zod.array(zod.object({ at: zod.string(), key: zod.string(), value: zod.unknown() }));
export type SetAside = zod.infer<typeof SetAside>;

export interface Stored {
  requests: Requests;
  codes: Codes;
  settings: Settings;
  /** The request that is shown, with its access codes. */
  current: Current;
  tabs: Tabs;
  /** Where a stored value does not have its shape; its place is taken by an empty one until it is set aside. */
  broken: ('requests' | 'codes' | 'settings')[];
  /** What was set aside and not yet dismissed by the person. */
  setAside: SetAside;
}

/** Until version 2 there was one request, under this key. */
const OLD_KEY = 'request';

/** Reads everything that is kept. */
export async function readStored(): Promise<Stored> {
  const [local, session] = await Promise.all([
    browser.storage.local.get([OLD_KEY, 'requests', 'settings', 'codes', 'set-aside']),
    browser.storage.session.get(['codes', 'tabs']),
  ]);
  const requests = read(Requests, migrate(local.requests ?? local[OLD_KEY]), NO_REQUESTS);
  const { settings, broken } = readSettings(local.settings);
  // On the device they stand only where the person asked for it.
  const codes = read(Codes, session.codes ?? (settings.keepCodes ? local.codes : undefined), {});
  const request = currentOf(requests.value);
  return {
    requests: requests.value,
    codes: codes.value,
    settings,
    current: { request, codes: codes.value[request.id] ?? {} },
    tabs: read(Tabs, session.tabs, {}).value,
    broken: [
      ...(requests.broken ? (['requests'] as const) : []),
      ...(codes.broken ? (['codes'] as const) : []),
      ...(broken.length ? (['settings'] as const) : []),
    ],
    setAside: readSetAside(local['set-aside']),
  };
}

/** What was set aside must not be lost either: where it does not have its shape, it is kept as one piece. */
function readSetAside(value: unknown): SetAside {
  const { value: pieces, broken } = read(SetAside, value, []);
  return broken ? [{ at: '', key: 'set-aside', value }] : pieces;
}

type Changed = Partial<Pick<Stored, 'requests' | 'codes' | 'settings'>>;

/** Writes the parts that changed. The codes go to memory, and to the device only where the person asked for it. */
export async function writeStored(before: Stored, changed: Changed): Promise<void> {
  const { requests = before.requests, codes = before.codes, settings = before.settings } = changed;
  // The requests first: where the device has no room for them, no code is left without its item.
  if (requests !== before.requests) {
    await browser.storage.local.set({ requests });
    await browser.storage.local.remove(OLD_KEY);
  }
  if (settings !== before.settings) await browser.storage.local.set({ settings });
  if (codes !== before.codes || settings.keepCodes !== before.settings.keepCodes) {
    // Also those that so far were on the device only: they are not lost when they are no longer kept there.
    await browser.storage.session.set({ codes });
    if (settings.keepCodes) await browser.storage.local.set({ codes });
    else if (before.settings.keepCodes) await browser.storage.local.remove('codes');
  }
}

/** Writes the request that is shown, and its codes, where they changed. */
export async function writeCurrent(before: Stored, after: Current): Promise<void> {
  const { request, codes } = after;
  await writeStored(before, {
    ...(request !== before.current.request && { requests: withRequest(before.requests, request) }),
    ...(codes !== before.current.codes && { codes: { ...before.codes, [request.id]: codes } }),
  });
}

/** By request id, the day of the last follow-up that the person was reminded of: once, also after a restart. */
const Reminded = zod.record(zod.string(), zod.string());
export type Reminded = z.infer<typeof Reminded>;

export async function readReminded(): Promise<Reminded> {
  const { reminded } = await browser.storage.local.get('reminded');
  return read(Reminded, reminded, {}).value;
}

export const writeReminded = (reminded: Reminded) => browser.storage.local.set({ reminded });

export const writeTabs = (tabs: Tabs) => browser.storage.session.set({ tabs });

/** Keeps what stands before a step that can be taken back; in memory only, as it holds access codes. */
export const keepBefore = (step: 'removal' | 'import', { requests, codes, settings }: Stored) =>
  browser.storage.session.set({ [`before-${step}`]: { requests, codes, settings } satisfies Before });

/** Keeps what an import has left, so that what is done since can be told from it. */
export const keepImported = ({ requests, codes, settings }: Before) =>
  browser.storage.session.set({ imported: { requests, codes, settings } satisfies Before });

/** What stood before a step that can be taken back; given once. */
export const takeBefore = (step: 'removal' | 'import') => take(`before-${step}`);

/** What the last import had left; given once. */
export const takeImported = () => take('imported');

async function take(key: string): Promise<Before | undefined> {
  const { [key]: kept } = await browser.storage.session.get(key);
  await browser.storage.session.remove(key);
  return read(zod.optional(Before), kept, undefined).value;
}

/** Puts stored values that cannot be read beside the working ones, so that they are neither lost nor in the way. */
export async function setAsideBroken({ broken, setAside, settings }: Stored, now: string): Promise<void> {
  const local = await browser.storage.local.get([OLD_KEY, 'requests', 'settings']);
  const pieces = [...setAside];
  if (broken.includes('requests')) pieces.push({ at: now, key: 'requests', value: local.requests ?? local[OLD_KEY] });
  if (broken.includes('settings')) pieces.push({ at: now, key: 'settings', value: local.settings });
  if (pieces.length > setAside.length) {
    await browser.storage.local.set({
      'set-aside': pieces,
      ...(broken.includes('requests') && { requests: NO_REQUESTS }),
      ...(broken.includes('settings') && { settings }),
    });
  }
  if (broken.includes('requests')) await browser.storage.local.remove(OLD_KEY);
  if (broken.includes('codes')) {
    await browser.storage.session.remove('codes');
    await browser.storage.local.remove('codes');
  }
}

export const dismissSetAside = () => browser.storage.local.remove('set-aside');

/** Forgets everything, in memory and on the device. */
export async function eraseStored(): Promise<void> {
  await Promise.all([browser.storage.local.clear(), browser.storage.session.clear()]);
}

function read<T extends z.ZodMiniType>(schema: T, value: unknown, otherwise: z.infer<T>) {
  if (value === undefined) return { value: otherwise, broken: false };
  const parsed = schema.safeParse(value);
  return parsed.success ? { value: parsed.data, broken: false } : { value: otherwise, broken: true };
}
