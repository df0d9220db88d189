/**
 * The normal form of a certification's title, in which its variants are equal: with or without
 * "Microsoft Certified:", "(Legacy)", "(Expired)", "- Certified 2016", ® and ™, a short or a spelled-out
 * programme name, and in any case and spacing.
 */
export function certificationKey(title: string): string {
  const text = title
    .replace(/[®™©℠]/g, ' ')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\p{Pd}/gu, '-')
    .replace(/\s+/g, ' ')
    .replace(/ ?: ?/g, ': ')
    .trim()
    .replace(STATE_AT_END, '');
  const programme = PROGRAMMES.find(([name]) => name.test(text));
  return programme ? text.replace(...programme) : text;
}

const STATE_AT_END = /(?: ?\((?:legacy|expired|retired)\)| - certified \d{4})+$/;

/**
 * Programme names at the start of titles. "Microsoft Certified" says no more than who certifies, and is left out;
 * "Microsoft 365 Certified" names the product: without it, "Fundamentals" could be anything.
 */
const PROGRAMMES: [name: RegExp, key: string][] = [
  [/^(?:microsoft certified solutions associate|mcsa)\b[: ]*/, 'mcsa '],
  [/^(?:microsoft certified solutions expert|mcse)\b[: ]*/, 'mcse '],
  [/^(?:microsoft certified solutions developer|mcsd)\b[: ]*/, 'mcsd '],
  [/^(?:microsoft technology associate|mta)\b[: ]*/, 'mta '],
  [/^(?:microsoft office specialist|mos)\b[: ]*/, 'mos '],
  [/^microsoft 365 certified\b[: ]*/, 'm365 '],
  [/^microsoft certified\b[: ]*/, ''],
];
