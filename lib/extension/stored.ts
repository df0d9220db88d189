/** What is kept on the device. Only the background writes; every read is validated. */
import type { z } from 'zod/mini';
import * as zod from 'zod/mini';
import { AccessCodes, type Current, EMPTY_REQUEST, Item, Request } from '../request/request';
import browser from './browser';
import { Report } from './messages';

/** Reports of the open share pages, by tab id. They last as long as the browser runs. */
const Tabs = zod.record(zod.string(), Report);
export type Tabs = z.infer<typeof Tabs>;

/** What stood before the last removal, for taking it back; in memory only, as it holds access codes. */
const BeforeRemoval = zod.object({ items: zod.array(Item), codes: AccessCodes });
type BeforeRemoval = z.infer<typeof BeforeRemoval>;

/** Stored data that could not be read, kept as it was found. */
const SetAside = zod.array(zod.object({ at: zod.string(), key: zod.string(), value: zod.unknown() }));
export type SetAside = zod.infer<typeof SetAside>;

export interface Stored {
  current: Current;
  tabs: Tabs;
  /** Where a stored value does not have its shape; its place is taken by an empty one until it is set aside. */
  broken: ('request' | 'codes')[];
  /** What was set aside and not yet dismissed by the person. */
  setAside: SetAside;
}

/** Reads everything that is kept. */
export async function readStored(): Promise<Stored> {
  const [local, session] = await Promise.all([
    browser.storage.local.get(['request', 'set-aside']),
    browser.storage.session.get(['codes', 'tabs']),
  ]);
  const request = read(Request, local.request, EMPTY_REQUEST);
  const codes = read(AccessCodes, session.codes, {});
  return {
    current: { request: request.value, codes: codes.value },
    tabs: read(Tabs, session.tabs, {}).value,
    broken: [...(request.broken ? (['request'] as const) : []), ...(codes.broken ? (['codes'] as const) : [])],
    setAside: readSetAside(local['set-aside']),
  };
}

/** What was set aside must not be lost either: where it does not have its shape, it is kept as one piece. */
function readSetAside(value: unknown): SetAside {
  const { value: pieces, broken } = read(SetAside, value, []);
  return broken ? [{ at: '', key: 'set-aside', value }] : pieces;
}

/** Writes the parts of a request that changed. The codes go to memory and nowhere else. */
export async function writeCurrent(before: Current, after: Current): Promise<void> {
  // The request first: where the device has no room for it, no code is left without its item.
  if (after.request !== before.request) await browser.storage.local.set({ request: after.request });
  if (after.codes !== before.codes) await browser.storage.session.set({ codes: after.codes });
}

export const writeTabs = (tabs: Tabs) => browser.storage.session.set({ tabs });

export const writeBeforeRemoval = ({ request: { items }, codes }: Current) =>
  browser.storage.session.set({ 'before-removal': { items, codes } satisfies BeforeRemoval });

/** What stood before the last removal; given once. */
export async function takeBeforeRemoval(): Promise<BeforeRemoval | undefined> {
  const { 'before-removal': kept } = await browser.storage.session.get('before-removal');
  await browser.storage.session.remove('before-removal');
  return read(zod.optional(BeforeRemoval), kept, undefined).value;
}

/** Puts stored values that cannot be read beside the working ones, so that they are neither lost nor in the way. */
export async function setAsideBroken({ broken, setAside }: Stored, now: string): Promise<void> {
  if (broken.includes('request')) {
    const { request } = await browser.storage.local.get('request');
    await browser.storage.local.set({
      'set-aside': [...setAside, { at: now, key: 'request', value: request }],
      request: EMPTY_REQUEST,
    });
  }
  if (broken.includes('codes')) await browser.storage.session.remove('codes');
}

export const dismissSetAside = () => browser.storage.local.remove('set-aside');

function read<T extends z.ZodMiniType>(schema: T, value: unknown, otherwise: z.infer<T>) {
  if (value === undefined) return { value: otherwise, broken: false };
  const parsed = schema.safeParse(value);
  return parsed.success ? { value: parsed.data, broken: false } : { value: otherwise, broken: true };
}
