import type { BrowserContext } from '@playwright/test';
import { withBrowserDevTools } from '../e2e/harness/chromium/dev-tools';

/** An event of a browser thread in the trace. Times are in microseconds. */
interface TraceEvent {
  name: string;
  /** `X` for a task with a start and an end. */
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
  /** The script's; empty for anything else, or if the browser does not say. */
  url: string;
  /** The name of the thread. */
  thread: string;
}

/**
 * The cost of something while `work` runs, in all processes: processor time in milliseconds, including what it triggers
 * at once, such as layout and garbage collection.
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
    // The parent's time already includes nested work.
    if (ts < (ends.get(thread) ?? 0)) continue;
    ends.set(thread, ts + dur);
    sum += tdur / 1000;
  }
  return sum;
}

/** The longest counted task while `work` runs, in milliseconds of its thread's processor time. */
export async function longestMs(
  context: BrowserContext,
  work: () => Promise<void>,
  isCounted: (work: Work) => boolean,
): Promise<number> {
  const counted = countedIn(await traced(context, work), isCounted);
  return Math.max(0, ...counted.map(({ dur = 0, tdur = dur }) => tdur / 1000));
}

/** Tasks that have a start and an end, and count. */
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
  // A page's session would leave out the extension's own process.
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
