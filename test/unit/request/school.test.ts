import { expect, it } from 'vitest';
import { RECOMMENDATIONS } from '../../../lib/catalogue/catalogue.generated';
import { mailtoLink } from '../../../lib/channels/mailto';
import { composeLetter } from '../../../lib/letter/letter';
import { EMPTY_REQUEST } from '../../../lib/request/request';
import { EXCELSIOR, LIST_DATE } from '../../../lib/request/school';

it('the letter goes to the address on Excelsior’s page of 2020', () => {
  expect(EXCELSIOR.recipient.address).toBe('itcertifications@excelsior.edu');
  const letter = composeLetter({ request: EMPTY_REQUEST, codes: {} });
  expect(mailtoLink(letter)).toMatch(/^mailto:itcertifications@excelsior\.edu\?/);
  expect(letter.text).toContain(`Dear ${EXCELSIOR.name},`);
});

it('every fact has its source and its date', () => {
  for (const { source, date } of [EXCELSIOR.recipient, ...EXCELSIOR.forms]) {
    expect(source).not.toBe('');
    expect(new Date(date).toISOString()).toBe(`${date}T00:00:00.000Z`);
  }
});

it('the date of the list is that of its rows in the catalogue', () => {
  const listed = RECOMMENDATIONS.filter((row) => row.listed);
  expect(listed.length).toBe(9);
  expect(new Set(listed.map(({ date }) => date))).toEqual(new Set([LIST_DATE]));
});

it('both forms have an https link', () => {
  expect(EXCELSIOR.forms.map(({ id }) => id)).toEqual(['application', 'transcript-service']);
  for (const { url } of EXCELSIOR.forms) expect(new URL(url).protocol).toBe('https:');
});
