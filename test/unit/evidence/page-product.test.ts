// @vitest-environment happy-dom
/**
 * On thousands of randomly assembled share pages, what a click reads must be right. Every run reads a fixed sample;
 * `npm run test:all` reads them all with a new seed, which it prints.
 */
import { expect, it } from 'vitest';
import { kindOf } from '../../../lib/evidence/kinds';
import { atOnce } from '../../../lib/evidence/page-kind';
import { seeded } from '../../pasted/product';
import { pageSampleOf, type Verdict, verdictOf } from './page-product';

const isAll = process.env.ALL_FLOWS === '1';
const COUNT = Number(process.env.PAGES_COUNT ?? (isAll ? 10_000 : 600));
const SEED = Number(process.env.PAGES_SEED ?? (isAll ? Date.now() % 2 ** 31 : 20_261_127));

it(`reads ${COUNT} random pages (seed ${SEED}): none wrong, at least 97% complete`, {
  timeout: 1_200_000,
}, async () => {
  const random = seeded(SEED);
  const counts: Record<Verdict, number> = { found: 0, silent: 0, wrong: 0 };
  const faults: string[] = [];
  for (let i = 0; i < COUNT; i++) {
    const sample = pageSampleOf(random);
    const url = new URL(sample.url);
    document.head.replaceChildren();
    document.documentElement.lang = sample.lang;
    document.body.innerHTML = sample.html;
    document.head.append(...document.body.querySelectorAll('meta'));
    const pressed = await kindOf(url)?.press(document, url, async () => sample.answer, atOnce);
    if (!pressed) throw new Error(`No kind has ${sample.url}.`);
    const verdict = verdictOf(sample, pressed);
    counts[verdict]++;
    if (verdict === 'wrong' || process.env.PAGES_SHOW === verdict) {
      faults.push([sample.made, sample.html, JSON.stringify(sample.wanted), JSON.stringify(pressed)].join('\n  '));
    }
  }
  if (isAll || process.env.PAGES_SHOW) console.log(`${COUNT} pages of seed ${SEED}: ${JSON.stringify(counts)}`);
  expect(faults.slice(0, 20).join('\n\n')).toBe('');
  expect(counts.found / COUNT).toBeGreaterThanOrEqual(0.97);
});
