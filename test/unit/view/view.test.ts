import { describe, expect, it } from 'vitest';
import { WEBMAIL_SITES } from '../../../lib/request/channel';
import type { Stage } from '../../../lib/request/life';
import type { LifeEvent } from '../../../lib/request/life-event';
import { EMPTY_REQUEST, type Request } from '../../../lib/request/request';
import { NO_REQUESTS } from '../../../lib/request/requests';
import { DEFAULT_SETTINGS, type Settings } from '../../../lib/settings/settings';
import { faceOf } from '../../../lib/steps/face';
import { type Kept, viewOf } from '../../../lib/view/view';
import { AVERY, credlyBadge, exam, learnTranscript, NOW, oldTranscript, requestWith } from '../request/example-request';

const SENT: LifeEvent = { event: 'sent', at: NOW };
const after = (answer: 'posted' | 'more-asked' | 'declined'): LifeEvent => ({
  event: 'answered',
  at: NOW,
  answer,
  credits: [],
  note: '',
});
const LIVES: Record<Stage, LifeEvent[]> = {
  preparing: [],
  sent: [SENT],
  posted: [SENT, after('posted')],
  'more-asked': [SENT, after('more-asked')],
  declined: [SENT, after('declined')],
  closed: [SENT, { event: 'closed', at: NOW }],
};
const STAGES = Object.keys(LIVES) as Stage[];

const evidence = [oldTranscript(), learnTranscript({ exams: [exam('AZ-103')] })];
const { request: filled, codes } = requestWith(evidence, {
  applicant: AVERY,
  startedAt: NOW,
  ticks: ['address-details', 'application', 'attach'],
  codes: { 1234567: 'Avery2020' },
});
const named = (id: string, part: Partial<Request> = {}): Request => ({ ...filled, id, ...part });
const BEFORE = new Date('2026-06-01T23:59:59.999Z');
const DUE = new Date('2026-06-02T00:00:00.000Z');

const keep = (all: Request[], settings: Partial<Settings> = {}): Kept => ({
  requests: { ...NO_REQUESTS, currentId: all[0]?.id ?? '', all },
  codes: { a: codes },
  settings: { ...DEFAULT_SETTINGS, ...settings },
});
const view = (all: Request[], now = BEFORE, settings: Partial<Settings> = {}) =>
  viewOf(keep(all, settings), now, 'UTC');

describe('a follow-up', () => {
  it('is shown while the request waits, and due on its day', () => {
    const waiting = view([named('a', { life: [SENT] })]);
    expect(waiting).toMatchObject({
      stage: 'sent',
      isFollowUpDue: false,
      followUp: { dueOn: '2026-06-02', isDue: false, since: NOW },
    });
    const due = view([named('a', { life: [SENT] })], DUE);
    expect(due).toMatchObject({
      isFollowUpDue: true,
      followUp: { isDue: true },
      requests: [{ isFollowUpDue: true }],
    });
    expect(faceOf(due)).toMatchObject({ headline: 'follow-up-due', badge: '!' });
  });

  it('is due in the person’s time zone', () => {
    const kept = keep([named('a', { life: [SENT] })]);
    expect(viewOf(kept, new Date('2026-06-01T11:00:00.000Z'), 'Pacific/Kiritimati').isFollowUpDue).toBe(true);
    expect(viewOf(kept, new Date('2026-06-01T10:59:59.999Z'), 'Pacific/Pago_Pago').isFollowUpDue).toBe(false);
    expect(viewOf(kept, new Date('2026-06-01T11:00:00.000Z'), 'Pacific/Pago_Pago').isFollowUpDue).toBe(true);
  });

  it('is due after the waiting time that the person chose', () => {
    expect(view([named('a', { life: [SENT] })], BEFORE, { followUpDays: 14 }).isFollowUpDue).toBe(true);
    expect(view([named('a', { life: [SENT] })], DUE, { followUpDays: 16 }).isFollowUpDue).toBe(false);
  });

  it.each(STAGES)('exists at the stage %s only if an answer is awaited', (stage) => {
    const shown = view([named('a', { life: LIVES[stage] })], new Date('2027-01-01'));
    expect(shown.stage).toBe(stage);
    expect('followUp' in shown).toBe(stage === 'sent');
    expect(shown.isFollowUpDue).toBe(stage === 'sent');
    expect('followUpLetter' in shown).toBe(!['preparing', 'more-asked'].includes(stage));
  });

  it('has its own letter for every channel', () => {
    const { followUpLetter, letter } = view([named('a', { life: [SENT] })]);
    expect(followUpLetter).toMatchObject({ kind: 'follow-up' });
    expect(followUpLetter?.letter.text).toContain('On 2026-05-12 I sent you');
    expect(decodeURIComponent(followUpLetter?.draft.href ?? '')).toContain('subject=Follow-up: Request');
    expect(followUpLetter?.webmail.map(({ id }) => id)).toEqual(WEBMAIL_SITES);
    for (const { href } of followUpLetter?.webmail ?? []) expect(decodeURIComponent(href)).not.toContain('Avery2020');
    expect(letter.subject).not.toContain('Follow-up');
  });

  it('has the letter’s recipient and closing line', () => {
    const settings = { recipient: 'evaluations@example.edu', closingLine: 'With kind regards,' };
    const { followUpLetter, letter, draft } = view([named('a', { life: [SENT] })], BEFORE, settings);
    for (const each of [followUpLetter?.letter, letter]) {
      expect(each?.recipient).toBe(settings.recipient);
      expect(each?.text).toContain('With kind regards,\nAvery Example');
    }
    for (const href of [draft.href, followUpLetter?.draft.href]) {
      expect(href).toMatch(/^mailto:evaluations@example\.edu\?subject=/);
    }
  });
});

describe('several requests', () => {
  const A = named('a', { life: [SENT] });
  const B = named('b', { items: requestWith([credlyBadge()]).request.items, startedAt: '2026-05-20T08:00:00.000Z' });
  const C = { ...EMPTY_REQUEST, id: 'c' };

  it('are listed in order, marking the one shown', () => {
    const kept = keep([A, B, C]);
    const shown = viewOf({ ...kept, requests: { ...kept.requests, currentId: 'b' } }, DUE, 'UTC');
    expect(shown.requests).toEqual([
      { id: 'a', isCurrent: false, startedAt: NOW, nth: 1, stage: 'sent', isFollowUpDue: true, items: 2 },
      { id: 'b', isCurrent: true, startedAt: B.startedAt, nth: 1, stage: 'preparing', isFollowUpDue: false, items: 1 },
      { id: 'c', isCurrent: false, startedAt: C.startedAt, nth: 1, stage: 'preparing', isFollowUpDue: false, items: 0 },
    ]);
    expect(shown.request).toEqual(B);
    expect(shown.name).toEqual({ startedAt: B.startedAt, nth: 1 });
    expect(shown).not.toHaveProperty('followUp');
    expect(shown.isFollowUpDue).toBe(true);
    expect(faceOf(shown).headline).not.toBe('follow-up-due');
    expect(faceOf(shown).badge).toBe('!');
  });

  it('keep their codes separate', () => {
    const kept = { ...keep([A, named('b')]), codes: { a: codes, b: { 'mcp-transcript:1234567': 'Second2021' } } };
    const first = viewOf(kept, BEFORE, 'UTC');
    const second = viewOf({ ...kept, requests: { ...kept.requests, currentId: 'b' } }, BEFORE, 'UTC');
    expect(first.letter.text).toContain('Avery2020');
    expect(JSON.stringify(first)).not.toContain('Second2021');
    expect(second.codes).toEqual({ 'mcp-transcript:1234567': 'Second2021' });
    expect(JSON.stringify(second)).not.toContain('Avery2020');
  });

  it('are counted, with their stored contents', () => {
    const application = { file: 'f1', name: 'a.pdf', size: 1, addedAt: NOW, findings: [] };
    expect(view([B, { ...A, application }, C]).data).toEqual({
      requests: 2,
      since: NOW,
      codes: 1,
      areCodesKept: false,
      applications: 1,
    });
    const typed = { ...C, applicant: { ...C.applicant, fullName: 'Avery Example' } };
    const ticked = { ...C, id: 'd', startedAt: NOW, ticks: ['attach' as const] };
    expect(view([typed]).data).toEqual({ requests: 1, codes: 1, areCodesKept: false, applications: 0 });
    expect(view([typed, ticked, { ...C, id: 'e', application }]).data).toMatchObject({ requests: 3, since: NOW });
    expect(view([A], BEFORE, { keepCodes: true }).data.areCodesKept).toBe(true);
    expect(viewOf({ requests: NO_REQUESTS, codes: {}, settings: DEFAULT_SETTINGS }, BEFORE).data).toEqual({
      requests: 0,
      codes: 0,
      areCodesKept: false,
      applications: 0,
    });
  });
});

it('a view is the same after being written to memory and read back', () => {
  for (const stage of STAGES) {
    const shown = view([named('a', { life: LIVES[stage] }), named('b')], DUE);
    expect(JSON.parse(JSON.stringify(shown))).toEqual(shown);
  }
});

it('making a view does not modify the stored data', () => {
  const kept = keep([named('a', { life: [SENT] }), named('b')]);
  const copy = structuredClone(kept);
  viewOf(kept, DUE, 'UTC');
  expect(kept).toEqual(copy);
});
