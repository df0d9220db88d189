// @vitest-environment node
/** Comments are in plain American English. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { SPELLING, STYLE } from '../texts/plain-english';
import { commentsOf } from './comments';

const TOP = new URL('../../../', import.meta.url).pathname;
const FOLDERS = ['lib', 'components', 'entrypoints', 'scripts', 'test'];

const comments = FOLDERS.flatMap((folder) =>
  readdirSync(join(TOP, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:tsx?|mjs|css)$/.test(name))
    .flatMap((name) => commentsOf(join(folder, name), readFileSync(join(TOP, folder, name), 'utf8'))),
);

it.each([...SPELLING, ...STYLE, [/\bproof\b/i, 'evidence'] as const])('no comment says %s, but %s', (word) => {
  expect(comments.filter(({ text }) => word.test(text))).toEqual([]);
});

it('finds every kind of comment, and leaves code out', () => {
  const source = '/** One. `mend` */\nconst a = 1; // Two.\nexport const B = () => <p>{/* Three. */}</p>;\n';
  expect(commentsOf('a.tsx', source)).toEqual([
    { at: 'a.tsx:1', text: '/** One.  */' },
    { at: 'a.tsx:2', text: '// Two.' },
    { at: 'a.tsx:3', text: '/* Three. */' },
  ]);
  expect(commentsOf('a.css', 'a { /* Four.\n * Five. */ }')).toEqual([{ at: 'a.css:1', text: '/* Four. Five. */' }]);
  expect(comments.length).toBeGreaterThan(2000);
});
