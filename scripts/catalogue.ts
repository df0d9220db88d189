/** `npm run catalogue`: writes `lib/catalogue/catalogue.generated.ts` from the data in `lib/catalogue/data/`. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { generateCatalogue, SOURCE_DATA } from './catalogue/generate';
import { ROOT } from './run/command';
import { runScript } from './run/failure';

await runScript(() => {
  writeFileSync(join(ROOT, 'lib/catalogue/catalogue.generated.ts'), generateCatalogue(SOURCE_DATA));
});
