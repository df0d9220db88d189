import { beforeEach, expect, it, vi } from 'vitest';
import { tellPages, within } from '../../../../lib/extension/pages/tell-pages';

beforeEach(() => {
  vi.useFakeTimers();
  return () => vi.useRealTimers();
});

const never = () => new Promise<never>(() => {});

it('a page that does not respond is given up, and the next message goes out', async () => {
  const told = vi.fn(async () => {});
  tellPages(never);
  tellPages(told);
  await vi.advanceTimersByTimeAsync(500);
  expect(told).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(600);
  expect(told).toHaveBeenCalledTimes(1);
});

it('messages are sent in order', async () => {
  const order: number[] = [];
  tellPages(async () => {
    await new Promise((resolve) => setTimeout(resolve, 300));
    order.push(1);
  });
  tellPages(async () => void order.push(2));
  await vi.advanceTimersByTimeAsync(400);
  expect(order).toEqual([1, 2]);
});

it('messages are still sent after one failed', async () => {
  const told = vi.fn(async () => {});
  tellPages(() => Promise.reject(new Error('The tab was closed.')));
  tellPages(told);
  await vi.advanceTimersByTimeAsync(0);
  expect(told).toHaveBeenCalledTimes(1);
});

it('within the time limit, results and failures are passed on', async () => {
  expect(await within(1000, Promise.resolve(7))).toBe(7);
  await expect(within(1000, Promise.reject(new Error('no')))).rejects.toThrow('no');
  const waited = within(1000, never());
  await vi.advanceTimersByTimeAsync(1000);
  expect(await waited).toBeUndefined();
  expect(vi.getTimerCount()).toBe(0);
});
