/** The rules of the architecture: who may import whom, and which code may use the browser. */
import { describe, expect, it } from 'vitest';
import { importGraph, readSources } from '../../scripts/docs/import-graph';
import { breaches, noImportLeadsBack, pageScripts, reached, scriptsInTests } from './house/rules';

const TOP = new URL('../../', import.meta.url).pathname;
const sources = readSources(TOP, ['lib', 'components', 'entrypoints']);
const graph = importGraph(sources);

it('the project keeps every rule', () => {
  expect(breaches(graph)).toEqual([]);
});

it('nothing in scripts and tests imports itself by way of another', () => {
  expect(noImportLeadsBack(importGraph(readSources(TOP, ['scripts', 'test'])))).toEqual([]);
});

it('scripts import nothing from test except the harness and the invented pages', () => {
  const scripts = importGraph(readSources(TOP, ['scripts', 'test/e2e/harness', 'test/samples']));
  expect(scripts.get('scripts/start/by-hand.ts')?.imports.map(({ to }) => to)).toContain('test/samples/index.ts');
  expect(scriptsInTests(scripts)).toEqual([]);
  const wrong = { 'scripts/docs.ts': `import { breaches } from '../test/unit/house/rules';` };
  expect(scriptsInTests(importGraph(wrong))).toEqual([
    'scripts/docs.ts is a script, but imports test/unit/house/rules',
  ]);
});

it('the import graph contains every file', () => {
  for (const path of ['lib/extension/show.ts', 'components/parts/icon.tsx', 'entrypoints/popup/main.tsx']) {
    expect(graph.has(path)).toBe(true);
  }
  expect(reached(graph, 'entrypoints/background.ts')).toContain('zod/mini');
  expect(reached(graph, 'entrypoints/background.ts')).toContain('webextension-polyfill');
  expect(pageScripts(graph)).toEqual([
    'entrypoints/read-learn-or-credly.ts',
    'entrypoints/read-old-dashboard.ts',
    'entrypoints/share-credly.ts',
    'entrypoints/share-learn.ts',
    'entrypoints/share-old-dashboard.ts',
  ]);
  expect(reached(graph, 'entrypoints/share-old-dashboard.ts')).toContain('lib/evidence/old-transcript/labels.ts');
});

/** A small project that breaks no rule. */
const SOUND = {
  'lib/evidence/evidence.ts': `import * as z from 'zod/mini'; export const Evidence = z.object({});`,
  'lib/evidence/kinds.ts': `import type { Evidence } from './evidence'; export const kinds = [];`,
  'lib/catalogue/exams.ts': `export const exams = [];`,
  'lib/texts/en.ts': `export const en = {};`,
  'lib/request/request.ts': `import { Evidence } from '../evidence/evidence'; import { exams } from '../catalogue/exams';`,
  'lib/letter/letter.ts': `import { Request } from '../request/request';`,
  'lib/channels/mailto.ts': `import { Letter } from '../letter/letter';`,
  'lib/extension/browser.ts': `import type { Browser } from 'webextension-polyfill'; export default globalThis.chrome;`,
  'lib/extension/polyfill.ts': `import browser from 'webextension-polyfill'; globalThis.browser = browser;`,
  'lib/extension/strict-csp.ts': `import { config } from 'zod/mini';`,
  'lib/extension/desk.ts': `import browser from './browser'; import { Letter } from '../letter/letter'; browser.tabs;`,
  'lib/extension/page-port.ts': `import type { Evidence } from '../evidence/evidence'; declare const chrome: object;`,
  'components/card.tsx': `import { h } from 'preact'; import './card.css'; import { en } from '../lib/texts/en';`,
  'entrypoints/background.ts': `import '../lib/extension/strict-csp'; import '../lib/extension/desk';`,
  'entrypoints/popup/main.tsx': `import { Card } from '../../components/card';`,
  'entrypoints/share-learn.ts': `import { define } from 'wxt/utils/define-unlisted-script'; import { kinds } from '../lib/evidence/kinds'; import { p } from '../lib/extension/page-port';`,
};

it('finds nothing in a sound project', () => {
  expect(breaches(importGraph(SOUND))).toEqual([]);
});

describe('finds', () => {
  it.each([
    [
      'a pure room that uses browser',
      { 'lib/letter/letter.ts': `export const now = () => browser.tabs.query({});` },
      'lib/letter/letter.ts uses browser',
    ],
    [
      'a pure room that uses chrome through the global object',
      { 'lib/evidence/kinds.ts': `globalThis.chrome.runtime.id;` },
      'lib/evidence/kinds.ts uses chrome',
    ],
    [
      'a pure room that names chrome as a string',
      { 'lib/evidence/kinds.ts': `window['chrome'].runtime.id;` },
      'lib/evidence/kinds.ts uses chrome',
    ],
    [
      'a pure room that declares chrome for itself',
      { 'lib/evidence/kinds.ts': `declare const chrome: { id: string }; chrome.id;` },
      'lib/evidence/kinds.ts uses chrome',
    ],
    [
      'a pure room that asks the network',
      { 'lib/channels/mailto.ts': `export const send = () => fetch('https://example.com');` },
      'lib/channels/mailto.ts uses fetch',
    ],
    [
      'a pure room that keeps something',
      { 'lib/request/request.ts': `localStorage.setItem('name', '');` },
      'lib/request/request.ts uses localStorage',
    ],
    [
      'a pure room that imports the polyfill',
      { 'lib/letter/letter.ts': `import type { Tabs } from 'webextension-polyfill';` },
      'lib/letter/letter.ts is pure, but imports webextension-polyfill',
    ],
    [
      'a pure room that imports WXT',
      { 'lib/letter/letter.ts': `import { browser } from 'wxt/browser';` },
      'lib/letter/letter.ts is pure, but imports wxt/browser',
    ],
    [
      'a pure room that imports Preact',
      { 'lib/letter/letter.ts': `export { h } from 'preact';` },
      'lib/letter/letter.ts is pure, but imports preact',
    ],
    [
      'a pure room that imports the extension room',
      { 'lib/letter/letter.ts': `import type { Reply } from '../extension/desk';` },
      'lib/letter/letter.ts goes against the flow: lib/extension/desk.ts',
    ],
    [
      'a pure room that loads the extension room later',
      { 'lib/letter/letter.ts': `export const later = () => import('../extension/desk');` },
      'lib/letter/letter.ts is no entrypoint, but imports lib/extension/desk.ts',
    ],
    [
      'a second file that imports the polyfill',
      { 'lib/extension/desk.ts': `import browser from 'webextension-polyfill';` },
      'lib/extension/desk.ts is not the one file that imports webextension-polyfill',
    ],
    [
      'an entrypoint that imports the polyfill',
      { 'entrypoints/background.ts': `const browser = require('webextension-polyfill');` },
      'entrypoints/background.ts is not the one file that imports webextension-polyfill',
    ],
    [
      'evidence that knows the request',
      { 'lib/evidence/kinds.ts': `import type { Request } from '../request/request';` },
      'lib/evidence/kinds.ts goes against the flow: lib/request/request.ts',
    ],
    [
      'evidence that knows the catalogue',
      { 'lib/evidence/kinds.ts': `import { exams } from '../catalogue/exams';` },
      'lib/evidence/kinds.ts goes against the flow: lib/catalogue/exams.ts',
    ],
    [
      'the reading of any page that knows a site',
      {
        'lib/evidence/page/text.ts': `import { labels } from '../learn/labels';`,
        'lib/evidence/learn/labels.ts': `export const labels = [];`,
      },
      'lib/evidence/page/text.ts knows another site: lib/evidence/learn/labels.ts',
    ],
    [
      'the reader of one site that knows another',
      {
        'lib/evidence/credly/badge.ts': `import { labels } from '../learn/labels';`,
        'lib/evidence/learn/labels.ts': `export const labels = [];`,
      },
      'lib/evidence/credly/badge.ts knows another site: lib/evidence/learn/labels.ts',
    ],
    [
      'a request that knows the letter',
      { 'lib/request/request.ts': `export * from '../letter/letter';` },
      'lib/request/request.ts goes against the flow: lib/letter/letter.ts',
    ],
    [
      'a letter that knows its channel',
      { 'lib/letter/letter.ts': `type Draft = import('../channels/mailto').Draft;` },
      'lib/letter/letter.ts goes against the flow: lib/channels/mailto.ts',
    ],
    [
      'a pure room that brings words',
      { 'lib/request/request.ts': `import { en } from '../texts/en';` },
      'lib/request/request.ts goes against the flow: lib/texts/en.ts',
    ],
    [
      'texts that know another room',
      { 'lib/texts/en.ts': `import { exams } from '../catalogue/exams';` },
      'lib/texts/en.ts goes against the flow: lib/catalogue/exams.ts',
    ],
    [
      'a room that imports a component',
      { 'lib/extension/desk.ts': `import { Card } from '../../components/card';` },
      'lib/extension/desk.ts reaches out of lib: components/card.tsx',
    ],
    [
      'a file that imports itself by way of another',
      {
        'lib/letter/letter.ts': `import { lines } from './lines';`,
        'lib/letter/lines.ts': `export { parts } from './parts';`,
        'lib/letter/parts.ts': `export const load = () => import('./letter');`,
      },
      'imports lead in a circle: lib/letter/letter.ts → lib/letter/lines.ts → lib/letter/parts.ts → lib/letter/letter.ts',
    ],
    [
      'a circle of types alone',
      {
        'lib/request/request.ts': `import type { Life } from './life';`,
        'lib/request/life.ts': `type Request = import('./request').Request;`,
      },
      'imports lead in a circle: lib/request/request.ts → lib/request/life.ts → lib/request/request.ts',
    ],
    [
      'an entrypoint that uses an invented page',
      { 'entrypoints/background.ts': `import { samples } from '../test/samples';` },
      'entrypoints/background.ts ships, but imports test/samples',
    ],
    ['a file outside the rooms', { 'lib/helpers/text.ts': `export {};` }, 'lib/helpers/text.ts stands in no room'],
    [
      'a reader of PDF outside its room',
      { 'lib/letter/letter.ts': `export const later = () => import('pdfjs-dist/legacy/build/pdf.mjs');` },
      'lib/letter/letter.ts is not in the room that reads PDF, but imports pdfjs-dist/legacy/build/pdf.mjs',
    ],
    [
      'a page that loads the reader of PDF before it is needed',
      {
        'lib/pdf/open.ts': `import 'pdfjs-dist/legacy/build/pdf.mjs';`,
        'entrypoints/popup/main.tsx': `import '../../lib/pdf/open';`,
      },
      'entrypoints/popup/main.tsx loads the reader of PDF at once',
    ],
    [
      'a component that imports the extension room',
      { 'components/card.tsx': `import type { Reply } from '../lib/extension/desk';` },
      'components/card.tsx is no entrypoint, but imports lib/extension/desk.ts',
    ],
    [
      'a component that imports an entrypoint',
      { 'components/card.tsx': `import { popup } from '../entrypoints/popup/main';` },
      'components/card.tsx is a component, but imports entrypoints/popup/main.tsx',
    ],
    [
      'a component that imports another package',
      { 'components/card.tsx': `import * as z from 'zod/mini';` },
      'components/card.tsx is a component, but imports zod/mini',
    ],
    [
      'a component that uses the browser',
      { 'components/card.tsx': `export const Card = () => <p onClick={() => browser.tabs.create({})} />;` },
      'components/card.tsx uses browser',
    ],
    [
      'a content script that reaches zod',
      { 'lib/evidence/kinds.ts': `import { Evidence } from './evidence';` },
      'entrypoints/share-learn.ts runs in pages, but reaches zod/mini',
    ],
    [
      'a content script that reaches zod by import()',
      { 'lib/evidence/kinds.ts': `export const later = () => import('./evidence');` },
      'entrypoints/share-learn.ts runs in pages, but reaches zod/mini',
    ],
    [
      'a content script that keeps the import of what it has only types from',
      { 'lib/evidence/kinds.ts': `import { type Evidence } from './evidence';` },
      'entrypoints/share-learn.ts runs in pages, but reaches zod/mini',
    ],
    [
      'a content script that reaches the polyfill',
      { 'lib/extension/page-port.ts': `export * from './polyfill';` },
      'entrypoints/share-learn.ts runs in pages, but reaches webextension-polyfill',
    ],
    [
      'a content script that reaches Preact',
      { 'lib/extension/page-port.ts': `import { render } from 'preact';` },
      'entrypoints/share-learn.ts runs in pages, but reaches preact',
    ],
    [
      'all of zod',
      { 'lib/evidence/evidence.ts': `import { z } from 'zod';` },
      'lib/evidence/evidence.ts imports all of zod: zod',
    ],
    [
      'zod before the strict CSP',
      { 'entrypoints/background.ts': `import '../lib/extension/desk'; import '../lib/extension/strict-csp';` },
      'entrypoints/background.ts uses zod, but does not begin with lib/extension/strict-csp.ts',
    ],
    [
      'an import by an alias',
      { 'lib/letter/letter.ts': `import { Request } from '~/lib/request/request';` },
      'lib/letter/letter.ts imports what is not there ~/lib/request/request',
    ],
    [
      'an import whose address is made at run time',
      { 'lib/extension/desk.ts': `export const load = (name: string) => import(name);` },
      'lib/extension/desk.ts imports what is not there an address made at run time',
    ],
  ])('%s', (_, wrong, found) => {
    expect(breaches(importGraph({ ...SOUND, ...wrong }))).toContain(found);
  });
});

it('does not mistake a local name for a browser API', () => {
  const own = {
    'lib/letter/letter.ts': `interface Programs { browser: string }
      export const f = (browser: Programs, p: Programs) => [browser.browser, p.browser, { chrome: 1, fetch: 2 }];`,
  };
  expect(breaches(importGraph({ ...SOUND, ...own }))).toEqual([]);
});
