/**
 * The normal form of a certification's title, the same for all its variants: with or without "Microsoft Certified:",
 * "(Legacy)", "(Expired)", "- Certified 2016", "Charter Member", a star, ® and ™; with a short or a spelled-out program
 * name; and in any case and spacing.
 */
export function certificationKey(title: string): string {
  const text = title
    .replace(/[®™©℠]|\((?:r|tm|sm)\)/gi, ' ')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\p{Pd}/gu, '-')
    .replace(/\s+/g, ' ')
    .replace(/ ?: ?/g, ': ')
    .trim()
    .replace(/^renewal for /, '')
    .replace(MARKS_AT_END, '');
  const programme = PROGRAMMES.find(([name]) => name.test(text));
  const key = (programme ? text.replace(...programme) : text).replace(/^(mcs[ade] )microsoft /, '$1');
  return FORMER_NAMES.get(key) ?? key;
}

/**
 * Additions after a title that are not part of it, as seen on public badges in November 2026: `(Legacy)*`, `*`,
 * `(Legacy with Power Platform)*`, `- Legacy`, `Charter Member`, `— Certified 2018`.
 */
const MARKS_AT_END =
  /(?: ?\((?:legacy|expired|retired|beta|inactive)\b[^)]*\)| ?[-:,]? ?\b(?:legacy|expired|retired)| ?[-:,]? ?\(?certified \d{4}\)?| ?[-:,]? ?charter member| ?[*.])+$/;

/**
 * Program names at the start of titles. "Microsoft Certified" only says who certifies, so it is left out; "Microsoft
 * 365 Certified" names the product, and without it "Fundamentals" could be anything.
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

/**
 * Certifications that were renamed: from the key of the older name to that of the new one, as seen on public badges in
 * November 2026.
 */
const FORMER_NAMES = new Map([['azure devops engineer expert', 'devops engineer expert']]);
