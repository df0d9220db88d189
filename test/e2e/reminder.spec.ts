/** The browser notification of a due follow-up. */
import { samples } from '../samples';
import { addSample } from './harness/add-sample';
import { noteAsSent } from './harness/list';
import { expect, test } from './harness/test';

test('with notifications allowed, an overdue follow-up is announced, and only once', async ({
  page,
  site,
  extension,
  browserName,
}) => {
  test.skip(browserName === 'chromium', 'headless, nobody answers Chromium’s question whether to allow notifications');
  await addSample(page, site, samples.learnTranscript);
  const options = await extension.openTab('options.html');
  const notify = options.getByRole('checkbox', { name: 'Notify me when a follow-up is due' });
  await notify.click();
  await expect.poll(async () => (await extension.stored('local')).settings).toMatchObject({ notify: true });
  await expect(notify).toBeChecked();

  const request = await extension.openRequestTab();
  await noteAsSent(request);
  await expect(request.getByRole('heading', { level: 1 })).toHaveText('Waiting for Excelsior');
  const { requests } = await extension.stored('local');
  const [{ id }] = (requests as { all: [{ id: string }] }).all;
  const earlier = JSON.stringify(requests).replace(/"\d{4}-\d\d-\d\dT[\d:.]+Z"/g, (moment) =>
    JSON.stringify(new Date(Date.parse(JSON.parse(moment)) - 60 * 86_400_000).toISOString()),
  );
  await extension.store('local', { requests: JSON.parse(earlier) });
  // A headless browser closes a notification at once, so the test can only see that it was due.
  const reminded = async () => (await extension.stored('local')).reminded;
  await expect.poll(reminded).toEqual({ [id]: expect.stringMatching(/^\d{4}-\d\d-\d\d 15 \d/) });
  await expect.poll(() => extension.alarms()).toEqual([]);
});
