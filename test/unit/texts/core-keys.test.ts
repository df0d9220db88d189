/**
 * Every page reads its words from a file; only the background carries some, for what it says before it has read any.
 */
import { expect, it } from 'vitest';
import { backgroundWords } from '../../../lib/texts/background-words';
import { english } from '../../../lib/texts/english';
import { type ImportGraph, importGraph, readSources } from '../../../scripts/docs/import-graph';
import { reachedAtOnce } from '../house/rules';
import { usedKeys } from './used-keys';

const TOP = new URL('../../../', import.meta.url).pathname;
const sources = readSources(TOP, ['lib', 'components', 'entrypoints']);

/** The texts that code asks for as soon as it runs. */
function usedAtOnce(all: Record<string, string>, graph: ImportGraph, start: string) {
  const own = [...reachedAtOnce(graph, start)].filter(
    (path) => graph.has(path) && !/^lib\/texts\/english\//.test(path),
  );
  return usedKeys(Object.fromEntries(own.map((path) => [path, all[path] ?? ''])));
}

// Reading all sources is slow on a busy machine, so it happens before the timed tests.
const graph = importGraph(sources);
const byBackground = usedAtOnce(sources, graph, 'entrypoints/background.ts');
const PAGES = ['popup', 'request', 'options', 'help', 'welcome', 'sources'].map(
  (page) => `entrypoints/${page}/main.tsx`,
);

it('the background brings along every text that it needs at once', () => {
  const brought = Object.keys(backgroundWords);
  const others = Object.keys(english).filter((key) => !brought.includes(key));
  expect(others.filter((key) => byBackground.has(key))).toEqual([]);
  expect(brought.filter((key) => byBackground.has(key)).length).toBeGreaterThan(20);
});

it.each(PAGES)('%s brings no texts along, in any language', (page) => {
  const texts = [...reachedAtOnce(graph, page)].filter((path) => /^lib\/texts\/(?:english\b|languages\/)/.test(path));
  expect(texts).toEqual([]);
});

it('the popup loads no validator, because the background has checked what it draws', () => {
  const reached = [...reachedAtOnce(graph, 'entrypoints/popup/main.tsx')];
  expect(
    reached.filter((path) => graph.get(path)?.imports.some(({ to, isType }) => to === 'zod/mini' && !isType)),
  ).toEqual([]);
});
