/** What happens to a request after it is sent: recorded, followed up, answered, closed. Each step is also undone. */
import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import ICAL from 'ical.js';
import PostalMime from 'postal-mime';
import { type Sample, samples } from '../samples';
import { addSample } from './harness/add-sample';
import type { Extension } from './harness/extension';
import { field, mark, noteAsSent, openRequestsMenu, openRow, pieces, requestsMenu, row } from './harness/list';
import { readMailLink } from './harness/mail-link';
import { showOnPaper } from './harness/show-on-paper';
import type { Site } from './harness/site';
import { expect, test, VARIATION } from './harness/test';

const answerOn = (ours: Page) => row(ours, 'answer');
/** The events, one list item each; visible while the answer row is open. */
const stepsOf = (ours: Page) => answerOn(ours).getByRole('list', { name: 'History' }).getByRole('listitem');
/** That row's one-line summary. */
const saidOn = (ours: Page) => answerOn(ours).locator('.value');
const statusOf = (ours: Page) => ours.getByRole('heading', { level: 1 });
/** The line below the status: since when and until when. */
const sinceOn = (ours: Page) => ours.getByRole('banner').locator('h1 + p');
const press = (ours: Page, name: string) => ours.getByRole('button', { name, exact: true }).click();

/** The record of what was sent, in the letter row. */
async function recordOn(ours: Page): Promise<Locator> {
  await openRow(ours, 'letter');
  return ours.getByRole('region', { name: 'What you sent' });
}

/** Opens the corrections in the answer row, unless they are open already. */
async function openCorrections(ours: Page): Promise<void> {
  await openRow(ours, 'answer');
  const opener = answerOn(ours).getByRole('button', { name: 'Correct or undo', exact: true });
  if ((await opener.getAttribute('aria-expanded')) === 'false') await opener.click();
}

async function undo(ours: Page): Promise<void> {
  await openCorrections(ours);
  await press(ours, 'Undo the last step');
}

/** The request page with evidence from one sample, marked as sent. */
async function sentRequest(page: Page, site: Site, extension: Extension, sample: Sample): Promise<Page> {
  await addSample(page, site, sample);
  const request = await extension.openRequestTab();
  await noteAsSent(request);
  return request;
}

/** Moves every event into the past, with the same effect as moving the clock forward. */
async function letDaysPass(extension: Extension, days: number): Promise<void> {
  const { requests } = await extension.stored('local');
  const earlier = JSON.stringify(requests).replace(/"\d{4}-\d\d-\d\dT[\d:.]+Z"/g, (moment) =>
    JSON.stringify(new Date(Date.parse(JSON.parse(moment)) - days * 86_400_000).toISOString()),
  );
  await extension.store('local', { requests: JSON.parse(earlier) });
}

test('a request is sent, followed up and answered, with the browser restarted in between', async ({
  page,
  site,
  extension,
  mail,
  restartBrowser,
}) => {
  test.setTimeout(180_000);
  await addSample(page, site, samples.mcpDashboard);
  await addSample(page, site, samples.learnTranscript);
  let request = await extension.openRequestTab();
  await field(request, 'Full name').fill('Avery Holloway');
  await request.getByRole('link', { name: 'Open email draft' }).click();
  await mail.nextLink();
  await expect(statusOf(request)).toHaveText('Did you send it?');
  await press(request, 'Yes, I sent it');
  await expect(statusOf(request)).toHaveText('Waiting for Excelsior');
  await expect(stepsOf(request)).toHaveText([/Sent to Excelsior via email app/]);
  const record = await recordOn(request);
  await expect(record).toContainText('Transcript ID 1234567');
  await expect(record).toContainText('https://learn.microsoft.com/users/');
  await expect(record).not.toContainText('Holloway2019');

  const later = await restartBrowser(60);
  if (!later.isAhead) await letDaysPass(later.extension, 60);
  request = await later.extension.openRequestTab();
  await expect(statusOf(request)).toHaveText('Time to follow up');
  await expect(sinceOn(request)).toHaveText(/^No answer since /);
  expect(await later.extension.badge()).toBe('!');

  await press(request, 'Write a follow-up');
  const letter = request.getByRole('region', { name: 'Follow-up letter' });
  const link = letter.getByRole('link', { name: 'Open follow-up draft' });
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
  await expect(statusOf(request)).toHaveText('Waiting for Excelsior');
  await expect(stepsOf(request)).toHaveText([/Sent to Excelsior/, /Followed up/]);
  expect(await later.extension.badge()).toBe('2');

  const last = await restartBrowser(61);
  request = await last.extension.openRequestTab();
  await press(request, 'Credit posted');
  await request.getByRole('spinbutton').first().fill('3');
  await request.getByRole('textbox', { name: 'Note for yourself (optional)' }).fill('Letter of 3 March');
  await press(request, 'Save');
  await expect(statusOf(request)).toHaveText('Credit posted');
  await expect(sinceOn(request)).toHaveText(/: 3 credit hours$/);
  await openRow(request, 'answer');
  await expect(stepsOf(request).last()).toContainText(/: 3 credit hours/);
  await expect(stepsOf(request).last()).toContainText('Letter of 3 March');
  const stopSharing = answerOn(request).getByRole('link');
  await expect(stopSharing).toHaveText(['Open my transcript on Microsoft Learn', 'Open the certification dashboard']);
  await press(request, 'Close this request');
  await expect(statusOf(request)).toHaveText('Closed');
  // The person may still want to end the sharing, so the links stay.
  await openRow(request, 'answer');
  await expect(stopSharing).toHaveCount(2);
  const all = await recordOn(request);
  await expect(all.getByText(/^(Sent on|Followed up)$/)).toHaveText(['Sent on', 'Followed up']);

  // Without the follow-up, the waiting time is over again.
  for (const status of ['Credit posted', 'Waiting for Excelsior', 'Time to follow up']) {
    await undo(request);
    await expect(statusOf(request)).toHaveText(status);
  }
  await openRow(request, 'answer');
  await expect(stepsOf(request)).toHaveCount(1);
  await expect(mark(request, 'letter')).toBeChecked();
  await undo(request);
  await expect(stepsOf(request)).toHaveCount(0);
  await expect(mark(request, 'letter')).not.toBeChecked();
});

test('what Excelsior asks for is added and sent again; a declined request is closed', { tag: VARIATION }, async ({
  page,
  site,
  extension,
}) => {
  const request = await sentRequest(page, site, extension, samples.mcpDashboard);
  await press(request, 'More needed');
  await request.getByRole('textbox', { name: 'Note for yourself (optional)' }).fill('The new transcript');
  await press(request, 'Save');
  // The header names first what is still missing.
  await expect(saidOn(request)).toHaveText('More information needed');
  await openRow(request, 'answer');
  await expect(answerOn(request)).toContainText('Add what they asked for to this request, then send it again.');

  // It goes into the same request, and the first record does not change.
  await page.bringToFront();
  await addSample(page, site, samples.learnTranscript);
  await request.bringToFront();
  await expect(pieces(request)).toHaveCount(2);
  await openRow(request, 'answer');
  await press(request, 'I sent it again');
  await expect(statusOf(request)).toHaveText('Waiting for Excelsior');
  const links = (await recordOn(request)).getByText(/^https:\/\/learn\.microsoft\.com\/users\//);
  await expect(links).toHaveCount(1);
  await openRow(request, 'answer');
  await expect(stepsOf(request)).toHaveText([
    /Sent to Excelsior/,
    /Excelsior asked for more.*The new transcript/,
    /Sent to Excelsior/,
  ]);

  await press(request, 'Declined');
  await press(request, 'Save');
  await expect(statusOf(request)).toHaveText('Excelsior declined');
  await openRow(request, 'answer');
  await expect(answerOn(request).getByRole('link')).toHaveCount(0);
  await expect.poll(() => extension.alarms()).toEqual([]);
  await press(request, 'Close');
  for (const said of ['Closed', 'Declined', /^Day 0 of/, 'More information needed', /^Day 0 of/]) {
    await expect(saidOn(request)).toHaveText(said);
    await undo(request);
  }
  await expect(mark(request, 'letter')).not.toBeChecked();
  await expect(pieces(request)).toHaveCount(2);
});

test('a follow-up can be saved as a draft file or copied, and quotes what was sent', async ({
  page,
  context,
  site,
  extension,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const request = await sentRequest(page, site, extension, samples.mcpDashboard);
  await expect(statusOf(request)).toHaveText('Waiting for Excelsior');
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
  const record = await recordOn(request);
  await expect(record.getByText(/^(Followed up|draft file)$/)).toHaveText(['Followed up', 'draft file']);

  await letDaysPass(extension, 60);
  await expect(statusOf(request)).toHaveText('Time to follow up');
  await expect(letter).toBeVisible();
  await letter.getByRole('button', { name: 'Copy letter' }).click();
  await expect(request.getByText('Letter copied')).toBeVisible();
  const copied = await request.evaluate(() => navigator.clipboard.readText());
  // The letter names the day of the request, not that of the follow-up.
  const first = new Date(Date.now() - 120 * 86_400_000).toLocaleDateString('sv');
  expect(copied).toContain(`On ${first} I sent you a request`);
  await openRow(request, 'answer');
  await press(request, 'I followed up');
  await expect(stepsOf(request)).toHaveCount(3);
  await openCorrections(request);
  await stepsOf(request).last().getByLabel('How it was sent').selectOption('copy and paste');
  await recordOn(request);
  await expect(record.getByText(/^(draft file|copy and paste)$/)).toHaveText(['draft file', 'copy and paste']);
});

test('the toolbar shows a due follow-up when the alarm goes off, with no page open', async ({
  page,
  site,
  extension,
}) => {
  const request = await sentRequest(page, site, extension, samples.learnTranscript);
  await expect(statusOf(request)).toHaveText('Waiting for Excelsior');
  await request.close();
  const [alarm] = await extension.alarms();
  expect(alarm?.name).toBe('follow-up');
  // Three weeks of business days, at nine in the morning local time.
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

test('events of earlier days are recorded with their day and channel, and can be corrected', async ({
  page,
  site,
  extension,
}) => {
  const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000);
  // Fifteen business days after a weekday are three weeks.
  const sentAgo = [20, 19, 18].find((days) => daysAgo(days).getDay() % 6 !== 0) ?? 0;
  // As in the field: `YYYY-MM-DD`. The test and the browser share a time zone.
  const dayOf = (date: Date) => date.toLocaleDateString('sv');
  const inWords = (date: Date) => new Intl.DateTimeFormat('en', { dateStyle: 'medium' }).format(date);
  // As in the header, which leaves out the current year.
  const shortly = (date: Date) => {
    const year = date.getFullYear() === new Date().getFullYear() ? {} : ({ year: 'numeric' } as const);
    return new Intl.DateTimeFormat('en', { month: 'short', day: 'numeric', ...year }).format(date);
  };
  await addSample(page, site, samples.learnTranscript);
  await letDaysPass(extension, 30);
  const request = await extension.openRequestTab();
  await noteAsSent(request);
  await openCorrections(request);
  const steps = stepsOf(request);
  const dayIn = (step: Locator) => step.getByLabel('Date', { exact: true });
  const day = dayIn(steps.last());
  await expect(day).toHaveValue(dayOf(daysAgo(0)));

  // Counted from that day, without the time, which nobody knows.
  await day.fill(dayOf(daysAgo(sentAgo)));
  await expect(sinceOn(request)).toContainText(`Sent ${shortly(daysAgo(sentAgo))} · `);
  await steps.last().getByLabel('How it was sent').selectOption('other means');
  const record = await recordOn(request);
  await expect(record.getByRole('definition').nth(1)).toHaveText('other means');
  await expect(record.getByRole('definition').first()).not.toContainText(/\d:\d\d/);
  // Three weeks after it was sent, whatever time the test runs. The alarm is set after the page has shown the change.
  const alarmDay = async () => dayOf(new Date((await extension.alarms())[0]?.scheduledTime ?? 0));
  await expect.poll(alarmDay).toBe(dayOf(daysAgo(sentAgo - 21)));

  await openRow(request, 'answer');
  for (const wrong of [daysAgo(-1), daysAgo(31)]) {
    await day.fill(dayOf(wrong));
    await day.blur();
    await expect(request.getByRole('alert')).toHaveText(
      `Choose a date from ${inWords(daysAgo(30))} to ${inWords(daysAgo(0))}.`,
    );
  }
  await request.reload();
  await expect(sinceOn(request)).toContainText(`Sent ${shortly(daysAgo(sentAgo))} · `);

  await press(request, 'I followed up');
  await expect(steps).toHaveCount(2);
  await openCorrections(request);
  await dayIn(steps.last()).fill(dayOf(daysAgo(10)));
  await expect(sinceOn(request)).toContainText(`Sent ${shortly(daysAgo(10))} · `);
  await press(request, 'Declined');
  await dayIn(answerOn(request).locator('form')).fill(dayOf(daysAgo(5)));
  await press(request, 'Save');
  await expect(statusOf(request)).toHaveText('Excelsior declined');
  await openCorrections(request);
  await expect(steps.locator('time')).toHaveText([sentAgo, 10, 5].map((days) => inWords(daysAgo(days))));
  await steps.last().getByText('Change the date').click();
  await dayIn(steps.last()).fill(dayOf(daysAgo(4)));
  await expect(steps.locator('time').last()).toHaveText(inWords(daysAgo(4)));
  await undo(request);
  await expect(statusOf(request)).toHaveText('Waiting for Excelsior');
  await expect(sinceOn(request)).toContainText(`Sent ${shortly(daysAgo(10))} · `);
});

test('several requests exist side by side, and a sent one does not change', { tag: VARIATION }, async ({
  page,
  site,
  extension,
}) => {
  await addSample(page, site, samples.mcpDashboard);
  const request = await extension.openRequestTab();
  await field(request, 'Full name').fill('Avery Holloway');
  await noteAsSent(request);
  await expect(statusOf(request)).toHaveText('Waiting for Excelsior');
  // What was sent cannot be removed or changed.
  await expect(pieces(request).getByRole('button', { name: /^Remove/ })).toHaveAttribute('aria-disabled', 'true');
  await expect(field(request, 'Full name')).toHaveAttribute('readonly');

  // Evidence for the next exam starts another request, with the same applicant.
  await page.bringToFront();
  await addSample(page, site, samples.learnTranscript);
  await request.bringToFront();
  await expect(pieces(request)).toHaveCount(1);
  await expect(pieces(request)).toContainText('Learn transcript');
  await expect(field(request, 'Full name')).toHaveValue('Avery Holloway');
  await expect(field(request, 'Full name')).not.toHaveAttribute('readonly');
  await expect(requestsMenu(request)).toHaveText(/^Request from [^(]+ \(2\)$/);
  const all = await openRequestsMenu(request);
  await expect(all).toHaveText([/^Request from [^(]+Sent$/, /^Request from [^(]+ \(2\)In preparation$/]);
  await expect(all.last().getByRole('button')).toHaveAttribute('aria-current', 'true');

  await all.first().getByRole('button').click();
  await expect(pieces(request)).toContainText('1234567');
  await expect(statusOf(request)).toHaveText('Waiting for Excelsior');
  await expect(await recordOn(request)).toContainText(/Request from [^(]+Sent on/);

  await openRequestsMenu(request);
  await press(request, 'Start another request');
  await expect(statusOf(request)).toHaveText('Found in another tab');
  await openRequestsMenu(request);
  await expect(all).toHaveCount(3);
  await press(request, 'Remove this request');
  await expect(requestsMenu(request)).toHaveAttribute('aria-expanded', 'false');
  await openRequestsMenu(request);
  await expect(all).toHaveCount(2);
  await request.keyboard.press('Escape');
  await press(request, 'Undo');
  await openRequestsMenu(request);
  await expect(all).toHaveCount(3);
});

test('a due follow-up is named with a link to it while another request is shown', { tag: VARIATION }, async ({
  page,
  site,
  extension,
}) => {
  const request = await sentRequest(page, site, extension, samples.mcpDashboard);
  await expect(statusOf(request)).toHaveText('Waiting for Excelsior');
  await press(request, 'Start another request');
  await expect(statusOf(request)).toHaveText('Found in another tab');
  await expect(requestsMenu(request)).not.toContainText('Follow-up due');

  await letDaysPass(extension, 60);
  await expect(requestsMenu(request)).toContainText('Follow-up due');
  expect(await extension.badge()).toBe('!');
  expect((await extension.title()).split('\n')).toEqual([
    'Credit Courier: No evidence yet',
    expect.stringMatching(/^Follow-up due: Request from \w+ \d+, \d+$/),
  ]);
  const popup = await extension.openPopupTab();
  await expect(requestsMenu(popup)).toContainText('Follow-up due');
  await (await openRequestsMenu(popup)).filter({ hasText: 'Follow-up due' }).getByRole('button').click();
  await expect(statusOf(popup)).toHaveText('Time to follow up');
  await expect(requestsMenu(popup)).not.toContainText('Follow-up due');
  await expect(statusOf(request)).toHaveText('Time to follow up');
  expect(await extension.title()).toBe('Credit Courier: Time to follow up');
});

test('an answer started on one request is not saved on another', { tag: VARIATION }, async ({
  page,
  site,
  extension,
}) => {
  const request = await sentRequest(page, site, extension, samples.mcpDashboard);
  await expect(statusOf(request)).toHaveText('Waiting for Excelsior');
  await page.bringToFront();
  await addSample(page, site, samples.learnTranscript);
  await request.bringToFront();
  await expect(mark(request, 'letter')).not.toBeChecked();
  await noteAsSent(request);
  await expect(statusOf(request)).toHaveText('Waiting for Excelsior');

  await openRow(request, 'answer');
  await press(request, 'Write a follow-up');
  await expect(request.getByRole('region', { name: 'Follow-up letter' })).toBeVisible();
  await press(request, 'Declined');
  await request.getByRole('textbox', { name: 'Note for yourself (optional)' }).fill('Letter of 3 March');
  const all = await openRequestsMenu(request);
  await all.first().getByRole('button').click();
  await openRequestsMenu(request);
  await expect(all.first().getByRole('button')).toHaveAttribute('aria-current', 'true');
  await openRow(request, 'answer');
  await expect(answerOn(request).getByRole('button', { name: 'Declined' })).toBeVisible();
  await expect(request.getByRole('button', { name: 'Save', exact: true })).toHaveCount(0);
  await expect(request.getByRole('button', { name: 'Write a follow-up' })).toHaveAttribute('aria-expanded', 'false');
  await expect(request.getByRole('region', { name: 'Follow-up letter' })).toHaveCount(0);
});

test('another program reads the follow-up day from the calendar file', { tag: VARIATION }, async ({
  page,
  site,
  extension,
}) => {
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

test('the record of what was sent can be saved as text and printed', async ({ page, site, extension }) => {
  const request = await sentRequest(page, site, extension, samples.mcpDashboard);
  const record = await recordOn(request);
  const saved = request.waitForEvent('download');
  await press(request, 'Save this record (.txt)');
  const text = readFileSync(await (await saved).path(), 'utf8');
  expect(text).toMatch(/^Request from .+\n\nSent on: .+\nTo: itcertifications@excelsior\.edu\nSubject: .+\n/);
  expect(text).toContain('Transcript ID 1234567');
  expect(text).not.toContain('Holloway2019');
  // Both are printed, whichever row is open.
  await showOnPaper(request);
  await expect(record).toBeVisible();
  await expect(stepsOf(request)).toBeVisible();
  await expect(request.getByRole('button', { name: 'Undo the last step' })).toBeHidden();
});
