/** The popup draws itself with the words that it has at once; all others are loaded after it has been seen. */
import { describe, expect, it } from 'vitest';
import { backgroundEn } from '../../../lib/texts/background-en';
import { en } from '../../../lib/texts/en';
import { moreEn } from '../../../lib/texts/more-en';
import { type ImportGraph, importGraph, readSources } from '../house/import-graph';
import { reachedAtOnce } from '../house/rules';
import { usedKeys } from './used-keys';

const TOP = new URL('../../../', import.meta.url).pathname;
const POPUP = 'entrypoints/popup/main.tsx';
const sources = readSources(TOP, ['lib', 'components', 'entrypoints']);
const LATER = Object.keys(moreEn);

/** The words that code asks for which runs at once. */
function usedAtOnce(all: Record<string, string>, graph: ImportGraph, start: string) {
  const own = [...reachedAtOnce(graph, start)].filter(
    (path) => graph.has(path) && !/^lib\/texts\/[\w-]*en\.ts$/.test(path),
  );
  return usedKeys(Object.fromEntries(own.map((path) => [path, all[path] ?? ''])));
}

// Reading all sources takes its time on a busy machine: it is done before the tests, which are timed.
const graph = importGraph(sources);
const byPopup = usedAtOnce(sources, graph, POPUP);
const byBackground = usedAtOnce(sources, graph, 'entrypoints/background.ts');

it('what the popup says at once is there at once', () => {
  expect(LATER.filter((key) => byPopup.has(key))).toEqual([]);
});

it('what the background says is what it brings along', () => {
  const brought = Object.keys(backgroundEn);
  const others = [...Object.keys(en), ...LATER].filter((key) => !brought.includes(key));
  expect(others.filter((key) => byBackground.has(key))).toEqual([]);
  expect(brought.filter((key) => byBackground.has(key)).length).toBeGreaterThan(20);
  // The other languages' texts are found by their place.
  expect(Object.keys(en).slice(0, brought.length)).toEqual(brought);
});

it('the words of the popup are seen', () => {
  const atOnce = reachedAtOnce(graph, POPUP);
  expect(atOnce).toContain('components/page/foot.tsx');
  expect(atOnce).toContain('lib/texts/en.ts');
  expect(atOnce).toContain('components/steps/answer/row.tsx');
  expect(atOnce).not.toContain('components/steps/evidence/paste-form.tsx');
  expect(atOnce).not.toContain('lib/texts/more-en.ts');
  expect(Object.keys(en).filter((key) => byPopup.has(key)).length).toBeGreaterThan(50);
});

it('no text stands in both dictionaries', () => {
  expect(LATER.filter((key) => Object.hasOwn(en, key))).toEqual([]);
});

describe('a word that comes later', () => {
  const house = (card: string, more = {}) => ({ 'p.tsx': `import { Card } from './card';`, 'card.tsx': card, ...more });
  const finds = (all: Record<string, string>) => usedAtOnce(all, importGraph(all), 'p.tsx').has('life.title');

  it.each([
    ['asked for at once is found', house(`t('life.title')`), true],
    ['made of parts is found', house(`t(\`life.\${x}\`)`), true],
    ['asked for by what is loaded later is not', house(`import('./life')`, { 'life.tsx': `t('life.title')` }), false],
    ['asked for by what is imported is found', house(`import './life'`, { 'life.tsx': `t('life.title')` }), true],
    [
      'known as a type alone is not',
      house(`import type { L } from './life'`, { 'life.tsx': `t('life.title')` }),
      false,
    ],
  ])('%s', (_, all, isFound) => {
    expect(finds(all)).toBe(isFound);
  });
});
