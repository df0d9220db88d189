import { expect, it } from 'vitest';
import { MAILTO_LIMIT } from '../../../lib/channels/mailto';
import { sampleDraft } from '../../../lib/channels/sample-draft';
import { exam, learnTranscript, requestWith } from '../request/example-request';

const current = (count: number) =>
  requestWith(
    [learnTranscript({ exams: Array.from({ length: count }, (_, i) => exam(`AZ-${100 + i}`, 'x'.repeat(60))) })],
    { choices: Object.fromEntries(Array.from({ length: count }, (_, i) => [`AZ-${100 + i}`, true])) },
  );

it('a sample has no recipient and says that it is a sample', () => {
  const { href, letter, step } = sampleDraft(current(2));
  expect(href).toMatch(/^mailto:\?subject=Sample%3A%20Request[\w%.~-]*&body=Sample%2C%20not%20a%20request[\w%.~-]*$/);
  expect(letter.recipient).toBe('');
  expect(letter.text).toMatch(/^Sample, not a request[^\n]+\n\nDear /);
  expect(step).toBe('full');
});

it('a long sample is still marked as one and fits a mail link', () => {
  const { href, letter } = sampleDraft(current(60));
  expect(letter.text).toMatch(/^Sample, not a request/);
  expect(href.length).toBeLessThanOrEqual(MAILTO_LIMIT);
});
