/** The store archives contain the builds unchanged, with the same bytes each time. */
import { execFileSync, spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  utimesSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, describe, expect, it } from 'vitest';
import { archiveOf } from '../../scripts/zip/archive';
import { sourcesIn } from '../../scripts/zip/sources';

const TOP = join(import.meta.dirname, '../..');
const TSX = join(TOP, 'node_modules/.bin/tsx');
const elsewhere = mkdtempSync(join(tmpdir(), 'archives-'));
afterAll(() => rmSync(elsewhere, { recursive: true }));

describe.each(['chrome-mv3', 'firefox-mv3'])('%s', (build) => {
  const folder = join(TOP, '.output', build);
  const archive = archiveOf(folder);

  it('holds every file of the build as it stands, sorted, and no other', () => {
    const entries = Object.entries(unzipSync(archive));
    const files = readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
    expect(entries.map(([name]) => name)).toEqual(files.sort());
    for (const [name, bytes] of entries) expect(readFileSync(join(folder, name)).equals(bytes)).toBe(true);
  });

  it('has the same bytes for files of another age in another folder and another time zone', () => {
    const copy = join(elsewhere, build);
    cpSync(folder, copy, { recursive: true });
    utimesSync(join(copy, 'manifest.json'), 1, 1);
    const code = `import { archiveOf } from '${join(TOP, 'scripts/zip/archive')}'; process.stdout.write(archiveOf('${copy}'));`;
    for (const TZ of ['America/New_York', 'Asia/Kolkata']) {
      const other = execFileSync(TSX, ['--input-type=module', '-e', code], {
        env: { ...process.env, TZ },
        maxBuffer: 10_000_000,
      });
      expect(other.equals(archive)).toBe(true);
    }
  });
});

const isClone = existsSync(join(TOP, '.git'));
if (!isClone) console.log('The sources archive is not checked: it holds what git lists, and this folder is no clone.');

describe.skipIf(!isClone)('the sources archive', () => {
  const files = isClone ? unzipSync(archiveOf(TOP, sourcesIn(TOP))) : {};
  const names = Object.keys(files);

  it('holds what a build takes in, from the top folder', () => {
    const folders = new Set(names.filter((name) => name.includes('/')).map((name) => name.split('/')[0]));
    expect([...folders].sort()).toEqual(['components', 'entrypoints', 'lib', 'public', 'scripts']);
    for (const name of ['package.json', 'package-lock.json', 'wxt.config.ts', 'tsconfig.json', 'README.md', 'LICENSE'])
      expect(names).toContain(name);
  });

  it('holds nothing that was built, installed or tested, and no key', () => {
    const wrong =
      /(?:^|\/)(?:node_modules|\.output|\.wxt|\.git)\/|^test\/|\.(?:map|pem|zip|log)$|\.(?:test|spec)\.\w+$|\.env/;
    expect(names.filter((name) => wrong.test(name))).toEqual([]);
  });

  it('names no folder of this machine', () => {
    const texts = names.filter((name) => !name.endsWith('.png'));
    const isPath = (text: string) => text.includes(TOP) || /(?<![\w.])\/(?:home|root|Users)\/(?!project)\w/.test(text);
    expect(texts.filter((name) => isPath(Buffer.from(files[name] ?? []).toString('utf8')))).toEqual([]);
  });
});

describe('without a clone', () => {
  it('one sentence says why there can be no sources archive', () => {
    const folder = join(elsewhere, 'unpacked');
    mkdirSync(folder);
    expect(() => sourcesIn(folder)).toThrow(/what git lists.* This folder is no clone\.$/);
    mkdirSync(join(folder, '.git'));
    expect(() => sourcesIn(folder)).toThrow(/what git lists.* It says: fatal: /);
  });

  it('nothing is written before that is known', () => {
    const folder = join(elsewhere, 'not-a-clone');
    for (const part of ['scripts', 'package.json']) cpSync(join(TOP, part), join(folder, part), { recursive: true });
    symlinkSync(join(TOP, 'node_modules'), join(folder, 'node_modules'));
    for (const build of ['chrome-mv3', 'firefox-mv3']) {
      cpSync(join(TOP, '.output', build), join(folder, '.output', build), { recursive: true });
    }
    const { status, stderr } = spawnSync(TSX, [join(folder, 'scripts/zip.ts')], { encoding: 'utf8' });
    expect(status).toBe(1);
    expect(stderr.trim()).toMatch(/^✗ .* This folder is no clone\.$/);
    expect(readdirSync(join(folder, '.output')).sort()).toEqual(['chrome-mv3', 'firefox-mv3']);
  });
});
