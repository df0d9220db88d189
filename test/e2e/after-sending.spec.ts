/** The life of a request after it was sent: noted, followed up, answered, closed; each step also undone. */
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import ICAL from 'ical.js';
import PostalMime from 'postal-mime';
import { type Sample, samples } from '../samples';
import { addSample } from './harness/add-sample';
import type { Extension } from './harness/extension';
import { readMailLink } from './harness/mail-link';
import { showOnPaper } from './harness/show-on-paper';
import type { Site } from './harness/site';
import { expect, LATER_IN_FIREFOX, test } from './harness/test';

const happenedOn = (ours: Page) => ours.getByRole('region', { name: 'What happened' });
const statusOf = (ours: Page) => ours.getByRole('heading', { level: 1 });
const press = (ours: Page, name: string) => ours.getByRole('button', { name, exact: true }).click();
const sentTick = (ours: Page) => ours.getByRole('checkbox', { name: 'Send both to Excelsior, never to Microsoft' });

/** The request page with the evidence of one sample, noted as sent. */
async function sentRequest(page: Page, site: Site, extension: Extension, sample: Sample): Promise<Page> {
  await addSample(page, site, sample);
  const request = await extension.openRequestTab();
  await sentTick(request).click();
  return request;
}

/** Moves everything that happened into the past, for the same effect as if the clock had gone on. */
async function letDaysPass(extension: Extension, days: number): Promise<void> {
  const { requests } = await extension.stored('local');
  const earlier = JSON.stringify(requests).replace(/"\d{4}-\d\d-\d\dT[\d:.]+Z"/g, (moment) =>
    JSON.stringify(new Date(Date.parse(JSON.parse(moment)) - days * 86_400_000).toISOString()),
  );
  await extension.store('local', { requests: JSON.parse(earlier) });
}

test('a request waits, is followed up and answered, while the browser is closed again and again', async ({
  page,
  site,
  extension,
  mail,
  restartBrowser,
}) => {
  test.setTimeout(90_000);
  await addSample(page, site, samples.mcpDashboard);
  await addSample(page, site, samples.learnTranscript);
  let request = await extension.openRequestTab();
  await request.getByRole('textbox', { name: 'Full name' }).fill('Avery Holloway');
  await request.getByRole('link', { name: 'Open email draft' }).click();
  await mail.nextLink();
  await press(request, 'Yes, I sent it');
  await expect(statusOf(request)).toHaveText(/^Waiting for Excelsior since /);
  await expect(happenedOn(request).getByRole('listitem')).toHaveText([/Sent to Excelsior by mail program/]);
  const record = request.getByRole('region', { name: 'What you sent' });
  await expect(record).toContainText('Transcript ID 1234567');
  await expect(record).toContainText('https://learn.microsoft.com/users/');
  await expect(record).not.toContainText('Holloway2019');

  const later = await restartBrowser(60);
  if (!later.isAhead) await letDaysPass(later.extension, 60);
  request = await later.extension.openRequestTab();
  await expect(statusOf(request)).toHaveText(/^Follow-up due: no answer since /);
  expect(await later.extension.badge()).toBe('!');

  await press(request, 'Write a follow-up');
  const letter = request.getByRole('region', { name: 'Follow-up letter' });
  const link = letter.getByRole('link', { name: 'Mail program' });
  const { subject, body, to } = readMailLink((await link.getAttribute('href')) ?? '');
  expect(to).toBe('itcertifications@excelsior.edu');
  expect(subject).toMatch(/follow-up/i);
  const day = new Date(Date.now() - (later.isAhead ? 0 : 60 * 86_400_000)).toLocaleDateString('sv');
  expect(body).toContain(`On ${day} I sent you a request`);
  expect(body).toContain('\nTranscript ID: 1234567\n');
  const handed = mail.links().length;
  await link.click();
  expect(readMailLink(await mail.nextLink(handed))).toMatchObject({ subject, body, to });
  await press(request, 'Yes, I sent it');
  await expect(statusOf(request)).toHaveText(/^Waiting for Excelsior since /);
  await expect(happenedOn(request).getByRole('listitem')).toHaveText([/Sent to Excelsior/, /Followed up/]);
  expect(await later.extension.badge()).toBe('2');

  const last = await restartBrowser(61);
  request = await last.extension.openRequestTab();
  await press(request, 'Credit was posted');
  await request.getByRole('spinbutton').first().fill('3');
  await request.getByRole('textbox', { name: 'Note for yourself (optional)' }).fill('Letter of 3 March');
  await press(request, 'Save');
  await expect(statusOf(request)).toHaveText('Credit posted');
  await expect(happenedOn(request)).toContainText(/: 3 credit hours/);
  await expect(happenedOn(request)).toContainText('Letter of 3 March');
  await expect(happenedOn(request).getByRole('link')).toHaveText([
    'Open my transcript on Microsoft Learn',
    'Open the certification dashboard',
  ]);
  await press(request, 'Close this request');
  await expect(statusOf(request)).toHaveText('Closed');
  // What is shared is shared still.
  await expect(happenedOn(request).getByRole('link')).toHaveCount(2);
  const all = request.getByRole('region', { name: 'What you sent' });
  await expect(all.getByText(/^(Sent on|Followed up)$/)).toHaveText(['Sent on', 'Followed up']);

  for (const status of ['Credit posted', /^Waiting for Excelsior since /, /^Follow-up due: no answer since /]) {
    await press(request, 'Undo the last step');
    await expect(statusOf(request)).toHaveText(status);
  }
  await expect(happenedOn(request).getByRole('listitem')).toHaveCount(1);
  await expect(sentTick(request)).toBeChecked();
  await press(request, 'Undo the last step');
  await expect(happenedOn(request)).toHaveCount(0);
  await expect(sentTick(request)).not.toBeChecked();
});

test('what Excelsior asks for is added and sent again; what it declines is closed', { tag: LATER_IN_FIREFOX }, async ({
  page,
  site,
  extension,
}) => {
  const request = await sentRequest(page, site, extension, samples.mcpDashboard);
  await press(request, 'They ask for more');
  await request.getByRole('textbox', { name: 'Note for yourself (optional)' }).fill('The new transcript');
  await press(request, 'Save');
  await expect(statusOf(request)).toHaveText('Excelsior asks for more');
  await expect(happenedOn(request)).toContainText('Add what they ask for to this request, then send it again.');

  // It goes into the same request, and the first record stays as it was.
  // It goes into the same request, and the first record stays as it was.
  await page.bringToFront();
  await addSample(page, site, samples.learnTranscript);
  await request.bringToFront();
  const items = request.getByRole('region', { name: 'Your request', exact: true }).getByRole('listitem');
  await expect(items).toHaveCount(2);
  await press(request, 'I sent it again');
  await expect(statusOf(request)).toHaveText(/^Waiting for Excelsior since /);
  const links = request
    .getByRole('region', { name: 'What you sent' })
    .getByText(/^https:\/\/learn\.microsoft\.com\/users\//);
  await expect(links).toHaveCount(1);
  await expect(happenedOn(request).getByRole('listitem')).toHaveText([
    /Sent to Excelsior/,
    /Excelsior asked for more.*The new transcript/,
    /Sent to Excelsior/,
  ]);

  await press(request, 'They declined');
  await press(request, 'Save');
  await expect(statusOf(request)).toHaveText('Excelsior declined');
  await expect(happenedOn(request).getByRole('link')).toHaveCount(0);
  expect(await extension.alarms()).toEqual([]);
  await press(request, 'Close this request');
  for (const status of ['Closed', 'Excelsior declined', /^Waiting/, 'Excelsior asks for more', /^Waiting/]) {
    await expect(statusOf(request)).toHaveText(status);
    await press(request, 'Undo the last step');
  }
  await expect(sentTick(request)).not.toBeChecked();
  await expect(items).toHaveCount(2);
});

test('a follow-up leaves as a draft file or is copied, and quotes what was sent', async ({
  page,
  context,
  site,
  extension,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const request = await sentRequest(page, site, extension, samples.mcpDashboard);
  await expect(statusOf(request)).toHaveText(/^Waiting/);
  await letDaysPass(extension, 60);
  await press(request, 'Write a follow-up');
  const letter = request.getByRole('region', { name: 'Follow-up letter' });
  const saved = request.waitForEvent('download');
  await letter.getByRole('button', { name: 'Download draft file (.eml)' }).click();
  const draft = await PostalMime.parse(readFileSync(await (await saved).path()));
  expect(draft.subject).toMatch(/^Follow-up: /);
  const day = new Date(Date.now() - 60 * 86_400_000).toLocaleDateString('sv');
  expect(draft.text).toContain(`On ${day} I sent you a request`);
  expect(draft.text).toContain('Transcript ID: 1234567');
  await press(request, 'Yes, I sent it');
  const record = request.getByRole('region', { name: 'What you sent' });
  await expect(record.getByText(/^(Followed up|draft file)$/)).toHaveText(['Followed up', 'draft file']);

  await letDaysPass(extension, 60);
  await expect(statusOf(request)).toHaveText(/^Follow-up due/);
  await expect(letter).toBeVisible();
  await letter.getByRole('button', { name: 'Copy letter' }).click();
  await expect(request.getByText('Letter copied')).toBeVisible();
  const copied = await request.evaluate(() => navigator.clipboard.readText());
  // Counted from the request itself, not from the follow-up.
  const first = new Date(Date.now() - 120 * 86_400_000).toLocaleDateString('sv');
  expect(copied).toContain(`On ${first} I sent you a request`);
  await press(request, 'I followed up');
  await expect(happenedOn(request).getByRole('listitem')).toHaveCount(3);
  await happenedOn(request).getByLabel('How it was sent').last().selectOption('copying');
  await expect(record.getByText(/^(draft file|copying)$/)).toHaveText(['draft file', 'copying']);
});

test('what is due is shown when the alarm rings, with nobody looking', async ({ page, site, extension }) => {
  const request = await sentRequest(page, site, extension, samples.learnTranscript);
  await expect(statusOf(request)).toHaveText(/^Waiting for Excelsior since /);
  await request.close();
  const [alarm] = await extension.alarms();
  expect(alarm?.name).toBe('follow-up');
  // Three weeks of working days, at nine in the morning of this machine.
  const due = new Date(alarm?.scheduledTime ?? 0);
  expect([due.getHours(), due.getMinutes()]).toEqual([9, 0]);
  expect(due.getTime() - Date.now()).toBeGreaterThan(19 * 86_400_000);
  expect(due.getTime() - Date.now()).toBeLessThan(23 * 86_400_000);

  await letDaysPass(extension, 60);
  await expect.poll(() => extension.badge()).toBe('!');
  await extension.wipeBadge();
  await extension.ringAlarm('follow-up');
  await expect.poll(() => extension.badge()).toBe('!');
  await expect.poll(() => extension.alarms()).toEqual([]);
});

test('what was sent, followed up and answered days ago is noted on its day and in its way, and can be corrected', async ({
  page,
  site,
  extension,
}) => {
  const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000);
  // As the field has it: `YYYY-MM-DD`, here and in the browser in the same time zone.
  const dayOf = (date: Date) => date.toLocaleDateString('sv');
  const inWords = (date: Date) => new Intl.DateTimeFormat('en', { dateStyle: 'medium' }).format(date);
  await addSample(page, site, samples.learnTranscript);
  await letDaysPass(extension, 30);
  const request = await extension.openRequestTab();
  await sentTick(request).click();
  const steps = happenedOn(request).getByRole('listitem');
  const day = steps.last().getByLabel('Day');
  await expect(day).toHaveValue(dayOf(daysAgo(0)));

  // Counted from then on, and with the hour that nobody knows left out.
  await day.fill(dayOf(daysAgo(20)));
  await expect(statusOf(request)).toHaveText(`Waiting for Excelsior since ${inWords(daysAgo(20))}`);
  await steps.last().getByLabel('How it was sent').selectOption('another way');
  const record = request.getByRole('region', { name: 'What you sent' });
  await expect(record.getByRole('definition').nth(1)).toHaveText('another way');
  await expect(record.getByRole('definition').first()).not.toContainText(/\d:\d\d/);
  const [alarm] = await extension.alarms();
  expect(Math.round(((alarm?.scheduledTime ?? 0) - daysAgo(20).getTime()) / 86_400_000)).toBe(21);

  for (const wrong of [daysAgo(-1), daysAgo(31)]) {
    await day.fill(dayOf(wrong));
    await day.blur();
    await expect(request.getByRole('alert')).toHaveText(
      `Choose a day from ${inWords(daysAgo(30))} to ${inWords(daysAgo(0))}.`,
    );
  }
  await request.reload();
  await expect(statusOf(request)).toHaveText(`Waiting for Excelsior since ${inWords(daysAgo(20))}`);

  await press(request, 'I followed up');
  await expect(steps).toHaveCount(2);
  await steps
    .last()
    .getByLabel('Day')
    .fill(dayOf(daysAgo(10)));
  await expect(statusOf(request)).toHaveText(`Waiting for Excelsior since ${inWords(daysAgo(10))}`);
  await press(request, 'They declined');
  await request
    .getByLabel('Day')
    .last()
    .fill(dayOf(daysAgo(5)));
  await press(request, 'Save');
  await expect(statusOf(request)).toHaveText('Excelsior declined');
  await expect(happenedOn(request).locator('time')).toHaveText([20, 10, 5].map((days) => inWords(daysAgo(days))));
  await steps.last().getByText('Correct the day').click();
  await steps
    .last()
    .getByLabel('Day')
    .fill(dayOf(daysAgo(4)));
  await expect(happenedOn(request).locator('time').last()).toHaveText(inWords(daysAgo(4)));
  await press(request, 'Undo the last step');
  await expect(statusOf(request)).toHaveText(`Waiting for Excelsior since ${inWords(daysAgo(10))}`);
});

test('several requests stand side by side, and what is sent stays as it was sent', { tag: LATER_IN_FIREFOX }, async ({
  page,
  site,
  extension,
}) => {
  await addSample(page, site, samples.mcpDashboard);
  const request = await extension.openRequestTab();
  await request.getByRole('textbox', { name: 'Full name' }).fill('Avery Holloway');
  await sentTick(request).click();
  await expect(statusOf(request)).toHaveText(/^Waiting/);

  // The next exam's proof begins another request, with the same applicant.
  // It goes into the same request, and the first record stays as it was.
  await page.bringToFront();
  await addSample(page, site, samples.learnTranscript);
  await request.bringToFront();
  const items = request.getByRole('region', { name: 'Your request', exact: true }).getByRole('listitem');
  await expect(items).toHaveCount(1);
  await expect(items).toContainText('Microsoft Learn transcript');
  await expect(request.getByRole('textbox', { name: 'Full name' })).toHaveValue('Avery Holloway');
  const all = request.getByRole('region', { name: 'Your requests' });
  await expect(all.getByRole('listitem')).toHaveText([
    /^Request of [^(]+ Sent · 1 piece of evidence/,
    /^Request of [^(]+ \(2\) In preparation · 1 piece of evidence.*Shown here/,
  ]);

  await all.getByRole('button', { name: 'Show' }).click();
  await expect(items).toContainText('1234567');
  await expect(statusOf(request)).toHaveText(/^Waiting/);
  await expect(request.getByRole('region', { name: 'What you sent' })).toContainText(/Request of [^(]+Sent on/);

  await press(request, 'Start another request');
  await expect(statusOf(request)).toHaveText('No evidence yet');
  await expect(all.getByRole('listitem')).toHaveCount(3);
  await press(request, 'Remove this request');
  await expect(all.getByRole('listitem')).toHaveCount(2);
  await press(request, 'Undo');
  await expect(all.getByRole('listitem')).toHaveCount(3);
});

test('a follow-up that is due is named where another request is shown, with the way to it', async ({
  page,
  site,
  extension,
}) => {
  const request = await sentRequest(page, site, extension, samples.mcpDashboard);
  await expect(statusOf(request)).toHaveText(/^Waiting/);
  await press(request, 'Start another request');
  await expect(statusOf(request)).toHaveText('No evidence yet');
  await expect(request.getByText(/^Follow-up due: /)).toHaveCount(0);

  await letDaysPass(extension, 60);
  const due = /^Follow-up due: Request of \w+ \d+, \d+$/;
  await expect(request.getByText(due)).toBeVisible();
  expect(await extension.badge()).toBe('!');
  expect((await extension.title()).split('\n')).toEqual([
    'Credit Courier: No evidence yet',
    expect.stringMatching(due),
  ]);
  const popup = await extension.openPopupTab();
  await expect(popup.getByText(due)).toBeVisible();
  await press(popup, 'Show');
  await expect(statusOf(popup)).toHaveText(/^Follow-up due: no answer since /);
  await expect(popup.getByText(due)).toHaveCount(0);
  await expect(statusOf(request)).toHaveText(/^Follow-up due: no answer since /);
  expect(await extension.title()).toMatch(/^Credit Courier: Follow-up due: no answer since [^\n]+$/);
});

test('an answer begun on one request is not saved on another', { tag: LATER_IN_FIREFOX }, async ({
  page,
  site,
  extension,
}) => {
  const request = await sentRequest(page, site, extension, samples.mcpDashboard);
  await expect(statusOf(request)).toHaveText(/^Waiting/);
  // It goes into the same request, and the first record stays as it was.
  await page.bringToFront();
  await addSample(page, site, samples.learnTranscript);
  await request.bringToFront();
  await expect(sentTick(request)).not.toBeChecked();
  await sentTick(request).click();
  await expect(statusOf(request)).toHaveText(/^Waiting/);

  await press(request, 'Write a follow-up');
  await expect(request.getByRole('region', { name: 'Follow-up letter' })).toBeVisible();
  await press(request, 'They declined');
  await request.getByRole('textbox', { name: 'Note for yourself (optional)' }).fill('Letter of 3 March');
  const all = request.getByRole('region', { name: 'Your requests' });
  await all.getByRole('button', { name: 'Show' }).click();
  await expect(all.getByRole('listitem').first()).toContainText('Shown here');
  await expect(request.getByRole('button', { name: 'They declined' })).toBeVisible();
  await expect(request.getByRole('button', { name: 'Save', exact: true })).toHaveCount(0);
  await expect(request.getByRole('button', { name: 'Write a follow-up' })).toHaveAttribute('aria-expanded', 'false');
  await expect(request.getByRole('region', { name: 'Follow-up letter' })).toHaveCount(0);
});

test('the calendar file is read by another program as the day of the follow-up', async ({ page, site, extension }) => {
  const request = await sentRequest(page, site, extension, samples.learnTranscript);
  const saved = request.waitForEvent('download');
  await press(request, 'Add to calendar (.ics)');
  const download = await saved;
  expect(download.suggestedFilename()).toBe('credit-courier-follow-up.ics');
  const calendar = new ICAL.Component(ICAL.parse(readFileSync(await download.path(), 'utf8')));
  const events = calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
  expect(events.map(({ summary }) => summary)).toEqual(['Follow up on my credit request to Excelsior']);
  const [alarm] = await extension.alarms();
  const due = new Date(alarm?.scheduledTime ?? 0);
  const { startDate } = events[0] as ICAL.Event;
  expect(startDate.isDate).toBe(true);
  expect([startDate.year, startDate.month, startDate.day]).toEqual([
    due.getFullYear(),
    due.getMonth() + 1,
    due.getDate(),
  ]);
});

test('the record of what was sent is saved as text and printed', async ({ page, site, extension }) => {
  const request = await sentRequest(page, site, extension, samples.mcpDashboard);
  const saved = request.waitForEvent('download');
  await press(request, 'Save this record (.txt)');
  const text = readFileSync(await (await saved).path(), 'utf8');
  expect(text).toMatch(/^Request of .+\n\nSent on: .+\nTo: itcertifications@excelsior\.edu\nSubject: .+\n/);
  expect(text).toContain('Transcript ID 1234567');
  expect(text).not.toContain('Holloway2019');
  await showOnPaper(request);
  await expect(request.getByRole('region', { name: 'What you sent' })).toBeVisible();
  await expect(happenedOn(request).getByRole('listitem')).toBeVisible();
  await expect(request.getByRole('button', { name: 'Undo the last step' })).toBeHidden();
});
