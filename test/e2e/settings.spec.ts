/** Every setting applies at once, including on open pages. */
import { samples } from '../samples';
import { addSample } from './harness/add-sample';
import { letterOn } from './harness/letter';
import { finding, noteAsSent, openRow } from './harness/list';
import { readMailLink } from './harness/mail-link';
import { onPageButton, pressOnPageButton, waitForOnPageButton } from './harness/on-page-button';
import { serveSample } from './harness/serve-sample';
import { expect, test, VARIATION } from './harness/test';

test('the recipient can be changed, after a warning, and changed back', async ({ page, site, extension }) => {
  await addSample(page, site, samples.learnTranscript);
  const request = await extension.openRequestTab();
  const options = await extension.openTab('options.html');
  const recipient = options.getByRole('textbox', { name: 'Recipient' });
  await expect(recipient).toHaveValue('itcertifications@excelsior.edu');

  await recipient.fill('registrar@excelsior.example');
  await recipient.press('Enter');
  await expect(options.getByRole('alert')).toContainText(
    'Your letters go to registrar@excelsior.example instead of itcertifications@excelsior.edu',
  );
  await expect.poll(async () => (await letterOn(request)).to).toBe('registrar@excelsior.example');
  await openRow(request, 'letter');
  await expect(finding(request, 'recipient-changed')).toBeVisible();
  await expect(finding(request, 'recipient-changed')).toContainText('registrar@excelsior.example');

  for (const [typed, said] of [
    ['registrar@', 'This is not a complete email address. Letters still go to registrar@excelsior.example.'],
    ['someone@microsoft.com', 'Do not send letters to Microsoft'],
    ['a@b.example, c@d.example', 'This is not a complete email address'],
  ] as const) {
    await recipient.fill(typed);
    await recipient.blur();
    await expect(options.getByRole('alert')).toContainText(said);
    await expect(recipient).toHaveValue(typed);
  }
  expect((await letterOn(request)).to).toBe('registrar@excelsior.example');

  await options.getByRole('button', { name: 'Use Excelsior’s address again' }).click();
  await expect(options.getByRole('alert')).toHaveCount(0);
  await expect.poll(async () => (await letterOn(request)).to).toBe('itcertifications@excelsior.edu');
  await expect(finding(request, 'recipient-changed')).toHaveCount(0);
});

test('changes of closing line, preferred way to send and waiting time show on open pages', { tag: VARIATION }, async ({
  page,
  site,
  extension,
}) => {
  await addSample(page, site, samples.learnTranscript);
  const request = await extension.openRequestTab();
  const options = await extension.openTab('options.html');
  await options.getByRole('textbox', { name: 'Closing line of the letter' }).fill('With best regards,');
  await expect.poll(async () => (await letterOn(request)).body).toContain('\nWith best regards,');
  const ways = request.getByRole('region', { name: 'Letter', exact: true }).locator('.ways');
  for (const [way, line, offered] of [
    ['Outlook.com', 'Open in', 'Outlook.com'],
    ['Draft file (.eml)', 'File', 'Download draft file (.eml)'],
    ['Gmail', 'Open in', 'Gmail'],
    ['Copy', 'Copy', 'Copy letter'],
    ['Outlook (work or school)', 'Open in', 'Outlook (work or school)'],
  ] as const) {
    await options.getByRole('combobox', { name: 'Preferred way to send' }).selectOption(way);
    await expect(ways.getByRole('term').first()).toHaveText(line);
    await expect(ways.locator('a, button').first()).toHaveAccessibleName(offered);
  }

  await noteAsSent(request);
  const days = options.getByRole('spinbutton', { name: 'Follow up after (business days)' });
  await expect(days).toHaveValue('15');
  const dueIn = async () => {
    const [alarm] = await extension.alarms();
    return Math.round(((alarm?.scheduledTime ?? 0) - Date.now()) / 86_400_000);
  };
  await expect.poll(dueIn).toBeGreaterThan(18);
  await days.fill('5');
  await days.blur();
  await expect.poll(dueIn).toBeLessThan(9);
  await days.fill('900');
  await days.press('Enter');
  await expect(options.getByRole('alert')).toHaveText('Type a number from 1 to 90. The value is still 5.');
  await options.reload();
  await expect(days).toHaveValue('5');
});

test('a chosen language applies everywhere at once; the letter stays in English', async ({
  page,
  site,
  extension,
  browserName,
}) => {
  await addSample(page, site, samples.mcpDashboard);
  await page.reload();
  await waitForOnPageButton(page, 'Transcript found');
  const request = await extension.openRequestTab();
  const popup = await extension.openPopupTab();
  const before = await letterOn(request);
  const options = await extension.openTab('options.html');
  await options.getByRole('combobox', { name: 'Language' }).selectOption('Deutsch');
  await expect(options.getByRole('heading', { level: 1 })).toHaveText('Einstellungen');
  for (const ours of [request, popup]) {
    await expect(ours.getByRole('region', { name: 'Checkliste' })).toBeVisible();
    const draft = ours.locator('footer a[href^="mailto:"]');
    await expect(draft).toHaveText('Entwurf öffnen');
    expect(readMailLink((await draft.getAttribute('href')) ?? '')).toEqual(before);
  }
  await expect.poll(() => extension.title()).toMatch(/^Credit Courier: Zuerst eine Frage$/);
  const { text } = await waitForOnPageButton(page, 'Transkript gefunden');
  expect(text).toBe('Send to Excelsior');
  // Chromium does not reveal the title of its menu entry.
  if (browserName === 'chromium') return;
  expect(await extension.pressMenuItem(page, 'Send this page to Excelsior')).toBe(false);
  expect(await extension.pressMenuItem(page, 'Diese Seite an Excelsior senden')).toBe(true);
  await (await extension.popup()).close();
});

test('a half-typed value is neither applied nor lost', { tag: VARIATION }, async ({ extension }) => {
  const options = await extension.openTab('options.html');
  const settings = async () => JSON.stringify((await extension.stored('local')).settings ?? {});
  const recipient = options.getByRole('textbox', { name: 'Recipient' });
  const days = options.getByRole('spinbutton', { name: 'Follow up after (business days)' });

  await recipient.selectText();
  await recipient.pressSequentially('someone@microsoft.com');
  await options.getByRole('checkbox', { name: 'on Credly' }).click();
  await expect.poll(settings).toContain('credly');
  expect(await settings()).not.toContain('someone');
  await expect(recipient).toHaveValue('someone@microsoft.com');
  await expect(options.getByRole('alert')).toContainText('Do not send letters to Microsoft');

  await recipient.selectText();
  await recipient.pressSequentially('registrar@excelsior.example');
  await days.press('End');
  await days.press('Backspace');
  await expect.poll(settings).toContain('"recipient":"registrar@excelsior.example"');
  await expect(days).toHaveValue('1');
  await days.press('Backspace');
  await expect(options.getByText('The value is still 15.')).toBeVisible();
  await days.pressSequentially('20');
  await options.waitForTimeout(300);
  expect(await settings()).toContain('"followUpDays":15');
  // Another setting changes meanwhile; in some browsers, leaving the window also leaves the field.
  const other = await extension.openTab('options.html');
  await other.getByRole('combobox', { name: 'Theme' }).selectOption('Dark');
  await expect.poll(settings).toContain('"theme":"dark"');
  await options.bringToFront();
  await expect(days).toHaveValue('20');
  await days.press('Enter');
  await expect.poll(settings).toContain('"followUpDays":20');
});

test('the theme changes on every open page', { tag: VARIATION }, async ({ extension }) => {
  const [request, options] = [await extension.openRequestTab(), await extension.openTab('options.html')];
  await options.emulateMedia({ colorScheme: 'light' });
  await request.emulateMedia({ colorScheme: 'light' });
  await options.getByRole('combobox', { name: 'Theme' }).selectOption('Dark');
  for (const ours of [request, options]) {
    const ground = () => ours.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    await expect.poll(ground).toBe('rgb(21, 24, 27)');
  }
});

test('the on-page button can be turned off and on without a reload, for one site or all', async ({
  page,
  context,
  site,
  extension,
}) => {
  await page.goto(serveSample(site, samples.mcpDashboard));
  await waitForOnPageButton(page);
  const learn = await context.newPage();
  await learn.goto(serveSample(site, samples.learnTranscript));
  await waitForOnPageButton(learn);
  const options = await extension.openTab('options.html');
  const choice = (name: string) => options.getByRole('checkbox', { name, exact: true });

  await choice('on the old dashboard').click();
  await expect.poll(() => onPageButton(page)).toBeNull();
  expect(await onPageButton(learn)).not.toBeNull();
  // The popup can still add the page.
  await page.bringToFront();
  const popup = await extension.openToolbarPopup();
  await expect.poll(() => popup.text()).toContain('Add to request');
  await popup.close();
  await page.reload();
  await page.getByRole('heading').first().waitFor();
  await page.waitForTimeout(500);
  expect(await onPageButton(page)).toBeNull();

  await options.bringToFront();
  await choice('Show the “Send to Excelsior” button').click();
  await expect.poll(() => onPageButton(learn)).toBeNull();
  await choice('Show the “Send to Excelsior” button').click();
  await learn.bringToFront();
  await waitForOnPageButton(learn);
  await page.bringToFront();
  await pressOnPageButton(page);
  await waitForOnPageButton(page, 'Added. Nothing is sent yet.');
});

test('an access code is kept on the device only while that setting is on', { tag: VARIATION }, async ({
  page,
  site,
  extension,
  restartBrowser,
}) => {
  await addSample(page, site, samples.mcpDashboard);
  const kept = async (of = extension) => JSON.stringify(await of.stored('local')).includes('Holloway2019');
  expect(await kept()).toBe(false);
  const options = await extension.openTab('options.html');
  const choice = options.getByRole('checkbox', { name: 'Keep the access code on this device' });
  await choice.click();
  await expect.poll(() => kept()).toBe(true);
  const again = await restartBrowser();
  const request = await again.extension.openRequestTab();
  await expect.poll(async () => (await letterOn(request)).body).toContain('\nAccess Code: Holloway2019\n');
  const later = await again.extension.openTab('options.html');
  await later.getByRole('checkbox', { name: 'Keep the access code on this device' }).click();
  await expect.poll(() => kept(again.extension)).toBe(false);
  expect((await letterOn(request)).body).toContain('\nAccess Code: Holloway2019\n');
});

test('one unreadable setting falls back to its default, with a notice; the others stay', async ({ extension }) => {
  const settings = { recipient: 'someone@microsoft.com', followUpDays: 7, theme: 'plaid', colour: 'red' };
  await extension.store('local', { settings });
  const options = await extension.openTab('options.html');
  await expect(options.getByRole('alert')).toContainText('Some settings could not be read, so their defaults are used');
  await expect(options.getByRole('textbox', { name: 'Recipient' })).toHaveValue('itcertifications@excelsior.edu');
  await expect(options.getByRole('combobox', { name: 'Theme' })).toHaveValue('auto');
  await expect(options.getByRole('spinbutton', { name: 'Follow up after (business days)' })).toHaveValue('7');
  const { 'set-aside': setAside } = await extension.stored('local');
  expect(setAside).toEqual([expect.objectContaining({ key: 'settings', value: settings })]);
  await options.getByRole('button', { name: 'Dismiss' }).click();
  await expect(options.getByRole('alert')).toHaveCount(0);
});
