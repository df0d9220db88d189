/** The list of six rows that makes up popup and request page. */
import { expect, type Locator, type Page } from '@playwright/test';
import type { StepId } from '../../../lib/request/step-id';

/** The row of a step. */
export const row = (ours: Page, step: StepId): Locator => ours.locator(`[data-step=${step}]`);

/** The row's mark, ticked when the step is done. */
export const mark = (ours: Page, step: StepId): Locator =>
  row(ours, step).locator('> input.mark').and(ours.getByRole('checkbox'));

/** Opens a row by its name if it is closed, and returns it. */
export async function openRow(ours: Page, step: StepId): Promise<Locator> {
  const opener = row(ours, step).getByRole('heading', { level: 2 }).getByRole('button');
  // An earlier press may still be in progress, and then lead to another row.
  await expect(async () => {
    if ((await opener.getAttribute('aria-expanded')) === 'false') await opener.click();
    await expect(row(ours, step)).toHaveAttribute('data-open', 'true', { timeout: 500 });
  }).toPass({ timeout: 10_000 });
  return row(ours, step);
}

/** The pieces of evidence. */
export const pieces = (ours: Page): Locator =>
  row(ours, 'evidence')
    .getByRole('listitem')
    .filter({ has: ours.getByRole('button', { name: /^Remove/ }) });

/** What the pre-flight found by a rule, in the row it concerns; visible while that row is open. */
export const finding = (ours: Page, rule: string): Locator => ours.locator(`[data-rule="${rule}"]`);

/** An applicant text field, which the popup shows while the row is open or the field has text. */
export const field = (ours: Page, name: 'Full name' | 'Email' | 'Student ID (optional)'): Locator =>
  row(ours, 'you').getByRole('textbox', { name, exact: true });

/** An exam to ask for, by the beginning of its name, pressed or not. */
export const exam = (ours: Page, code: string): Locator =>
  row(ours, 'exams')
    .getByRole('group', { name: 'Exams to ask for' })
    .getByRole('button', { name: new RegExp(`^${code} `) });

/** Opens the field for pasted text if it is closed, and returns it. */
export async function openPaste(ours: Page): Promise<Locator> {
  const evidence = await openRow(ours, 'evidence');
  const opener = evidence.getByRole('button', { name: /^(Paste|Add more evidence)/ });
  if ((await opener.getAttribute('aria-expanded')) === 'false') await opener.click();
  return evidence.getByRole('textbox', { name: /^Paste/ });
}

/** Marks the request as sent, with the letter row's mark; the answer row comes next. */
export async function noteAsSent(ours: Page): Promise<void> {
  await mark(ours, 'letter').click();
  await expect(row(ours, 'answer')).toHaveAttribute('data-open', 'true');
}

/** The menu of requests in the header: its button, named after the request that is shown. */
export const requestsMenu = (ours: Page): Locator =>
  ours
    .getByRole('banner')
    .locator('[aria-expanded]')
    .and(ours.getByRole('button', { name: /Request from / }));

/** Opens that menu and returns its entries, one list item each. */
export async function openRequestsMenu(ours: Page): Promise<Locator> {
  const opener = requestsMenu(ours);
  if ((await opener.getAttribute('aria-expanded')) === 'false') await opener.click();
  return ours.getByRole('list', { name: 'Your requests' }).getByRole('listitem');
}
