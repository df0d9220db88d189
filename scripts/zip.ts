/**
 * `npm run zip`: creates the archives for the stores from the builds in `.output/`. `-- --release` fails while
 * `scripts/build/identity.ts` still contains placeholders.
 */
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { IDENTITY, placeholdersIn } from './build/identity';
import { ROOT } from './run/command';
import { Failure, runScript } from './run/failure';
import { archivesOf } from './zip/archives';

await runScript(() => {
  const left = placeholdersIn(IDENTITY);
  if (process.argv.includes('--release') && left.length) {
    throw new Failure(`Not ready to be released: ${left.join(', ')} in scripts/build/identity.ts.`);
  }
  for (const [name, bytes] of Object.entries(archivesOf(ROOT))) write(name, bytes);
});

function write(name: string, bytes: Uint8Array): void {
  writeFileSync(join(ROOT, '.output', name), bytes);
  const hash = createHash('sha256').update(bytes).digest('hex');
  console.log(`${hash}  ${bytes.length.toLocaleString('en').padStart(9)} bytes  .output/${name}`);
}
