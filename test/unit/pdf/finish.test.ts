/** Other programs can read the entered values in the finished file. */
import { describe, expect, it } from 'vitest';
import type { Mark } from '../../../lib/application/mark';
import { acroForm, fieldsNamed, flatForm, wrongFont } from '../../forms/make-form';
import { complaints, drawnBy, qpdf, READERS_MISSING, textIn } from '../../forms/other-readers';
import { boxes, open } from './open';

const readers = describe.skipIf(READERS_MISSING);
if (READERS_MISSING) console.warn(`Finished forms read by other programs: ${READERS_MISSING}.`);

const FILLED = {
  a1: 'Avery',
  a2: 'Example',
  a3: 'Avery Q. Example',
  a4: 'avery@example.com',
  a5: 'S1234567',
  a6: '11/26/2026',
  a8: 'First line\nSecond line',
  degree: 'Bachelor',
  term: 'Fall',
};

readers('every value is found by pdftotext, and qpdf finds the file sound', () => {
  it.each([true, false])('in a file with object streams: %s', async (useObjectStreams) => {
    const { form, pages } = await open(await acroForm({ useObjectStreams }));
    const radio = pages[0]?.fields.filter((field) => field.key === 'term') ?? [];
    const fall = radio.find(({ box }) => box.left > 100);
    const term = fall?.kind === 'tick' ? fall.tickedValue : '';
    const bytes = await form.finish({ ...FILLED, term }, [], boxes);
    const text = textIn(bytes);
    for (const value of [
      'Avery',
      'Avery Q. Example',
      'avery@example.com',
      '11/26/2026',
      'First line',
      'Second line',
      'Bachelor',
      'kept',
    ]) {
      expect(text).toContain(value);
    }
    expect(text.replaceAll(/\s/g, '')).toContain('S1234567');
    expect(complaints(bytes)).toEqual([]);
    const again = await open(bytes);
    const values = Object.fromEntries(again.pages[0]?.fields.map(({ key, value }) => [key, value]) ?? []);
    expect(values).toMatchObject({ ...FILLED, term });
  });

  it.each([
    ['French and German', 'Éloïse Müßig'],
    ['Polish', 'Łukasz Żółć'],
    ['Hungarian', 'Ödön Őry'],
    ['Cyrillic', 'Иван Примеров'],
    ['Greek', 'Γιώργος Παράδειγμα'],
    ['Chinese', '王小明'],
    ['Japanese', '例田 太郎'],
    ['Korean', '김예시'],
    ['Arabic', 'مثال العربية'],
    ['Hebrew', 'דוגמה ישראלי'],
    ['Vietnamese', 'Nguyễn Văn Ví Dụ'],
    ['Hindi', 'उदाहरण कुमार'],
  ])('in %s', async (_, name) => {
    for (const options of [{}, { useObjectStreams: false }, { needAppearances: true, useObjectStreams: false }]) {
      const { form } = await open(await fieldsNamed(['Name', 'Email'], options));
      const bytes = await form.finish({ Name: name, Email: 'avery@example.com' }, [], boxes);
      const text = textIn(bytes)
        .normalize('NFC')
        .replaceAll(/[\u202A-\u202E\u2066-\u2069]/g, '');
      for (const word of name.split(' ')) expect(text).toContain(word);
      expect(text).toContain('avery@example.com');
      expect(complaints(bytes)).toEqual([]);
      const again = await open(bytes);
      expect(again.pages[0]?.fields.find(({ key }) => key === 'Name')?.value).toBe(name);
    }
  });

  it('for a value with more letters than one font can hold', async () => {
    const { form } = await open(await acroForm());
    const many = Array.from({ length: 300 }, (_, i) => String.fromCodePoint(0x4e00 + i)).join('');
    const bytes = await form.finish({ a8: many }, [], boxes);
    const text = textIn(bytes).replaceAll(/\s/g, '');
    for (const letter of many) expect(text).toContain(letter);
    expect(complaints(bytes)).toEqual([]);
  });

  it('for a comb field in another script, with one letter in each cell', async () => {
    const { form } = await open(await acroForm());
    const bytes = await form.finish({ a5: 'ЖЗИЙ' }, [], boxes);
    const picture = drawnBy(bytes);
    // The cells are 25 points wide, begin at 170, and are 660 points above the lower edge.
    for (const cell of [0, 1, 2, 3]) expect(picture.dark(170 + 25 * cell + 12.5, 842 - 670)).toBeGreaterThan(100);
    expect(picture.dark(170 + 25 * 4 + 12.5, 842 - 670)).toBeLessThan(60);
  });

  it('even if the form’s font has wrong metrics', async () => {
    const { form } = await open(await wrongFont());
    const finished = await form.finish({ Name: 'Avery Example' }, [], boxes);
    expect(textIn(finished)).toContain('Avery Example');
    expect(complaints(finished)).toEqual([]);
    const picture = drawnBy(finished);
    let dark = 0;
    for (let x = 172; x < 300; x++)
      for (let y = 842 - 802; y < 842 - 782; y++) dark += Number(picture.dark(x, y) > 100);
    expect(dark).toBeGreaterThan(50);
  });

  it.each([0, 90, 180, 270])('on a page that is rotated by %s degrees', async (rotate) => {
    const { form, pages } = await open(await fieldsNamed(['Name'], { rotate }));
    const mark: Mark = {
      id: 't',
      kind: 'text',
      page: 0,
      box: { left: 60, top: 300, width: 200, height: 20 },
      text: 'Иван',
      size: 12,
    };
    const plain: Mark = { ...mark, id: 'p', box: { ...mark.box, top: 340 }, text: 'Avery' };
    const tick: Mark = { id: 'k', kind: 'tick', page: 0, box: { left: 60, top: 380, width: 20, height: 20 } };
    const bytes = await form.finish({ Name: 'Łukasz' }, [mark, plain, tick], boxes);
    expect(complaints(bytes)).toEqual([]);
    const picture = drawnBy(bytes);
    expect([picture.width, picture.height]).toEqual([form.sizes[0]?.width, form.sizes[0]?.height]);
    // Upright letters of our own begin at the upper left of their box.
    expect(picture.dark(62 + 3.5, 300 + 8)).toBeGreaterThan(100);
    const inBox = ({ left, top, width, height }: Mark['box']) => {
      let sum = 0;
      for (let x = left; x < left + width; x++) for (let y = top; y < top + height; y++) sum += picture.dark(x, y);
      return sum;
    };
    expect(inBox(plain.box)).toBeGreaterThan(1000);
    expect(inBox(tick.box)).toBeGreaterThan(1000);
    const [field] = pages[0]?.fields ?? [];
    expect(field && inBox(field.box)).toBeGreaterThan(1000);
  });

  it('anywhere on a form without fields', async () => {
    const { form, pages } = await open(await flatForm());
    expect(pages[0]?.fields).toEqual([]);
    const box = { left: 90, top: 80, width: 200, height: 18 };
    const marks: Mark[] = [
      { id: '1', kind: 'text', page: 0, box, text: 'Avery Example', size: 12 },
      { id: '2', kind: 'text', page: 0, box: { ...box, top: 200 }, text: '王小明 Ő', size: 12 },
      {
        id: '3',
        kind: 'signature',
        page: 0,
        box: { left: 120, top: 120, width: 120, height: 30 },
        signature: { made: 'drawn', ratio: 4, lines: [[0, 500, 1000, 500]] },
      },
      {
        id: '4',
        kind: 'signature',
        page: 0,
        box: { left: 300, top: 120, width: 120, height: 30 },
        signature: { made: 'typed', text: 'Avery', ratio: 4, lines: [[0, 0, 1000, 0, 1000, 1000, 0, 1000]] },
      },
    ];
    const bytes = await form.finish({}, marks, boxes);
    expect(textIn(bytes)).toMatch(/Avery Example[\s\S]*王小明 Ő/);
    expect(complaints(bytes)).toEqual([]);
    const picture = drawnBy(bytes);
    expect(picture.dark(180, 135)).toBeGreaterThan(100);
    expect(picture.dark(360, 135)).toBeGreaterThan(100);
    expect(picture.dark(360, 160)).toBe(0);
  });

  it('in an encrypted file that opens without a password, in western letters', async () => {
    const locked = qpdf(await acroForm(), '--encrypt', '', 'owner', '256', '--');
    const { form } = await open(locked);
    expect(form.facts.isEncrypted).toBe(true);
    const bytes = await form.finish({ a3: 'José Müller', a1: 'Őry' }, [], boxes);
    expect(textIn(bytes)).toContain('José Müller');
    expect(complaints(bytes)).toEqual([]);
    const again = await open(bytes);
    expect(again.pages[0]?.fields.find(({ key }) => key === 'a1')?.value).toBe('Őry');
  });

  it('and every byte of the chosen file is kept', async () => {
    const before = await acroForm();
    const { form } = await open(before);
    const after = await form.finish({ a3: '王小明' }, [], boxes);
    expect(after.slice(0, before.length)).toEqual(before);
  });
});

it('finishing a second time starts from the original file', async () => {
  const { form } = await open(await fieldsNamed(['Name', 'Email']));
  await form.finish({ Name: 'Avery', Email: 'old@example.com' }, [], boxes);
  const again = await open(await form.finish({ Name: 'Robin' }, [], boxes));
  const values = Object.fromEntries(again.pages[0]?.fields.map(({ key, value }) => [key, value]) ?? []);
  expect(values).toEqual({ Name: 'Robin', Email: '' });
});

it('a form left empty is unchanged', async () => {
  const before = await acroForm();
  const { form } = await open(before);
  expect(await form.finish({}, [], boxes)).toEqual(before);
});
