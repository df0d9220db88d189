/**
 * The part of `npm run zip:check` that is quick enough for `npm test`: another build, from the files that a reviewer
 * would have, in another folder and time zone, must give the same archive byte for byte. It does not need git.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { ROOT } from '../run/command';
import { Failure, runScript } from '../run/failure';
import { archiveOf } from '../zip/archive';
import { compare } from '../zip/compare';
import { ARCHIVES } from '../zip/names';
import { NOT_BUILT } from '../zip/sources';

const BUILD = join('.output', 'firefox-mv3');

/** Also left out: files next to the sources, and generated ones. */
const LEFT = [...NOT_BUILT, '.git', '.output', '.wxt', 'node_modules'];

await runScript(() => {
  if (!existsSync(join(ROOT, BUILD))) throw new Failure(`${BUILD} is missing: run npm run build first.`);
  const folder = mkdtempSync(join(tmpdir(), 'rebuild-'));
  try {
    cpSync(ROOT, folder, { recursive: true, filter: (file) => !LEFT.includes(relative(ROOT, file)) });
    symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
    const { status, stdout, stderr } = spawnSync(
      join(ROOT, 'node_modules', '.bin', 'wxt'),
      ['build', '-b', 'firefox', '--mv3'],
      { cwd: folder, encoding: 'utf8', env: { ...process.env, TZ: 'Asia/Kolkata' } },
    );
    if (status !== 0) throw new Failure(`The build in ${folder} failed:\n${stdout}\n${stderr}`);
    compare(ARCHIVES.firefox, archiveOf(join(ROOT, BUILD)), archiveOf(join(folder, BUILD)));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
