import { describe, expect, it } from 'vitest';
import { english as en } from '../../../lib/texts/english';
import { readSources } from '../../../scripts/docs/import-graph';
import { usedKeys } from './used-keys';

const TOP = new URL('../../../', import.meta.url).pathname;
const sources = Object.entries(readSources(TOP, ['lib', 'components', 'entrypoints'])).filter(
  ([path]) => !/^lib\/texts\/(?:english\b|languages\/)/.test(path),
);
const used = usedKeys(Object.fromEntries(sources));
const keys = Object.keys(en);

it('every text is used', () => {
  expect(keys.filter((key) => !used.has(key))).toEqual([]);
});

it('every text that code asks for exists', () => {
  expect(used.unknown(keys)).toEqual([]);
});

describe('a key is found only where code uses it', () => {
  it.each([
    ['named as a whole', `const a = t('page.title');`, true],
    ['handed on', `const word = 'page.title';`, true],
    ['made of parts', `t(\`page.\${part}\`)`, true],
    ['made of parts around', `t(\`\${room}.title\`)`, false],
    ['of another part', `t(\`page.missing.\${field}\`)`, false],
    ['deeper than the part put in', `t(\`page\${part}\`)`, false],
    ['in a comment', `// t('page.title')`, false],
    ['nowhere', '', false],
  ])('%s', (_, source, isUsed) => {
    expect(usedKeys({ 'a.tsx': source }).has('page.title')).toBe(isUsed);
  });

  it('a key that is asked for but missing is reported', () => {
    const source = `t('page.gone'); t(\`gone.\${x}\`); t(a ? 'page.title' : 'page.lost'); t(\`page.\${x}\`); other('no.key');`;
    expect(usedKeys({ 'a.ts': source }).unknown(['page.title'])).toEqual(['page.gone', `\`gone.\${x}\``, 'page.lost']);
  });
});
