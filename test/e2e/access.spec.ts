import AxeBuilder from '@axe-core/playwright';
import { samples } from '../samples/index';
import { addSample } from './harness/add-sample';
import type { Extension } from './harness/extension';
import { pressOnPageButton } from './harness/on-page-button';
import { serveSample } from './harness/serve-sample';
import { expect, test } from './harness/test';

test.skip(({ browserName }) => browserName === 'firefox', 'axe looks at the same pages in Chromium');

// The pictures that are taken stand in .output/screens, to be looked at.
for (const colorScheme of ['light', 'dark'] as const) {
  test(`no page of ours has a barrier that axe finds, in ${colorScheme} colours`, async ({ page, site, extension }) => {
    const check = (name: string, file: string, width: number) =>
      barriers(extension, { name, file, width, colorScheme });
    const found = [...(await check('empty', 'popup.html', 360)), ...(await check('empty', 'request.html', 1100))];
    for (const sample of [samples.mcpDashboard, samples.learnTranscript, samples.credlyBadge]) {
      await addSample(page, site, sample);
    }
    for (const [file, width] of [
      ['popup.html', 360],
      ['popup.html', 300],
      ['request.html', 1100],
      ['request.html', 320],
    ] as const) {
      found.push(...(await check('full', file, width)));
    }
    expect(found).toEqual([]);
  });

  // By far the longest page.
  test(`the page of sources has no barrier that axe finds, in ${colorScheme} colours`, async ({ extension }) => {
    expect(await barriers(extension, { name: 'full', file: 'sources.html', width: 1100, colorScheme })).toEqual([]);
  });

  test(`neither welcome nor sample nor help has a barrier that axe finds, in ${colorScheme} colours`, async ({
    page,
    site,
    extension,
  }) => {
    await page.goto(serveSample(site, samples.learnTranscript));
    const found: string[] = [];
    for (const file of ['welcome.html', 'sample.html', 'help.html']) {
      for (const width of [1280, 320]) {
        found.push(...(await barriers(extension, { name: 'full', file, width, colorScheme })));
      }
    }
    expect(found).toEqual([]);
  });
}

interface Look {
  name: string;
  file: string;
  width: number;
  colorScheme: 'light' | 'dark';
}

/** What stands in a person's way on a page of ours, a line each. */
async function barriers(extension: Extension, { name, file, width, colorScheme }: Look): Promise<string[]> {
  const ours = await extension.openTab(file);
  await ours.emulateMedia({ colorScheme });
  await ours.setViewportSize({ width, height: 800 });
  await expect(ours.getByRole('heading', { level: 1 })).toBeVisible();
  for (const more of await ours.getByRole('button', { name: 'More ways to send' }).all()) await more.click();
  if (file === 'sample.html') {
    await pressOnPageButton(ours);
    await expect(ours.getByRole('region', { name: 'What the popup would show' })).toBeVisible();
  }
  if (file === 'help.html') {
    await ours.getByText('What is the access code?').click();
    await ours.getByRole('button', { name: 'Describe this page' }).first().click();
    await expect(ours.getByRole('button', { name: 'Copy report' })).toBeVisible();
  }
  await ours.screenshot({
    path: `.output/screens/${colorScheme}-${name}-${file}-${width}.png`,
    fullPage: file !== 'popup.html',
  });
  const { violations } = await new AxeBuilder({ page: ours }).analyze();
  const found = violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${file} ${width}: ${id} ${target}`));
  const isWide = await ours.evaluate(() => document.documentElement.scrollWidth > innerWidth);
  if (isWide) found.push(`${file} ${width}: scrolls sideways`);
  await ours.close();
  return found;
}
