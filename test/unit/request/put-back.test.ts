import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canComeBack, itemRemoval, putBack, type Removal, requestRemoval } from '../../../lib/request/put-back';
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
  life: [],
};
const second: Request = { ...first, id: 'second', log: [], startedAt: NOW };
const EMPTY: Request = { ...EMPTY_REQUEST, id: 'empty' };
const CODES = { first: { [OLD_ID]: 'Avery2020' }, second: { [OLD_ID]: 'Second2021' } };

const ONE: Whole = { requests: { ...NO_REQUESTS, all: [first] }, codes: { first: CODES.first } };
const TWO: Whole = { requests: { ...NO_REQUESTS, all: [first, second] }, codes: CODES };

/** Removes a request as the background does. */
function without({ requests, codes }: Whole, id: string): Whole {
  const { [id as 'first']: _, ...rest } = codes;
  return { requests: removeRequest(requests, id, 'fresh'), codes: rest };
}
/** Removes evidence from a request as the background does. */
function withoutItem({ requests, codes }: Whole, request: Request, item: string): Whole {
  const { [item]: _, ...rest } = codes[request.id] ?? {};
  const items = request.items.filter(({ id }) => id !== item);
  return { requests: withRequest(requests, { ...request, items }), codes: { ...codes, [request.id]: rest } };
}

/** The record of a removal is stored as JSON and read back from it. */
const kept = (removal: Removal | undefined): Removal => JSON.parse(JSON.stringify(removal));
const requestBack = (before: Whole, id: string, now: Whole) => putBack(kept(requestRemoval(before, id)), now) as Whole;
const itemBack = (before: Whole, request: Request, item: string, now: Whole) =>
  putBack(kept(itemRemoval(before, request.id, item)), now);

describe('a removed request is restored unchanged', () => {
  it.each([
    ['the only one', ONE, 'first'],
    ['the one shown, of two', TWO, 'first'],
    ['the other of two', TWO, 'second'],
    ['the last of two, shown', { ...TWO, requests: openRequest(TWO.requests, 'second') }, 'second'],
    ['beside one that is empty', { ...TWO, requests: { ...TWO.requests, all: [first, EMPTY] } }, 'first'],
  ])('%s', (_, before, id) => {
    const removed = without(before, id);
    expect(removed).not.toEqual(before);
    expect(requestBack(before, id, removed)).toEqual(before);
  });

  it('even if it was sent', () => {
    const sent: Request = { ...first, life: [{ event: 'sent', at: NOW }] };
    const before: Whole = { ...TWO, requests: { ...TWO.requests, all: [sent, second] } };
    expect(requestBack(before, 'first', without(before, 'first'))).toEqual(before);
  });

  it('next to a request begun since, which stays', () => {
    const removed = without(ONE, 'first');
    const begun = { ...removed, requests: startAnother(removed.requests, 'begun', NOW) };
    const back = requestBack(ONE, 'first', begun);
    expect(back.requests.all.map(({ id }) => id)).toEqual(['first', 'fresh', 'begun']);
    expect(back.requests.all[0]).toEqual(first);
    expect(back.requests.currentId).toBe('first');
    expect(Requests.safeParse(back.requests).success).toBe(true);
  });

  it('next to what was typed into the empty request that took its place', () => {
    const removed = without(ONE, 'first');
    const typed = { ...EMPTY_REQUEST, id: 'fresh', applicant: AVERY };
    const back = requestBack(ONE, 'first', { ...removed, requests: withRequest(removed.requests, typed) });
    expect(back.requests.all).toEqual([first, typed]);
    expect(back.codes).toEqual(ONE.codes);
  });
});

describe('removed evidence is restored unchanged', () => {
  it.each(first.items.map(({ id }) => id))('%s', (item) => {
    for (const request of [first, second]) {
      const back = itemBack(TWO, request, item, withoutItem(TWO, request, item));
      expect(back?.requests).toEqual(TWO.requests);
      expect(back?.codes).toEqual(CODES);
    }
  });

  it('and changes made in the meantime are kept', () => {
    const removed = withoutItem(TWO, first, OLD_ID);
    const [now] = removed.requests.all as [Request];
    const done = { ...now, ticks: [], applicant: { ...AVERY, fullName: 'Avery B. Example' } };
    const back = itemBack(TWO, first, OLD_ID, { ...removed, requests: withRequest(removed.requests, done) });
    expect(back?.requests.all[0]).toEqual({ ...done, items: first.items });
    expect(back?.requests.all[1]).toBe(second);
  });

  it('and the request shown since then stays shown', () => {
    const removed = withoutItem(TWO, first, OLD_ID);
    const moved = { ...removed, requests: openRequest(removed.requests, 'second') };
    expect(itemBack(TWO, first, OLD_ID, moved)?.requests).toEqual({ ...TWO.requests, currentId: 'second' });
  });

  it('with the newer code if it was added again in the meantime', () => {
    const newer = { ...TWO, codes: { ...CODES, first: { [OLD_ID]: 'Newer2022' } } };
    expect(itemBack(TWO, first, OLD_ID, newer)).toBe(newer);
  });

  it('without a code if it had none', () => {
    const before = { ...TWO, codes: {} };
    expect(itemBack(before, first, OLD_ID, withoutItem(before, first, OLD_ID))?.codes[first.id]).toEqual({});
  });

  it('but not if its request was sent in the meantime', () => {
    const removed = withoutItem(TWO, first, OLD_ID);
    const [now] = removed.requests.all as [Request];
    const sent: Request = { ...now, life: [{ event: 'sent', at: NOW }] };
    expect(itemBack(TWO, first, OLD_ID, { ...removed, requests: withRequest(removed.requests, sent) })).toBeUndefined();
  });

  it('but not if its request is gone', () => {
    const gone = without(withoutItem(TWO, first, OLD_ID), 'first');
    expect(itemBack(TWO, first, OLD_ID, gone)).toBe(gone);
  });
});

it('removing what does not exist leaves nothing to restore', () => {
  expect(itemRemoval(TWO, 'first', 'none')).toBeUndefined();
  expect(itemRemoval(TWO, 'none', OLD_ID)).toBeUndefined();
  expect(requestRemoval(TWO, 'none')).toBeUndefined();
  expect(requestBack(TWO, 'first', TWO)).toBe(TWO);
});

it('restoring does not modify what it is given', () => {
  const copy = structuredClone([TWO, without(TWO, 'first')]);
  requestBack(TWO, 'first', without(TWO, 'first'));
  expect([TWO, without(TWO, 'first')]).toEqual(copy);
});

it('restoring never makes more requests than can be read back', () => {
  let full = without(TWO, 'second').requests;
  while (full.all.length < REQUESTS_LIMIT) full = startAnother(full, `r${full.all.length}`, NOW);
  expect(() => requestBack(TWO, 'second', { requests: full, codes: {} })).toThrow(RangeError);
});

it('a request that would fill the memory cannot be restored, and this is known beforehand', () => {
  const large = { ...first, items: Array.from({ length: 60 }, (_, i) => largeItem(`large-${i}`)) };
  const before: Whole = { requests: { ...NO_REQUESTS, all: [large, second] }, codes: {} };
  expect(canComeBack(large)).toBe(false);
  expect(requestRemoval(before, 'first')).toBeUndefined();
  expect(canComeBack(second)).toBe(true);
  // A single piece of evidence can always be restored.
  expect(JSON.stringify(itemRemoval(before, 'first', 'large-0')).length).toBeLessThan(200_000);
});

it('the most recent removal can always be undone', () => {
  const anyItems = fc.subarray(first.items);
  fc.assert(
    fc.property(fc.array(anyItems, { minLength: 1, maxLength: 4 }), fc.nat(), fc.nat(), (lists, shown, taken) => {
      const all = lists.map((items, i) => ({ ...first, id: `r${i}`, items }));
      const codes = Object.fromEntries(
        all.filter(({ items }) => items.some(({ id }) => id === OLD_ID)).map(({ id }) => [id, { [OLD_ID]: id }]),
      );
      const before = { requests: { ...NO_REQUESTS, currentId: `r${shown % all.length}`, all }, codes };
      const request = all[taken % all.length] as Request;
      expect(requestBack(before, request.id, without(before, request.id))).toEqual(before);
      for (const { id } of request.items) {
        const back = itemBack(before, request, id, withoutItem(before, request, id));
        expect(back?.requests).toEqual(before.requests);
        expect(back?.codes).toMatchObject(codes);
      }
    }),
  );
});

/** As much as one page can give. */
function largeItem(id: string): Request['items'][number] {
  const row = { code: 'AZ-900', title: 'A title '.repeat(24).trim() };
  return {
    id,
    evidence: { ...learnTranscript(), exams: Array.from({ length: 300 }, () => row), certifications: [] },
    addedAt: NOW,
    hadCode: false,
  };
}
