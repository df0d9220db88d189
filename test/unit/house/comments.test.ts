// @vitest-environment node
/** Comments, and what scripts print, are in plain American English. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { SPELLING, STYLE } from '../texts/plain-english';
import { commentsOf, printedTextsOf } from './comments';

const TOP = new URL('../../../', import.meta.url).pathname;
const FOLDERS = ['lib', 'components', 'entrypoints', 'scripts', 'test'];

const files = (folder: string) =>
  readdirSync(join(TOP, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:tsx?|mjs|css)$/.test(name))
    .map((name) => [join(folder, name), readFileSync(join(TOP, folder, name), 'utf8')] as const);

const sources = FOLDERS.flatMap(files);
const comments = sources.flatMap((file) => commentsOf(...file));
const printed = files('scripts')
  .filter(([path]) => !path.endsWith('.css'))
  .flatMap((file) => printedTextsOf(...file));

it.each([...SPELLING, ...STYLE, [/\bproof\b/i, 'evidence'] as const])('no comment says %s instead of %s', (word) => {
  expect(comments.filter(({ text }) => word.test(text))).toEqual([]);
});

it('no comment has a line of more than 120 characters', () => {
  const isLong = (line: string) => line.length > 120 && /^\s*(?:\/\/|\/?\*)/.test(line);
  const long = sources.flatMap(([path, source]) =>
    source.split('\n').flatMap((line, i) => (isLong(line) ? [`${path}:${i + 1}`] : [])),
  );
  expect(long).toEqual([]);
});

it.each(SPELLING)('no script prints %s instead of %s', (word) => {
  expect(printed.filter(({ text }) => word.test(text))).toEqual([]);
});

it.each(['localised', 'unrecognised', 'colours', 'licences for', 'programmes', 'labelled', 'analysed'])(
  '%s is found to be not American',
  (word) => {
    expect(SPELLING.some(([british]) => british.test(word))).toBe(true);
  },
);

it('finds what is printed, and leaves names out', () => {
  const source = "import a from './colour';\nconsole.log('Three four.', 'five');\n";
  expect(printedTextsOf('a.ts', source)).toEqual([{ at: 'a.ts:2', text: 'Three four.' }]);
  expect(printed.length).toBeGreaterThan(150);
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
