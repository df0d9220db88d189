/** The named character references that mails and pages use around addresses and values. */
const NAMED: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ensp: ' ',
  emsp: ' ',
  thinsp: ' ',
  shy: '',
  zwnj: '',
  zwj: '',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  middot: '·',
  bull: '•',
  laquo: '«',
  raquo: '»',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  colon: ':',
  sol: '/',
  num: '#',
  equals: '=',
  lowbar: '_',
  period: '.',
  commat: '@',
};

/** Replaces references such as `&amp;`, `&#58;` and `&#x3A;` with their characters. Anything else stays as it is. */
export const withoutEntities = (text: string) =>
  text.includes('&')
    ? text.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,8}));/gi, (whole, decimal, hexadecimal, name) =>
        name
          ? (NAMED[name.toLowerCase()] ?? whole)
          : characterOf(Number.parseInt(decimal ?? hexadecimal, decimal ? 10 : 16)),
      )
    : text;

const characterOf = (point: number) => (point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : '');
