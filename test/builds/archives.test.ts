/** The archives that the stores get: the builds as they stand, the same bytes each time. */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { unzipSync } from 'fflate';
import { afterAll, describe, expect, it } from 'vitest';
import { archiveOf } from '../../scripts/zip/archive.mjs';

const TOP = join(import.meta.dirname, '../..');
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
    const module = pathToFileURL(join(TOP, 'scripts/zip/archive.mjs'));
    const code = `import { archiveOf } from '${module}'; process.stdout.write(archiveOf('${copy}'));`;
    for (const TZ of ['America/New_York', 'Asia/Kolkata']) {
      const other = execFileSync(process.execPath, ['--input-type=module', '-e', code], {
        env: { ...process.env, TZ },
        maxBuffer: 10_000_000,
      });
      expect(other.equals(archive)).toBe(true);
    }
  });
});
