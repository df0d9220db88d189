/** The most that can be stored: the work grows linearly, and the person is warned when storage is full. */
import { expect, it } from 'vitest';
import { isNearlyFull } from '../../../lib/data/room';
import type { Requests } from '../../../lib/request/requests';
import { Requests as Shape } from '../../../lib/request/requests';
import { DEFAULT_SETTINGS } from '../../../lib/settings/settings';
import { viewOf } from '../../../lib/view/view';
import { largeRequests } from '../../amount/large';
import { growth, leastTime } from './growth';

const NOW = new Date('2026-06-01T12:00:00.000Z');
const large = Shape.parse(largeRequests());
const view = (requests: Requests) => viewOf({ requests, codes: {}, settings: DEFAULT_SETTINGS }, NOW);

/** The same with this many pieces, and 50 exams each, in the shown request, all of them asked for. */
function withPieces(count: number): Requests {
  const all = large.all.map((request) => {
    if (request.id !== large.currentId) return request;
    const items = request.items.slice(0, count);
    const codes = items.flatMap(({ evidence }) => evidence.exams.map(({ code }) => code));
    return { ...request, items, choices: Object.fromEntries(codes.map((code) => [code, true])) };
  });
  return { ...large, all };
}

it('showing a thousand exams takes about twice as long as five hundred, not four times', () => {
  const sizes = new Map([10, 20].map((count) => [count, withPieces(count)] as const));
  expect(view(sizes.get(20) as Requests).exams.filter(({ chosen }) => chosen)).toHaveLength(1000);
  expect(growth((count) => view(sizes.get(count) as Requests), 10)).toBeLessThan(3.2);
});

it('200 other requests take less time than the one that is shown', () => {
  const alone = { ...large, all: large.all.filter(({ id }) => id === large.currentId) };
  expect(leastTime(() => view(large)) / leastTime(() => view(alone))).toBeLessThan(3);
});

it('storage counts as nearly full from 8 MB on, in any script, and not before', () => {
  expect(isNearlyFull([large, {}, undefined])).toBe(false);
  const almost = 8_300_000;
  expect(isNearlyFull(['x'.repeat(almost)])).toBe(false);
  expect(isNearlyFull(['x'.repeat(8_400_000)])).toBe(true);
  expect(isNearlyFull(['x'.repeat(4_200_000), { all: 'x'.repeat(4_200_000) }])).toBe(true);
  expect(isNearlyFull(['試'.repeat(2_700_000)])).toBe(false);
  expect(isNearlyFull(['試'.repeat(2_800_000)])).toBe(true);
});
