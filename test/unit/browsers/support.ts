/** What each browser supports of the extension API and the manifest, according to MDN's data. */
import { createRequire } from 'node:module';
import type { BrowserName, CompatData, Identifier, SimpleSupportStatement } from '@mdn/browser-compat-data';

// Importing it would compile 20 MB into a module, which takes ten seconds.
const data: CompatData = createRequire(import.meta.url)('@mdn/browser-compat-data');

/** Whether each version of a browser supports something, by the browser's name for it. */
type Names = ReadonlyMap<string, Partial<Record<BrowserName, SimpleSupportStatement[]>>>;

const API = namesIn(data.webextensions?.api);
const MANIFEST = namesIn(data.webextensions?.manifest);

/** Every event of the API has these. */
const OF_EVENTS = /^(.+\.on[A-Z]\w+)\.(?:add|remove|has)Listener$/;

/**
 * Whether a browser version supports a member of the extension API; false for members that MDN does not list.
 *
 * @param member as `contextMenus.onClicked.addListener`
 */
export function knowsMember(browser: BrowserName, version: number, member: string): boolean {
  const name = member.replace(OF_EVENTS, '$1').replace(/^storage\.(?:local|session)\./, 'storage.StorageArea.');
  return knows(API, browser, version, name);
}

/** Whether a version of a browser supports a manifest key, for example `background.service_worker`. */
export const knowsKey = (browser: BrowserName, version: number, key: string): boolean =>
  knows(MANIFEST, browser, version, key);

/** Whether MDN documents a manifest key. */
export const listsKey = (key: string): boolean => MANIFEST.has(key);

const knows = (names: Names, browser: BrowserName, version: number, name: string): boolean =>
  names.get(name)?.[browser]?.some((statement) => isIn(version, statement)) ?? false;

/** All statements by name; a statement with an alternative name is about that name only. */
function namesIn(top: Identifier | undefined): Names {
  const names = new Map<string, Partial<Record<BrowserName, SimpleSupportStatement[]>>>();
  (function visit(node: Identifier, path: string): void {
    for (const [browser, support] of Object.entries(node.__compat?.support ?? {}) as [BrowserName, object][]) {
      for (const statement of [support].flat() as SimpleSupportStatement[]) {
        const name = statement.alternative_name ?? path;
        const known = names.get(name) ?? {};
        names.set(name, { ...known, [browser]: [...(known[browser] ?? []), statement] });
      }
    }
    for (const [part, child] of Object.entries(node)) {
      if (part !== '__compat') visit(child as Identifier, path ? `${path}.${part}` : part);
    }
  })(top ?? {}, '');
  return names;
}

function isIn(version: number, { version_added, version_removed, flags, prefix }: SimpleSupportStatement): boolean {
  if (!version_added || flags || prefix) return false;
  const isRemoved = version_removed !== undefined && numberOf(version_removed) <= version;
  return numberOf(version_added) <= version && !isRemoved;
}

/** “≤58” means that 58 has it; “preview” is in no version yet. */
const numberOf = (version: string | false) => (version ? Number(version.replace('≤', '')) : Number.NaN);
