import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { putBack } from '../../../lib/request/put-back';
import { type AccessCodes, EMPTY_REQUEST, type Request } from '../../../lib/request/request';
import {
  NO_REQUESTS,
  openRequest,
  REQUESTS_LIMIT,
  Requests,
  removeRequest,
  startAnother,
  withRequest,
} from '../../../lib/request/requests';
import { AVERY, credlyBadge, learnTranscript, NOW, oldTranscript, requestWith } from './example-request';

interface Whole {
  requests: Requests;
  codes: Record<string, AccessCodes>;
}

const OLD_ID = 'mcp-transcript:1234567';
const first: Request = {
  ...requestWith([credlyBadge(), oldTranscript(), learnTranscript()], { codes: { 1234567: 'Avery2020' } }).request,
  applicant: AVERY,
  choices: { 'AZ-103': true },
  ticks: ['attach'],
  log: [{ at: NOW, channel: 'mailto', answer: 'sent' }],
  life: [{ event: 'sent', at: NOW, channel: 'mailto' }],
};
const second: Request = { ...first, id: 'second', life: [], log: [], startedAt: NOW };
const CODES = { first: { [OLD_ID]: 'Avery2020' }, second: { [OLD_ID]: 'Second2021' } };

const ONE: Whole = { requests: { ...NO_REQUESTS, all: [first] }, codes: { first: CODES.first } };
const TWO: Whole = { requests: { ...NO_REQUESTS, all: [first, second] }, codes: CODES };

/** As the background takes a request out. */
function without({ requests, codes }: Whole, id: string): Whole {
  const { [id as 'first']: _, ...rest } = codes;
  return { requests: removeRequest(requests, id, 'fresh'), codes: rest };
}
/** As the background takes evidence out of a request. */
function withoutItem({ requests, codes }: Whole, request: Request, item: string): Whole {
  const { [item]: _, ...rest } = codes[request.id] ?? {};
  const items = request.items.filter(({ id }) => id !== item);
  return { requests: withRequest(requests, { ...request, items }), codes: { ...codes, [request.id]: rest } };
}

describe('a request that was removed is back as it was', () => {
  it.each([
    ['the only one', ONE, 'first'],
    ['the one shown, of two', TWO, 'first'],
    ['the other of two', TWO, 'second'],
    ['the last of two, shown', { ...TWO, requests: openRequest(TWO.requests, 'second') }, 'second'],
  ])('%s', (_, before, id) => {
    const removed = without(before, id);
    expect(removed).not.toEqual(before);
    expect(putBack(before, removed)).toEqual(before);
  });

  it('beside one begun since, which stays', () => {
    const removed = without(ONE, 'first');
    const begun = { ...removed, requests: startAnother(removed.requests, 'begun', NOW) };
    const back = putBack(ONE, begun);
    expect(back.requests.all.map(({ id }) => id)).toEqual(['first', 'fresh', 'begun']);
    expect(back.requests.all[0]).toBe(first);
    expect(Requests.safeParse(back.requests).success).toBe(true);
  });

  it('beside what was typed into the empty one that stood in for it', () => {
    const removed = without(ONE, 'first');
    const typed = { ...EMPTY_REQUEST, id: 'fresh', applicant: AVERY };
    const back = putBack(ONE, { ...removed, requests: withRequest(removed.requests, typed) });
    expect(back.requests.all).toEqual([first, typed]);
    expect(back.codes).toEqual(ONE.codes);
  });
});

describe('evidence that was removed is back as it was', () => {
  it.each(first.items.map(({ id }) => id))('%s', (item) => {
    for (const request of [first, second]) {
      const removed = withoutItem(TWO, request, item);
      expect(putBack(TWO, removed).requests).toEqual(TWO.requests);
      expect(putBack(TWO, removed).codes).toEqual(CODES);
    }
  });

  it('and what was done in between stays', () => {
    const removed = withoutItem(TWO, first, OLD_ID);
    const [now] = removed.requests.all as [Request];
    const done = { ...now, ticks: [], life: [], applicant: { ...AVERY, fullName: 'Avery B. Example' } };
    const back = putBack(TWO, { ...removed, requests: withRequest(removed.requests, done) });
    expect(back.requests.all[0]).toEqual({ ...done, items: first.items });
    expect(back.requests.all[1]).toBe(second);
  });

  it('also the one that is shown since, though it is empty', () => {
    const one = { ...TWO, requests: { ...TWO.requests, all: [first, { ...EMPTY_REQUEST, id: 'second' }] } };
    const removed = withoutItem(one, first, OLD_ID);
    const moved = { ...removed, requests: openRequest(removed.requests, 'second') };
    expect(putBack(one, moved).requests).toEqual({ ...one.requests, currentId: 'second' });
    const blank: Whole = { requests: { ...NO_REQUESTS, all: [requestWith([credlyBadge()]).request] }, codes: {} };
    const gone = withoutItem(blank, blank.requests.all[0] as Request, blank.requests.all[0]?.items[0]?.id ?? '');
    const begun = { ...gone, requests: startAnother(gone.requests, 'begun', NOW) };
    const back = putBack(blank, begun).requests;
    expect(back.all.map(({ id, items }) => [id, items.length])).toEqual([
      ['first', 1],
      ['begun', 0],
    ]);
    expect(back.currentId).toBe('begun');
  });

  it('with its newer code, where it was added again meanwhile', () => {
    const newer = { ...TWO, codes: { ...CODES, first: { [OLD_ID]: 'Newer2022' } } };
    expect(putBack(TWO, newer)).toEqual(newer);
  });

  it('without a code that was none then', () => {
    const before = { ...TWO, codes: {} };
    expect(putBack(before, withoutItem(before, first, OLD_ID)).codes[first.id]).toEqual({});
  });
});

it('nothing was removed, so nothing changes', () => {
  expect(putBack(TWO, TWO)).toEqual(TWO);
});

it('leaves what it was given as it was', () => {
  const copy = structuredClone([TWO, without(TWO, 'first')]);
  putBack(TWO, without(TWO, 'first'));
  expect([TWO, without(TWO, 'first')]).toEqual(copy);
});

it('never makes more than can be read back', () => {
  let full = without(TWO, 'second').requests;
  while (full.all.length < REQUESTS_LIMIT) full = startAnother(full, `r${full.all.length}`, NOW);
  expect(() => putBack(TWO, { requests: full, codes: {} })).toThrow(RangeError);
});

it('what is removed right before is always back, whatever it was', () => {
  const anyItems = fc.subarray(first.items);
  fc.assert(
    fc.property(fc.array(anyItems, { minLength: 1, maxLength: 4 }), fc.nat(), fc.nat(), (lists, shown, taken) => {
      const all = lists.map((items, i) => ({ ...first, id: `r${i}`, items }));
      const codes = Object.fromEntries(
        all.filter(({ items }) => items.some(({ id }) => id === OLD_ID)).map(({ id }) => [id, { [OLD_ID]: id }]),
      );
      const before = { requests: { ...NO_REQUESTS, currentId: `r${shown % all.length}`, all }, codes };
      const request = all[taken % all.length] as Request;
      expect(putBack(before, without(before, request.id))).toEqual(before);
      for (const { id } of request.items) {
        const back = putBack(before, withoutItem(before, request, id));
        expect(back.requests).toEqual(before.requests);
        expect(back.codes).toMatchObject(codes);
      }
    }),
  );
});
