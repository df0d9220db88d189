/** `npm run screens`: set-up, the shipping build, then pictures of every page in every state, in one contact sheet. */
import { runTool } from './command.mjs';
import { Failure, runScript } from './failure.mjs';
import { ensureFonts } from './setup/fonts.mjs';
import { setUp } from './setup.mjs';

await runScript(async () => {
  await setUp();
  await ensureFonts();
  if ((await runTool('wxt', ['build', '-b', 'chrome'])) !== 0) {
    throw new Failure('The extension could not be built: see what wxt says above.');
  }
  process.exitCode = await runTool('playwright', ['test', '-c', 'test/screens/playwright.config.ts']);
});
