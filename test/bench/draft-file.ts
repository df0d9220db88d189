import { randomBytes } from 'node:crypto';
import { draftFile } from '../../lib/channels/draft-file';
import { type Figure, median } from './figure';

const SIZE = 10 * 1024 * 1024;
const RUNS = 5;

/**
 * A draft file with a 10 MB application, against Node's own base64 of the same bytes. The extra memory is the most that
 * the process grew by while a file was made, the finished file included.
 */
export async function benchDraftFile(): Promise<Figure> {
  const bytes = randomBytes(SIZE);
  const application = { name: 'application.pdf', bytes: new Blob([bytes]) };
  const letter = { recipient: 'evaluations@example.edu', subject: 'Bench', text: 'Hello', html: '<p>Hello</p>' };

  let extraMemoryBytes = 0;
  const times: number[] = [];
  const baselineTimes: number[] = [];
  for (let run = 0; run < RUNS; run++) {
    const before = process.memoryUsage.rss();
    const watch = () => {
      extraMemoryBytes = Math.max(extraMemoryBytes, process.memoryUsage.rss() - before);
    };
    const start = performance.now();
    const file = await draftFile(letter, application, { onProgress: watch });
    times.push(performance.now() - start);
    watch();
    if (file.size < SIZE) throw new Error('The draft file does not hold the application');

    const baselineStart = performance.now();
    Buffer.from(bytes).toString('base64');
    baselineTimes.push(performance.now() - baselineStart);
  }
  return {
    name: 'draft file with a 10 MB application, in Node',
    ms: median(times),
    baseline: 'base64 of the same bytes',
    baselineMs: median(baselineTimes),
    note: `${Math.round(extraMemoryBytes / 1_000_000)} MB more memory`,
  };
}
