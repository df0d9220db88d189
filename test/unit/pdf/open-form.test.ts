import { PDFDocument, PDFName, PDFString } from '@cantoo/pdf-lib';
import { describe, expect, it } from 'vitest';
import { emptyFields } from '../../../lib/application/lacks';
import { FormUnreadable, Waiting } from '../../../lib/pdf/waiting';
import { acroForm, fieldsNamed, flatForm, hostileForm, scannedForm } from '../../forms/make-form';
import { qpdf, READERS_MISSING } from '../../forms/other-readers';
import { boxes, open } from './open';

const text = (words: string) => new TextEncoder().encode(words);

const troubleOf = (bytes: Uint8Array) =>
  open(bytes).then(
    () => 'opens',
    (error: unknown) => (error instanceof FormUnreadable ? error.trouble : error),
  );

it('reads fields, their requirements and the words beside them', async () => {
  const { form, pages } = await open(await acroForm());
  expect(form.facts).toEqual({ isEncrypted: false, isSigned: false, isXfa: false });
  expect(form.sizes).toEqual([{ width: 595, height: 842 }]);
  const field = (key: string) => pages[0]?.fields.find((each) => each.key === key);
  expect(field('a1')).toMatchObject({ kind: 'text', isRequired: true, value: '' });
  expect(field('a3')).toMatchObject({ tooltip: 'Full legal name' });
  expect(field('a5')).toMatchObject({ isComb: true, maxLength: 8 });
  expect(field('a8')).toMatchObject({ isMultiline: true });
  expect(field('office')).toMatchObject({ isReadOnly: true, value: 'kept' });
  expect(field('degree')).toMatchObject({
    kind: 'choice',
    options: [{ value: 'Associate' }, { value: 'Bachelor' }, { value: 'Master' }],
  });
  expect(field('terms')).toMatchObject({ kind: 'tick', isRadio: false, value: '' });
  expect(pages[0]?.fields.filter(({ key }) => key === 'term')).toHaveLength(2);
  expect(pages[0]?.printed.map(({ text: words }) => words)).toContain('Social Security Number');
});

it.each(['d-mmm-yyyy', 'mmmm d, yyyy', 'dddd, mmmm dd, yyyy', 'mm/yy'])(
  'reads the format of a date from the script of its field: %s',
  async (pattern) => {
    const document = await PDFDocument.create();
    const field = document.getForm().createTextField('Date');
    field.addToPage(document.addPage(), { x: 50, y: 50, width: 200, height: 20 });
    const JS = `AFDate_FormatEx("${pattern}");`;
    field.acroField.dict.set(PDFName.of('AA'), document.context.obj({ F: { S: 'JavaScript', JS: PDFString.of(JS) } }));
    const { pages } = await open(await document.save());
    expect(pages[0]?.fields).toMatchObject([{ key: 'Date', datePattern: pattern }]);
  },
);

it.each(['constructor', 'toString', '__proto__'])('a field can be called %s', async (name) => {
  const { form, pages } = await open(await fieldsNamed([name, 'Other']));
  const [field] = pages[0]?.fields ?? [];
  const key = field?.key ?? '';
  expect(emptyFields(pages, {})).toHaveLength(2);
  const again = await open(await form.finish({ [key]: 'Avery' }, [], () => ({ outlines: [], advance: 0 })));
  expect(again.pages[0]?.fields.map(({ value }) => value)).toEqual(['Avery', '']);
});

it('opens a form without fields that has 200 pages', async () => {
  const { form, pages } = await open(await flatForm(200));
  expect(form.sizes).toHaveLength(200);
  expect(pages.every(({ fields, printed }) => !fields.length && printed.length > 0)).toBe(true);
});

it('opens a page that is only a picture', async () => {
  const { form, pages } = await open(await scannedForm(1654, 2339));
  expect(form.sizes).toHaveLength(1);
  expect(pages).toMatchObject([{ fields: [], printed: [] }]);
});

describe('a file that cannot be completed', () => {
  it.each([
    ['nothing', new Uint8Array()],
    ['words', text('This is no PDF.')],
    ['a head alone', text('%PDF-1.7\n')],
    [
      'a page tree that leads back to itself',
      text(`%PDF-1.4
1 0 obj << /Type /Catalog /Pages 2 0 R >> endobj
2 0 obj << /Type /Pages /Count 1 /Kids [2 0 R] >> endobj
trailer << /Root 1 0 R /Size 3 >>
startxref
0
%%EOF`),
    ],
    [
      'a length that leads back to itself',
      text(`%PDF-1.4
1 0 obj << /Length 1 0 R >> stream
x
endstream endobj
trailer << /Root 1 0 R >>
%%EOF`),
    ],
  ])('is reported as broken: %s', async (_, bytes) => {
    expect(await troubleOf(bytes)).toBe('broken');
  });

  it('is reported as broken, unless it opens: half a file', async () => {
    const whole = await acroForm();
    expect(['broken', 'opens']).toContain(await troubleOf(whole.slice(0, whole.length / 2)));
  });

  it.skipIf(READERS_MISSING)('is reported as locked if it needs a password', async () => {
    expect(await troubleOf(qpdf(await acroForm(), '--encrypt', 'user', 'owner', '256', '--'))).toBe('locked');
  });
});

it('a reader that hangs is terminated', async () => {
  const waiting = new Waiting(20);
  let isEnded = false;
  waiting.end = () => {
    isEnded = true;
  };
  await expect(waiting.for(new Promise(() => {}))).rejects.toMatchObject({ trouble: 'too-slow' });
  expect(isEnded).toBe(true);
  expect(await new Waiting(10_000).for(Promise.resolve('answer'))).toBe('answer');
});

it('a signed file is recognized', async () => {
  const plain = new TextDecoder('latin1').decode(await fieldsNamed(['Name'], { useObjectStreams: false }));
  const isSigned = async (flags: string, objects: string) => {
    const file = plain.replace('/Fields [', `${flags} /Fields [`).replace('xref', `${objects}\nxref`);
    return (await open(Uint8Array.from(file, (sign) => sign.charCodeAt(0)))).form.facts.isSigned;
  };
  const signature = (more = '') => `90 0 obj << /Type /Sig /ByteRange [0 10 20 30] /Contents <00> ${more} >> endobj`;
  expect(await isSigned('/SigFlags 3', signature())).toBe(true);
  // An empty signature field and usage rights for Adobe Reader are no signatures.
  expect(await isSigned('/SigFlags 3', '')).toBe(false);
  expect(await isSigned('/SigFlags 3', signature('/Reference [<< /TransformMethod /UR3 >>]'))).toBe(false);
  // The author's certification either lets the form be filled in or forbids every change.
  const certified = (level: number) =>
    signature(`/Reference [<< /TransformMethod /DocMDP /TransformParams << /Type /TransformParams /P ${level} >> >>]`);
  expect(await isSigned('/SigFlags 3', certified(2))).toBe(false);
  expect(await isSigned('/SigFlags 3', certified(1))).toBe(true);
});

it('a hostile file gets nothing that it asks for, and only its https link is kept', async () => {
  const { form, pages } = await open(await hostileForm());
  expect(pages[0]?.links.map(({ href }) => href)).toEqual(['https://example.com/help']);
  const finished = await form.finish({ Email: 'avery@example.com' }, [], boxes);
  const again = await open(finished);
  expect(again.pages[0]?.fields).toMatchObject([{ key: 'Email', value: 'avery@example.com' }]);
});
