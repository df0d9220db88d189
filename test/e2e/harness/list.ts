/** The six-row checklist of popup and request page. */
import { expect, type Locator, type Page } from '@playwright/test';
import type { StepId } from '../../../lib/request/step-id';

/** The row of a step. */
export const row = (ours: Page, step: StepId): Locator => ours.locator(`[data-step=${step}]`);

/** The row's mark, checked when the step is done. */
export const mark = (ours: Page, step: StepId): Locator =>
  row(ours, step).locator('> input.mark').and(ours.getByRole('checkbox'));

/** Opens a row by name, unless it is open, and returns it. */
export async function openRow(ours: Page, step: StepId): Promise<Locator> {
  const opener = row(ours, step).getByRole('heading', { level: 2 }).getByRole('button');
  // The last click may not have taken effect yet, and could then switch to another row.
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

/** A pre-flight finding, in the row that it concerns; visible while that row is open. */
export const finding = (ours: Page, rule: string): Locator => ours.locator(`[data-rule="${rule}"]`);

/** An applicant's text field, which the popup shows while the row is open or the field is filled. */
export const field = (ours: Page, name: 'Full name' | 'Email' | 'Student ID (optional)'): Locator =>
  row(ours, 'you').getByRole('textbox', { name, exact: true });

/** An exam that can be selected, by the start of its name. */
export const exam = (ours: Page, code: string): Locator =>
  row(ours, 'exams')
    .getByRole('group', { name: 'Exams to ask for' })
    .getByRole('button', { name: new RegExp(`^${code} `) });

/** Opens the paste field, unless it is shown already, and returns it. */
export async function openPaste(ours: Page): Promise<Locator> {
  const evidence = await openRow(ours, 'evidence');
  const opener = evidence.getByRole('button', { name: /^(Paste|Add more evidence)/ });
  if ((await opener.getAttribute('aria-expanded')) === 'false') await opener.click();
  return evidence.getByRole('textbox', { name: /^Paste/ });
}

/** Marks the request as sent with the letter row's mark; the answer row comes next. */
export async function noteAsSent(ours: Page): Promise<void> {
  await mark(ours, 'letter').click();
  await expect(row(ours, 'answer')).toHaveAttribute('data-open', 'true');
}

/** The button of the requests menu in the header, named after the request that is shown. */
export const requestsMenu = (ours: Page): Locator =>
  ours
    .getByRole('banner')
    .locator('[aria-expanded]')
    .and(ours.getByRole('button', { name: /Request from / }));

/** Opens that menu and returns its entries, one list item each. */
export async function openRequestsMenu(ours: Page): Promise<Locator> {
  const opener = requestsMenu(ours);
  if ((await opener.getAttribute('aria-expanded')) === 'false') await opener.click();
  const entries = ours.getByRole('list', { name: 'Your requests' }).getByRole('listitem');
  // The list loads when it is first opened.
  await entries.first().waitFor();
  return entries;
}
