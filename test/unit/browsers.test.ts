/** Every extension API member that we use exists in the oldest declared version of each browser. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readSources } from '../../scripts/docs/import-graph';
import config from '../../wxt.config';
import { type ApiUse, apiUses } from './browsers/api-uses';
import { knowsKey, knowsMember, listsKey } from './browsers/support';
import { configuredManifest } from './configured-manifest';

const TOP = new URL('../../', import.meta.url).pathname;

/** Missing only in Firefox for Android; may be used behind `?.`. */
const MISSING_ON_ANDROID = ['contextMenus', 'commands', 'windows'];

/** Missing in Firefox; may be used only behind `?.`. */
const MISSING_IN_FIREFOX = ['storage.local.setAccessLevel'];

const { minimum_chrome_version: chromium } = configuredManifest('chrome');
const { gecko, gecko_android: android } = configuredManifest('firefox').browser_specific_settings as Record<
  'gecko' | 'gecko_android',
  { strict_min_version: string }
>;

const FLOORS = [
  { browser: 'chrome', title: 'Chrome', version: Number(chromium) },
  // Edge numbers its versions as Chromium does.
  { browser: 'edge', title: 'Edge', version: Number(chromium) },
  { browser: 'firefox', title: 'Firefox', version: Number.parseInt(gecko.strict_min_version, 10) },
  {
    browser: 'firefox_android',
    title: 'Firefox for Android',
    version: Number.parseInt(android.strict_min_version, 10),
  },
] as const;

const uses = apiUses(readSources(TOP, ['entrypoints', 'lib/extension']));

it.each(FLOORS)('$title $version has every member that is used', (floor) => {
  expect(missing(uses, floor)).toEqual([]);
});

it('no keyboard shortcut is one that Chrome reserves', () => {
  // chrome/browser/ui/views/accelerator_table.cc: Chrome gives an extension none of these.
  const taken = ['A', 'B', 'I', 'T'].map((key) => `Alt+Shift+${key}`);
  const commands = configuredManifest('chrome').commands as Record<string, { suggested_key: { default: string } }>;
  const asked = Object.values(commands).map(({ suggested_key: { default: keys } }) => keys);
  expect(asked).toHaveLength(2);
  for (const keys of asked) expect(taken).not.toContain(keys);
});

it('the build targets the same versions', () => {
  const { vite } = config as { vite: () => { build: { target: string[] } } };
  const [chrome, , firefox] = FLOORS;
  expect(vite().build.target).toEqual([`chrome${chrome.version}`, `firefox${firefox.version}`]);
});

it('no part of the API is passed on as a whole, which would hide which members are used', () => {
  const isWhole = ({ member }: ApiUse) => /^(?:|\w+|storage\.\w+)$/.test(member);
  const handedOn = (found: ApiUse[]) => found.filter((use) => isWhole(use) && !use.isAsked);
  expect(handedOn(uses)).toEqual([]);
  const wrong = 'const { tabs } = browser; export default browser; const area = browser.storage.local; f(browser.tabs)';
  expect(handedOn(usesIn(wrong)).map(({ member }) => member)).toEqual(['', '', 'storage.local', 'tabs']);
});

it('finds the uses of the API in our code', () => {
  const members = uses.map(({ member }) => member);
  for (const member of ['action.openPopup', 'runtime.getContexts', 'storage.session.set', 'runtime.sendMessage']) {
    expect(members).toContain(member);
  }
});

describe('finds', () => {
  const [chrome, edge, firefox, android] = FLOORS;
  it.each([
    ['a member of one browser only', 'browser.sidePanel.open({})', firefox, 'sidePanel.open'],
    ['a member that came later', 'browser.action.onUserSettingsChanged', chrome, 'action.onUserSettingsChanged'],
    ['a member behind a cast', '(browser.tabs as Other)!.captureTab()', edge, 'tabs.captureTab'],
    ['a member by its name as a string', `browser['sidebarAction'].open()`, chrome, 'sidebarAction.open'],
    ['a member whose name is made at run time', 'browser.tabs[name]()', chrome, 'tabs.[name]'],
    ['a member that a content script uses', 'chrome.windows.update(1)', android, 'windows.update'],
    ['a member of the global object', 'globalThis.chrome.sidePanel.open({})', firefox, 'sidePanel.open'],
    ['a member of the window', '(window as Any).browser.sidebarAction.open()', chrome, 'sidebarAction.open'],
    ['a member of what a string names', `self['chrome'].sidePanel.open()`, firefox, 'sidePanel.open'],
    ['a listener', 'browser.commands.onCommand.addListener(f)', android, 'commands.onCommand.addListener'],
    ['a guard for what Android has otherwise', 'browser.sessions?.restore()', android, 'sessions.restore'],
    ['a guard for another browser', 'browser.windows?.nothing()', firefox, 'windows.nothing'],
    ['a member that nobody has', 'browser.storage.local.getAll()', chrome, 'storage.local.getAll'],
    ['a name that another browser gives it', 'browser.menus.create({})', chrome, 'menus.create'],
  ])('%s', (_, code, floor, member) => {
    expect(missing(usesIn(code), floor)).toEqual([expect.stringContaining(`browser.${member}`)]);
  });
});

it.each([
  ['the global name alone', 'browser.sidePanel.open({})'],
  ['a package', `import { browser } from 'wxt/browser'; browser.sidePanel.open({})`],
  ['a package, under another name', `import { browser as api } from 'wxt/browser'; api.sidePanel.open({})`],
  ['a package, as a whole', `import * as api from 'webextension-polyfill'; api.sidePanel.open({})`],
])('finds a member by %s', (_, code) => {
  expect(apiUses({ 'a.ts': code }).map(({ member }) => member)).toEqual(['sidePanel.open']);
});

it.each([
  ['behind a guard where Android lacks it', 'browser.windows?.update(1, {}); browser.contextMenus?.create({})'],
  ['of the same name elsewhere', 'const a = { browser: 1 }; a.browser.nothing(); f<typeof browser.nothing>()'],
  [
    'in every browser',
    `browser.tabs.query({}); browser.storage.session.onChanged.addListener(f); 'a' in browser.action`,
  ],
])('finds nothing wrong with a member %s', (_, code) => {
  expect(FLOORS.flatMap((floor) => missing(usesIn(code), floor))).toEqual([]);
});

describe('the manifest', () => {
  /** Edge lists it among its manifest keys; MDN does not describe it. */
  const KNOWN_TO_EDGE = ['minimum_chrome_version'];
  /** Missing in Firefox for Android: the code works without these, as above, and there is no toolbar. */
  const NOT_ON_ANDROID = ['action.default_area', 'commands', 'commands._execute_action', 'permissions.contextMenus'];
  /** Each browser reads its own. */
  const OF_ANDROID = /^browser_specific_settings\.gecko_android/;

  const [chrome, edge, firefox, android] = FLOORS;

  it.each([chrome, edge])('for Chrome has no key, part or permission that $title does not know', (floor) => {
    expect(unknown(keysOf(built('chrome')), floor).filter((key) => !KNOWN_TO_EDGE.includes(key))).toEqual([]);
  });

  it('for Firefox has only keys that Firefox knows', () => {
    const keys = keysOf(built('firefox')).filter((key) => !OF_ANDROID.test(key));
    expect(unknown(keys, firefox)).toEqual([]);
  });

  it('for Firefox has only keys that Firefox for Android knows, except those the code works without', () => {
    expect(unknown(keysOf(built('firefox')), android)).toEqual(NOT_ON_ANDROID);
  });

  it('is checked down to nested keys and values', () => {
    const keys = keysOf(built('firefox'));
    for (const key of ['background.scripts', 'permissions.scripting', 'content_scripts.run_at', 'incognito.spanning'])
      expect(keys).toContain(key);
    const wrong = { background: { service_worker: 'a.js' }, permissions: ['sidePanel'], odd: 1 };
    expect(unknown(keysOf(wrong), firefox)).toEqual(['background.service_worker', 'odd', 'permissions.sidePanel']);
  });
});

/** The agreed manifest of a build; the tests of the builds compare it with the built one. */
function built(browser: string): object {
  return JSON.parse(readFileSync(`${TOP}test/manifests/${browser}-mv3.json`, 'utf8'));
}

/** A manifest's keys with the keys inside them, and the words of a list or a choice as MDN writes them. */
function keysOf(value: unknown, path = ''): string[] {
  if (Array.isArray(value)) return [...new Set(value.flatMap((each) => keysOf(each, path)))];
  const under = (name: string) => (path ? `${path}.${name}` : name);
  if (typeof value === 'string') return [under(value)];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inside]) => [under(key), ...keysOf(inside, under(key))]);
}

/** Every top-level key and every permission must be known; MDN does not list all nested keys. */
function unknown(keys: string[], { browser, version }: (typeof FLOORS)[number]): string[] {
  const mustBeListed = (key: string) => !key.includes('.') || /^(?:optional_)?permissions\.[\w.]+$/.test(key);
  return keys.filter((key) => (listsKey(key) || mustBeListed(key)) && !knowsKey(browser, version, key)).sort();
}

function missing(found: ApiUse[], { browser, title, version }: (typeof FLOORS)[number]): string[] {
  const mayBeMissing = ({ member, isGuarded }: ApiUse) =>
    isGuarded &&
    ((browser === 'firefox_android' && MISSING_ON_ANDROID.some((name) => member.startsWith(`${name}.`))) ||
      (browser.startsWith('firefox') && MISSING_IN_FIREFOX.includes(member)));
  return found
    .filter((use) => !mayBeMissing(use) && !knowsMember(browser, version, use.member))
    .map(({ place, member }) => `${place}: browser.${member} is not in ${title} ${version}`);
}

const usesIn = (code: string) => apiUses({ 'a.ts': `import browser from './browser'; ${code};` });
