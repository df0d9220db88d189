import type { WeightedIdentifierMangler } from 'terser';

const LETTERS = [...'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ$_'];
const DIGITS = [...'0123456789'];

/** What stands for a file's name until the bundler knows it. */
const NAME_TO_COME = /!~\{\w+\}~/g;

/**
 * The short names that a minified file gives its variables: made of the signs that are most frequent in the file, as
 * terser itself makes them, so that the whole packs small. Terser would also count the signs that stand for the names
 * of other files, which change with the folder that is built in, and with them the names here.
 */
export function shortNames(): WeightedIdentifierMangler {
  const counts = new Map<string, number>();
  let letters = LETTERS;
  let signs = [...LETTERS, ...DIGITS];
  const byCount = (some: string[]) => [...some].sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0));
  return {
    reset() {
      counts.clear();
    },
    consider(text, delta) {
      for (const sign of text.replace(NAME_TO_COME, '')) counts.set(sign, (counts.get(sign) ?? 0) + delta);
      return delta;
    },
    sort() {
      letters = byCount(LETTERS);
      signs = [...letters, ...byCount(DIGITS)];
    },
    get(number) {
      let name = letters[number % letters.length] ?? '';
      // A name begins with a letter; any sign may follow.
      for (let rest = Math.floor(number / letters.length); rest > 0; rest = Math.floor(rest / signs.length)) {
        rest -= 1;
        name += signs[rest % signs.length];
      }
      return name;
    },
  };
}
