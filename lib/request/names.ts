/** Compares two names as people would: can they be the same person's? */

/** `cannot-tell`: the names are written in different scripts, or at least one has no letters at all. */
export type NameVerdict = 'same' | 'different' | 'cannot-tell';

/**
 * Compares two full names. Ignores letter case, accents, order, hyphens, apostrophes, and spaces. A middle name, a
 * second family name, or a suffix may be missing from one of them, and an initial can stand for a name. In that case,
 * the two must have two names in common, and neither may have a name that contradicts the other.
 */
export function compareNames(a: string, b: string): NameVerdict {
  const [left, right] = [readName(a), readName(b)];
  if (!left.parts.length || !right.parts.length) return 'cannot-tell';
  if (left.suffix && right.suffix && left.suffix !== right.suffix) return 'different';
  // Names are paired greedily, so both directions are tried: the verdict must not depend on the order of the arguments.
  if (fits(left.parts, right.parts) || fits(right.parts, left.parts)) return 'same';
  return scriptsOf(a) === scriptsOf(b) ? 'different' : 'cannot-tell';
}

/** One part of a name, in the two ways to write it without accents: `muller` and `mueller`. */
interface Part {
  plain: string;
  spelled: string;
}

interface Name {
  parts: Part[];
  suffix: string | undefined;
}

/** Generations within a family: a father and his son are two people. */
const SUFFIXES: Record<string, string> = {
  jr: 'jr',
  junior: 'jr',
  sr: 'sr',
  senior: 'sr',
  ii: 'ii',
  '2nd': 'ii',
  iii: 'iii',
  '3rd': 'iii',
  iv: 'iv',
  '4th': 'iv',
};

const APOSTROPHES = /['’‘‛ʼʻʽʾʿˀˁʹ′`´＇\p{Cf}]/gu;

/** What US visas say in place of a first or last name that there is none of. */
const NO_NAME = new Set(['fnu', 'lnu']);

function readName(text: string): Name {
  const written = text
    .replace(APOSTROPHES, '')
    .normalize('NFKC')
    .toLowerCase()
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter(Boolean);
  const named = written.filter((word) => !NO_NAME.has(word));
  const words = named.length ? named : written;
  // A name of two words has no suffix: "Junior" can be a family name.
  const at = words.length > 2 ? words.findIndex((word, i) => i > 0 && Object.hasOwn(SUFFIXES, word)) : -1;
  return {
    parts: words.filter((_, i) => i !== at).map(partOf),
    suffix: SUFFIXES[words[at] ?? ''],
  };
}

const partOf = (word: string): Part => ({
  plain: withoutAccents(word),
  spelled: withoutAccents(word.replace(/[äåæöøüđ]/g, (letter) => SPELLED[letter] ?? letter)),
});

/** How these letters are spelled when only A to Z are available. */
const SPELLED: Record<string, string> = { ä: 'ae', å: 'aa', æ: 'ae', ö: 'oe', ø: 'oe', ü: 'ue', đ: 'dj' };

/**
 * Accents, and the vowel points and signs of Hebrew and Arabic, which are rarely written. In other scripts, a mark is a
 * vowel or makes another letter, so it stays.
 */
const MARKS =
  /[\u0300-\u036F\u0591-\u05BD\u05BF\u05C1\u05C2\u05C4\u05C5\u05C7\u0610-\u061A\u0640\u064B-\u065F\u0670\u06D6-\u06ED]/g;

const withoutAccents = (word: string) =>
  word
    .normalize('NFD')
    .replace(MARKS, '')
    .replace(/[æœøłđðþßıħŧςىیک]/g, (letter) => BASE[letter] ?? letter);

/** Letters that do not decompose. The last ones count as the same letter on Arabic, Persian, and Urdu keyboards. */
const BASE: Record<string, string> = {
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  ı: 'i',
  ħ: 'h',
  ŧ: 't',
  ς: 'σ',
  ى: 'ي',
  ی: 'ي',
  ک: 'ك',
};

function fits(a: readonly Part[], b: readonly Part[]): boolean {
  const equals = pairOff(a, b, equal);
  const joinedInB = pairOff(equals.alone, equals.free, joined);
  const joinedInA = pairOff(joinedInB.free, joinedInB.alone, joined);
  const initials = pairOff(joinedInA.free, joinedInA.alone, initial);

  if (initials.alone.length && initials.free.length) return false;
  const isWhole = !initials.alone.length && !initials.free.length;
  if (isWhole && !initials.paired.length) return true;
  const names = [...equals.paired, ...joinedInB.paired, ...joinedInA.paired];
  const isBare = names.every(isInitial);
  return !isBare && (isWhole || names.length + initials.paired.length > 1);
}

/** Finds the neighbors among the other parts that together match a part. */
type Meets = (part: Part, others: readonly Part[]) => readonly Part[] | undefined;

/** Pairs each part with the first unpaired parts of the other name that match it. */
function pairOff(parts: readonly Part[], others: readonly Part[], meets: Meets) {
  const free = [...others];
  const paired: Part[] = [];
  const alone: Part[] = [];
  for (const part of parts) {
    const [first, ...more] = meets(part, free) ?? [];
    if (first) free.splice(free.indexOf(first), 1 + more.length);
    (first ? paired : alone).push(part);
  }
  return { paired, alone, free };
}

const equal: Meets = (part, others) => alone(others.find((other) => isEqual(part, other)));

/** `Annemarie` and `Anne-Marie`, `O'Brien` and `O Brien`, `Delacruz` and `de la Cruz`. */
const joined: Meets = (part, others) =>
  others
    .flatMap((_, from) => [2, 3, 4].map((length) => others.slice(from, from + length)))
    .find((run) => run.length > 1 && isEqual(part, joinOf(run)));

const initial: Meets = (part, others) =>
  alone(others.find((other) => (isInitial(part) || isInitial(other)) && part.plain[0] === other.plain[0]));

const alone = (part: Part | undefined) => part && [part];

const isEqual = (a: Part, b: Part) =>
  a.plain === b.plain || a.plain === b.spelled || a.spelled === b.plain || a.spelled === b.spelled;

const joinOf = (run: readonly Part[]): Part => ({
  plain: run.map(({ plain }) => plain).join(''),
  spelled: run.map(({ spelled }) => spelled).join(''),
});

/** Only scripts with letter case have initials. In others, a single character is a whole name. */
const isInitial = ({ plain }: Part) => /^\p{Ll}$/u.test(plain);

const SCRIPTS = ['Latin', 'Cyrillic', 'Greek', 'Han', 'Hiragana', 'Katakana', 'Hangul', 'Arabic', 'Hebrew'].map(
  (script) => new RegExp(`\\p{sc=${script}}`, 'u'),
);

const scriptsOf = (text: string) => SCRIPTS.map((script) => Number(script.test(text))).join('');
