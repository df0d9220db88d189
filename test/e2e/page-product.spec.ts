/**
 * Randomly assembled share pages, drawn by a real browser and read by the built reader: a few in each run, 300 with
 * `npm run test:all`. The reader runs without the extension, so that many pages can be read.
 */
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { Pressed } from '../../lib/evidence/page-kind';
import { readerFor } from '../../lib/evidence/sites';
import { seeded } from '../pasted/product';
import { type PageSample, pageSampleOf, verdictOf } from '../unit/evidence/page-product';
import type { Host } from './harness/hosts';
import { expect, test, VARIATION } from './harness/test';

const BUILD = join(import.meta.dirname, '../../.output/chrome-mv3');
const COUNT = process.env.ALL_FLOWS === '1' ? 300 : 8;
const SEED = 20_261_127;
const STATUS = { ok: 200, 'not-found': 404, forbidden: 403, failed: 500 } as const;

test(`${COUNT} random pages (seed ${SEED}) are read correctly`, { tag: VARIATION }, async ({ page, site }) => {
  test.setTimeout(COUNT * 10_000);
  const random = seeded(SEED);
  const counts = { found: 0, silent: 0, wrong: 0 };
  const faults: string[] = [];
  for (let i = 0; i < COUNT; i++) {
    const sample = pageSampleOf(random);
    const { host, pathname } = new URL(sample.url);
    site.reset();
    const metas = sample.html.match(/<meta[^>]*>/g)?.join('') ?? '';
    const body = sample.html.replace(/<meta[^>]*>/g, '');
    site.page(
      host as Host,
      pathname,
      `<!doctype html><html lang="${sample.lang}"><head><meta charset="utf-8">${metas}</head><body>${body}</body></html>`,
    );
    for (const path of JSON_PATHS) {
      site.json(host as Host, path, STATUS[sample.answer.status], 'json' in sample.answer ? sample.answer.json : {});
    }
    await page.goto(sample.url);
    const pressed = await press(page, sample);
    const verdict = pressed ? verdictOf(sample, pressed) : 'wrong';
    counts[verdict]++;
    if (verdict === 'wrong') faults.push([sample.made, sample.html, JSON.stringify(pressed)].join('\n  '));
  }
  console.log(`${COUNT} pages of seed ${SEED}: ${JSON.stringify(counts)}`);
  expect(faults.join('\n\n')).toBe('');
  expect(counts.found / COUNT).toBeGreaterThanOrEqual(0.95);
});

/** The JSON paths of all samples. */
const JSON_PATHS = [
  '/api/profiles/transcript/share/d0exampleabc123',
  '/api/v1/public_badges/00000000-0000-4000-8000-000000000103',
];

/** What the site's reader returns on a click. It runs as a page script, without the extension. */
async function press(page: Page, { url }: PageSample): Promise<Pressed | undefined> {
  await page.addScriptTag({ path: join(BUILD, readerFor(new URL(url).host) ?? '') });
  return page.evaluate(() => globalThis.creditCourier?.press() as Promise<Pressed> | undefined);
}
