/** How an import changes the stored data: nothing is lost, and the recipient changes only if the person agrees. */
import type { AccessCodes, Request } from '../request/request';
import { currentOf, isUntouched, REQUESTS_LIMIT, type Requests } from '../request/requests';
import { isSameJson, sortedJson } from '../request/sorted-json';
import { DEFAULT_SETTINGS, type Settings, type SettingsChange } from '../settings/settings';
import type { ImportFile } from './export-file';

export interface Whole {
  requests: Requests;
  codes: Record<string, AccessCodes>;
  settings: Settings;
}

export type How = 'merge' | 'replace';

/** What an import would bring, to show the person first. */
export interface ImportPreview {
  exportedAt: string;
  requests: number;
  /** How many of the requests are already here, unchanged. */
  already: number;
  items: number;
  codes: number;
  applications: number;
  /** The recipient in the file, if it differs from the current one. */
  recipient?: string;
  /** Whether the import could be undone, which takes room in memory. */
  canUndo: boolean;
}

/**
 * The most that can be kept for undoing an import, as characters of JSON: the earlier data twice, plus the file. Memory
 * has room for little more.
 */
const UNDO_ROOM = 4_000_000;

/** Whether an import can be undone: the current data and the result must fit into memory together. */
export function canTakeBack({ requests, codes, settings }: Whole, { applications: _, ...file }: ImportFile): boolean {
  const sizeOf = (value: unknown) => JSON.stringify(value).length;
  return 2 * sizeOf({ requests, codes, settings }) + sizeOf(file) <= UNDO_ROOM;
}

/** What an import would bring, so that the person can decide; changes nothing. */
export function previewImport(file: ImportFile, now: Whole): ImportPreview {
  const { all } = file.requests;
  const sameAs = sameOnes(now.requests.all);
  const { recipient = now.settings.recipient } = file.settings;
  return {
    exportedAt: file.exportedAt,
    requests: all.length,
    already: all.filter((request) => sameAs(request).length).length,
    items: all.reduce((sum, { items }) => sum + items.length, 0),
    codes: Object.values(file.accessCodes ?? {}).reduce((sum, codes) => sum + Object.keys(codes).length, 0),
    applications: Object.keys(file.applications ?? {}).length,
    ...(recipient !== now.settings.recipient && { recipient }),
    canUndo: canTakeBack(now, file),
  };
}

/**
 * Imports a file.
 *
 * @param how `replace` puts the file in place of everything; `merge` adds its requests to the existing ones, and takes
 *   the settings that the person has not changed here. A setting that is not in the file stays as it is
 * @param withRecipient whether the person agreed to the file's recipient
 * @param newId returns an unused id, for an imported request whose id is taken by a different request
 * @returns the same `requests` object if the file adds none
 * @throws RangeError if there would be more requests than can be kept
 */
export function importFile(
  file: ImportFile,
  now: Whole,
  how: How,
  { withRecipient, newId }: { withRecipient: boolean; newId(): string },
): Whole {
  // A file must not redirect letters without asking, or cause access codes to be kept on the device. The browser's
  // permission for notifications can only be requested in a click handler.
  const kept = {
    recipient: (withRecipient && file.settings.recipient) || now.settings.recipient,
    keepCodes: now.settings.keepCodes,
    notify: now.settings.notify,
  };
  if (how === 'replace') {
    const codes = file.requests.all.flatMap((request) => {
      const own = codesOf(file, request);
      return own ? [[request.id, own] as const] : [];
    });
    return {
      requests: file.requests,
      codes: Object.fromEntries(codes),
      settings: { ...now.settings, ...file.settings, ...kept },
    };
  }
  const { requests, codes } = mergeRequests(file, now, newId);
  return { requests, codes, settings: { ...mergeSettings(file.settings, now.settings), ...kept } };
}

function mergeRequests(file: ImportFile, now: Whole, newId: () => string): Pick<Whole, 'requests' | 'codes'> {
  const { all: held, currentId: shown } = now.requests;
  const sameAs = sameOnes(held);
  const added: Request[] = [];
  const codes = { ...now.codes };
  const ids = new Map<string, string>();
  for (const request of file.requests.all) {
    if (isUntouched(request)) continue;
    const same = sameAs(request);
    const isTaken = [...held, ...added].some((each) => each.id === request.id && !isUntouched(each));
    const id = (same.find((each) => each.id === request.id) ?? same[0])?.id ?? (isTaken ? newId() : request.id);
    ids.set(request.id, id);
    if (!same.length) added.push({ ...request, id });
    const given = codesOf(file, request);
    if (given) codes[id] = { ...given, ...codes[id] };
  }
  if (!added.length) return { requests: now.requests, codes };
  const all = [...held.filter((request) => !isUntouched(request)), ...added];
  if (all.length > REQUESTS_LIMIT) throw new RangeError('There would be more requests than can be kept.');
  const currentId = isUntouched(currentOf(now.requests)) ? ids.get(file.requests.currentId) : shown;
  return { requests: { ...now.requests, currentId: currentId ?? (all[0] as Request).id, all }, codes };
}

/** A file's access codes for a request, without those whose evidence is not in it. */
function codesOf({ accessCodes }: ImportFile, { id, items }: Request): AccessCodes | undefined {
  const own = Object.entries(accessCodes?.[id] ?? {}).filter(([key]) => items.some((item) => item.id === key));
  return own.length ? Object.fromEntries(own) : undefined;
}

function mergeSettings(imported: SettingsChange, own: Settings): Settings {
  const isDefault = (field: keyof Settings) => isSameJson(own[field], DEFAULT_SETTINGS[field]);
  const taken = Object.entries(imported).filter(([field]) => isDefault(field as keyof Settings));
  return { ...own, ...Object.fromEntries(taken) };
}

/**
 * Finds the existing requests that equal an imported one. Ids are ignored, since a request that was kept twice got a
 * new one, and so are the file keys of applications, which differ on each device. If the imported request has no
 * application, because the file did not include its bytes, the existing ones are compared without theirs.
 */
function sameOnes(held: readonly Request[]): (brought: Request) => Request[] {
  const told = ({ id: _, application, ...rest }: Request, isApplicationTold: boolean) =>
    sortedJson({ ...rest, application: isApplicationTold && application ? { ...application, file: '' } : undefined });
  // Serialize each request once, not once per comparison.
  const [withIt, withoutIt] = [true, false].map((isTold) => held.map((request) => told(request, isTold)));
  return (brought) => {
    const words = told(brought, true);
    return held.filter((_, i) => (brought.application ? withIt : withoutIt)?.[i] === words);
  };
}
