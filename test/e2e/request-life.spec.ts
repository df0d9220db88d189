/** The request from the first click to the sent letter: typed, changed, closed, stopped, restarted, damaged. */
import type { Page } from '@playwright/test';
import { samples } from '../samples';
import { examLines, letterOn } from './harness/letter';
import { exam, field, finding, openPaste, openRow, pieces } from './harness/list';
import { pressOnPageButton, waitForOnPageButton } from './harness/on-page-button';
import { serveSample } from './harness/serve-sample';
import { expect, test, VARIATION } from './harness/test';

/** Whether each row's mark is checked. */
const ticksOf = async (ours: Page) => {
  const marks = await ours.getByRole('region', { name: 'Checklist' }).locator('.step').getByRole('checkbox').all();
  return Promise.all(marks.map((each) => each.isChecked()));
};

test('typing is saved at once, and popup and request page show the same', async ({ page, site, extension }) => {
  await page.goto(serveSample(site, samples.mcpDashboard));
  await pressOnPageButton(page);
  await waitForOnPageButton(page, 'Added. Nothing is sent yet.');
  const popup = await extension.openPopupTab();
  await openRow(popup, 'you');
  await field(popup, 'Full name').pressSequentially('Avery O’Holloway & Søn ');
  await field(popup, 'Email').pressSequentially('avery@example.test');
  await field(popup, 'Student ID (optional)').pressSequentially('A-0042');
  await popup.close();

  const request = await extension.openRequestTab();
  await expect(field(request, 'Full name')).toHaveValue('Avery O’Holloway & Søn ');
  await expect(field(request, 'Email')).toHaveValue('avery@example.test');
  await expect(field(request, 'Student ID (optional)')).toHaveValue('A-0042');
  const again = await extension.openPopupTab();
  await openRow(again, 'you');
  await expect(field(again, 'Full name')).toHaveValue('Avery O’Holloway & Søn ');
  await field(again, 'Full name').fill('Avery Holloway');
  await expect(field(request, 'Full name')).toHaveValue('Avery Holloway');
  await expect.poll(async () => (await letterOn(request)).body).toContain('\nApplicant: Avery Holloway\n');
  expect(await letterOn(again)).toEqual(await letterOn(request));
  await expect(pieces(again)).toHaveCount(1);
  expect(await ticksOf(again)).toEqual(await ticksOf(request));
  expect(await ticksOf(again)).toHaveLength(6);
});

test('undo restores a removed transcript with its access code, even after a service worker stop', async ({
  page,
  site,
  extension,
}) => {
  await page.goto(serveSample(site, samples.mcpDashboard));
  await pressOnPageButton(page);
  await waitForOnPageButton(page, 'Added. Nothing is sent yet.');
  const request = await extension.openRequestTab();
  await pieces(request)
    .getByRole('button', { name: /^Remove/ })
    .click();
  await expect(pieces(request)).toHaveCount(0);
  await expect(request.getByRole('link', { name: 'Open email draft' })).toHaveAttribute('aria-disabled', 'true');
  await extension.stopServiceWorker();
  await request.getByRole('button', { name: 'Undo' }).click();
  await expect(pieces(request)).toHaveCount(1);
  expect((await letterOn(request)).body).toContain('\nTranscript ID: 1234567\nAccess Code: Holloway2019\n');
});

test('selecting exams changes the letter', { tag: VARIATION }, async ({ page, site, extension }) => {
  await page.goto(serveSample(site, samples.learnTranscript));
  await page.getByRole('heading', { name: 'Passed exams' }).waitFor();
  await pressOnPageButton(page);
  await waitForOnPageButton(page, 'Added. Nothing is sent yet.');
  const request = await extension.openRequestTab();
  const exams = async () => examLines(await letterOn(request)).map((line) => line.split(' ')[0]);
  await expect.poll(exams).toEqual(['AZ-301', 'AZ-103']);

  await openRow(request, 'exams');
  await exam(request, 'AZ-301').click();
  await expect(exam(request, 'AZ-301')).toHaveAttribute('aria-pressed', 'false');
  await expect.poll(exams).toEqual(['AZ-103']);
  await exam(request, 'AZ-900').click();
  await expect.poll(exams).toEqual(['AZ-103', 'AZ-900']);
  await exam(request, '533').click();
  await expect
    .poll(async () => examLines(await letterOn(request)).at(-1))
    .toBe('533 Implementing Microsoft Azure Infrastructure Solutions, passed 2017-05-24');
  await request.reload();
  await expect.poll(exams).toEqual(['AZ-103', 'AZ-900', '533']);
});

test('both values are read from a pasted paragraph', { tag: VARIATION }, async ({ extension }) => {
  const popup = await extension.openPopupTab();
  await (await openPaste(popup)).fill('Hello, my access code - Meadow77 and the Transcript ID: 7654321. Thank you!');
  await expect(popup.getByRole('textbox', { name: 'Transcript ID', exact: true })).toHaveValue('7654321');
  await expect(popup.getByRole('textbox', { name: 'Access Code', exact: true })).toHaveValue('Meadow77');
  await popup.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(pieces(popup)).toHaveCount(1);
  expect((await letterOn(popup)).body).toContain(
    '\nTranscript ID: 7654321\nAccess Code: Meadow77\nTranscript Viewing Page: https://mcp.microsoft.com/Anonymous//Transcript/Validate\n',
  );
});

test('without a page, details can be typed by hand; a text that is not evidence gets an explanation', {
  tag: VARIATION,
}, async ({ extension }) => {
  const request = await extension.openRequestTab();
  const pasted = await openPaste(request);
  await pasted.fill('https://learn.microsoft.com/en-us/users/me/transcript');
  await expect(request.getByRole('alert')).toContainText('Only you can see this page');
  await pasted.fill('');
  await request.getByRole('textbox', { name: 'Transcript ID', exact: true }).pressSequentially('12ab');
  await request.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(request.getByRole('alert')).toHaveText('A Transcript ID has 4 to 12 digits.');
  await request.getByRole('textbox', { name: 'Transcript ID', exact: true }).fill('1234567');
  await request.getByRole('textbox', { name: 'Access Code', exact: true }).pressSequentially('2019');
  await request.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(pieces(request)).toHaveCount(1);
  expect((await letterOn(request)).body).toContain('\nTranscript ID: 1234567\nAccess Code: 2019\n');
});

test('a missing transcript ID can be typed and corrected', { tag: VARIATION }, async ({ extension }) => {
  const request = await extension.openRequestTab();
  await openPaste(request);
  await request.getByRole('textbox', { name: 'Access Code', exact: true }).fill('Holloway2019');
  await request.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(pieces(request)).toHaveCount(1);
  const evidence = await openRow(request, 'evidence');
  // The paste form has such a field too.
  await expect(evidence.getByRole('textbox', { name: /^Paste/ })).toHaveCount(0);
  const id = evidence.getByRole('textbox', { name: 'Transcript ID', exact: true });
  await id.pressSequentially('1234576');
  await expect.poll(async () => (await letterOn(request)).body).toContain('\nTranscript ID: 1234576\n');
  // Only one field at a time asks for it.
  await expect(id).toHaveCount(1);
  await request.reload();
  await expect(id).toHaveValue('1234576');
  await id.press('End');
  await id.press('Backspace');
  await id.press('Backspace');
  await id.pressSequentially('67');
  await expect(id).toHaveValue('1234567');
  await expect.poll(async () => (await letterOn(request)).body).toContain('\nTranscript ID: 1234567\n');
});

test('stopping the service worker between steps loses nothing', async ({ page, site, extension }) => {
  await page.goto(serveSample(site, samples.mcpDashboard));
  await waitForOnPageButton(page);
  await extension.stopServiceWorker();
  await pressOnPageButton(page);
  await waitForOnPageButton(page, 'Added. Nothing is sent yet.');
  await extension.stopServiceWorker();
  const popup = await extension.openPopupTab();
  expect((await letterOn(popup)).body).toContain('\nTranscript ID: 1234567\nAccess Code: Holloway2019\n');
  await extension.stopServiceWorker();
  await openRow(popup, 'you');
  await field(popup, 'Full name').fill('Avery Holloway');
  await expect.poll(async () => (await letterOn(popup)).body).toContain('\nApplicant: Avery Holloway\n');
  await extension.stopServiceWorker();
  await page.bringToFront();
  await page.goto(serveSample(site, samples.credlyBadge));
  await pressOnPageButton(page);
  await waitForOnPageButton(page, 'Added. Nothing is sent yet.');
  await expect(pieces(popup)).toHaveCount(2);
  expect((await letterOn(popup)).body).toMatch(/Applicant: Avery Holloway[\s\S]+Access Code: Holloway2019/);
});

test('after a browser restart, the evidence is kept and the access code is asked for', { tag: VARIATION }, async ({
  page,
  site,
  restartBrowser,
}) => {
  await page.goto(serveSample(site, samples.mcpDashboard));
  await pressOnPageButton(page);
  await waitForOnPageButton(page, 'Added. Nothing is sent yet.');
  const { extension } = await restartBrowser();
  const popup = await extension.openPopupTab();
  await expect(pieces(popup)).toHaveCount(1);
  await expect(popup.getByRole('heading', { level: 1 })).toHaveText('Access code not kept');
  const forgotten = finding(popup, 'access-code-forgotten');
  await expect(forgotten).toContainText('Type the access code again');
  // The popup's header says what happened; the reason shows only on hover.
  await expect(forgotten.getByRole('link')).toHaveAttribute('title', 'Access code not kept when the browser closed');
  expect((await letterOn(popup)).body).toContain('\nTranscript ID: 1234567\nAccess Code: [access code: paste here]\n');
  await forgotten.getByRole('textbox', { name: /access code/i }).pressSequentially('Holloway2019');
  await expect.poll(async () => (await letterOn(popup)).body).toContain('\nAccess Code: Holloway2019\n');
  await forgotten.getByRole('button', { name: 'Save' }).click();
  await expect(forgotten).toHaveCount(0);
});

test('unreadable stored data is reported and set aside, and the popup works', async ({ extension }) => {
  const damaged = ['nonsense', { version: 1, items: [{ id: 7 }], applicant: null }, { version: 99, items: [] }];
  for (const [index, requests] of damaged.entries()) {
    await extension.store('local', { requests });
    const popup = await extension.openPopupTab();
    await expect(popup.getByRole('alert')).toContainText('Your saved data could not be read. A copy is kept');
    await expect(popup.getByRole('region', { name: 'Checklist' })).toBeVisible();
    const kept = damaged.slice(0, index + 1).map((value) => expect.objectContaining({ value }));
    await expect.poll(async () => (await extension.stored('local'))['set-aside']).toEqual(kept);

    await openRow(popup, 'you');
    await field(popup, 'Full name').fill('Avery Holloway');
    await expect.poll(async () => JSON.stringify(await extension.stored('local'))).toContain('Avery Holloway');
    await popup.reload();
    await expect(field(popup, 'Full name')).toHaveValue('Avery Holloway');
    await expect(popup.getByRole('alert')).toContainText('Your saved data could not be read');
    expect((await extension.stored('local'))['set-aside']).toEqual(kept);
    await popup.close();
  }
  const popup = await extension.openPopupTab();
  await popup.getByRole('button', { name: 'Dismiss' }).click();
  await expect(popup.getByRole('alert')).toHaveCount(0);
  await expect(field(popup, 'Full name')).toHaveValue('Avery Holloway');
});
