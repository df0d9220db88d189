import { describe, expect, it } from 'vitest';
import type { Answer } from '../../../lib/request/answer';
import { findingsIn } from '../../../lib/request/findings';
import { followUpOf } from '../../../lib/request/follow-up';
import { isOpen } from '../../../lib/request/life';
import type { LifeEvent } from '../../../lib/request/life-event';
import type { Current, Request } from '../../../lib/request/request';
import { EXCELSIOR } from '../../../lib/request/school';
import { STEP_IDS } from '../../../lib/request/step-id';
import { checklistOf } from '../../../lib/steps/checklist';
import { headlineOf } from '../../../lib/steps/face';
import { AVERY, credlyBadge, exam, learnTranscript, NOW, oldTranscript, requestWith } from '../request/example-request';

const listOf = (current: Current, now = NOW, recipient = EXCELSIOR.recipient.address) => {
  const { life } = current.request;
  const findings = isOpen(life) ? findingsIn(current, recipient, new Date(now)).findings : [];
  return checklistOf({ current, findings, followUp: followUpOf(life, 15, new Date(now), 'UTC') });
};
const stateOf = (current: Current, id: string, now?: string) =>
  listOf(current, now).steps.find((step) => step.id === id)?.state;
const headline = (current: Current, now?: string) => headlineOf(listOf(current, now));

const APPLICATION = { file: 'f1', name: 'application.pdf', size: 1000, addedAt: NOW, findings: [] };
const complete: Partial<Request> & { codes: Record<string, string> } = {
  applicant: { ...AVERY, fullName: 'Avery Example' },
  ticks: ['address-details'],
  application: APPLICATION,
  codes: { 1234567: 'Avery2020' },
};
const SENT = { event: 'sent', at: NOW, channel: 'mailto' } as const;
const answered = (answer: Answer): LifeEvent => ({ event: 'answered', at: NOW, answer, credits: [], note: '' });
const evidence = [oldTranscript(), learnTranscript({ exams: [exam('AZ-103')] })];
const LATER = '2026-07-01T08:00:00.000Z';

it('the checklist has the same six steps in the same order for every request', () => {
  for (const current of [requestWith([]), requestWith(evidence, complete)]) {
    expect(listOf(current).steps.map(({ id }) => id)).toEqual([...STEP_IDS]);
  }
});

describe('the first step that is not done is next, and the header names it', () => {
  it.each([
    ['evidence', 'empty', requestWith([], complete)],
    ['evidence', 'transcript-id-missing', requestWith([oldTranscript({ transcriptId: '' }), ...evidence], complete)],
    ['evidence', 'access-code-missing', requestWith(evidence)],
    ['evidence', 'address-details', requestWith(evidence, { codes: complete.codes })],
    ['exams', 'exams-missing', requestWith([oldTranscript()], complete)],
    ['you', 'applicant-missing', requestWith(evidence, { ...complete, applicant: requestWith([]).request.applicant })],
    [
      'application',
      'application-missing',
      requestWith(evidence, { codes: complete.codes, ticks: complete.ticks ?? [], applicant: AVERY }),
    ],
    ['letter', 'ready', requestWith(evidence, complete)],
    ['answer', 'sent', requestWith(evidence, { ...complete, life: [SENT] })],
    ['answer', 'posted', requestWith(evidence, { ...complete, life: [SENT, answered('posted')] })],
    ['letter', 'more-asked', requestWith(evidence, { ...complete, life: [SENT, answered('more-asked')] })],
    ['answer', 'declined', requestWith(evidence, { ...complete, life: [SENT, answered('declined')] })],
    ['answer', 'closed', requestWith(evidence, { ...complete, life: [SENT, { event: 'closed', at: NOW }] })],
  ] as const)('%s: %s', (next, status, current) => {
    expect([listOf(current).next, headline(current)]).toEqual([next, status]);
  });

  it('and exams come before the person’s details, as in the list', () => {
    expect(listOf(requestWith([oldTranscript()], { codes: complete.codes, ticks: ['address-details'] })).next).toBe(
      'exams',
    );
  });
});

describe('a step that must be fixed', () => {
  it('comes before all others, and is not done', () => {
    expect(stateOf(requestWith(evidence, { ...complete, codes: {} }), 'evidence')).toBe('must');
    const placeholder = requestWith([learnTranscript({ exams: [exam('AZ-103')] })], {
      ...complete,
      applicant: { ...AVERY, fullName: '[name]' },
    });
    expect([stateOf(placeholder, 'you'), headline(placeholder)]).toEqual(['must', 'must-mend']);
    expect(listOf(placeholder).steps.find(({ id }) => id === 'you')?.isDone).toBe(false);
  });

  it('can be the letter itself, if it would go to Microsoft', () => {
    const list = listOf(requestWith([], complete), NOW, 'someone@microsoft.com');
    expect([list.next, headlineOf(list)]).toEqual(['letter', 'must-mend']);
  });

  it('tells an access code that was not kept from a missing one', () => {
    const { request } = requestWith(evidence, complete);
    expect(headline({ request, codes: {} })).toBe('access-code-forgotten');
  });
});

it('something that should be fixed is marked on a finished step, but not yet on a later one', () => {
  const differs = requestWith([learnTranscript({ holder: 'Someone Else', exams: [exam('AZ-103')] })], {
    ...complete,
    codes: {},
  });
  expect(stateOf(differs, 'you')).toBe('should');
  expect(stateOf(requestWith([learnTranscript()]), 'application')).toBe('to-come');
});

describe('a draft that was opened', () => {
  const log = [{ at: NOW, channel: 'mailto' as const }];

  it('is asked about before anything else', () => {
    const current = requestWith(evidence, { codes: complete.codes, log });
    expect([listOf(current).next, headline(current)]).toEqual(['letter', 'draft-asked']);
  });

  it('is not a sent letter until the person says so', () => {
    for (const answer of ['not-yet', 'no'] as const) {
      expect(headline(requestWith(evidence, { ...complete, log: [{ at: NOW, channel: 'mailto', answer }] }))).toBe(
        'ready',
      );
    }
    expect(headline(requestWith(evidence, { ...complete, log: [{ at: NOW, channel: 'clipboard' }] }))).toBe('ready');
  });
});

describe('after sending', () => {
  const sent = (...more: LifeEvent[]) => requestWith(evidence, { ...complete, life: [SENT, ...more] });

  it('every step up to the letter is done and locked, even if a code is no longer kept', () => {
    const { request } = sent();
    const { steps, done } = listOf({ request, codes: {} });
    expect(steps.map(({ isDone, isLocked }) => [isDone, isLocked])).toEqual([
      ...Array(5).fill([true, true]),
      [false, false],
    ]);
    expect(done).toBe(5);
  });

  it('the answer step waits, becomes due, and is checked only for credit', () => {
    expect(stateOf(sent(), 'answer')).toBe('waiting');
    expect(stateOf(sent(), 'answer', LATER)).toBe('should');
    expect(headline(sent(), LATER)).toBe('follow-up-due');
    expect(stateOf(sent(answered('posted')), 'answer')).toBe('done');
    const declined = listOf(sent(answered('declined'))).steps.at(-1);
    expect(declined).toMatchObject({ state: 'current', isDone: false });
  });

  it('a request for more unlocks the steps again', () => {
    const { steps } = listOf(sent(answered('more-asked')));
    expect(steps.every(({ isLocked }) => !isLocked)).toBe(true);
    expect(steps.find(({ id }) => id === 'letter')).toMatchObject({ state: 'current', isDone: false });
  });

  it('the answer step says how many working days have passed', () => {
    const value = (now: string) => listOf(sent(), now).steps.at(-1)?.value;
    // 2026-05-12 was a Tuesday.
    expect(value('2026-05-18T08:00:00.000Z')).toEqual({ id: 'answer-waiting', values: { day: 4, days: 15 } });
    expect(value(LATER)).toEqual({ id: 'answer-due', values: { count: 36 } });
  });
});

describe('the steps that the person can tick', () => {
  const ticked = (current: Current) =>
    listOf(current)
      .steps.filter(({ isTickedByPerson }) => isTickedByPerson)
      .map(({ id }) => id);

  it('are those that only they know about', () => {
    expect(ticked(requestWith([]))).toEqual(['application']);
    expect(ticked(requestWith(evidence))).toEqual(['application', 'letter']);
    expect(ticked(requestWith(evidence, complete))).toEqual(['letter']);
  });

  it('do not include the letter after a follow-up, which must be undone first', () => {
    const life = [SENT, { event: 'followed-up', at: NOW }] as const;
    expect(ticked(requestWith(evidence, { ...complete, life: [...life] }))).toEqual([]);
    expect(ticked(requestWith(evidence, { ...complete, life: [SENT] }))).toEqual(['letter']);
  });
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
])('for the applicant %o, the step of the details is done: %s', (applicant, done) => {
  expect(listOf(requestWith([credlyBadge()], { applicant })).steps.find(({ id }) => id === 'you')?.isDone).toBe(done);
});

it('the checklist counts the steps that are done', () => {
  expect(listOf(requestWith([])).done).toBe(0);
  expect(listOf(requestWith(evidence, complete)).done).toBe(4);
});
