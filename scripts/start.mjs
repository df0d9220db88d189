/** `npm start`: set-up, the shipping build, then the main job in a real browser. `-- --open` leaves a window open. */
import { runTool } from './command.mjs';
import { Failure, runScript } from './failure.mjs';
import { setUp } from './setup.mjs';

await runScript(async () => {
  const options = process.argv.slice(2);
  if (options.includes('--open')) checkDisplay();
  await setUp();
  if ((await runTool('wxt', ['build', '-b', 'chrome'])) !== 0) {
    throw new Failure('The extension could not be built: see what wxt says above.');
  }
  // What goes wrong in there, it says itself.
  process.exitCode = await runTool('tsx', ['scripts/demo.ts', ...options]);
});

function checkDisplay() {
  if (process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY) {
    throw new Failure('There is no display to open a window on: run this in a desktop session, or npm start alone.');
  }
}
