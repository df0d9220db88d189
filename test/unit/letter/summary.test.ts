// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { composeLetter } from '../../../lib/letter/letter';
import { summaryOf } from '../../../lib/letter/summary';
import { AVERY, oldTranscript, requestWith } from '../request/example-request';

const HOSTILE = '<b>Avery</b> & "Co"';
const letter = composeLetter(requestWith([oldTranscript()], { applicant: { ...AVERY, fullName: HOSTILE } }));

it('the copied summary begins with the recipient and the subject, one line each', () => {
  const [to, subject, blank, ...rest] = summaryOf(letter).text.split('\n');
  expect(to).toBe('To: itcertifications@excelsior.edu');
  expect(subject).toBe(`Subject: Request for college credit: Microsoft certification exams (${HOSTILE})`);
  expect(blank).toBe('');
  expect(rest.join('\n')).toBe(letter.text);
});

it('the rich text says the same as the plain text', () => {
  const page = new DOMParser().parseFromString(summaryOf(letter).html, 'text/html');
  const [heading] = page.querySelectorAll('p');
  expect([...(heading?.childNodes ?? [])].map((node) => node.textContent)).toEqual([
    'To: itcertifications@excelsior.edu',
    '',
    `Subject: Request for college credit: Microsoft certification exams (${HOSTILE})`,
  ]);
  expect(page.querySelector('b')).toBeNull();
  expect(summaryOf(letter).html.endsWith(letter.html)).toBe(true);
});
