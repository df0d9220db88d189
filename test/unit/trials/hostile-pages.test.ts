/** Each misleading page gives exactly what a person sees on it, and never an error. */
import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { SEED, times } from './trial';

const READER = path.resolve(import.meta.dirname, '../../hostile/read-pages.ts');
const PAGES = times(100, 10_000);
/** As many as one process can read. */
const PART = 500;

it(`${PAGES} misleading pages give no wrong value, miss none, and cause no error (seeds from ${SEED})`, async () => {
  const wrong: string[] = [];
  for (let done = 0; done < PAGES; done += PART) {
    const asked = [SEED + done, Math.min(PART, PAGES - done)].map(String);
    const { stdout } = await promisify(execFile)(process.execPath, ['--import', 'tsx', READER, ...asked]);
    wrong.push(...JSON.parse(stdout));
  }
  expect(wrong).toEqual([]);
}, 3_600_000);
