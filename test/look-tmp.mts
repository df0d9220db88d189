import { launchChromium } from './e2e/harness/chromium/launch';
import { Extension } from './e2e/harness/extension';
import { pressOnPageButton } from './e2e/harness/on-page-button';
import { putState } from './screens/show-state';

const context = await launchChromium({ port: 1 });
const ext = await Extension.in(context);
const out = process.env.OUT ?? '/tmp/look';
for (const [lang, theme] of JSON.parse(process.env.RUNS ?? '[["en","light"]]')) {
  await putState(ext, 'several', { language: lang, theme });
  for (const file of (process.env.FILES ?? 'welcome,sample,options,help,sources').split(',')) {
    const p = await ext.openTab(`${file}.html`);
    await p.emulateMedia({ colorScheme: theme });
    for (const width of [1280, 360]) {
      await p.setViewportSize({ width, height: 900 });
      if (file === 'sample' && width === 1280) {
        await pressOnPageButton(p);
        await p.waitForTimeout(600);
      }
      await p.waitForTimeout(200);
      await p.screenshot({ path: `${out}/${file}_${lang}_${theme}_${width}.png`, fullPage: true });
    }
    await p.close();
  }
}
await context.close();
