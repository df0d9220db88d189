/** Header, open row and primary button agree in every state, and every control does what it says. */
import type { Page } from '@playwright/test';
import { putState } from '../screens/show-state';
import type { StateName } from '../screens/states';
import { exam, mark, openRow, pieces, row } from './harness/list';
import { expect, test } from './harness/test';

/** For each state: the header's text, the primary button and its place; for the request page only if different. */
const STATES: Partial<Record<StateName, { popup: Way; request?: Way }>> = {
  empty: { popup: ['No evidence yet', 'Open my transcript', 'evidence'] },
  'just-added': { popup: ['One question first', 'Yes, it was on', 'evidence'] },
  exams: { popup: ['Which exams did you pass?', 'Next', 'exams'] },
  you: { popup: ['Your details are missing', 'Next', 'you'] },
  'application-missing': {
    popup: ['Application still missing', 'Choose the signed PDF…', 'application'],
    request: ['Application still missing', 'Choose the form', 'application'],
  },
  'code-missing': { popup: ['Access code not kept', 'Save', 'evidence'] },
  'must-mend': { popup: ['Something needs fixing', 'Open the page', 'evidence'] },
  ready: { popup: ['Ready to send', 'Open email draft', 'the ways'] },
  asked: { popup: ['Did you send it?', 'Yes, with the PDF', 'letter'] },
  'no-draft': { popup: ['Ready to send', 'Open email draft', 'the ways'] },
  sent: { popup: ['Waiting for Excelsior'] },
  due: {
    popup: ['Time to follow up', 'Follow up…', 'answer'],
    request: ['Time to follow up', 'Write a follow-up', 'answer'],
  },
  posted: { popup: ['Credit posted'] },
  'more-asked': { popup: ['More information needed', 'Open email draft', 'the ways'] },
  declined: { popup: ['Excelsior declined'] },
  closed: { popup: ['Closed'] },
};
type Way = [headline: string, button?: string, place?: string];

test('the header names what the one primary button does, in the open row or for the email', async ({ extension }) => {
  test.setTimeout(180_000);
  await putState(extension, 'empty');
  const popup = await extension.openPopupTab();
  const page = await extension.openRequestTab();
  for (const [state, ways] of Object.entries(STATES)) {
    await putState(extension, state as StateName);
    // While a field has the focus, its row stays open until something is clicked.
    await Promise.all([popup.reload(), page.reload()]);
    await expect.poll(() => wayOn(popup), `popup, ${state}`).toEqual(ways.popup);
    await expect.poll(() => wayOn(page), `request page, ${state}`).toEqual(ways.request ?? ways.popup);
  }
});

test('an empty request has no empty section and no dead button', async ({ extension }) => {
  await putState(extension, 'empty');
  for (const ours of [await extension.openPopupTab(), await extension.openRequestTab()]) {
    for (const heading of await ours.getByRole('heading', { level: 2 }).all()) {
      const below = await heading.evaluate((h2) => (h2.closest('li, section') as HTMLElement).innerText.trim());
      expect(below.length).toBeGreaterThan((await heading.innerText()).length);
    }
    const copy = ours.getByRole('button', { name: 'Copy summary', exact: true });
    await expect(copy).toBeDisabled();
    await copy.click({ force: true });
    await ours.keyboard.press('Alt+C');
    await expect(ours.getByText('Summary copied')).toHaveCount(0);
    const more = ours.getByRole('button', { name: 'More ways to send' });
    if (await more.count()) await expect(more).toBeDisabled();
  }
});

test('the form for pasting closes and opens again on the empty request page, by its button and by “Cancel”', async ({
  extension,
}) => {
  await putState(extension, 'empty');
  const request = await extension.openRequestTab();
  const box = request.getByRole('textbox', { name: /^Paste a link/ });
  const opener = request.getByRole('button', { name: 'Paste it instead' });
  await expect(box).toBeVisible();
  await opener.click();
  await expect(box).toHaveCount(0);
  await opener.click();
  await expect(box).toBeVisible();
  await request.getByRole('button', { name: 'Cancel', exact: true }).click();
  await expect(box).toHaveCount(0);
  await expect(opener).toBeFocused();
});

test('“More ways to send” tells whether they are in view, and changes that with every press', async ({ extension }) => {
  for (const state of ['ready', 'no-draft'] as const) {
    await putState(extension, state);
    const popup = await extension.openPopupTab();
    const more = popup.getByRole('button', { name: 'More ways to send' });
    const ways = row(popup, 'letter').getByRole('link', { name: 'Gmail' });
    let areShown = state === 'no-draft';
    for (let press = 0; press < 4; press++) {
      await expect(more, `${state}, after ${press} presses`).toHaveAttribute('aria-expanded', String(areShown));
      await expect(ways).toBeVisible({ visible: areShown });
      await more.click();
      areShown = !areShown;
    }
    await popup.close();
  }
});

test('evidence that was sent cannot be removed or changed from its row', async ({ extension }) => {
  await putState(extension, 'sent');
  for (const ours of [await extension.openPopupTab(), await extension.openRequestTab()]) {
    await openRow(ours, 'evidence');
    await expect(pieces(ours)).toHaveCount(1);
    const remove = pieces(ours).getByRole('button', { name: /^Remove/ });
    await expect(remove).toBeDisabled();
    await remove.click({ force: true });
    await exam(ours, 'AZ-103').click({ force: true });
    await expect(exam(ours, 'AZ-103')).toHaveAttribute('aria-pressed', 'true');
    await expect(pieces(ours)).toHaveCount(1);
    const fields = row(ours, 'you').getByRole('textbox');
    for (const field of await fields.all()) await expect(field).not.toBeEditable();
    await expect(ours.getByRole('heading', { level: 1 })).toHaveText('Waiting for Excelsior');
  }
});

test('after sending, the ring shows days or the end, never steps; only posted credit gets a check mark', async ({
  extension,
}) => {
  await putState(extension, 'sent');
  const popup = await extension.openPopupTab();
  const rings: Partial<Record<StateName, string>> = {
    sent: 'wait',
    due: 'warn',
    posted: 'won',
    declined: 'done',
  };
  for (const [state, ring] of Object.entries(rings)) {
    await putState(extension, state as StateName);
    const head = popup.getByRole('banner');
    await expect(head.locator('.ring')).toHaveClass(`ring ${ring}`);
    await expect(head).not.toContainText(/\d of \d done/);
    await expect(popup.locator('[data-rule]')).toHaveCount(0);
    await expect(row(popup, 'answer').getByRole('checkbox')).toBeChecked({ checked: state === 'posted' });
  }
  // After the answer “No”, the ring shows no progress either.
  await expect(popup.locator('.ring .part')).toHaveCount(0);
});

test('the person can say at any time whether the draft was sent, and is asked again when the page is reopened', async ({
  extension,
}) => {
  await putState(extension, 'asked');
  const popup = await extension.openPopupTab();
  const answers = row(popup, 'letter').getByRole('button', { name: /^(Yes, |Not yet|No draft opened)/ });
  await expect(answers).toHaveText(['Yes, with the PDF', 'Not yet', 'Yes, without it', 'No draft opened']);
  await popup.getByRole('button', { name: 'Not yet' }).click();
  await expect(answers).toHaveCount(0);
  await expect(mark(popup, 'letter')).toBeEnabled();
  await popup.reload();
  await expect(answers).toHaveCount(4);
});

/** The header's text, and the primary buttons with their places, of which there is at most one. */
const wayOn = (ours: Page): Promise<string[]> =>
  ours.evaluate(() => {
    const filled = [...document.querySelectorAll<HTMLElement>('.primary')].filter((button) => button.checkVisibility());
    const place = (button: HTMLElement) => {
      const step = button.closest<HTMLElement>('[data-step]');
      if (step) return step.dataset.open === 'true' ? (step.dataset.step ?? '') : 'a closed row';
      return button.closest('.bar') ? 'the ways' : 'elsewhere';
    };
    const said = document.querySelector('h1')?.textContent ?? '';
    return [said, ...filled.flatMap((button) => [button.textContent ?? '', place(button)])];
  });
