/**
 * `npm run zip:check`: checks that two clones of the last commit give the same archives, byte for byte, and that the
 * sources archive for Firefox does so too when it is built as a reviewer would build it.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { ROOT } from './run/command';
import { Failure, runScript } from './run/failure';
import { archiveOf } from './zip/archive';
import { compare } from './zip/compare';
import { ARCHIVES } from './zip/names';

await runScript(() => {
  if (!existsSync(join(ROOT, '.git'))) throw new Failure('Clones are compared, and this folder is none.');
  const folder = mkdtempSync(join(tmpdir(), 'zip-check-'));
  try {
    const first = zipped(join(folder, 'first'));
    const second = zipped(join(folder, 'second/deeper'));
    for (const name of Object.values(ARCHIVES)) compare(name, archiveIn(first, name), archiveIn(second, name));
    const rebuilt = rebuiltFrom(archiveIn(first, ARCHIVES.sources), join(folder, 'sources'));
    compare(`${ARCHIVES.firefox}, rebuilt from the sources`, archiveIn(first, ARCHIVES.firefox), rebuilt);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

function zipped(clone: string): string {
  execFileSync('git', ['clone', '--quiet', ROOT, clone], { stdio: ['ignore', 'ignore', 'inherit'] });
  build(clone, ['run', 'zip']);
  return clone;
}

function rebuiltFrom(sources: Uint8Array, folder: string): Uint8Array {
  for (const [name, bytes] of Object.entries(unzipSync(sources))) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), bytes);
  }
  build(folder, ['run', 'build']);
  return archiveOf(join(folder, '.output', 'firefox-mv3'));
}

/** The clones share this folder's dependencies; the setup of `npm test` makes sure that those match the lock file. */
function build(folder: string, command: string[]): void {
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
  console.log(`npm ${command.join(' ')} in ${folder} …`);
  const { status, stdout, stderr } = spawnSync('npm', command, { cwd: folder, encoding: 'utf8' });
  if (status !== 0) throw new Failure(`The build in ${folder} failed:\n${stdout}\n${stderr}`);
}

function archiveIn(clone: string, name: string): Uint8Array {
  return readFileSync(join(clone, '.output', name));
}
