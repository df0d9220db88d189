/**
 * `npm run bench`: how fast the shipping build is, each figure next to a baseline from the same run, in interleaved
 * rounds. Exits with 1 if a ratio is over its limit. Times alone depend on the machine, so they never fail the run,
 * except the frame and the memory that the form promises.
 */
import { Failure, runScript } from '../../scripts/run/failure';
import { setUp } from '../../scripts/setup/set-up';
import { benchBackground } from './background';
import { inBrowsers } from './browsers';
import { benchContentScripts } from './content-scripts';
import { benchDraftFile } from './draft-file';
import { isBroken, printFigures } from './figure';
import { benchForm } from './form';
import { benchPopup } from './popup';

await runScript(async () => {
  await setUp();
  const figures = await inBrowsers(async (bench) => [
    ...(await benchContentScripts(bench)),
    ...(await benchPopup(bench)),
    ...(await benchBackground(bench)),
    ...(await benchForm(bench)),
  ]);
  figures.push(await benchDraftFile());
  printFigures(figures);
  const broken = figures.filter(isBroken);
  if (broken.length) throw new Failure(`Slower than promised: ${broken.map(({ name }) => name).join('; ')}.`);
});
