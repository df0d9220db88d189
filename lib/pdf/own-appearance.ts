/** Writes a value's appearance on the page as PDF (ISO 32000-1, 8 and 9.6.5), with letters that we draw ourselves. */
import { broken, type Scribe, type Sign, signsOf, widthOf } from './glyphs';

/** The box in which a value is shown, in points. */
export interface Frame {
  width: number;
  height: number;
  /** The font size; 0 if the form leaves it open, so that the text is made to fit. */
  size: number;
  /** Red, green, blue, from 0 to 1. */
  color: readonly number[];
  align: 'left' | 'center' | 'right';
  isMultiline: boolean;
  /** The number of cells side by side, one for each letter; 0 if there are none. */
  cells: number;
  /** Its rotation on the page, counterclockwise, in degrees. */
  rotation: number;
}

/** A PDF object without its number: a dictionary, or a stream with its dictionary. */
export interface PdfPart {
  dictionary: string;
  stream?: string;
}

/** Assigns a number to a new object. */
export type Register = (part: PdfPart) => number;

/** The largest font size if the form leaves it open. */
const LARGEST = 12;
const SMALLEST = 4;
const INSET = 2;
/** Line spacing, and how far letters reach below the baseline, relative to the font size. */
const LEADING = 1.25;
const BELOW = 0.25;

/** The most glyphs that a font of this type can have. */
const SIGNS_A_FONT = 256;

/**
 * Writes the appearance of a value.
 *
 * @returns the number of the form object that shows it
 */
export function writeAppearance(text: string, frame: Frame, scribe: Scribe, register: Register): number {
  const { lines, size } = fitted(text, frame, scribe);
  const font = new OwnFont();
  const shown = lines.map((line, index) => lineIn(line, index, size, frame, font)).join('\n');
  const fonts = font.register(register).map((number, i) => `/F${i} ${number} 0 R`);
  const { width, height, rotation, color } = frame;
  const [sin, cos] = [Math.sin((rotation * Math.PI) / 180), Math.cos((rotation * Math.PI) / 180)].map(number);
  return register({
    dictionary: [
      '/Type /XObject /Subtype /Form /FormType 1',
      `/BBox [0 0 ${number(width)} ${number(height)}]`,
      ...(rotation ? [`/Matrix [${cos} ${sin} ${number(-Number(sin))} ${cos} 0 0]`] : []),
      `/Resources << /Font << ${fonts.join(' ')} >> >>`,
    ].join(' '),
    stream: `/Tx BMC\nq\n0 0 ${number(width)} ${number(height)} re W n\nBT\n${color.map(number).join(' ')} rg\n${shown}\nET\nQ\nEMC`,
  });
}

interface Fitted {
  lines: Sign[][];
  size: number;
}

function fitted(text: string, { width, height, size, isMultiline, cells }: Frame, scribe: Scribe): Fitted {
  const paragraphs = text.split(/\r\n?|\n/);
  const room = Math.max(1, width - 2 * INSET);
  if (!isMultiline) {
    const line = signsOf(paragraphs.join(' '), scribe);
    const wanted = size || Math.min(LARGEST, Math.max(SMALLEST, (height - INSET) / LEADING));
    const wide = (widthOf(line) * wanted) / 1000;
    return { lines: [line], size: cells || wide <= room ? wanted : Math.max(SMALLEST, (wanted * room) / wide) };
  }
  let wanted = size || LARGEST;
  for (; ; wanted--) {
    const lines = paragraphs.flatMap((paragraph) => broken(paragraph, (room * 1000) / wanted, scribe));
    if (wanted <= SMALLEST || lines.length * wanted * LEADING <= height - INSET) {
      return { lines: lines.map((line) => signsOf(line, scribe)), size: wanted };
    }
  }
}

function lineIn(line: Sign[], index: number, size: number, frame: Frame, font: OwnFont): string {
  const { width, height, align, isMultiline, cells } = frame;
  const y = isMultiline
    ? height - INSET - size - index * size * LEADING + BELOW * size * 0.5
    : (height - size) / 2 + BELOW * size;
  if (cells) {
    const cell = width / cells;
    return line
      .map((sign, i) => font.shows([sign], size, i * cell + (cell - (sign.advance * size) / 1000) / 2, y))
      .join('\n');
  }
  const free = width - 2 * INSET - (widthOf(line) * size) / 1000;
  const x = INSET + (align === 'right' ? free : align === 'center' ? free / 2 : 0);
  return font.shows(line, size, x, y);
}

/** Type 3 fonts. Their letters are our drawings, each with the text that a PDF reader finds in its place. */
class OwnFont {
  private readonly signs: Sign[] = [];

  /** The PDF operators that show the signs, starting at a point. */
  shows(line: readonly Sign[], size: number, x: number, y: number): string {
    const codes = line.map((sign) => this.codeOf(sign));
    const parts = [`1 0 0 1 ${number(x)} ${number(y)} Tm`];
    for (let i = 0; i < codes.length; ) {
      const font = Math.floor((codes[i] ?? 0) / SIGNS_A_FONT);
      const run: number[] = [];
      for (; i < codes.length && Math.floor((codes[i] ?? 0) / SIGNS_A_FONT) === font; i++) run.push(codes[i] ?? 0);
      parts.push(`/F${font} ${number(size)} Tf <${run.map((code) => hex(code % SIGNS_A_FONT, 2)).join('')}> Tj`);
    }
    return parts.join(' ');
  }

  private codeOf(sign: Sign): number {
    const known = this.signs.findIndex(({ text, outlines }) => text === sign.text && outlines === sign.outlines);
    return known >= 0 ? known : this.signs.push(sign) - 1;
  }

  register(register: Register): number[] {
    const fonts: number[] = [];
    for (let at = 0; at < this.signs.length; at += SIGNS_A_FONT) {
      fonts.push(fontOf(this.signs.slice(at, at + SIGNS_A_FONT), register));
    }
    return fonts;
  }
}

function fontOf(signs: readonly Sign[], register: Register): number {
  const drawings = signs.map(({ advance, outlines }, i) => {
    const all = outlines.flat();
    const xs = all.filter((_, at) => at % 2 === 0);
    const ys = all.filter((_, at) => at % 2 === 1);
    const box = all.length ? [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)] : [0, 0, 0, 0];
    const stream = `${[advance, 0, ...box].map(number).join(' ')} d1\n${pathOf(outlines)}`;
    return { name: `g${i}`, box, number: register({ dictionary: '', stream }) };
  });
  const bounds = [0, 1, 2, 3].map((side) =>
    (side < 2 ? Math.min : Math.max)(...drawings.map(({ box }) => box[side] as number)),
  );
  const unicode = register({ dictionary: '', stream: toUnicode(signs) });
  return register({
    dictionary: [
      '/Type /Font /Subtype /Type3 /FontMatrix [0.001 0 0 0.001 0 0] /Resources << >>',
      `/FontBBox [${bounds.map(number).join(' ')}]`,
      `/CharProcs << ${drawings.map((drawing) => `/${drawing.name} ${drawing.number} 0 R`).join(' ')} >>`,
      `/Encoding << /Type /Encoding /Differences [0 ${drawings.map(({ name }) => `/${name}`).join(' ')}] >>`,
      `/FirstChar 0 /LastChar ${signs.length - 1}`,
      `/Widths [${signs.map(({ advance }) => number(advance)).join(' ')}]`,
      `/ToUnicode ${unicode} 0 R`,
    ].join(' '),
  });
}

const pathOf = (outlines: Sign['outlines']) =>
  outlines
    .map((outline) => {
      const points: string[] = [];
      for (let i = 0; i < outline.length; i += 2) {
        points.push(`${number(outline[i] ?? 0)} ${number(outline[i + 1] ?? 0)} ${i ? 'l' : 'm'}`);
      }
      return `${points.join(' ')} h`;
    })
    .concat(outlines.length ? 'f' : [])
    .join('\n');

/** The text that each code represents (9.10.3). */
function toUnicode(signs: readonly Sign[]): string {
  const rows = signs.map(({ text }, code) => `<${hex(code, 2)}> <${utf16(text)}>`);
  const blocks: string[] = [];
  for (let at = 0; at < rows.length; at += 100) {
    const block = rows.slice(at, at + 100);
    blocks.push(`${block.length} beginbfchar\n${block.join('\n')}\nendbfchar`);
  }
  return [
    '/CIDInit /ProcSet findresource begin 12 dict begin begincmap',
    '/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def',
    '/CMapName /Adobe-Identity-UCS def /CMapType 2 def',
    '1 begincodespacerange <00> <FF> endcodespacerange',
    ...blocks,
    'endcmap CMapName currentdict /CMap defineresource pop end end',
  ].join('\n');
}

/** Text as big-endian UTF-16, in hex. */
export const utf16 = (text: string): string =>
  Array.from({ length: text.length }, (_, i) => hex(text.charCodeAt(i), 4)).join('');

const hex = (value: number, digits: number) => value.toString(16).toUpperCase().padStart(digits, '0');

/** A number as PDF requires it: never with an exponent. */
export const number = (value: number): string => String(Math.round(value * 1000) / 1000);
