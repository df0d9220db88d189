/** A name in the parts that forms ask for. */
export interface NameParts {
  first: string;
  /** Empty if there is none. */
  middle: string;
  last: string;
  suffix: string;
}

/** Words that belong to the family name after them. */
const PARTICLES = new Set(
  'al bin bint da das de del della der den des di do dos du el ibn la las le los san santa st st. ten ter van vom von zu zum zur'.split(
    ' ',
  ),
);
const SUFFIX = /^(?:jr|sr|ii|iii|iv|2nd|3rd)\.?$/i;

/**
 * Splits a full name if it is clear enough: "Avery Q. Example", "Example, Avery Q.", "Ana de la Cruz".
 *
 * @returns undefined if only the person knows: one word, a script without spaces, or four or more names in a row, two
 *   of which may be family names
 */
export function splitName(fullName: string): NameParts | undefined {
  const [before = '', after, ...more] = fullName.normalize('NFC').split(',').map(wordsOf);
  if (more.length) return undefined;
  const isTurned = Boolean(after?.length && !(after.length === 1 && SUFFIX.test(after[0] ?? '')));
  const words = isTurned ? [...(after ?? []), ...before] : [...before, ...(after ?? [])];
  const suffix = words.length > 2 && SUFFIX.test(words.at(-1) ?? '') ? (words.pop() ?? '') : '';
  if (words.length < 2) return undefined;

  // With a comma, the family name is everything before it.
  const particle = words.findIndex((word, i) => i > 0 && PARTICLES.has(word.toLowerCase()));
  const start = isTurned ? (after?.length ?? 0) : particle > 0 ? particle : words.length - 1;
  const [first = '', ...middle] = words.slice(0, start);
  const last = words.slice(start).join(' ');
  if (!first || !last || middle.length > 1) return undefined;
  return { first, middle: middle.join(' '), last, suffix };
}

const wordsOf = (text: string) => text.trim().split(/\s+/).filter(Boolean);
