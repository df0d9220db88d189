/** The popup draws itself with the words that it has at once; all others are loaded after it has been seen. */
import { describe, expect, it } from 'vitest';
import { en } from '../../../lib/texts/en';
import { moreEn } from '../../../lib/texts/more-en';
import { type ImportGraph, importGraph, readSources } from '../house/import-graph';
import { reachedAtOnce } from '../house/rules';
import { usedKeys } from './used-keys';

const TOP = new URL('../../../', import.meta.url).pathname;
const POPUP = 'entrypoints/popup/main.tsx';
const sources = readSources(TOP, ['lib', 'components', 'entrypoints']);
const LATER = Object.keys(moreEn);

/** Words of a list that code asks for which runs at once. */
function usedAtOnce(all: Record<string, string>, keys: readonly string[], start = POPUP): string[] {
  const graph: ImportGraph = importGraph(all);
  const own = [...reachedAtOnce(graph, start)].filter(
    (path) => graph.has(path) && !/^lib\/texts\/[\w-]*en\.ts$/.test(path),
  );
  const used = usedKeys(Object.fromEntries(own.map((path) => [path, all[path] ?? ''])));
  return keys.filter((key) => used.has(key));
}

it('what the popup says at once is there at once', () => {
  expect(usedAtOnce(sources, LATER)).toEqual([]);
});

it('the words of the popup are seen', () => {
  const graph = importGraph(sources);
  const atOnce = reachedAtOnce(graph, POPUP);
  expect(atOnce).toContain('components/action-bar.tsx');
  expect(atOnce).toContain('lib/texts/en.ts');
  expect(atOnce).not.toContain('components/ways-section.tsx');
  expect(atOnce).not.toContain('components/life-section.tsx');
  expect(atOnce).not.toContain('lib/texts/more-en.ts');
  expect(usedAtOnce(sources, Object.keys(en)).length).toBeGreaterThan(50);
});

it('no text stands in both dictionaries', () => {
  expect(LATER.filter((key) => Object.hasOwn(en, key))).toEqual([]);
});

describe('a word that comes later', () => {
  const house = (card: string, more = {}) => ({ 'p.tsx': `import { Card } from './card';`, 'card.tsx': card, ...more });
  const found = (all: Record<string, string>) => usedAtOnce(all, ['life.title'], 'p.tsx');

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
    expect(found(all)).toEqual(isFound ? ['life.title'] : []);
  });
});
