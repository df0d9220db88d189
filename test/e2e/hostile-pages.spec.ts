/** In a real browser, the shipping code reads misleading pages correctly and in time. */
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { build } from 'vite';
import { type HostilePage, hostilePage } from '../hostile/pages';
import { expect, test, VARIATION } from './harness/test';

/** Time limit for a page of fewer than 5,000 elements, in milliseconds. */
const LONGEST_READ = 50;
const SEED = process.env.ALL_FLOWS === '1' ? Date.now() % 1_000_000_000 : 20_261_126;

test('20 misleading pages are read correctly', ({ page }) => readAll(page, 20));

test('300 misleading pages are read correctly', { tag: VARIATION }, ({ page }) => readAll(page, 300));

async function readAll(page: Page, count: number): Promise<void> {
  test.setTimeout(600_000);
  console.log(`Seeds from ${SEED}.`);
  const reader = await bundled();
  const wrong: string[] = [];
  for (let seed = SEED; seed < SEED + count; seed++) {
    const hostile = hostilePage(seed);
    const told = await check(page, reader, hostile);
    if (told) wrong.push(`${seed}: ${told}`);
  }
  expect(wrong).toEqual([]);
}

/** What was read wrong; undefined if nothing was. */
async function check(page: Page, reader: string, { url, html, right }: HostilePage): Promise<string | undefined> {
  await page.setContent(html);
  await page.evaluate(reader);
  const {
    state,
    transcriptId = [],
    accessCode = [],
    ms,
    elements,
  } = await page.evaluate((url) => globalThis.readHostile(url, 3), url);
  if (state !== right.state) return `${right.state} was read as ${state}`;
  const [read, meant] = [
    [...transcriptId, ...accessCode],
    [right.transcriptId, right.accessCode].filter((value) => value !== undefined),
  ];
  if (read.join() !== meant.join()) return `read ${read.join()}, not ${meant.join()}`;
  return elements < 5000 && ms > LONGEST_READ ? `${elements} elements took ${ms} ms` : undefined;
}

test('reading time grows linearly from 50,000 to 100,000 elements full of labels', {
  tag: VARIATION,
}, async ({ page }) => {
  const reader = await bundled();
  const msFor = async (count: number) => {
    await page.setContent('<!doctype html><title>Dashboard</title><body></body>');
    await page.evaluate((count) => {
      const rows = Array.from({ length: count / 4 }, (_, i) => {
        const text = i % 500 === 0 ? `Transcript ID: ${1_000_000 + i}` : 'Lorem ipsum';
        return `<div><p>${text} <b>dolor</b> <i>sit</i></p></div>`;
      });
      document.body.innerHTML = rows.join('');
    }, count);
    await page.evaluate(reader);
    const { ms, state } = await page.evaluate(() =>
      globalThis.readHostile('https://mcp.microsoft.com/Anonymous//Transcript/Validate', 3),
    );
    expect(state).toBe('partial');
    return ms;
  };
  const half = await msFor(50_000);
  const whole = await msFor(100_000);
  console.log(`50,000 elements: ${half.toFixed(0)} ms; 100,000: ${whole.toFixed(0)} ms`);
  expect(whole / half).toBeLessThan(3.5);
});

let made: Promise<string> | undefined;

/** The reader bundled into one script. */
function bundled(): Promise<string> {
  made ??= build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      lib: { entry: join(import.meta.dirname, '../hostile/reader.ts'), formats: ['iife'], name: 'reader' },
    },
  }).then((result) => {
    const [output] = [result].flat();
    const chunk = output && 'output' in output ? output.output[0] : undefined;
    if (!chunk) throw new Error('The reader was not built.');
    return chunk.code;
  });
  return made;
}
