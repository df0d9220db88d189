/** `npm run screens`: setup and the shipping build, then pictures of every page in every state on one contact sheet. */
import { runTool } from './run/command';
import { Failure, runScript } from './run/failure';
import { ensureFonts } from './setup/fonts';
import { setUp } from './setup/set-up';

await runScript(async () => {
  await setUp();
  await ensureFonts();
  if ((await runTool('wxt', ['build', '-b', 'chrome'])) !== 0) {
    throw new Failure('The extension could not be built: see what wxt says above.');
  }
  process.exitCode = await runTool('playwright', ['test', '-c', 'test/screens/playwright.config.ts']);
  console.log('\nThe pictures: .output/screens/index.html');
});
