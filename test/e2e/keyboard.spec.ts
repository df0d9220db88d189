/** Panels take focus and give it back, targets are large enough, and system preferences are respected. */
import type { Locator, Page } from '@playwright/test';
import { putState } from '../screens/show-state';
import type { StateName } from '../screens/states';
import { chooseFile } from './harness/choose-file';
import { exam, openRow, pieces } from './harness/list';
import { pressOnPageButtonByKeyboard } from './harness/on-page-button';
import { openRoots } from './harness/open-roots';
import { listen } from './harness/spoken';
import { tabTo } from './harness/tab-to';
import { expect, test, VARIATION } from './harness/test';

const button = (ours: Page, name: string) => ours.getByRole('button', { name, exact: true });

async function pressByKey(control: Locator, key = 'Enter'): Promise<void> {
  await control.focus();
  await control.press(key);
}

test('the erase question focuses the safe answer and gives focus back', async ({ extension }) => {
  await putState(extension, 'ready');
  const options = await extension.openTab('options.html');
  await pressByKey(button(options, 'Erase everything'));
  await expect(button(options, 'Keep everything')).toBeFocused();
  await options.keyboard.press('Escape');
  await expect(options.getByRole('alertdialog')).toHaveCount(0);
  await expect(button(options, 'Erase everything')).toBeFocused();
  expect(JSON.stringify(await extension.stored('local'))).toContain('Avery Holloway');

  await pressByKey(button(options, 'Erase everything'));
  await expect(button(options, 'Keep everything')).toBeFocused();
  await options.keyboard.press('Tab');
  await options.keyboard.press('Enter');
  await expect(options.getByRole('status').filter({ hasText: 'Everything was erased.' })).toHaveCount(1);
});

test('an answer is recorded by keyboard alone, and canceling returns to where it started', async ({ extension }) => {
  await putState(extension, 'due');
  const request = await extension.openRequestTab();
  await pressByKey(button(request, 'Declined'));
  await expect(request.getByRole('textbox', { name: 'Note for yourself (optional)' })).toBeFocused();
  await pressByKey(button(request, 'Cancel'));
  await expect(button(request, 'Declined')).toBeFocused();

  await pressByKey(button(request, 'Credit posted'), 'Space');
  await expect(request.getByRole('spinbutton').first()).toBeFocused();
  await request.keyboard.type('3');
  await request.keyboard.press('Enter');
  await expect(request.getByRole('heading', { level: 1 })).toHaveText('Credit posted');
  await expect(request.getByRole('status').filter({ hasText: /^Noted$/ })).toHaveCount(1);
});

test('the warning before a draft opens by keyboard and gives focus back', async ({ extension }) => {
  await putState(extension, 'must-mend');
  const request = await extension.openRequestTab();
  const draft = request.getByRole('link', { name: 'Open email draft' });
  await pressByKey(draft);
  await expect(request.getByRole('alertdialog').getByRole('button').first()).toBeFocused();
  await request.keyboard.press('Escape');
  await expect(request.getByRole('alertdialog')).toHaveCount(0);
  await expect(draft).toBeFocused();
});

test('“Fix it first” leads to what must be fixed, from the page and from the foot of the popup', async ({
  extension,
}) => {
  await putState(extension, 'wrong');
  for (const open of [() => extension.openRequestTab(), () => extension.openPopupTab()]) {
    const ours = await open();
    await openRow(ours, 'exams');
    await pressByKey(ours.getByRole('link', { name: 'Open email draft' }));
    await expect(ours.getByRole('button', { name: 'Fix it first' })).toBeFocused();
    await ours.keyboard.press('Enter');
    await expect(ours.getByRole('alertdialog')).toHaveCount(0);
    await expect(ours.getByRole('textbox', { name: 'Type the access code again' })).toBeFocused();
  }
});

test('evidence is pasted by keyboard alone', async ({ extension }) => {
  await putState(extension, 'empty');
  const popup = await extension.openPopupTab();
  await tabTo(button(popup, 'Paste it instead'));
  await popup.keyboard.press('Enter');
  await tabTo(popup.getByRole('textbox', { name: /^Paste a link/ }));
  await popup.keyboard.insertText('Transcript ID: 7654321, Access Code: Meadow77');
  await tabTo(button(popup, 'Add'));
  await popup.keyboard.press('Enter');
  await expect(pieces(popup).filter({ hasText: '7654321' })).toHaveCount(1);
  // The next question has the focus.
  await expect(button(popup, 'Yes, it was on')).toBeFocused();
});

test('an exam is added by keyboard alone, and focus stays there', async ({ extension }) => {
  await putState(extension, 'ready');
  const request = await extension.openRequestTab();
  await tabTo(button(request, 'Exams'));
  await request.keyboard.press('Enter');
  await tabTo(button(request, 'Add an exam'));
  await request.keyboard.press('Enter');
  await tabTo(exam(request, 'AZ-400'));
  await request.keyboard.press('Space');
  await expect(exam(request, 'AZ-400')).toHaveAttribute('aria-pressed', 'true');
  await expect(exam(request, 'AZ-400')).toBeFocused();
});

test('exported data is imported by keyboard alone', { tag: VARIATION }, async ({ extension, browserName }) => {
  test.skip(browserName === 'firefox', 'the keys are the same in Firefox, and its file picker has a test of its own');
  await putState(extension, 'ready');
  const options = await extension.openTab('options.html');
  await tabTo(button(options, 'Export my data'));
  const saving = options.waitForEvent('download');
  await options.keyboard.press('Enter');
  const file = await (await saving).path();
  await tabTo(button(options, 'Import…'));
  await chooseFile(options, () => options.keyboard.press('Enter'), file);
  await expect(button(options, 'Add to what is here')).toBeVisible();
  await tabTo(button(options, 'Replace what is here'));
  await options.keyboard.press('Enter');
  await expect(options.getByRole('status').filter({ hasText: /^Imported$/ })).toHaveCount(1);
});

test('settings are changed by keyboard alone', { tag: VARIATION }, async ({ extension }) => {
  await putState(extension, 'empty');
  const options = await extension.openTab('options.html');
  await tabTo(options.getByRole('checkbox', { name: 'on Credly' }));
  await options.keyboard.press('Space');
  await expect(options.getByRole('checkbox', { name: 'on Credly' })).not.toBeChecked();
  await tabTo(options.getByRole('spinbutton', { name: /^Follow up after/ }));
  await options.keyboard.press('ControlOrMeta+A');
  await options.keyboard.type('20');
  await tabTo(options.getByRole('combobox', { name: 'Theme' }));
  await options.keyboard.press('ArrowDown');
  await expect(options.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect
    .poll(async () => (await extension.stored('local')).settings)
    .toMatchObject({
      buttonOff: ['credly'],
      followUpDays: 20,
      theme: 'dark',
    });
});

test('a follow-up is written by keyboard alone', async ({ extension }) => {
  await putState(extension, 'due');
  const request = await extension.openRequestTab();
  await tabTo(button(request, 'Write a follow-up'));
  await request.keyboard.press('Enter');
  const letter = request.getByRole('region', { name: 'Follow-up letter' });
  await tabTo(letter.getByRole('link', { name: 'Open follow-up draft' }));
  await tabTo(letter.getByRole('button', { name: 'Copy letter' }));
  await request.keyboard.press('Enter');
  await expect(request.getByRole('status').filter({ hasText: 'Letter copied' })).toHaveCount(1);
});

test('the sample page is tried by keyboard alone', { tag: VARIATION }, async ({ extension }) => {
  await putState(extension, 'empty');
  const sample = await extension.openTab('sample.html');
  await pressOnPageButtonByKeyboard(sample);
  await expect(sample.getByRole('region', { name: 'What the popup would show' })).toBeVisible();
  await tabTo(button(sample, 'Start over'));
  await sample.keyboard.press('Enter');
  await expect(sample.getByRole('region', { name: 'What the popup would show' })).toHaveCount(0);
});

const SPOKEN: [what: string, StateName, file: string, act: (ours: Page) => Promise<void>, said: string][] = [
  ['success', 'ready', 'popup.html', (ours) => button(ours, 'Copy summary').click(), 'Summary copied'],
  [
    'what can be taken back',
    'ready',
    'popup.html',
    (ours) =>
      pieces(ours)
        .getByRole('button', { name: /^Remove/ })
        .first()
        .click(),
    'Removed from your request',
  ],
  ['a step of the life', 'due', 'request.html', (ours) => button(ours, 'Close').click(), 'Noted'],
  ['a change of a setting', 'empty', 'options.html', (ours) => ours.getByLabel('on Credly').click(), 'Saved'],
  [
    'an error at a field',
    'empty',
    'options.html',
    (ours) => ours.getByRole('spinbutton').fill('0'),
    'Type a number from 1 to 90. The value is still 15.',
  ],
  [
    'a file that is refused',
    'empty',
    'options.html',
    (ours) =>
      ours
        .locator('[type=file]')
        .setInputFiles({ name: 'foreign.json', mimeType: 'application/json', buffer: Buffer.from('{}') }),
    'This file was not exported by Credit Courier. Nothing was changed.',
  ],
];

test('success, error and status are each announced once', async ({ extension }) => {
  const heard: Record<string, () => Promise<string[]>> = {};
  for (const [what, state, file, act, said] of SPOKEN) {
    await putState(extension, state);
    const ours = await extension.openTab(file);
    await ours.getByRole('heading', { level: 1 }).waitFor();
    const spoken = await listen(ours);
    await act(ours);
    await expect.poll(spoken, what).toContain(said);
    heard[what] = async () => (await spoken()).filter((each) => each === said);
  }
  // By now, updates caused by the stored change have arrived too.
  for (const [what, again] of Object.entries(heard)) expect(await again(), what).toHaveLength(1);
});

const STATES: [StateName, string[]][] = [
  ['empty', ['popup.html', 'welcome.html', 'sample.html', 'help.html', 'sources.html']],
  ['must-mend', ['popup.html', 'request.html']],
  ['due', ['popup.html', 'request.html']],
  ['several', ['request.html', 'options.html']],
];

test('every control is at least 24 by 24 pixels, or alone in that space', {
  tag: VARIATION,
}, async ({ context, extension }) => {
  const opened = await openRoots(context);
  const small: string[] = [];
  for (const [state, files] of STATES) {
    await putState(extension, state);
    for (const file of files) {
      const ours = await extension.openTab(file);
      await ours.getByRole('heading', { level: 1 }).waitFor();
      small.push(...(await smallControls(ours)).map((control) => `${file}, ${state}: ${control}`));
      await ours.close();
    }
  }
  await opened.dispose();
  expect(small).toEqual([]);
});

/** WCAG 2.2, 2.5.8: a target of 24 by 24 pixels, except for spaced targets and links within a sentence. */
const smallControls = (page: Page) =>
  page.evaluate(() => {
    const LEAST = 24;
    const CONTROLS = 'a, button, input, select, textarea, summary';
    const onPage = document.querySelector('credit-courier')?.shadowRoot?.querySelectorAll<HTMLElement>(CONTROLS) ?? [];
    const all = [...document.querySelectorAll<HTMLElement>(CONTROLS), ...onPage].filter(
      (control) => control.checkVisibility() && !control.closest('.unseen'),
    );
    const boxOf = (control: HTMLElement) => {
      // A label around its control forms one target with it.
      const { left, right, top, bottom } = (control.closest('label') ?? control).getBoundingClientRect();
      return { left, right, top, bottom };
    };
    // The popup's list scrolls between header and footer; scrolled-out controls are not neighbors of visible ones.
    const isScrolledOut = (control: HTMLElement) => {
      const list = control.closest('main')?.getBoundingClientRect();
      const { top, bottom } = boxOf(control);
      return list !== undefined && (bottom <= list.top || top >= list.bottom);
    };
    const isFreeAround = (control: HTMLElement) => {
      control.scrollIntoView({ block: 'center' });
      const { left, right, top, bottom } = boxOf(control);
      const [x, y] = [(left + right) / 2, (top + bottom) / 2];
      return all.every((other) => {
        if (other === control || isScrolledOut(other)) return true;
        const box = boxOf(other);
        const [dx, dy] = [Math.max(box.left - x, 0, x - box.right), Math.max(box.top - y, 0, y - box.bottom)];
        return Math.hypot(dx, dy) >= LEAST / 2;
      });
    };
    return all
      .filter((control) => {
        const { left, right, top, bottom } = boxOf(control);
        const isLarge = right - left >= LEAST - 0.5 && bottom - top >= LEAST - 0.5;
        const isInSentence = control.matches('p a, dd a, span a, li a');
        return !isLarge && !isInSentence && !isFreeAround(control);
      })
      .map((control) => `${control.tagName.toLowerCase()} ${control.textContent?.trim().slice(0, 40)}`);
  });

test('reduced motion, more contrast and forced colors are respected', async ({ extension, browserName }) => {
  test.skip(browserName === 'firefox', 'what the person prefers cannot be set from outside in Firefox');
  await putState(extension, 'ready');
  const popup = await extension.openPopupTab();
  const draft = popup.getByRole('link', { name: 'Open email draft' });
  const style = (property: string) =>
    draft.evaluate((link, name) => getComputedStyle(link).getPropertyValue(name), property);
  expect(await style('transition-duration')).toBe('0.12s');
  await popup.emulateMedia({ reducedMotion: 'reduce' });
  expect(await style('transition-duration')).toBe('0s');
  const soft = () =>
    popup
      .locator('.soft')
      .first()
      .evaluate((text) => getComputedStyle(text).color);
  const before = await soft();
  await popup.emulateMedia({ contrast: 'more' });
  await expect.poll(soft).not.toBe(before);
  expect(await soft()).toBe(await popup.evaluate(() => getComputedStyle(document.body).color));
  await popup.emulateMedia({ forcedColors: 'active' });
  await expect.poll(() => style('border-top-width')).toBe('2px');
  await popup.screenshot({ path: '.output/pictures/forced-colors.png' });
});
