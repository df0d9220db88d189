/** Writes what the person filled in and placed on the pages into the file. */
import { AnnotationEditorType, type PDFDocumentProxy, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Values } from '../application/form';
import { type Mark, type Signature, TICK } from '../application/mark';
import { amend, isSeen, type StoodIn, standInOf } from './amend';
import type { Scribe } from './glyphs';
import type { Frame } from './own-appearance';
import { type Annotation, annotationsOf, keyOf } from './read-page';

/** A form while it is being saved. */
export interface Saving {
  document: PDFDocumentProxy;
  pages: readonly (PDFPageProxy | undefined)[];
  isEncrypted: boolean;
  /** Opens other bytes in its place, for as long as `use` runs. */
  instead<T>(bytes: Uint8Array, use: (open: Saving) => Promise<T>): Promise<T>;
}

/** What every form's font can write: the letters of western Europe. */
const USUAL = /^[\t\n\r\x20-\x7E\xA1-\xAC\xAE-\xFF]*$/;

/** The prefix by which pdf.js recognizes what was added to a page. */
const NEW = 'pdfjs_internal_editor_';

/**
 * Writes what the person filled in and placed on the pages into the form.
 *
 * @param values by the field's key
 * @param scribe draws letters that the form's own fonts lack
 * @returns the bytes of the new file
 */
export async function saveForm(
  open: Saving,
  values: Values,
  marks: readonly Mark[],
  scribe: Scribe,
): Promise<Uint8Array> {
  const places = (await Promise.all(open.pages.map(async (page) => (page ? await annotationsOf(page) : [])))).flat();
  const isUnusual = [...Object.values(values), ...marks.map((mark) => ('text' in mark ? mark.text : ''))].some(
    (text) => !USUAL.test(text),
  );
  const settled = isUnusual && !open.isEncrypted && withoutNewLooks(await open.document.getData());
  if (!settled) return saveValues(open, places, values, marks, scribe);
  // Viewers then no longer redraw the values that were already in the form, so write those too.
  const before = places.flatMap((place) =>
    isWritten(place) && typeof place.fieldValue === 'string' && place.fieldValue
      ? [[keyOf(place), place.fieldValue] as const]
      : [],
  );
  return open.instead(settled, (other) =>
    saveValues(other, places, { ...Object.fromEntries(before), ...values }, marks, scribe),
  );
}

/**
 * A form may ask PDF readers to redraw every value, with fonts that they may not have. If so, one word of that is
 * overwritten, so that they show what is in the file.
 *
 * @returns undefined if the form does not ask, or asks in a compressed part
 */
function withoutNewLooks(bytes: Uint8Array): Uint8Array | undefined {
  const asked = [...'/NeedAppearances true'].map((sign) => sign.charCodeAt(0));
  const at = bytes.findIndex((byte, i) => byte === asked[0] && asked.every((each, j) => bytes[i + j] === each));
  if (at < 0) return undefined;
  const settled = bytes.slice();
  settled.set(
    [...'null'].map((sign) => sign.charCodeAt(0)),
    at + asked.length - 4,
  );
  return settled;
}

async function saveValues(
  open: Saving,
  places: readonly Annotation[],
  values: Values,
  marks: readonly Mark[],
  scribe: Scribe,
): Promise<Uint8Array> {
  const changed = places.filter((place) => place.subtype === 'Widget' && keyOf(place) in values);
  let own = new Set(changed.filter((place) => !USUAL.test(values[keyOf(place)] ?? '')).map(keyOf));
  let saved = await save(open, changed, values, marks, own);
  const unwritten = changed.filter(
    (place) => isWritten(place) && values[keyOf(place)] && isSeen(saved.update(), objectOf(place)) === false,
  );
  // The form's font lacks even common letters, or has wrong metrics.
  if (unwritten.some((place) => !own.has(keyOf(place)))) {
    own = new Set([...own, ...unwritten.map(keyOf)]);
    saved = await save(open, changed, values, marks, own);
  }
  // Only pdf.js can write to an encrypted file. Other readers draw such a value from the field itself.
  if (open.isEncrypted || !saved.stoodIn.length) return saved.bytes;
  return amend(saved.bytes, saved.from, saved.stoodIn, scribe);
}

/** pdf.js names an annotation by its object number: `12R`. */
const objectOf = ({ id }: Annotation) => Number.parseInt(id, 10);

/** Whether a value is written as text on the page. A tick already has its appearance. */
const isWritten = ({ fieldType }: Annotation) => fieldType === 'Tx' || fieldType === 'Ch';

interface Saved {
  bytes: Uint8Array;
  /** Where the update starts in the file. */
  from: number;
  update(): Uint8Array;
  stoodIn: StoodIn[];
}

async function save(
  { document, pages, isEncrypted }: Saving,
  changed: readonly Annotation[],
  values: Values,
  marks: readonly Mark[],
  own: ReadonlySet<string>,
): Promise<Saved> {
  const storage = document.annotationStorage;
  for (const [key] of [...storage]) storage.remove(key);
  const stoodIn: StoodIn[] = [];
  const standIn = (text: string, frame: Frame, object?: number) => {
    if (isEncrypted) return text;
    const standIn = standInOf(stoodIn.length);
    stoodIn.push({ standIn, text, frame, ...(object !== undefined && { object }) });
    return standIn;
  };
  for (const place of changed) {
    const value = values[keyOf(place)] ?? '';
    if (place.fieldType === 'Btn') {
      storage.setValue(place.id, {
        value: value !== '' && value === (place.radioButton ? place.buttonValue : place.exportValue),
      });
    } else {
      const isOwn = own.has(keyOf(place)) && isWritten(place);
      storage.setValue(place.id, { value: isOwn ? standIn(value, frameOf(place), objectOf(place)) : value });
    }
  }
  for (const [i, mark] of marks.entries()) {
    const page = pages[mark.page];
    if (page) storage.setValue(`${NEW}${i}`, await editorOf(mark, page, standIn));
  }
  const { length: from } = await document.getData();
  const bytes = await document.saveDocument();
  return { bytes, from, update: () => bytes.subarray(from), stoodIn };
}

function frameOf({
  rect,
  rotation = 0,
  defaultAppearanceData,
  textAlignment,
  multiLine,
  comb,
  maxLen,
}: Annotation): Frame {
  const [width, height] = [Math.abs(rect[2] - rect[0]), Math.abs(rect[3] - rect[1])];
  const isTurned = rotation % 180 !== 0;
  return {
    width: isTurned ? height : width,
    height: isTurned ? width : height,
    size: defaultAppearanceData?.fontSize ?? 0,
    color: [...(defaultAppearanceData?.fontColor ?? [0, 0, 0])].map((part) => part / 255),
    align: textAlignment === 2 ? 'right' : textAlignment === 1 ? 'center' : 'left',
    isMultiline: multiLine ?? false,
    cells: comb && maxLen ? maxLen : 0,
    rotation,
  };
}

const INK = [0, 0, 0];
const BLUE_BLACK = [16, 24, 72];

/** What pdf.js needs to create a new annotation. */
async function editorOf(mark: Mark, page: PDFPageProxy, standIn: (text: string, frame: Frame) => string) {
  const viewport = page.getViewport({ scale: 1 });
  const { left, top, width, height } = mark.box;
  const point = (x: number, y: number) => viewport.convertToPdfPoint(x, y) as [number, number];
  const [a, b, c, d] = [...point(left, top), ...point(left + width, top + height)] as [number, number, number, number];
  const place = {
    pageIndex: mark.page,
    rect: [Math.min(a, c), Math.min(b, d), Math.max(a, c), Math.max(b, d)],
    rotation: viewport.rotation,
  };
  /** A line from the mark's frame in the format of pdf.js: six numbers per point, of which a straight line uses two. */
  const onPage = (line: readonly number[]) => {
    const numbers: number[] = [];
    for (let i = 0; i + 1 < line.length; i += 2) {
      const [x, y] = point(left + ((line[i] ?? 0) / 1000) * width, top + ((line[i + 1] ?? 0) / 1000) * height);
      numbers.push(Number.NaN, Number.NaN, Number.NaN, Number.NaN, x, y);
    }
    return numbers;
  };
  const drawing = (
    lines: readonly (readonly number[])[],
    areContours: boolean,
    thickness: number,
    color: number[],
  ) => ({
    annotationType: AnnotationEditorType.SIGNATURE,
    isSignature: true,
    areContours,
    color,
    thickness,
    lines: lines.map(onPage),
    ...place,
  });
  if (mark.kind === 'tick') return drawing([TICK], false, Math.max(1, width / 9), INK);
  if (mark.kind === 'text') {
    const { text, size } = mark;
    const frame: Frame = {
      width,
      height,
      size,
      color: [0, 0, 0],
      align: 'left',
      isMultiline: true,
      cells: 0,
      rotation: viewport.rotation,
    };
    const value = USUAL.test(text) ? text : standIn(text, frame);
    return { annotationType: AnnotationEditorType.FREETEXT, color: INK, fontSize: size, value, ...place };
  }
  return signatureOf(mark.signature, mark.id, place, drawing, width);
}

async function signatureOf(
  signature: Signature,
  id: string,
  place: object,
  drawing: (lines: readonly (readonly number[])[], areContours: boolean, thickness: number, color: number[]) => object,
  width: number,
) {
  if (signature.made === 'drawn') return drawing(signature.lines, false, Math.max(0.8, width / 110), BLUE_BLACK);
  if (signature.made === 'typed') return drawing(signature.lines, true, 0, BLUE_BLACK);
  const bitmap = await createImageBitmap(await pictureOf(signature.picture));
  return { annotationType: AnnotationEditorType.STAMP, bitmapId: id, bitmap, ...place };
}

/** Decodes a picture from its data URL here, since our pages' CSP does not let the browser load one. */
async function pictureOf(url: string): Promise<Blob> {
  const [head = '', base64 = ''] = url.split(',');
  const bytes = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
  return new Blob([bytes], { type: /data:([^;]+)/.exec(head)?.[1] ?? 'image/png' });
}
