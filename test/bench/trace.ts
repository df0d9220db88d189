import type { BrowserContext } from '@playwright/test';
import { withBrowserDevTools } from '../e2e/harness/chromium/dev-tools';

/** A thing that the browser did on a thread, as its tracing tells it. Times are in microseconds. */
interface TraceEvent {
  name: string;
  /** `X` for what has a beginning and an end. */
  ph: string;
  pid: number;
  tid: number;
  ts: number;
  dur?: number;
  /** Of the thread's own processor time, where the machine can tell. */
  tdur?: number;
  args: { data?: { url?: string }; url?: string; fileName?: string };
}

const CATEGORIES = ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'v8'];

/**
 * What an extension's scripts cost while `work` runs, in all processes: processor time in milliseconds, with all that
 * they set off at once, such as layout and garbage collection.
 *
 * @param isCounted tells the scripts that count by their address
 */
export async function extensionMs(
  context: BrowserContext,
  work: () => Promise<void>,
  isCounted: (url: string) => boolean,
): Promise<number> {
  const events = await traced(context, work);
  const counted = events
    .filter(({ ph, dur }) => ph === 'X' && dur)
    .filter((event) => isCounted(urlOf(event)))
    .sort((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0));
  const ends = new Map<string, number>();
  let sum = 0;
  for (const { pid, tid, ts, dur = 0, tdur = dur } of counted) {
    const thread = `${pid} ${tid}`;
    // What another script of the extension called is in that one's time.
    if (ts < (ends.get(thread) ?? 0)) continue;
    ends.set(thread, ts + dur);
    sum += tdur / 1000;
  }
  return sum;
}

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
