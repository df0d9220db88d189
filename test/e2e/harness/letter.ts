import { expect, type Page } from '@playwright/test';
import { type Draft, readMailLink } from './mail-link';

/** The address of “Open email draft” on the popup or the request page, once there is one. */
export async function draftLink(ours: Page): Promise<string> {
  const link = ours.getByRole('link', { name: 'Open email draft', exact: true });
  await expect(link).toHaveAttribute('href', /^mailto:/);
  return (await link.getAttribute('href')) ?? '';
}

/** The letter as the email app would get it from the popup or the request page. */
export async function letterOn(ours: Page): Promise<Draft> {
  return readMailLink(await draftLink(ours));
}

/** The lines of the letter that ask for exams. */
export function examLines({ body }: Draft): string[] {
  return body.split('\n').filter((line) => /, passed \d{4}-\d{2}-\d{2}$/.test(line));
}
