/**
 * `store/` keeps what the product knows: on the device, in memory, and files. What a change means is decided in
 * `lib/request`; who may ask for one, in `messages/`. Only the background writes; every read is validated.
 *
 * This file reads everything that is stored about the requests and the settings.
 */
import * as z from 'zod/mini';
import { type ReadRequests, readRequest, readRequests } from '../../request/read-requests';
import { AccessCodes, type Current, type Request } from '../../request/request';
import { currentOf, type Requests } from '../../request/requests';
import { readSettings, type Settings } from '../../settings/settings';
import browser from '../browser';
import { readAgreed } from './agreed-settings';
import { readAs } from './read-as';
import { type SetAside, setAsideIn } from './set-aside';
import { type Tabs, tabsIn } from './tabs';

/** The access codes of every request, by request id. */
export const Codes = z.record(z.string(), AccessCodes);
export type Codes = z.infer<typeof Codes>;

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
export const OLD_KEY = 'request';

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
  const codes = readAs(Codes, session.codes ?? (settings.keepCodes ? local.codes : undefined), {});
  const request = currentOf(requests);
  return {
    requests,
    codes: codes.value,
    settings,
    current: { request, codes: codes.value[request.id] ?? {} },
    tabs: tabsIn(session.tabs),
    broken: [
      ...(unread ? (['requests'] as const) : []),
      ...(codes.broken ? (['codes'] as const) : []),
      ...(broken.length || isForeign ? (['settings'] as const) : []),
    ],
    setAside: setAsideIn(local['set-aside']),
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
