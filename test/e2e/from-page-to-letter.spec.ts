/** The main job on every kind of share page: click the button, and the letter is ready. */
import { samples } from '../samples';
import { draftLink, examLines, letterOn } from './harness/letter';
import { finding } from './harness/list';
import { readMailLink } from './harness/mail-link';
import { onPageButton, pressOnPageButton, waitForOnPageButton } from './harness/on-page-button';
import { serveSample } from './harness/serve-sample';
import { expect, test } from './harness/test';

const VIEWING_PAGE = 'https://mcp.microsoft.com/Anonymous//Transcript/Validate';

test('the share dialog of the old dashboard becomes a letter with its three lines', async ({
  page,
  site,
  extension,
}) => {
  await page.goto(serveSample(site, samples.mcpDashboard));
  const button = await waitForOnPageButton(page);
  expect(button).toMatchObject({ text: 'Send to Excelsior', count: 1, hostParent: 'dialog' });
  await pressOnPageButton(page);
  await waitForOnPageButton(page, 'Added. Nothing is sent yet.');

  const popup = await extension.openPopupTab();
  const link = await draftLink(popup);
  expect(link).toMatch(/^mailto:itcertifications@excelsior\.edu\?subject=/);
  const { to, headers, subject, body } = readMailLink(link);
  expect(to).toBe('itcertifications@excelsior.edu');
  expect(headers).toEqual(['subject', 'body']);
  expect(subject).not.toMatch(/[\r\n]/);
  expect(body).toContain(
    `\nTranscript ID: 1234567\nAccess Code: Holloway2019\nTranscript Viewing Page: ${VIEWING_PAGE}\n`,
  );
});

test('details typed on the old viewing page become a letter', async ({ page, site, extension }) => {
  await page.goto(serveSample(site, samples.mcpViewingPage));
  await page.getByLabel('Transcript ID').pressSequentially('7654321');
  expect(await onPageButton(page)).toBeNull();
  await page.getByLabel('Access Code').pressSequentially('Meadow77');
  await waitForOnPageButton(page);
  await pressOnPageButton(page);
  await waitForOnPageButton(page, 'Added. Nothing is sent yet.');

  const { body } = await letterOn(await extension.openPopupTab());
  expect(body).toContain(`\nTranscript ID: 7654321\nAccess Code: Meadow77\nTranscript Viewing Page: ${VIEWING_PAGE}\n`);
});

test('a shared Learn transcript becomes a letter with its link and the recommended exams', async ({
  page,
  site,
  extension,
}) => {
  await page.goto(`${serveSample(site, samples.learnTranscript)}?source=docs#exams`);
  expect((await waitForOnPageButton(page)).hostParent).toMatch(/^(html|body)$/);
  await pressOnPageButton(page);
  await waitForOnPageButton(page, 'Added. Nothing is sent yet.');

  const letter = await letterOn(await extension.openPopupTab());
  expect(letter.body).toContain(
    '\nTranscript Viewing Page: https://learn.microsoft.com/users/averyholloway-4821/transcript/d0exampleabc123\n',
  );
  expect(examLines(letter)).toEqual([
    'AZ-301 Microsoft Azure Architect Design, passed 2019-09-19',
    'AZ-103 Microsoft Azure Administrator, passed 2019-05-14',
  ]);
  expect(letter.body).not.toMatch(/avery\.holloway@example\.test|9900123|Example module/);
});

test('a shared Learn credential becomes a letter with its link unchanged', async ({ page, site, extension }) => {
  await page.goto(serveSample(site, samples.learnCredentialShare));
  await pressOnPageButton(page);
  await waitForOnPageButton(page, 'Added. Nothing is sent yet.');

  const { body } = await letterOn(await extension.openPopupTab());
  expect(body).toContain(
    '\nBadge: Microsoft Certified: Azure Administrator Associate\nBadge link: https://learn.microsoft.com/api/credentials/share/en-us/AveryHolloway-4821/0A1B2C3D4E5F6071?sharingId=64FA5A3E00000000\n',
  );
});

test('a Learn credential page becomes a letter with only its address', async ({ page, site, extension }) => {
  await page.goto(`${serveSample(site, samples.learnCredential)}?ref=home#top`);
  await pressOnPageButton(page);
  await waitForOnPageButton(page, 'Added. Nothing is sent yet.');

  const { body } = await letterOn(await extension.openPopupTab());
  expect(body).toContain(
    '\nBadge: Microsoft Certified: Azure Administrator Associate\nBadge link: https://learn.microsoft.com/en-us/users/averyholloway-4821/credentials/0a1b2c3d4e5f6071\n',
  );
});

test('a Credly badge becomes a letter with its public link and its title without “(Expired)”', async ({
  page,
  site,
  extension,
}) => {
  // The earner's own view of the badge.
  const path = '/earner/earned/badge/00000000-0000-4000-8000-000000000400';
  await page.goto(serveSample(site, { ...samples.credlyBadge, path }));
  await pressOnPageButton(page);
  await waitForOnPageButton(page, 'Added. Nothing is sent yet.');

  const popup = await extension.openPopupTab();
  await expect(finding(popup, 'issuer-unverified')).toHaveCount(0);
  const { body } = await letterOn(popup);
  expect(body).toContain(
    '\nBadge: Microsoft Certified: DevOps Engineer Expert\nBadge link: https://www.credly.com/badges/00000000-0000-4000-8000-000000000400\n',
  );
  expect(body).not.toContain('(Expired)');
});
