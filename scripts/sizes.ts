/**
 * `npm run sizes`: the sizes of the builds in `.output/`, in bytes, with their limits. Exits with 1 if one is exceeded.
 */
import { existsSync } from 'node:fs';
import { join, relative } from 'node:path';
import { ROOT } from './run/command';
import { Failure, runScript } from './run/failure';
import { contentScripts, loadedScripts, type ScriptSet, scriptsOnRequest } from './sizes/loaded-scripts';
import { bytesOf, codeFromText, filesUnder, gzippedBytes, packedBytes, sourceMaps } from './sizes/measure';

interface Figure {
  name: string;
  figure: number;
  limit: number;
}

const BUILDS = ['chrome-mv3', 'firefox-mv3'];

await runScript(() => {
  const rows = BUILDS.flatMap((build) => figures(join(ROOT, '.output', build)).map((row) => ({ build, ...row })));
  print(rows);
  const over = rows.filter(({ figure, limit }) => figure > limit);
  if (over.length) throw new Failure(`Over budget: ${over.map(({ build, name }) => `${name} (${build})`).join(', ')}.`);
});

function figures(folder: string): Figure[] {
  if (!existsSync(folder)) throw new Failure(`${relative(ROOT, folder)} is missing: run npm run build first.`);
  const files = filesUnder(folder);
  return [
    // A page gets only one of these, so the limit applies to each.
    ...contentScripts(folder).flatMap((script) => sizes(script, { raw: 18_000, gzipped: 7_000 })),
    // These load only when a person asks, or on pages that show labels that we know, so they may be larger.
    ...scriptsOnRequest(folder).flatMap((script) => sizes(script, { raw: 38_000, gzipped: 16_000 })),
    {
      name: 'popup JavaScript, gzipped',
      figure: gzippedBytes(loadedScripts(folder, 'popup.html')),
      limit: 32_000,
    },
    { name: 'packed extension', figure: packedBytes(folder, files), limit: 1_500_000 },
    { name: 'source maps', figure: sourceMaps(files).length, limit: 0 },
    { name: 'files that run text as code', figure: codeFromText(files).length, limit: 0 },
  ];
}

function sizes({ name, files }: ScriptSet, { raw, gzipped }: { raw: number; gzipped: number }): Figure[] {
  return [
    { name, figure: bytesOf(files), limit: raw },
    { name: `${name}, gzipped`, figure: gzippedBytes(files), limit: gzipped },
  ];
}

function print(rows: (Figure & { build: string })[]): void {
  const line = (build: string, name: string, figure: string, limit: string, verdict: string) =>
    console.log(`${build.padEnd(12)}  ${name.padEnd(28)}${figure.padStart(10)}${limit.padStart(11)}  ${verdict}`);
  line('build', '', 'figure', 'limit', '');
  for (const { build, name, figure, limit } of rows) {
    line(build, name, figure.toLocaleString('en'), limit.toLocaleString('en'), figure > limit ? 'OVER' : 'ok');
  }
}
