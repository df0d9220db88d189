/** A language that is longer than English by two fifths, on every page. */
import { cutTexts, putState } from '../screens/show-state';
import type { StateName } from '../screens/states';
import { MARK, OVERLAID, speakPseudo } from './harness/pseudo-locale';
import { expect, LATER_IN_FIREFOX, test } from './harness/test';

const PAGES: [state: StateName, files: string[]][] = [
  ['empty', ['popup.html', 'request.html', 'options.html', 'welcome.html', 'help.html']],
  ['must-mend', ['popup.html', 'request.html']],
  ['due', ['popup.html', 'request.html']],
  ['several', ['popup.html', 'request.html']],
];
const WIDTHS = [360, 320];

test('texts that are longer by two fifths find their room at 360 and 320 pixels', { tag: LATER_IN_FIREFOX }, async ({
  context,
  extension,
  browserName,
}) => {
  test.skip(browserName === 'firefox', 'scripts cannot be put before the pages of an extension there');
  test.setTimeout(120_000);
  await speakPseudo(context);
  const cut: string[] = [];
  for (const [state, files] of PAGES) {
    await putState(extension, state, { language: OVERLAID });
    for (const file of files) {
      const ours = await extension.openTab(file);
      await expect(ours.getByRole('heading', { level: 1 })).toContainText(MARK);
      for (const width of WIDTHS) {
        await ours.setViewportSize({ width, height: 600 });
        cut.push(...(await cutTexts(ours)).map((text) => `${file}, ${state}, ${width}: ${text}`));
      }
      await ours.close();
    }
  }
  expect(cut).toEqual([]);
});
