import { describe, expect, it } from 'vitest';
import { CHANNELS } from '../../../lib/request/channel';
import type { Answer, LifeEvent } from '../../../lib/request/life';
import type { Current, Request } from '../../../lib/request/request';
import { standingOf } from '../../../lib/request/status';
import { AVERY, credlyBadge, exam, learnTranscript, NOW, oldTranscript, requestWith } from './example-request';

const statusOf = (current: Current) => standingOf(current).status;

const complete: Partial<Request> & { codes: Record<string, string> } = {
  applicant: AVERY,
  ticks: ['address-details', 'application', 'attach'],
  codes: { 1234567: 'Avery2020' },
};
const SENT = { event: 'sent', at: NOW } as const;
const answered = (answer: Answer): LifeEvent => ({ event: 'answered', at: NOW, answer, credits: [], note: '' });
const evidence = [oldTranscript(), learnTranscript({ exams: [exam('AZ-103')] })];

describe('names the first thing that is missing', () => {
  it.each([
    ['empty', requestWith([], complete)],
    ['transcript-id-missing', requestWith([oldTranscript({ transcriptId: '' }), ...evidence])],
    ['access-code-missing', requestWith(evidence)],
    ['applicant-missing', requestWith(evidence, { codes: complete.codes })],
    ['exams-missing', requestWith([oldTranscript()], complete)],
    ['application-missing', requestWith(evidence, { ...complete, ticks: ['attach'] })],
    ['application-missing', requestWith(evidence, { ...complete, ticks: ['application'] })],
    ['ready', requestWith(evidence, complete)],
    ['sent', requestWith(evidence, { ...complete, life: [SENT] })],
    ['posted', requestWith(evidence, { ...complete, life: [SENT, answered('posted')] })],
    ['more-asked', requestWith(evidence, { ...complete, life: [SENT, answered('more-asked')] })],
    ['declined', requestWith(evidence, { ...complete, life: [SENT, answered('declined')] })],
    ['closed', requestWith(evidence, { ...complete, life: [SENT, { event: 'closed', at: NOW }] })],
  ] as const)('%s', (status, current) => {
    expect(statusOf(current)).toBe(status);
  });
});

it('tells a forgotten access code from a missing one', () => {
  const { request } = requestWith(evidence, complete);
  expect(statusOf({ request, codes: {} })).toBe('access-code-forgotten');
});

it('asks for no access code where no evidence has one', () => {
  const current = requestWith([credlyBadge({ exams: [exam('AZ-103')] })], { ...complete, codes: {} });
  expect(statusOf(current)).toBe('ready');
});

it('does not take an opened draft for a sent letter', () => {
  const log = CHANNELS.map((channel) => ({ at: NOW, channel, answer: 'not-yet' as const }));
  expect(statusOf(requestWith(evidence, { ...complete, log }))).toBe('ready');
});

it('stays sent, also where the access code is forgotten since', () => {
  const { request } = requestWith(evidence, { ...complete, life: [SENT] });
  expect(statusOf({ request, codes: {} })).toBe('sent');
});

it('counts the steps that are done', () => {
  const { steps, done } = standingOf(requestWith(evidence, complete));
  expect(steps).toHaveLength(8);
  expect(done).toBe(7);
  expect(standingOf(requestWith([])).done).toBe(0);
});
