import { describe, expect, it } from 'vitest';
import { EMPTY_REQUEST, type Request } from '../../../lib/request/request';
import {
  currentOf,
  isUntouched,
  NO_REQUESTS,
  openRequest,
  REQUESTS_LIMIT,
  Requests,
  removeRequest,
  startAnother,
  withRequest,
} from '../../../lib/request/requests';
import { AVERY, credlyBadge, exam, NOW, oldTranscript, requestWith } from './example-request';

const named = (id: string, part: Partial<Request> = {}): Request => ({ ...EMPTY_REQUEST, id, ...part });
const [A, B, C] = [
  named('a', { items: requestWith([oldTranscript()]).request.items }),
  named('b', { applicant: AVERY, knowsChanges: true, ticks: ['attach'], life: [{ event: 'sent', at: NOW }] }),
  named('c', { items: requestWith([credlyBadge()]).request.items }),
];
const ALL: Requests = { ...NO_REQUESTS, currentId: 'b', all: [A, B, C] };
const ids = ({ all }: Requests) => all.map(({ id }) => id);

describe('requests side by side', () => {
  it('begin as a single empty one', () => {
    expect(Requests.parse(NO_REQUESTS)).toEqual(NO_REQUESTS);
    expect(currentOf(NO_REQUESTS)).toBe(EMPTY_REQUEST);
  });

  it('show the current one, or the first if that is gone', () => {
    expect(currentOf(ALL)).toBe(B);
    expect(currentOf({ ...ALL, currentId: 'gone' })).toBe(A);
  });

  it.each([
    ['none', { ...ALL, all: [] }],
    ['one shown that is not there', { ...ALL, currentId: 'gone' }],
    ['two of one id', { ...ALL, all: [A, B, { ...C, id: 'a' }] }],
    ['another version', { ...ALL, version: 1 }],
    ['too many', { ...ALL, all: Array.from({ length: REQUESTS_LIMIT + 1 }, (_, i) => named(i ? `r${i}` : 'b')) }],
  ])('are refused with %s', (_, wrong) => {
    expect(Requests.safeParse(ALL).success).toBe(true);
    expect(Requests.safeParse(wrong).success).toBe(false);
  });
});

describe('changing a request', () => {
  it('replaces it and leaves the others', () => {
    const changed = { ...B, ticks: [] };
    const after = withRequest(ALL, changed);
    expect(after).toEqual({ ...ALL, all: [A, changed, C] });
    expect(after.all[0]).toBe(A);
    expect(ALL.all[1]).toBe(B);
  });

  it('adds nothing if it does not exist', () => {
    expect(withRequest(ALL, named('gone'))).toEqual(ALL);
  });
});

describe('starting another request', () => {
  it('adds it after the others and shows it, with the same applicant and what they know', () => {
    const after = startAnother(ALL, 'new', NOW);
    expect(ids(after)).toEqual(['a', 'b', 'c', 'new']);
    expect(currentOf(after)).toEqual(named('new', { startedAt: NOW, applicant: AVERY, knowsChanges: true }));
    expect(after.all.slice(0, 3)).toEqual(ALL.all);
    expect(Requests.safeParse(after).success).toBe(true);
  });

  it('takes over only what the request shown before it has', () => {
    expect(currentOf(startAnother({ ...ALL, currentId: 'a' }, 'new', NOW))).toEqual(named('new', { startedAt: NOW }));
  });

  it('works up to the limit, and throws beyond it', () => {
    let all = NO_REQUESTS;
    for (let i = 1; i < REQUESTS_LIMIT; i++) all = startAnother(all, `r${i}`, NOW);
    expect(Requests.safeParse(all).success).toBe(true);
    expect(() => startAnother(all, 'one-more', NOW)).toThrow(RangeError);
  });
});

describe('showing another request', () => {
  it('changes nothing else', () => {
    expect(openRequest(ALL, 'c')).toEqual({ ...ALL, currentId: 'c' });
  });

  it.each(['gone', '', '__proto__', 'constructor'])('changes nothing if it does not exist: %j', (id) => {
    expect(openRequest(ALL, id)).toBe(ALL);
  });
});

describe('removing a request', () => {
  it.each([
    ['that is shown, shows the last', 'b', ['a', 'c'], 'c'],
    ['that is not shown, shows the same', 'a', ['b', 'c'], 'b'],
    ['that is not there, changes nothing', 'gone', ['a', 'b', 'c'], 'b'],
  ])('%s', (_, id, left, shown) => {
    const after = removeRequest(ALL, id, 'fresh');
    expect(ids(after)).toEqual(left);
    expect(after.currentId).toBe(shown);
    expect(after.all).toEqual(ALL.all.filter((each) => each.id !== id));
  });

  it('leaves a new, empty one if it was the last', () => {
    const one = { ...NO_REQUESTS, all: [named('first', { applicant: AVERY })] };
    const after = removeRequest(one, 'first', 'fresh');
    expect(after).toEqual({ ...NO_REQUESTS, currentId: 'fresh', all: [named('fresh')] });
    expect(Requests.safeParse(after).success).toBe(true);
  });
});

describe('a request is untouched', () => {
  it('while it holds nothing', () => {
    expect(isUntouched(EMPTY_REQUEST)).toBe(true);
    expect(isUntouched(named('other', { startedAt: NOW, knowsChanges: true }))).toBe(true);
  });

  it.each<[string, Partial<Request>]>([
    ['evidence', { items: A.items }],
    ['a name', { applicant: { ...EMPTY_REQUEST.applicant, fullName: 'A' } }],
    ['a student ID', { applicant: { ...EMPTY_REQUEST.applicant, studentId: '1' } }],
    ['a choice', { choices: { 'AZ-103': false } }],
    ['an exam', { addedExams: [exam('AZ-103')] }],
    ['a tick', { ticks: ['attach'] }],
    ['an application', { application: { file: 'f1', name: 'a.pdf', size: 1, addedAt: NOW, findings: [] } }],
    ['a draft', { log: [{ at: NOW, channel: 'mailto' }] }],
    ['a life', { life: B.life }],
  ])('but not with %s', (_, part) => {
    expect(isUntouched(named('x', part))).toBe(false);
  });
});
