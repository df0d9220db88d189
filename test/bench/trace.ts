import type { BrowserContext } from '@playwright/test';
import { withBrowserDevTools } from '../e2e/harness/chromium/dev-tools';

/** An event of a browser thread in the trace. Times are in microseconds. */
interface TraceEvent {
  name: string;
  /** `X` for what has a beginning and an end. */
  ph: string;
  pid: number;
  tid: number;
  ts: number;
  dur?: number;
  /** The thread's own processor time, if the machine reports it. */
  tdur?: number;
  args: { name?: string; data?: { url?: string }; url?: string; fileName?: string };
}

const CATEGORIES = ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'v8'];

/** What the browser was busy with. */
interface Work {
  name: string;
  /** Of the script; empty where it is none, or the browser does not say. */
  url: string;
  /** The name of the thread. */
  thread: string;
}

/**
 * What something costs while `work` runs, in all processes: processor time in milliseconds, with all that it sets off at
 * once, such as layout and garbage collection.
 */
export async function costMs(
  context: BrowserContext,
  work: () => Promise<void>,
  isCounted: (work: Work) => boolean,
): Promise<number> {
  const counted = countedIn(await traced(context, work), isCounted).sort(
    (a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0),
  );
  const ends = new Map<string, number>();
  let sum = 0;
  for (const event of counted) {
    const { ts, dur = 0, tdur = dur } = event;
    const thread = threadOf(event);
    // Nested work is already in the time of its parent.
    if (ts < (ends.get(thread) ?? 0)) continue;
    ends.set(thread, ts + dur);
    sum += tdur / 1000;
  }
  return sum;
}

/** The longest thing that counts while `work` runs, in milliseconds of its thread's processor time. */
export async function longestMs(
  context: BrowserContext,
  work: () => Promise<void>,
  isCounted: (work: Work) => boolean,
): Promise<number> {
  const counted = countedIn(await traced(context, work), isCounted);
  return Math.max(0, ...counted.map(({ dur = 0, tdur = dur }) => tdur / 1000));
}

/** What has a beginning and an end, and counts. */
function countedIn(events: readonly TraceEvent[], isCounted: (work: Work) => boolean): TraceEvent[] {
  const threads = new Map(
    events.filter(({ name }) => name === 'thread_name').map((event) => [threadOf(event), event.args.name ?? '']),
  );
  return events
    .filter(({ ph, dur }) => ph === 'X' && dur)
    .filter((event) => isCounted({ name: event.name, url: urlOf(event), thread: threads.get(threadOf(event)) ?? '' }));
}

const threadOf = ({ pid, tid }: TraceEvent) => `${pid} ${tid}`;

const urlOf = ({ args }: TraceEvent) => args.data?.url || args.url || args.fileName || '';

function traced(context: BrowserContext, work: () => Promise<void>): Promise<TraceEvent[]> {
  // A session of a page would leave the extension's own process out.
  return withBrowserDevTools(context, async (session) => {
    await session.send('Tracing.start', {
      transferMode: 'ReturnAsStream',
      traceConfig: { recordMode: 'recordUntilFull', includedCategories: CATEGORIES, excludedCategories: ['*'] },
    });
    await work();
    const complete = new Promise<{ stream?: string; dataLossOccurred: boolean }>((done) =>
      session.once('Tracing.tracingComplete', done),
    );
    await session.send('Tracing.end');
    const { stream, dataLossOccurred } = await complete;
    if (!stream || dataLossOccurred) throw new Error('The trace is not whole.');
    const chunks: Buffer[] = [];
    for (let isEnd = false; !isEnd; ) {
      const { data, base64Encoded, eof } = await session.send('IO.read', { handle: stream });
      chunks.push(Buffer.from(data, base64Encoded ? 'base64' : 'utf8'));
      isEnd = eof;
    }
    await session.send('IO.close', { handle: stream });
    return (JSON.parse(Buffer.concat(chunks).toString()) as { traceEvents: TraceEvent[] }).traceEvents;
  });
}
