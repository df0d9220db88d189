/** Simulates the extension API: storage works, the toolbar and tabs record their calls. */
import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Sender } from '../../../lib/extension/messages/audience';

interface Tab {
  id: number;
  url: string;
  windowId: number;
}

export const OWN = { id: 'test-extension-id', origin: 'chrome-extension://test-extension-id' };

/** The open tabs. */
export const tabs = new Map<number, Tab>();

/** The current alarms, and the registered styles, by name. */
export const alarms = new Map<string, { name: string; scheduledTime: number }>();
const registered = new Map<string, { id: string; matches: string[] }>();

/** Everything ever written, by storage area, as text. */
export const written = { local: [] as string[], session: [] as string[] };

/**
 * Every storage call goes through here. A trial can interrupt before or after one, as if the browser stopped the
 * background or the storage failed.
 */
export const storageCalls = {
  count: 0,
  breaksOff: undefined as ((call: number, what: string) => 'before' | 'after' | undefined) | undefined,
};

async function called<T>(what: string, work: () => Promise<T>): Promise<T> {
  const breaksOff = storageCalls.breaksOff?.(++storageCalls.count, what);
  if (breaksOff === 'before') throw new Error('Broken off');
  const result = await work();
  if (breaksOff === 'after') throw new Error('Broken off');
  return result;
}

const area = (name: 'local' | 'session') => ({
  get: (keys: string | string[]) =>
    called(`${name} get`, async () => {
      await aMoment();
      return structuredClone(await fakeBrowser.storage[name].get(keys));
    }),
  set: (values: Record<string, unknown>) =>
    called(`${name} set`, async () => {
      written[name].push(JSON.stringify(values));
      await aMoment();
      await fakeBrowser.storage[name].set(values);
    }),
  remove: (key: string) => called(`${name} remove`, () => fakeBrowser.storage[name].remove(key)),
  clear: () => called(`${name} clear`, () => fakeBrowser.storage[name].clear()),
  onChanged: fakeBrowser.storage[name].onChanged,
});

/** Whether an address matches a pattern; `*` stands for anything. */
const isMatch = (pattern: string, url: string) =>
  new RegExp(`^${pattern.split('*').map(escaped).join('.*')}$`).test(url);
const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

/** Storage is slow, so unserialized calls overtake each other. */
const aMoment = () => new Promise((resolve) => setImmediate(resolve));

export const browser = {
  runtime: {
    ...fakeBrowser.runtime,
    id: OWN.id,
    getURL: (path: string) => `${OWN.origin}/${path}`,
    getManifest: vi.fn((): { version: string; content_scripts: object[] } => ({
      version: '0.0.0',
      content_scripts: [],
    })),
    getContexts: vi.fn(async (_filter: object): Promise<unknown[]> => []),
    sendMessage: vi.fn(),
  },
  storage: { local: area('local'), session: area('session') },
  i18n: { getUILanguage: () => 'en-US' },
  action: {
    setBadgeText: vi.fn(async (_details: { tabId?: number; text: string }) => {}),
    setTitle: vi.fn(async (_details: { tabId?: number; title: string }) => {}),
    setBadgeBackgroundColor: vi.fn(async (_details: { color: string }) => {}),
    openPopup: vi.fn(async (_options: object) => {}),
  },
  tabs: {
    async get(id: number) {
      const tab = tabs.get(id);
      if (!tab) throw new Error(`No tab with id: ${id}.`);
      return tab;
    },
    query: async ({ url }: { url: string | string[] }) =>
      [...tabs.values()].filter((tab) => [url].flat().some((pattern) => isMatch(pattern, tab.url))),
    create: vi.fn(async (_properties: { url: string }) => {}),
    update: vi.fn(async (_id: number, _properties: { active: boolean }) => {}),
  },
  windows: { update: vi.fn(async (_id: number, _properties: { focused: boolean }) => {}) },
  scripting: {
    executeScript: vi.fn(async (_injection: object): Promise<{ result: unknown }[]> => []),
    getRegisteredContentScripts: async (_filter: object) => [...registered.values()],
    registerContentScripts: vi.fn(async (scripts: { id: string; matches: string[] }[]) => {
      for (const script of scripts) registered.set(script.id, script);
    }),
    unregisterContentScripts: vi.fn(async ({ ids }: { ids: string[] }) => {
      for (const id of ids) registered.delete(id);
    }),
    insertCSS: vi.fn(async (_injection: object) => {}),
    removeCSS: vi.fn(async (_injection: object) => {}),
  },
  contextMenus: { removeAll: vi.fn(async () => {}), create: vi.fn((_properties: object) => {}) },
  alarms: {
    get: async (name: string) => alarms.get(name),
    create: vi.fn((name: string, { when }: { when: number }) => void alarms.set(name, { name, scheduledTime: when })),
    clear: vi.fn(async (name: string) => alarms.delete(name)),
    clearAll: vi.fn(async () => alarms.clear()),
  },
  permissions: { contains: vi.fn(async () => false), remove: vi.fn(async () => true) },
  notifications: { create: vi.fn(async (_id: string, _options: object) => '') },
};

/** Resets everything. */
export function startAnew(): void {
  fakeBrowser.reset();
  storageCalls.count = 0;
  storageCalls.breaksOff = undefined;
  tabs.clear();
  alarms.clear();
  registered.clear();
  written.local.length = 0;
  written.session.length = 0;
  vi.clearAllMocks();
  let isPopupOpen = false;
  browser.runtime.getContexts.mockImplementation(async () => (isPopupOpen ? [{ contextType: 'POPUP' }] : []));
  browser.action.openPopup.mockImplementation(async () => {
    isPopupOpen = true;
  });
}

export const VIEWING_PAGE = 'https://mcp.microsoft.com/Anonymous//Transcript/Validate';

/** A message from the content script in the top frame of a tab. */
export const fromPage = (tabId: number, url = VIEWING_PAGE): Sender => ({
  extensionId: OWN.id,
  url,
  tabId,
  tabUrl: url,
  frameId: 0,
});

/** A message from the popup. */
export const fromPopup: Sender = {
  extensionId: OWN.id,
  url: `${OWN.origin}/popup.html`,
  tabId: undefined,
  tabUrl: undefined,
  frameId: undefined,
};
