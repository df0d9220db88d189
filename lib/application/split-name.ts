/** A name in the parts that forms ask for. */
export interface NameParts {
  first: string;
  /** Empty if there is none. */
  middle: string;
  last: string;
  suffix: string;
}

/** Words that are part of the family name that follows. */
const PARTICLES = new Set(
  'al bin bint da das de del della der den des di do dos du el ibn la las le los san santa st st. ten ter van vom von zu zum zur'.split(
    ' ',
  ),
);
const SUFFIX = /^(?:jr|sr|ii|iii|iv|2nd|3rd)\.?$/i;
/** Forms of address, which are not part of the name. */
const TITLE = /^(?:mrs?|ms|miss|mx|dr|prof|rev)\.?$/i;
/** Degrees and professions after a name. Some are names as well, such as Ma. */
const DEGREE = /^(?:ph\.?d|ed\.?d|[mbjd]\.?d|d\.?o|[mb]\.?[as]|[mb]\.?sc|m\.?b\.?a|esq|cpa|p\.?e|r\.?n)\.?$/i;
/** Scripts in which the family name comes first or, in Katakana, may come first. */
const FAMILY_FIRST = /[\p{sc=Han}\p{sc=Hangul}\p{sc=Hiragana}\p{sc=Katakana}]/u;
/** A nickname or a former name in brackets or quotes. */
const ASIDE = /[()[\]{}"“”„«»]|(?:^|\s)(['‘])\S+['’](?=\s|$)/;
const INITIAL = /^\p{L}\.?$/u;

/**
 * Splits a full name if it is clear enough: "Avery Q. Example", "Example, Avery Q.", "Ana de la Cruz".
 *
 * @returns undefined if only the person knows: one word, a script without spaces or with the family name first, four or
 *   more names in a row, two of which may be family names, a single letter at the end, a degree, or a name in brackets
 */
export function splitName(fullName: string): NameParts | undefined {
  if (FAMILY_FIRST.test(fullName) || ASIDE.test(fullName)) return undefined;
  const [before = '', after, ...more] = fullName.normalize('NFC').split(',').map(wordsOf);
  if (more.length) return undefined;
  const isTurned = Boolean(after?.length && !(after.length === 1 && SUFFIX.test(after[0] ?? '')));
  const words = isTurned ? [...(after ?? []), ...before] : [...before, ...(after ?? [])];
  const suffix = words.length > 2 && SUFFIX.test(words.at(-1) ?? '') ? (words.pop() ?? '') : '';
  if (words.length < 2) return undefined;
  if (after?.some((word) => DEGREE.test(word)) || (words.length > 2 && DEGREE.test(words.at(-1) ?? '')))
    return undefined;

  // With a comma, the family name is everything before it.
  const particle = words.findIndex((word, i) => i > 0 && PARTICLES.has(word.toLowerCase()));
  const start = isTurned ? (after?.length ?? 0) : particle > 0 ? particle : words.length - 1;
  const [first = '', ...middle] = words.slice(0, start);
  const last = words.slice(start).join(' ');
  if (!first || !last || middle.length > 1 || INITIAL.test(last)) return undefined;
  return { first, middle: middle.join(' '), last, suffix };
}

/** The words of a name, without the forms of address before it. */
function wordsOf(text: string): string[] {
  const words = text.trim().split(/\s+/).filter(Boolean);
  const start = words.findIndex((word) => !TITLE.test(word));
  return start < 0 ? words : words.slice(start);
}
