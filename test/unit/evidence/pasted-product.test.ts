/**
 * In thousands of randomly assembled pasted texts, what counts as certain must be right. Every run reads a fixed
 * sample; `npm run test:all` reads them all with a new seed, which it prints.
 */
import { expect, it } from 'vitest';
import { type Offer, type Pasted, readPasted } from '../../../lib/evidence/pasted';
import { type Sample, sampleOf, seeded } from '../../pasted/product';

const isAll = process.env.ALL_FLOWS === '1';
const COUNT = Number(process.env.PASTED_COUNT ?? (isAll ? 12_000 : 2_000));
const SEED = Number(process.env.PASTED_SEED ?? (isAll ? Date.now() % 2 ** 31 : 20_261_126));

const nameOf = ({ capture: { evidence, accessCode } }: Offer) =>
  evidence.kind === 'mcp-transcript' ? `${evidence.transcriptId} ${accessCode ?? '-'}` : evidence.link;

type Verdict = 'found' | 'asked' | 'silent' | 'wrong';

function verdictOf({ wanted }: Sample, { certain, ask }: Pasted): Verdict {
  const [read, asked] = [certain.map(nameOf), ask.map(nameOf)];
  if (read.some((name) => !wanted.includes(name) && !isPartOf(name, wanted))) return 'wrong';
  if (wanted.every((name) => read.includes(name))) return 'found';
  return wanted.every((name) => read.includes(name) || asked.includes(name)) ? 'asked' : 'silent';
}

/** An ID without its code, or a code without its ID, is incomplete, not wrong. */
const isPartOf = (name: string, wanted: readonly string[]) =>
  wanted.some((whole) => name === `${whole.split(' ')[0]} -` || name === ` ${whole.split(' ')[1]}`);

it(`reads ${COUNT} texts of seed ${SEED}: none wrong, at least 97 % found`, { timeout: 300_000 }, () => {
  const random = seeded(SEED);
  const counts: Record<Verdict, number> = { found: 0, asked: 0, silent: 0, wrong: 0 };
  const faults: string[] = [];
  for (let i = 0; i < COUNT; i++) {
    const sample = sampleOf(random);
    const pasted = readPasted(sample.text, sample.html);
    const verdict = verdictOf(sample, pasted);
    counts[verdict]++;
    if (verdict === 'wrong' || process.env.PASTED_SHOW === verdict) faults.push(told(sample, pasted));
  }
  if (isAll || process.env.PASTED_SHOW) console.log(`${COUNT} texts of seed ${SEED}: ${JSON.stringify(counts)}`);
  expect(faults.slice(0, 40).join('\n\n')).toBe('');
  expect(counts.found / COUNT).toBeGreaterThanOrEqual(0.97);
});

const told = ({ text, html, wanted, made }: Sample, { certain, ask, advice }: Pasted) =>
  [
    made,
    JSON.stringify(html || text),
    `wanted ${wanted}`,
    `certain ${certain.map(nameOf)}`,
    `ask ${ask.map(nameOf)}`,
    advice,
  ]
    .filter(Boolean)
    .join('\n  ');
