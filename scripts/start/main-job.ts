import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { STEP_IDS } from '../../lib/request/step-id';
import { launchChromium } from '../../test/e2e/harness/chromium/launch';
import { Extension } from '../../test/e2e/harness/extension';
import { field, mark } from '../../test/e2e/harness/list';
import { MailCatcher } from '../../test/e2e/harness/mail-catcher';
import { pressOnPageButton, waitForOnPageButton } from '../../test/e2e/harness/on-page-button';
import { serveSample } from '../../test/e2e/harness/serve-sample';
import { Site } from '../../test/e2e/harness/site';
import { type Sample, samples } from '../../test/samples';
import { Failure } from '../run/failure';

/** The folder for the screenshots, inside the checkout. */
export const PICTURES = '.output/demo';

/** The result of the main job. */
export interface Outcome {
  /** The mail link that “Open email draft” opened. */
  link: string;
  checklist: { label: string; done: boolean }[];
}

const APPLICANT = { fullName: 'Avery Holloway', email: 'avery.holloway@example.test' };

/** Adds three share pages to the request, fills it in, and opens the draft. Takes a picture of each page on the way. */
export async function runMainJob(): Promise<Outcome> {
  rmSync(picture(''), { recursive: true, force: true });
  mkdirSync(picture(''), { recursive: true });
  const site = await Site.start();
  const mail = new MailCatcher();
  const context = await launchChromium({ port: site.port, path: mail.path });
  try {
    const extension = await step('The extension did not start', () => Extension.in(context));
    await (await extension.welcome()).close();
    const page = await context.newPage();
    await sendToExcelsior(page, site, samples.mcpDashboard, '1-old-transcript');
    await sendToExcelsior(page, site, samples.learnTranscript, '2-learn-transcript');
    await sendToExcelsior(page, site, samples.credlyBadge, '3-credly-badge');

    const request = await extension.openRequestTab();
    await step('The request page does not ask about the address', () => confirmAddress(request));
    await step('The request page has no fields for the applicant', () => fillIn(request));
    await request.screenshot({ path: picture('5-request-page'), fullPage: true });

    const popup = await extension.openPopupTab();
    const checklist = await step('The popup shows no checklist', () => readChecklist(popup));
    await popup.screenshot({ path: picture('4-popup') });
    const link = await step('The popup has no link “Open email draft”', () => openDraft(popup));
    await step('The mail link did not reach the email app', () => mail.nextLink());
    return { link, checklist };
  } finally {
    await context.close();
    await site.close();
    mail.close();
  }
}

async function sendToExcelsior(page: Page, site: Site, sample: Sample, name: string): Promise<void> {
  console.log(`Sending to Excelsior: ${sample.title} …`);
  await step(`“${sample.title}” could not be sent`, async () => {
    await page.goto(serveSample(site, sample));
    await page.bringToFront();
    await waitForOnPageButton(page);
    // The button may appear before the page has loaded its content.
    await page.getByRole('heading').first().waitFor();
    await page.screenshot({ path: picture(name) });
    await pressOnPageButton(page);
    await waitForOnPageButton(page, 'Added');
  });
}

/** The old transcript must show the person's address, which only they can know. */
async function confirmAddress(request: Page): Promise<void> {
  await request.getByRole('button', { name: 'Yes, it was on' }).click();
}

async function fillIn(request: Page): Promise<void> {
  await field(request, 'Full name').fill(APPLICANT.fullName);
  await field(request, 'Email').fill(APPLICANT.email);
}

async function readChecklist(popup: Page): Promise<Outcome['checklist']> {
  await mark(popup, 'evidence').waitFor();
  return Promise.all(
    STEP_IDS.map(async (step) => ({
      label: (await mark(popup, step).getAttribute('aria-label')) ?? '',
      done: await mark(popup, step).isChecked(),
    })),
  );
}

async function openDraft(popup: Page): Promise<string> {
  const draft = popup.getByRole('link', { name: 'Open email draft' });
  const link = await draft.getAttribute('href');
  if (!link?.startsWith('mailto:')) throw new Error('it leads to no email app');
  await draft.click();
  return link;
}

/** Runs a step. If it fails, one sentence says what did not happen and why. */
async function step<T>(sentence: string, act: () => Promise<T>): Promise<T> {
  try {
    return await act();
  } catch (error) {
    const [reason] = String(error instanceof Error ? error.message : error).split('\n');
    throw new Failure(`${sentence}: ${reason}`);
  }
}

function picture(name: string): string {
  return join(import.meta.dirname, '../..', PICTURES, name && `${name}.png`);
}
