/** `npm run zip`: the archives that the stores take, from the builds that stand in `.output/`. */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './command.mjs';
import { Failure, runScript } from './failure.mjs';
import { archiveOf } from './zip/archive.mjs';
import { ARCHIVES } from './zip/names.mjs';

await runScript(() => {
  write(ARCHIVES.chrome, archiveOf(buildIn('chrome-mv3')));
  write(ARCHIVES.firefox, archiveOf(buildIn('firefox-mv3')));
  write(ARCHIVES.sources, archiveOf(ROOT, sources()));
});

function buildIn(name) {
  const folder = join(ROOT, '.output', name);
  if (!existsSync(folder)) throw new Failure(`.output/${name} is missing: run npm run build first.`);
  return folder;
}

/** Everything that is in version control, but for pictures that no build takes in. */
function sources() {
  const listed = execFileSync('git', ['ls-files', '-z'], { cwd: ROOT, encoding: 'utf8' });
  return listed
    .split('\0')
    .filter((path) => existsSync(join(ROOT, path)) && path && !/^(?!public\/).*\.png$/.test(path));
}

function write(name, bytes) {
  writeFileSync(join(ROOT, '.output', name), bytes);
  const hash = createHash('sha256').update(bytes).digest('hex');
  console.log(`${hash}  ${bytes.length.toLocaleString('en').padStart(9)} bytes  .output/${name}`);
}
