/** No change to a request can alter what was sent. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyChange, type Change } from '../../../lib/request/changes';
import { isOpen } from '../../../lib/request/life';
import type { LifeEvent } from '../../../lib/request/life-event';
import type { Application, Current, Request } from '../../../lib/request/request';
import { anyChange } from './any-change';
import { AVERY, credlyBadge, exam, learnTranscript, NOW, oldTranscript, requestWith } from './example-request';

const application: Application = { file: 'f1', name: 'form.pdf', size: 1000, addedAt: NOW, findings: [] };
const sent: LifeEvent = { event: 'sent', at: NOW, channel: 'mailto' };
const base = requestWith([oldTranscript(), credlyBadge()], { codes: { 1234567: 'Avery2020' } });
const withLife = (...life: LifeEvent[]): Current => ({
  ...base,
  request: { ...base.request, applicant: AVERY, application, addedExams: [exam('AZ-900')], ticks: ['attach'], life },
});
const SENT = withLife(sent);
const OLD_ID = 'mcp-transcript:1234567';

const shownIn = ({ items, applicant, choices, addedExams, application, ticks }: Request) => ({
  items: items.map(({ check: _, ...item }) => item),
  applicant,
  choices,
  addedExams,
  application,
  ticks,
});

const CHANGES: Change[] = [
  { change: 'add-evidence', capture: { evidence: learnTranscript() } },
  { change: 'add-evidence', capture: { evidence: oldTranscript(), accessCode: 'Newer2022' } },
  { change: 'remove-evidence', id: OLD_ID },
  { change: 'type-access-code', id: OLD_ID, accessCode: 'Newer2022' },
  { change: 'type-transcript-id', id: OLD_ID, transcriptId: '7654321' },
  { change: 'type-badge-title', id: base.request.items[1]?.id ?? '', title: 'Another' },
  { change: 'type-applicant', field: 'fullName', value: 'Another' },
  { change: 'choose-exam', key: 'AZ-900', chosen: false },
  { change: 'add-exam', exam: exam('AZ-103') },
  { change: 'remove-exam', key: 'AZ-900' },
  { change: 'tick', step: 'attach', done: false },
  { change: 'set-application', application: { ...application, file: 'f2' } },
  { change: 'remove-application' },
];

describe('once a request was sent', () => {
  it.each(CHANGES.map((change) => [change.change, change] as const))('%s is refused', (_, change) => {
    expect(applyChange(SENT, change, NOW)).toEqual({ current: SENT, outcome: 'locked' });
    expect(applyChange(SENT, change, NOW).current).toBe(SENT);
    const closed = withLife(sent, { event: 'closed', at: NOW });
    expect(applyChange(closed, change, NOW).outcome).toBe('locked');
  });

  it.each(CHANGES.map((change) => [change.change, change] as const))(
    '%s is possible again after undoing, or if more was asked for',
    (_, change) => {
      const takenBack = applyChange(SENT, { change: 'undo-life' }, NOW).current;
      expect(applyChange(takenBack, change, NOW).outcome).not.toBe('locked');
      const more = withLife(sent, { event: 'answered', answer: 'more-asked', credits: [], note: '', at: NOW });
      expect(applyChange(more, change, NOW).outcome).not.toBe('locked');
    },
  );

  it('adding the same evidence counts as already there', () => {
    const again: Change = { change: 'add-evidence', capture: { evidence: credlyBadge() } };
    expect(applyChange(SENT, again, NOW).outcome).toBe('already');
  });

  it('a link check is still recorded', () => {
    const check: Change = { change: 'note-check', id: OLD_ID, check: { verdict: 'opens', differences: [] } };
    expect(applyChange(SENT, check, NOW).outcome).toBe('changed');
  });
});

it('no sequence of changes alters what was sent', () => {
  let kept = 0;
  fc.assert(
    fc.property(fc.array(anyChange, { maxLength: 25 }), (changes) => {
      let current = SENT;
      for (const change of changes) {
        const before = current;
        current = applyChange(before, change, NOW).current;
        if (isOpen(before.request.life)) return;
        expect(shownIn(current.request)).toEqual(shownIn(before.request));
        expect(current.codes).toBe(before.codes);
        kept++;
      }
    }),
    { numRuns: 300 },
  );
  expect(kept).toBeGreaterThan(300);
});
