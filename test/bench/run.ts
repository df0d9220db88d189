/**
 * `npm run bench`: how fast the shipping build is, each figure beside a baseline from the same run. It fails nothing:
 * times depend on the machine, and what may not grow is checked by counts in the tests.
 */
import { runScript } from '../../scripts/run/failure';
import { inBenchBrowser } from './browser';
import { benchContentScript } from './content-script';
import { benchDraftFile } from './draft-file';
import { printFigures } from './figure';
import { benchGrowingPage } from './growing-page';
import { benchFullPopup, benchPopup } from './popup';

await runScript(async () => {
  const figures = await inBenchBrowser(async (browser) => [
    ...(await benchContentScript(browser)),
    await benchGrowingPage(browser),
    await benchPopup(browser),
    await benchFullPopup(browser),
  ]);
  printFigures([...figures, await benchDraftFile()]);
});
