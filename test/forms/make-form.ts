/** Forms for tests, made with a library that the product does not use. */
import { randomBytes } from 'node:crypto';
import { PDFDocument, PDFName, type PDFPage, PDFString, StandardFonts } from '@cantoo/pdf-lib';

/** Whether the file lists its objects in streams, as newer programs write it, or in tables. */
type Written = { useObjectStreams?: boolean };

/** The page that most of these forms have: words beside fields with names that say little. */
export async function acroForm({ useObjectStreams = true }: Written = {}): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  const page = document.addPage([595, 842]);
  const form = document.getForm();
  const label = (words: string, y: number, x = 50) => page.drawText(words, { x, y: y + 5, size: 10 });
  const textAt = (name: string, y: number, x = 170, width = 200, height = 20) => {
    const field = form.createTextField(name);
    field.addToPage(page, { x, y, width, height });
    return field;
  };
  label('First name', 780);
  textAt('a1', 780).enableRequired();
  label('Last name', 750);
  textAt('a2', 750).enableRequired();
  label('Full name', 720);
  textAt('a3', 720);
  label('E-mail', 690);
  textAt('a4', 690);
  label('Student ID', 660);
  const comb = textAt('a5', 660);
  comb.setMaxLength(8);
  comb.enableCombing();
  label('Date', 630);
  textAt('a6', 630);
  label('Social Security Number', 600);
  textAt('a7', 600).setMaxLength(9);
  label('Comments', 560);
  const comments = textAt('a8', 500, 170, 200, 70);
  comments.enableMultiline();
  comments.setFontSize(10);
  label('For office use', 470);
  const office = textAt('office', 470);
  office.setText('kept');
  office.enableReadOnly();
  label('Degree', 440);
  const degree = form.createDropdown('degree');
  degree.addOptions(['Associate', 'Bachelor', 'Master']);
  degree.addToPage(page, { x: 170, y: 440, width: 120, height: 20 });
  const terms = form.createCheckBox('terms');
  terms.addToPage(page, { x: 50, y: 412, width: 12, height: 12 });
  label('I agree to the terms', 410, 70);
  const term = form.createRadioGroup('term');
  for (const [i, name] of ['Spring', 'Fall'].entries()) {
    term.addOptionToPage(name, page, { x: 50 + 100 * i, y: 382, width: 12, height: 12 });
    label(name, 380, 70 + 100 * i);
  }
  const [name] = form.getTextField('a3').acroField.getWidgets();
  name?.dict.set(PDFName.of('TU'), PDFString.of('Full legal name'));
  return document.save({ useObjectStreams });
}

/** A form of one text field for each name, one below the other; each can be set up. */
export async function fieldsNamed(
  names: readonly string[],
  { pages = 1, rotate = 0, needAppearances = false, useObjectStreams = true } = {},
): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  const form = document.getForm();
  for (let at = 0; at < pages; at++) {
    const page = document.addPage([595, 842]);
    page.node.set(PDFName.of('Rotate'), document.context.obj(rotate));
    page.drawText(`Page ${at + 1}`, { x: 400, y: 20, size: 10 });
    for (const [i, name] of names.entries()) {
      form
        .createTextField(at ? `${name} ${at + 1}` : name)
        .addToPage(page, { x: 170, y: 780 - 40 * i, width: 250, height: 24 });
    }
  }
  if (needAppearances) form.acroForm.dict.set(PDFName.of('NeedAppearances'), document.context.obj(true));
  return document.save({ useObjectStreams });
}

/** A form with one field, whose font says that its letters reach far below their line, as some programs write it. */
export async function wrongFont(): Promise<Uint8Array> {
  const document = await PDFDocument.load(await fieldsNamed(['Name']));
  const { context } = document;
  const font = context.register(
    context.obj({
      Type: 'Font',
      Subtype: 'TrueType',
      BaseFont: 'ArialMT',
      FirstChar: 32,
      LastChar: 126,
      Widths: Array.from({ length: 95 }, () => 556),
      FontDescriptor: context.register(
        context.obj({
          Type: 'FontDescriptor',
          FontName: 'ArialMT',
          Flags: 40,
          FontBBox: [-20767, -10147, 62500, 31433],
          Ascent: 28289,
          Descent: 6622,
          CapHeight: 22384,
          ItalicAngle: 0,
          StemV: 5625,
        }),
      ),
    }),
  );
  const form = document.getForm();
  form.acroForm.dict.set(PDFName.of('DR'), context.obj({ Font: { Aria: font } }));
  form.getTextField('Name').acroField.dict.set(PDFName.of('DA'), PDFString.of('/Aria 12 Tf 0 g'));
  for (const place of form.getTextField('Name').acroField.getWidgets()) place.dict.delete(PDFName.of('DA'));
  return document.save({ updateFieldAppearances: false });
}

/** Pages with words and no fields. */
export async function flatForm(pages = 1): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  const font = await document.embedFont(StandardFonts.Helvetica);
  for (let at = 0; at < pages; at++) {
    const page = document.addPage([595, 842]);
    page.drawText('Name: ______________________', { x: 50, y: 750, size: 12, font });
    page.drawText('Signature: __________________', { x: 50, y: 700, size: 12, font });
  }
  return document.save();
}

/** A form whose catalog or page asks for things that no form needs. */
export async function hostileForm(): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  const page: PDFPage = document.addPage([595, 842]);
  document.getForm().createTextField('Email').addToPage(page, { x: 170, y: 700, width: 200, height: 20 });
  const { context } = document;
  document.addJavaScript('start', 'app.launchURL("https://example.com/stolen", true); while (true) {}');
  document.catalog.set(
    PDFName.of('OpenAction'),
    context.obj({ S: 'Launch', F: PDFString.of('/bin/sh'), Win: { F: PDFString.of('cmd.exe') } }),
  );
  await document.attach(new Uint8Array([77, 90, 144, 0]), 'program.exe');
  const link = (address: string, y: number) =>
    context.register(
      context.obj({
        Type: 'Annot',
        Subtype: 'Link',
        Rect: [50, y, 150, y + 20],
        A: { S: 'URI', URI: PDFString.of(address) },
      }),
    );
  page.node.addAnnot(link('https://example.com/help', 600));
  page.node.addAnnot(link('http://example.com/plain', 570));
  page.node.addAnnot(link('javascript:alert(1)', 540));
  page.node.addAnnot(link('file:///etc/passwd', 510));
  return document.save();
}

/**
 * A page that is one picture, as a scanner writes it.
 *
 * @param width and height in pixels, black and white; a picture of a billion pixels is a small file
 */
export async function scannedForm(width: number, height: number): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  const page = document.addPage([595, 842]);
  const { context } = document;
  const picture = context.flateStream(new Uint8Array(Math.ceil(width / 8) * height).fill(0xff), {
    Type: 'XObject',
    Subtype: 'Image',
    Width: width,
    Height: height,
    BitsPerComponent: 1,
    ColorSpace: 'DeviceGray',
  });
  page.node.setXObject(PDFName.of('Scan'), context.register(picture));
  page.node.addContentStream(context.register(context.stream('q 595 0 0 842 0 0 cm /Scan Do Q')));
  return document.save();
}

interface Noise {
  /** In pixels. */
  width: number;
  height: number;
  /** Bytes a pixel. */
  colors: 1 | 3;
}

/** A form with pictures that cannot be made smaller, such as scans are: one a page, on new pages where it has none. */
export async function withNoise(form: Uint8Array | undefined, pictures: readonly Noise[]): Promise<Uint8Array> {
  const document = form ? await PDFDocument.load(form) : await PDFDocument.create();
  const { context } = document;
  for (const [i, { width, height, colors }] of pictures.entries()) {
    const page = document.getPages()[i] ?? document.addPage([595, 842]);
    const picture = context.stream(new Uint8Array(randomBytes(width * height * colors)), {
      Type: 'XObject',
      Subtype: 'Image',
      Width: width,
      Height: height,
      BitsPerComponent: 8,
      ColorSpace: colors === 1 ? 'DeviceGray' : 'DeviceRGB',
    });
    page.node.setXObject(PDFName.of(`Noise${i}`), context.register(picture));
    const size = form ? '100 0 0 100 450 40' : '595 0 0 842 0 0';
    page.node.addContentStream(context.register(context.stream(`q ${size} cm /Noise${i} Do Q`)));
  }
  return document.save();
}
