/** Size budgets of the shipping builds, in bytes (1 kB = 1,000 bytes). Ends with 1 when one is exceeded. */
import { existsSync } from 'node:fs';
import { join, relative } from 'node:path';
import { bytesOf, codeFromText, filesUnder, gzippedBytes, packedBytes, sourceMaps } from './budgets/measure.mjs';
import { contentScripts, loadedScripts, scriptsOnRequest } from './budgets/scripts.mjs';
import { ROOT } from './command.mjs';
import { Failure, runScript } from './failure.mjs';

const BUILDS = ['chrome-mv3', 'firefox-mv3'];

await runScript(() => {
  const rows = BUILDS.flatMap((build) => figures(join(ROOT, '.output', build)).map((row) => ({ build, ...row })));
  print(rows);
  const over = rows.filter(({ figure, limit }) => figure > limit);
  if (over.length) throw new Failure(`Over budget: ${over.map(({ build, name }) => `${name} (${build})`).join(', ')}.`);
});

function figures(folder) {
  if (!existsSync(folder)) throw new Failure(`${relative(ROOT, folder)} is missing: run npm run build first.`);
  const files = filesUnder(folder);
  return [
    // A page gets one of these, so that the limit holds for each.
    ...contentScripts(folder).flatMap((script) => sizes(script, { raw: 18_000, gzipped: 7_000 })),
    // These wait until a person asks, so that they may be larger.
    ...scriptsOnRequest(folder).flatMap((script) => sizes(script, { raw: 30_000, gzipped: 12_000 })),
    {
      name: 'popup JavaScript, gzipped',
      figure: gzippedBytes(loadedScripts(folder, 'popup.html')),
      limit: 40_000,
    },
    { name: 'packed extension', figure: packedBytes(folder, files), limit: 1_500_000 },
    { name: 'source maps', figure: sourceMaps(files).length, limit: 0 },
    { name: 'files that run text as code', figure: codeFromText(files).length, limit: 0 },
  ];
}

function sizes({ name, files }, { raw, gzipped }) {
  return [
    { name, figure: bytesOf(files), limit: raw },
    { name: `${name}, gzipped`, figure: gzippedBytes(files), limit: gzipped },
  ];
}

function print(rows) {
  const line = (build, name, figure, limit, verdict) =>
    console.log(`${build.padEnd(12)}  ${name.padEnd(28)}${figure.padStart(9)}${limit.padStart(9)}  ${verdict}`);
  line('build', '', 'figure', 'limit', '');
  for (const { build, name, figure, limit } of rows) {
    line(build, name, figure.toLocaleString('en'), limit.toLocaleString('en'), figure > limit ? 'OVER' : 'ok');
  }
}
