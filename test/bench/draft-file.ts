import { randomBytes } from 'node:crypto';
import { draftFile } from '../../lib/channels/draft-file';
import type { Figure } from './figure';

const SIZE = 10 * 1024 * 1024;
const ROUNDS = 5;

/** A draft file with a 10 MB application, compared with Node's own base64 of the same bytes. */
export async function benchDraftFile(): Promise<Figure> {
  const bytes = randomBytes(SIZE);
  const application = { name: 'application.pdf', bytes: new Blob([bytes]) };
  const letter = { recipient: 'evaluations@example.edu', subject: 'Bench', text: 'Hello', html: '<p>Hello</p>' };
  const times: number[] = [];
  const baselineTimes: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    times.push(
      await timeOf(async () => {
        const file = await draftFile(letter, application, {});
        if (file.size < SIZE) throw new Error('The draft file does not hold the application.');
      }),
    );
    baselineTimes.push(await timeOf(async () => void Buffer.from(bytes).toString('base64')));
  }
  return {
    name: 'draft file with a 10 MB application',
    times,
    baseline: 'base64 of the same bytes',
    baselineTimes,
  };
}

async function timeOf(work: () => Promise<void>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}
