/** What the documents say about the product is true: permissions, commands, links, versions. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import packageJson from '../../package.json';
import { importGraph, readSources } from '../../scripts/docs/import-graph';
import { roomsOf, withDrawing } from '../../scripts/docs/rooms';
import { sizeOf } from '../../scripts/pictures/size';
import { configuredManifest } from './configured-manifest';

const ROOT = join(import.meta.dirname, '../..');
const read = (file: string) => readFileSync(join(ROOT, file), 'utf8');

describe('PRIVACY.md', () => {
  const section = /^## Permissions\n(.*?)^## /ms.exec(read('PRIVACY.md'))?.[1] ?? '';
  const rows = section.split('\n').filter((line) => line.startsWith('- '));

  it.each(['chrome', 'edge', 'firefox', 'safari'])('explains exactly what the manifest for %s asks for', (browser) => {
    const manifest = configuredManifest(browser);
    const asked = ['permissions', 'optional_permissions', 'host_permissions', 'optional_host_permissions'].flatMap(
      (key) => (manifest[key] as string[] | undefined) ?? [],
    );
    expect(rows.flatMap(codeIn).sort()).toEqual(asked.sort());
  });

  it('covers every site: scripts run only where the manifest asks for access', () => {
    const { content_scripts: scripts, host_permissions: hosts } = configuredManifest('chrome');
    const matches = (scripts as { matches: string[] }[]).flatMap((script) => script.matches);
    expect(matches.sort()).toEqual([...(hosts as string[])].sort());
  });

  it.each(rows)('explains the permission in one sentence: %s', (row) => {
    expect(row).toMatch(/^- `[^`]+`(?: and `[^`]+`)?: [^.]+\.$/);
  });
});

describe('store/listing.md', () => {
  const listing = read('store/listing.md');
  const sections = listing.split(/^## /m);
  const part = (title: string) =>
    sections
      .find((section) => section.startsWith(`${title}\n`))
      ?.slice(title.length)
      .trim() ?? '';
  const { name, description } = JSON.parse(read('public/_locales/en/messages.json'));

  it('has the name and the summary of the manifest', () => {
    expect(part('Name')).toBe(name.message);
    expect(part('Summary')).toBe(description.message);
    expect(packageJson.description).toBe(description.message);
    // The Chrome Web Store's limit.
    expect(name.message.length).toBeLessThanOrEqual(75);
    expect(description.message.length).toBeLessThanOrEqual(132);
  });

  it('has a summary within the stores’ limit in every language', () => {
    const folders = readdirSync(join(ROOT, 'public/_locales'));
    expect(folders.length).toBeGreaterThan(10);
    for (const folder of folders) {
      const { name, description } = JSON.parse(read(`public/_locales/${folder}/messages.json`));
      expect(name.message, folder).toBe('Credit Courier');
      expect(description.message, folder).toMatch(/^\S.{20,130}\S$/u);
    }
  });

  it('has one purpose, in one sentence', () => {
    expect(part('Single purpose')).toMatch(/^[A-Z][^.\n]+\.$/);
  });

  it('explains every permission in the words of PRIVACY.md', () => {
    const rows = /^## Permissions\n\n(.*?)\n\n/ms.exec(read('PRIVACY.md'))?.[1];
    expect(part('Permissions')).toBe(rows);
  });

  it('says that nothing is collected, as the manifest does', () => {
    const { gecko } = configuredManifest('firefox').browser_specific_settings as Record<string, object>;
    expect(gecko).toHaveProperty('data_collection_permissions', { required: ['none'] });
    const answers = [...part('Data use').matchAll(/^\| (?:Does|Is) .*\? \| (.*) \|$/gm)].map(([, answer]) => answer);
    expect(answers).toHaveLength(8);
    expect(new Set(answers)).toEqual(new Set(['no']));
    expect(read('PRIVACY.md')).toContain('including its Limited Use requirements');
  });

  it('disclaims affiliation in the words of PRIVACY.md', () => {
    expect(read('PRIVACY.md')).toMatch(
      /^## Not affiliated\n\nCredit Courier is not affiliated with Microsoft, Credly or Excelsior University\./m,
    );
    expect(part('Description')).toMatch(/not affiliated with Microsoft, Credly or Excelsior University\.$/);
  });
});

describe('README.md', () => {
  const readme = read('README.md');

  it('names every command, and only commands that exist', () => {
    const ofNpm = ['ci'];
    const scripts = Object.keys(packageJson.scripts).filter((name) => name !== 'postinstall');
    expect(
      commandsIn(readme)
        .filter((name) => !ofNpm.includes(name))
        .sort(),
    ).toEqual(scripts.sort());
  });

  it('shows the whole job as a moving picture under 1 MB, with a still for reduced motion', () => {
    const [still, moving] = [/srcset="([^"]+)" media="\(prefers-reduced-motion: reduce\)"/, /<img src="([^"]+)"/].map(
      (pattern) => join(ROOT, pattern.exec(readme)?.[1] ?? 'missing'),
    );
    expect(sizeOf(readFileSync(still ?? ''))).toEqual({ width: 1280, height: 800 });
    const animation = readFileSync(moving ?? '');
    expect(animation.length).toBeLessThan(1_000_000);
    // A WebP file lists its frames.
    expect(animation.toString('latin1').match(/ANMF/g)?.length).toBeGreaterThan(4);
  });

  it('is short enough to read', () => {
    expect(readme.split('\n').length).toBeLessThanOrEqual(121);
  });

  it('names the versions that the manifests and package.json ask for', () => {
    const { minimum_chrome_version: chrome } = configuredManifest('chrome');
    const { browser_specific_settings: settings } = configuredManifest('firefox');
    const { gecko, gecko_android: android } = settings as Record<'gecko' | 'gecko_android', Floor>;
    expect(readme).toContain(`Chromium (${chrome} or newer)`);
    expect(readme).toContain(`Firefox (${Number.parseInt(gecko.strict_min_version, 10)} or newer)`);
    expect(readme).toContain(`Firefox for Android (${Number.parseInt(android.strict_min_version, 10)} or newer)`);
    expect(readme).toContain(`Node ${packageJson.engines.node.replace('>=', '')} or newer`);
  });
});

const DOCUMENTS = [
  ...['README.md', 'PRIVACY.md', 'CHANGELOG.md', 'CONTRIBUTING.md', 'SECURITY.md', 'store/listing.md'],
  ...readdirSync(join(ROOT, 'docs')).flatMap((file) => (file.endsWith('.md') ? [`docs/${file}`] : [])),
];

describe.each(DOCUMENTS)('%s', (document) => {
  const targets = [...read(document).matchAll(/\]\(([^)]+)\)/g)].map(([, target = '']) => target);

  it('links files and headings that exist', () => {
    const headings = [...read(document).matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) => anchorOf(heading));
    const broken = targets.filter((target) => {
      if (target.startsWith('https://')) return false;
      return target.startsWith('#') ? !headings.includes(target) : !existsSync(join(ROOT, dirname(document), target));
    });
    expect(broken).toEqual([]);
  });

  it('names files and commands that exist', () => {
    const named = [
      ...read(document).matchAll(/`((?:lib|components|entrypoints|scripts|test|docs|public|store)\/[\w./-]+)`/g),
    ];
    const files = named.map(([, path = '']) => path);
    expect(files.filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
    const commands = commandsIn(read(document)).filter((name) => !['ci', 'version'].includes(name));
    expect(commands.filter((name) => !(name in packageJson.scripts))).toEqual([]);
  });

  it('shows pictures that are small enough', () => {
    const pictures = targets.filter((target) => target.endsWith('.png') && existsSync(join(ROOT, target)));
    expect(pictures.filter((picture) => statSync(join(ROOT, picture)).size > 150_000)).toEqual([]);
  });
});

it('package.json decides the version, and every copy matches it', () => {
  const { version } = packageJson;
  expect(JSON.parse(read('package-lock.json')).version).toBe(version);
  expect(read('PRIVACY.md')).toContain(`As of version ${version}.`);
  expect(configuredManifest('chrome')).not.toHaveProperty('version');
});

describe('CHANGELOG.md', () => {
  const heads = [...read('CHANGELOG.md').matchAll(/^## \[([^\]]+)\](.*)$/gm)].map(([, name = '', rest = '']) => ({
    name,
    rest,
  }));
  const released = heads.filter(({ name }) => name !== 'Unreleased');

  it('names each released version once, with its date, newest first', () => {
    expect(released.filter(({ rest }) => !/^ - \d{4}-\d{2}-\d{2}$/.test(rest))).toEqual([]);
    const names = released.map(({ name }) => name);
    expect(names).toEqual([...new Set(names)].sort(byVersion).reverse());
  });

  it('has a section for this version, or an “Unreleased” one at the top', () => {
    const { version } = packageJson;
    if (released.some(({ name }) => name === version)) return;
    expect(heads[0]).toEqual({ name: 'Unreleased', rest: '' });
    expect(read('CHANGELOG.md')).toMatch(/^## \[Unreleased\]\n\n### (?:Added|Changed|Fixed|Removed)\n\n- /m);
    expect([version, ...released.map(({ name }) => name)].sort(byVersion).at(-1)).toBe(version);
  });
});

describe('docs/architecture.md', () => {
  const document = read('docs/architecture.md');
  const graph = importGraph(readSources(ROOT, ['lib', 'components', 'entrypoints']));

  it('draws the current rooms (npm run docs)', () => {
    expect(withDrawing(document, graph)).toBe(document);
  });

  it('says what belongs in every room', () => {
    const said = [...document.matchAll(/^\| `([\w/]+)` \| \S.{20}/gm)].map(([, room = '']) => room);
    const rooms = [...roomsOf(graph).keys()];
    expect(said.filter((room) => /^(?:lib\/|components$|entrypoints$)/.test(room)).sort()).toEqual(rooms.sort());
  });

  it('names every stored key and database (lib/extension/store) and no other', () => {
    const store = readdirSync(join(ROOT, 'lib/extension/store'))
      .map((file) => read(`lib/extension/store/${file}`))
      .join('\n');
    const section = /^## What is stored\n(.*?)^## /ms.exec(document)?.[1] ?? '';
    const rows = [...section.matchAll(/^\| (.+?) \| (.+?) \|/gm)];
    expect(rows.flatMap(([, key = '']) => codeIn(key)).sort()).toEqual(keysIn(store));
    const databases = rows.flatMap(([, , where = '']) => (where.startsWith('IndexedDB') ? codeIn(where) : []));
    const opened = [...store.matchAll(/createStore\('([^']+)'/g)].map(([, name]) => name);
    expect(databases.sort()).toEqual(opened.sort());
  });
});

it.each([16, 32, 48, 128])('the %d-pixel icon has that size', (size) => {
  expect(configuredManifest('chrome').icons).toHaveProperty(String(size), `icon/${size}.png`);
  expect(sizeOf(readFileSync(join(ROOT, `public/icon/${size}.png`)))).toEqual({ width: size, height: size });
});

it('the store tile has the required size', () => {
  expect(read('store/promo-tile.svg')).toMatch(/^<svg [^>]*\bwidth="440" height="280"/);
});

it('LICENSE is the license that package.json names', () => {
  expect(read('LICENSE')).toMatch(new RegExp(`^${packageJson.license} License`));
});

interface Floor {
  strict_min_version: string;
}

const commandsIn = (text: string) => [
  ...new Set([...text.matchAll(/\bnpm (?:run )?([\w:]+)/g)].map(([, name = '']) => name)),
];

const byVersion = (one: string, other: string) => one.localeCompare(other, 'en', { numeric: true });

/** The keys that the store reads back, but the one that a former version wrote. */
function keysIn(store: string): string[] {
  const constants = new Map([...store.matchAll(/const ([A-Z_]+) = '([^']+)'/g)].map(([, name, key]) => [name, key]));
  const read = [...store.matchAll(/storage\.(?:local|session)\.get\((.*?)\)/gs)].flatMap(([, keys = '']) =>
    [...keys.matchAll(/'([^']+)'|\b([A-Z_]+)\b/g)].map(([, key, name]) => key ?? constants.get(name) ?? `${name}?`),
  );
  return [...new Set(read)].filter((key) => key !== constants.get('OLD_KEY')).sort();
}

const codeIn = (row: string) => [...row.matchAll(/`([^`]+)`/g)].map(([, code = '']) => code);

const anchorOf = (heading: string) =>
  `#${heading
    .toLowerCase()
    .replace(/[^\w -]/g, '')
    .replaceAll(' ', '-')}`;
