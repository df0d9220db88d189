/** The names in a minified file are the same wherever it is built. */
import { minify } from 'terser';
import { expect, it } from 'vitest';
import { shortNames } from '../../scripts/build/short-names';

const code = (other: string) => `
  const load = () => [${Array(9).fill(`import('./${other}.js')`)}];
  export function sum(many, few) { const three = load(many); return three + many * few; }`;

const minified = async (other: string, mangle = {}) =>
  (await minify(code(other), { module: true, mangle })).code?.replaceAll(other, '');

it('a name that stands for that of another file changes nothing', async () => {
  const [first, second] = ['!~{00k}~', '!~{zzz}~'];
  const mangle = { nth_identifier: shortNames() };
  expect(await minified(first, mangle)).toBe(await minified(second, mangle));
  // Terser's own names differ, which is why ours are there.
  expect(await minified(first)).not.toBe(await minified(second));
});

it('frequent signs come first, and none is given twice', () => {
  const names = shortNames();
  names.reset();
  names.consider('zzz yy 77', 1);
  names.sort();
  expect([0, 1, 2, 54].map((number) => names.get(number))).toEqual(['z', 'y', 'a', 'zz']);
  const many = Array.from({ length: 54 + 54 * 64 + 100 }, (_, number) => names.get(number));
  expect(new Set(many).size).toBe(many.length);
  expect(many.filter((name) => !/^[a-zA-Z$_][\w$]*$/.test(name))).toEqual([]);
  expect(many[54 + 54 * 54]).toBe('z7');
});

it('what one file counted does not count for the next', () => {
  const names = shortNames();
  names.consider('qqq', 1);
  names.reset();
  names.sort();
  expect(names.get(0)).toBe('a');
});
