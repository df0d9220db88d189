import AxeBuilder from '@axe-core/playwright';
import { samples } from '../samples/index';
import { addSample } from './harness/add-sample';
import { expect, test } from './harness/test';

for (const colorScheme of ['light', 'dark'] as const) {
  // The pictures it takes stand in .output/screens, to be looked at.
  test(`no page of ours has a barrier that axe finds, in ${colorScheme} colours`, async ({ page, site, extension }) => {
    const found: string[] = [];
    const check = async (name: string, file: string, width: number) => {
      const ours = await extension.openTab(file);
      await ours.emulateMedia({ colorScheme });
      await ours.setViewportSize({ width, height: 800 });
      await expect(ours.getByRole('heading', { level: 1 })).toBeVisible();
      for (const more of await ours.getByRole('button', { name: 'More ways to send' }).all()) await more.click();
      await ours.screenshot({
        path: `.output/screens/${colorScheme}-${name}-${file}-${width}.png`,
        fullPage: file !== 'popup.html',
      });
      const { violations } = await new AxeBuilder({ page: ours }).analyze();
      found.push(
        ...violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${file} ${width}: ${id} ${target}`)),
      );
      const isWide = await ours.evaluate(() => document.documentElement.scrollWidth > innerWidth);
      if (isWide) found.push(`${file} ${width}: scrolls sideways`);
      await ours.close();
    };
    await check('empty', 'popup.html', 360);
    await check('empty', 'request.html', 1100);
    for (const sample of [samples.mcpDashboard, samples.learnTranscript, samples.credlyBadge]) {
      await addSample(page, site, sample);
    }
    await check('full', 'popup.html', 360);
    await check('full', 'popup.html', 300);
    await check('full', 'request.html', 1100);
    await check('full', 'request.html', 320);
    await check('full', 'sources.html', 1100);
    expect(found).toEqual([]);
  });
}
