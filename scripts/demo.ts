/** The main job, shown on the sample share pages; `--open` leaves it to the person. */
import { letThePersonTry } from './demo/by-hand';
import { runMainJob } from './demo/main-job';
import { printReport } from './demo/report';
import { runScript } from './failure.mjs';

await runScript(async () => {
  if (process.argv.includes('--open')) return letThePersonTry();
  printReport(await runMainJob());
});
