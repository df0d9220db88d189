import type { Page } from '@playwright/test';

/** A thing that the browser did on a thread, as its tracing tells it. Times are in microseconds. */
export interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  ts: number;
  dur?: number;
  args: { data?: { url?: string } };
}

/** What the browser does while `work` runs, in the order of time. */
export async function traced(page: Page, work: () => Promise<void>): Promise<TraceEvent[]> {
  const browser = page.context().browser();
  if (!browser) throw new Error('The browser is closed.');
  await browser.startTracing(page, { categories: ['devtools.timeline'] });
  await work();
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as { traceEvents: TraceEvent[] };
  return traceEvents.sort((a, b) => a.ts - b.ts);
}

/** How long the evaluation of an extension's script took, in milliseconds, everything that it does at once included. */
export function evaluationMs(events: TraceEvent[], file: string): number {
  const evaluations = events.filter((event) => event.name === 'EvaluateScript' && isOf(event, file));
  if (evaluations.length !== 1) throw new Error(`${file} was evaluated ${evaluations.length} times, not once.`);
  return (evaluations[0]?.dur ?? 0) / 1000;
}

/**
 * How often a script read the page in each drawn frame, for the frames in which it did: a read begins in an animation
 * frame's callback or in a timer's.
 */
export function readsByFrame(events: TraceEvent[], file: string): number[] {
  const calls = events.filter((event) => event.name === 'FunctionCall' && isOf(event, file));
  const reads = events.filter(
    (outer) =>
      ['FireAnimationFrame', 'TimerFire'].includes(outer.name) &&
      calls.some((call) => call.tid === outer.tid && call.pid === outer.pid && isWithin(call, outer)),
  );
  const frames = events.filter(({ name, ph }) => name === 'AnimationFrame' && ph === 'b');
  const counts = new Map<number, number>();
  for (const read of reads) {
    const frame = frames.findLastIndex(({ ts }) => ts <= read.ts);
    counts.set(frame, (counts.get(frame) ?? 0) + 1);
  }
  return [...counts.values()];
}

const isOf = ({ args }: TraceEvent, file: string) =>
  args.data?.url?.startsWith('chrome-extension://') && args.data.url.endsWith(`/${file}`);

const isWithin = (inner: TraceEvent, outer: TraceEvent) =>
  inner.ts >= outer.ts && inner.ts + (inner.dur ?? 0) <= outer.ts + (outer.dur ?? 0);
