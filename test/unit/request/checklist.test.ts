import { describe, expect, it } from 'vitest';
import { checklist } from '../../../lib/request/checklist';
import { type Current, PERSON_STEPS } from '../../../lib/request/request';
import { AVERY, credlyBadge, exam, learnTranscript, NOW, oldTranscript, requestWith } from './example-request';

const step = (current: Current, id: string) => checklist(current).find((each) => each.id === id);
const isDone = (current: Current, id: string) => step(current, id)?.done;

it('goes from the proof to the sent letter', () => {
  const current = requestWith([learnTranscript()]);
  expect(checklist(current).map(({ id, by }) => [id, by])).toEqual([
    ['evidence', 'product'],
    ['exams', 'product'],
    ['applicant', 'product'],
    ['application', 'person'],
    ['attach', 'person'],
    ['send', 'life'],
  ]);
});

it('offers no sending of nothing', () => {
  expect(step(requestWith([]), 'send')).toEqual({ id: 'send', by: 'product', done: false });
});

it('has two steps more for an old transcript', () => {
  const ids = checklist(requestWith([credlyBadge(), oldTranscript()])).map(({ id }) => id);
  expect(ids.slice(0, 4)).toEqual(['evidence', 'access-code', 'address-details', 'exams']);
});

describe('the product decides', () => {
  it('whether there is evidence', () => {
    expect(isDone(requestWith([]), 'evidence')).toBe(false);
    expect(isDone(requestWith([credlyBadge()]), 'evidence')).toBe(true);
  });

  it('whether every access code is known', () => {
    const both = [oldTranscript(), oldTranscript({ transcriptId: '7654321' })];
    expect(isDone(requestWith(both), 'access-code')).toBe(false);
    expect(isDone(requestWith(both, { codes: { 1234567: 'Avery2020' } }), 'access-code')).toBe(false);
    expect(isDone(requestWith(both, { codes: { 1234567: 'Avery2020', 7654321: 'x123' } }), 'access-code')).toBe(true);
  });

  it('whether an exam is chosen', () => {
    expect(isDone(requestWith([learnTranscript({ exams: [exam('AZ-900')] })]), 'exams')).toBe(false);
    expect(isDone(requestWith([learnTranscript({ exams: [exam('AZ-103')] })]), 'exams')).toBe(true);
    expect(isDone(requestWith([], { addedExams: [exam('AZ-900')] }), 'exams')).toBe(true);
  });

  it.each([
    [AVERY, true],
    [{ ...AVERY, studentId: '' }, true],
    [{ ...AVERY, email: ' avery@example.com ' }, true],
    [{ ...AVERY, fullName: '  ' }, false],
    [{ ...AVERY, email: '' }, false],
    [{ ...AVERY, email: 'avery' }, false],
    [{ ...AVERY, email: 'avery@example' }, false],
    [{ ...AVERY, email: 'a very@example.com' }, false],
  ])('whether name and email are filled in: %o', (applicant, done) => {
    expect(isDone(requestWith([], { applicant }), 'applicant')).toBe(done);
  });

  it('that the application is filled in, where the person chose the file', () => {
    const application = { file: 'f1', name: 'application.pdf', size: 1000, addedAt: NOW, findings: [] };
    expect(step(requestWith([], { application }), 'application')).toEqual({
      id: 'application',
      by: 'product',
      done: true,
    });
  });
});

it.each(PERSON_STEPS)('the person decides %s', (id) => {
  expect(step(requestWith([oldTranscript()]), id)).toEqual({ id, by: 'person', done: false });
  expect(step(requestWith([oldTranscript()], { ticks: [id] }), id)).toEqual({ id, by: 'person', done: true });
});
