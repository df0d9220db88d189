import { describe, expect, it } from 'vitest';
import { applyChange, Change } from '../../../lib/request/changes';
import { dayIn } from '../../../lib/request/follow-up';
import { daysFor, momentOn } from '../../../lib/request/life-days';
import type { Happening, LifeEvent } from '../../../lib/request/life-event';
import { openDraft } from '../../../lib/request/open-draft';
import { type Current, Request } from '../../../lib/request/request';
import { learnTranscript, requestWith } from './example-request';

/** Days and hours in the machine's own time zone, whichever it is. */
const at = (day: number, hour = 15) => new Date(2026, 4, day, hour).toISOString();
const on = (day: number) => `2026-05-${String(day).padStart(2, '0')}`;
const TODAY = new Date(at(20));
const SENT: LifeEvent = { event: 'sent', at: at(5) };
const FOLLOWED_UP: LifeEvent = { event: 'followed-up', at: at(12) };

const withLife = (life: LifeEvent[]): Current => {
  const { request, codes } = requestWith([learnTranscript()], { startedAt: at(3) });
  return { request: { ...request, life }, codes };
};
const make = (current: Current, change: unknown, now = TODAY) =>
  applyChange(current, Change.parse(change), now.toISOString());
const live = (current: Current, happening: Happening) => make(current, { change: 'live', happening });
const correct = (current: Current, index: number, said: { on?: string; channel?: string }) =>
  make(current, { change: 'correct-life', index, ...said });
const lifeOf = ({ current }: { current: Current }) => current.request.life;

describe('the days on which an event can have happened', () => {
  it.each([
    ['the first step, from the beginning of the request until today', [], 0, 3, 20],
    ['the next step, from the last one until today', [SENT], 1, 5, 20],
    ['a step before another one', [SENT, FOLLOWED_UP], 0, 3, 12],
    ['a step after another one', [SENT, FOLLOWED_UP], 1, 5, 20],
  ] as const)('are right for %s', (_, life, index, from, to) => {
    expect(daysFor({ startedAt: at(3), life: [...life] }, index, TODAY)).toEqual({ from: on(from), to: on(to) });
  });

  it('are only today if the clock was set back', () => {
    expect(daysFor({ startedAt: at(30), life: [] }, 0, TODAY)).toEqual({ from: on(20), to: on(20) });
  });
});

describe('the moment that is stored for a day', () => {
  const lived = { startedAt: at(3), life: [SENT, FOLLOWED_UP] };

  it.each([
    ['its noon', on(8), 1, at(8, 12)],
    ['after what came before it on the same day', on(5), 1, at(5)],
    ['before what came after it on the same day', on(12), 0, at(12, 12)],
    ['after the beginning of the request', on(3), 0, at(3)],
    ['not in the future', on(20), 2, at(20, 12)],
  ] as const)('is %s', (_, day, index, moment) => {
    expect(momentOn(day, lived, index, TODAY)).toEqual({ at: moment, isDayOnly: true });
    expect(dayIn(new Date(moment))).toBe(day);
  });

  it('is now if noon is still to come', () => {
    const morning = new Date(at(20, 7));
    expect(momentOn(on(20), lived, 2, morning)?.at).toBe(morning.toISOString());
  });

  it.each([
    ['before the request was begun', on(2), 0],
    ['before what came before it', on(4), 1],
    ['after what came after it', on(13), 0],
    ['in the future', on(21), 2],
  ] as const)('does not exist for a day %s', (_, day, index) => {
    expect(momentOn(day, lived, index, TODAY)).toBeUndefined();
  });
});

describe('an event noted after it happened', () => {
  it('is stored at noon of its day', () => {
    const life = lifeOf(live(withLife([]), { event: 'sent', channel: 'other', on: on(8) }));
    expect(life).toEqual([{ event: 'sent', channel: 'other', at: at(8, 12), isDayOnly: true }]);
  });

  it('is stored with its time if it happened today', () => {
    expect(lifeOf(live(withLife([SENT]), { event: 'followed-up', on: on(20) }))).toEqual([
      SENT,
      { event: 'followed-up', at: TODAY.toISOString() },
    ]);
  });

  it.each([
    ['sent', [], on(2)],
    ['sent', [], on(21)],
    ['followed-up', [SENT], on(4)],
    ['answered', [SENT, FOLLOWED_UP], on(11)],
    ['closed', [SENT], on(21)],
  ] as const)('%s is refused for a day on which it cannot have happened', (event, life, day) => {
    const before = withLife([...life]);
    const said = event === 'answered' ? { event, answer: 'declined', credits: [], note: '' } : { event };
    expect(live(before, { ...said, on: day } as Happening)).toEqual({ current: before, outcome: 'already' });
  });
});

describe('correcting an event', () => {
  const current = withLife([SENT, FOLLOWED_UP]);

  it('changes its date, its channel or both, and nothing else', () => {
    const day = correct(current, 0, { on: on(4) });
    expect(day.outcome).toBe('changed');
    expect(lifeOf(day)).toEqual([{ ...SENT, at: at(4, 12), isDayOnly: true }, FOLLOWED_UP]);
    expect({ ...day.current.request, life: [] }).toEqual({ ...current.request, life: [] });
    expect(lifeOf(correct(current, 1, { channel: 'other' }))).toEqual([SENT, { ...FOLLOWED_UP, channel: 'other' }]);
    const both = correct(current, 1, { on: on(14), channel: 'yahoo' });
    expect(lifeOf(both)[1]).toEqual({ event: 'followed-up', channel: 'yahoo', at: at(14, 12), isDayOnly: true });
    expect(Request.parse(JSON.parse(JSON.stringify(both.current.request)))).toEqual(both.current.request);
  });

  it('keeps the exact time if the day stays the same', () => {
    const same = correct(current, 0, { on: on(5), channel: 'gmail' });
    expect(lifeOf(same)[0]).toEqual({ ...SENT, channel: 'gmail' });
  });

  it.each([
    ['before the request was begun', 0, { on: on(2) }],
    ['after what followed', 0, { on: on(13) }],
    ['before what came before it', 1, { on: on(4) }],
    ['in the future', 1, { on: on(21), channel: 'gmail' }],
    ['that is not there', 2, { on: on(10) }],
    ['on the day that it has', 0, { on: on(5) }],
    ['in no way', 0, {}],
  ] as const)('changes nothing if the correction is %s', (_, index, said) => {
    expect(correct(current, index, said)).toEqual({ current, outcome: 'already' });
  });

  it('sets a channel only if the event is a letter', () => {
    const answered: LifeEvent = { event: 'answered', at: at(15), answer: 'declined', credits: [], note: '' };
    const before = withLife([SENT, answered]);
    expect(correct(before, 1, { channel: 'gmail' })).toEqual({ current: before, outcome: 'already' });
    expect(lifeOf(correct(before, 1, { on: on(16), channel: 'gmail' }))[1]).toEqual({
      ...answered,
      at: at(16, 12),
      isDayOnly: true,
    });
  });

  it.each([
    [{ on: '2026-5-8' }],
    [{ on: '2026-02-30' }],
    [{ on: '1969-12-31' }],
    [{ on: '2026-05-08T10:00' }],
    [{ channel: 'fax' }],
    [{ index: -1 }],
    [{ index: 0.5 }],
  ])('refuses a malformed correction: %j', (said) => {
    expect(Change.safeParse({ change: 'correct-life', index: 0, ...said }).success).toBe(false);
  });
});

describe('a draft opened on the day of an event', () => {
  const opened = (current: Current, letter: 'request' | 'follow-up', moment = at(18)) =>
    applyChange(current, { change: 'note-draft', channel: 'mailto', letter }, moment).current;

  it.each([undefined, 'not-yet'] as const)(
    'is not asked about once the sending is corrected to that day, if answered with %s before',
    (said) => {
      let current = opened(withLife([]), 'request');
      if (said) current = make(current, { change: 'answer-draft', answer: said }, new Date(at(18, 16))).current;
      current = make(current, { change: 'live', happening: { event: 'sent' } }).current;
      const { current: corrected } = correct(current, 0, { on: on(18) });
      expect(corrected.request.life).toMatchObject([{ at: at(18), isDayOnly: true }]);
      expect(openDraft(corrected.request)).toBeUndefined();
    },
  );

  it('is not asked about once an answer is noted for that day', () => {
    const { current } = live(opened(withLife([SENT]), 'follow-up'), {
      event: 'answered',
      answer: 'posted',
      credits: [],
      note: '',
      on: on(18),
    });
    expect(openDraft(current.request)).toBeUndefined();
  });

  it('is asked about if it was opened after the event', () => {
    const { current } = correct(withLife([SENT]), 0, { on: on(20) });
    expect(openDraft(opened(current, 'follow-up', at(20, 16)).request)).toBeDefined();
  });

  it('never moves the event past the one that followed', () => {
    const before = opened(withLife([SENT, { event: 'followed-up', at: at(18, 13) }]), 'request');
    expect(lifeOf(correct(before, 0, { on: on(18) }))[0]?.at).toBe(at(18, 13));
  });
});
