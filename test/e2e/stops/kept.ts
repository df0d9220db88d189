/** The stored data as our pages read it: the same in each browser, and without waking the background. */
import type { Page } from '@playwright/test';
import type { Shown } from '../../../lib/extension/store/shown';
import type { Request } from '../../../lib/request/request';
import { currentOf, NO_REQUESTS, Requests } from '../../../lib/request/requests';

/** The extension API in our own pages. */
declare const chrome: {
  runtime: { sendMessage(message: unknown): Promise<{ ok: boolean; data?: unknown }> };
  storage: Record<
    'local' | 'session',
    { get(): Promise<Record<string, unknown>>; set(values: object): Promise<void>; remove(key: string): Promise<void> }
  >;
};

export interface Kept {
  requests: Requests;
  current: Request;
  settings: Record<string, unknown>;
  codes: Record<string, Record<string, string>>;
  /** What our pages draw; undefined until the background has run. */
  shown: Shown | undefined;
}

export async function keptBy(ours: Page): Promise<Kept> {
  const { local, session } = await ours.evaluate(async () => ({
    local: await chrome.storage.local.get(),
    session: await chrome.storage.session.get(),
  }));
  const requests = local.requests ? Requests.parse(local.requests) : NO_REQUESTS;
  return {
    requests,
    // Firefox stores undefined values too.
    current: JSON.parse(JSON.stringify(currentOf(requests))),
    settings: (local.settings ?? {}) as Kept['settings'],
    codes: (session.codes ?? {}) as Kept['codes'],
    shown: typeof session.shown === 'string' ? JSON.parse(session.shown) : undefined,
  };
}

/** Sends the background a message as our pages do, but with a time limit. */
async function ask(ours: Page, name: string): Promise<void> {
  const reply = await ours.evaluate(
    (name) =>
      Promise.race([
        chrome.runtime.sendMessage({ name, body: {} }),
        new Promise<undefined>((late) => setTimeout(() => late(undefined), 20_000)),
      ]),
    name,
  );
  if (!reply?.ok) throw new Error(`The background did not do ${name}.`);
}

/** Erases everything, then stores requests instead. */
export async function begin(ours: Page, requests: Requests): Promise<void> {
  await ask(ours, 'data/erase');
  await ours.evaluate((requests) => chrome.storage.local.set({ requests }), requests);
  await ask(ours, 'request/mend');
}

/** Counts of the things that must not exist twice. */
export function countsOf({ requests }: Kept) {
  const of = (each: (request: Request) => number) => requests.all.reduce((sum, request) => sum + each(request), 0);
  return {
    requests: requests.all.length,
    pieces: of(({ items }) => items.length),
    events: of(({ life }) => life.length),
    drafts: of(({ log }) => log.length),
    exams: of(({ addedExams }) => addedExams.length),
    applications: of(({ application }) => Number(Boolean(application))),
  };
}
export type Counts = ReturnType<typeof countsOf>;

/** The bytes of the attached application, or undefined. */
export const applicationBytes = (ours: Page, file: string): Promise<number | undefined> =>
  ours.evaluate(
    (file) =>
      new Promise<number | undefined>((resolve, reject) => {
        const opening = indexedDB.open('credit-courier');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const db = opening.result;
          const end = (size: number | undefined) => {
            db.close();
            resolve(size);
          };
          if (!db.objectStoreNames.contains('files')) return end(undefined);
          const getting = db.transaction('files').objectStore('files').get(file);
          getting.onsuccess = () => end((getting.result as Blob | undefined)?.size);
        };
      }),
    file,
  );
