/** `npm start`: setup and the shipping build, then the main job in a real browser. `-- --open` leaves a window open. */
import { runTool } from './run/command';
import { Failure, runScript } from './run/failure';
import { hasDisplay } from './setup/display';
import { setUp } from './setup/set-up';
import { letThePersonTry } from './start/by-hand';
import { runMainJob } from './start/main-job';
import { printReport } from './start/report';

await runScript(async () => {
  const isByHand = process.argv.includes('--open');
  if (isByHand) checkDisplay();
  await setUp();
  if ((await runTool('wxt', ['build', '-b', 'chrome'])) !== 0) {
    throw new Failure('The extension could not be built: see what wxt says above.');
  }
  if (isByHand) return letThePersonTry();
  printReport(await runMainJob());
});

function checkDisplay(): void {
  if (!hasDisplay()) {
    throw new Failure('There is no display to open a window on: run this in a desktop session, or npm start alone.');
  }
}
