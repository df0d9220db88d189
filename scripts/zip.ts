/** `npm run zip`: the archives that the stores take, from the builds that stand in `.output/`. */
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './run/command';
import { runScript } from './run/failure';
import { archivesOf } from './zip/archives';

await runScript(() => {
  for (const [name, bytes] of Object.entries(archivesOf(ROOT))) write(name, bytes);
});

function write(name: string, bytes: Uint8Array): void {
  writeFileSync(join(ROOT, '.output', name), bytes);
  const hash = createHash('sha256').update(bytes).digest('hex');
  console.log(`${hash}  ${bytes.length.toLocaleString('en').padStart(9)} bytes  .output/${name}`);
}
