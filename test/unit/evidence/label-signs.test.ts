/** Where a sign is in a text as the page has it, although what is searched is often a plain form of that text. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { signsIn } from '../../../lib/evidence/old-transcript/label-signs';

const found = (text: string) => [...signsIn(text)].filter((sign) => sign !== undefined);

it.each([
  ['printable text', 'Transcript ID', 'Module. '],
  ['letters with marks', 'ID du relevé', 'Überblick der Module. '],
  ['invisible letters', 'Trans\u200Bcript\u00AD ID', 'Mo\u00ADdule\u200B. '],
  ['full-width letters', 'Ｔｒａｎｓｃｒｉｐｔ ＩＤ', 'モジュール '],
  ['letters that become several', 'アクセス コード', '㌔㍍ﬃ① '],
  ['spaces of several kinds', 'Access \u00A0 \n Code', ' \u2003\u00A0 \t Module '],
])('a sign begins and ends where it does in the text: %s', (_, sign, filler) => {
  fc.assert(
    fc.property(fc.array(fc.nat(30_000), { minLength: 1, maxLength: 4 }), (gaps) => {
      const text = gaps.map((gap) => filler.repeat(Math.ceil(gap / filler.length)) + sign).join('');
      const signs = found(text);
      expect(signs.map(({ from, to }) => text.slice(from, to))).toEqual(gaps.map(() => sign));
      expect(signs.every(({ label }) => label === 'evidence')).toBe(true);
    }),
    { numRuns: 20, seed: 20261129 },
  );
});

it.each(['Module. ', 'Überblick. '])('a sign is found once wherever pieces of the text meet: %j', (filler) => {
  for (const border of [2_000, 40_000, 80_000]) {
    for (let shift = -15; shift <= 15; shift++) {
      const before = filler.repeat(border / 4).slice(0, border + shift - 6);
      const text = `${before}\nAccess Code${filler}`;
      expect([border, shift, found(text)]).toEqual([
        border,
        shift,
        [{ label: 'evidence', from: before.length + 1, to: before.length + 12 }],
      ]);
    }
  }
});
