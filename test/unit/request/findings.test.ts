import { expect, it } from 'vitest';
import { findingsIn } from '../../../lib/request/findings';
import { EXCELSIOR } from '../../../lib/request/school';
import { oldTranscript, requestWith } from './example-request';

const ADDRESS = EXCELSIOR.recipient.address;
const NOW = new Date('2026-11-22T12:00:00Z');
const withCode = (code: string) => requestWith([oldTranscript()], { codes: { 1234567: code } });

it('counts what must be mended before the letter leaves, and nothing else', () => {
  const placeholder = findingsIn(withCode('nnnnnnnn'), ADDRESS, NOW);
  expect(placeholder.musts).toBe(1);
  expect(placeholder.findings.map(({ id }) => id)).toContain('placeholder-access-code');

  const whole = findingsIn(withCode('Avery2020'), ADDRESS, NOW);
  expect(whole.musts).toBe(0);
  expect(whole.findings.map(({ id }) => id)).toContain('application-missing');
});
