/** Draws letters in the browser, in whatever font on this device has them, and traces their edges. */
import { outlinesOf } from '../application/trace';
import type { Glyph, Scribe } from './glyphs';

/** The font size while drawing, in pixels. Edges are traced more precisely than to the pixel. */
const SIZE = 128;
/** The most pixels along one side of a drawing. */
const LARGEST = 12_000;
const FROM_RIGHT = /[\p{sc=Hebrew}\p{sc=Arabic}\p{sc=Syriac}\p{sc=Thaana}\p{sc=Nko}]/u;

/**
 * Returns a function that draws text.
 *
 * @param family the fonts, as in CSS
 * @param size the font size while drawing, in pixels
 */
export function scribe(family = 'Helvetica, Arial, sans-serif', size = SIZE): Scribe {
  const drawn = new Map<string, Glyph>();
  return (text) => {
    const known = drawn.get(text) ?? draw(text, family, size);
    drawn.set(text, known);
    return known;
  };
}

function draw(text: string, family: string, wanted: number): Glyph {
  const pen = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
  if (!pen) throw new Error('This browser cannot draw letters.');
  pen.font = `${wanted}px ${family}`;
  const size = wanted * Math.min(1, LARGEST / (pen.measureText(text).width + 2 * wanted));
  // Leave room: letters extend beyond their line and their width.
  const [left, rise] = [size / 2, size * 1.5];
  pen.font = `${size}px ${family}`;
  const { width } = pen.measureText(text);
  if (!text.trim()) return { advance: (width * 1000) / size, outlines: [] };
  pen.canvas.width = Math.ceil(width + 2 * left);
  pen.canvas.height = Math.ceil(size * 2.25);
  pen.font = `${size}px ${family}`;
  pen.direction = FROM_RIGHT.test(text) ? 'rtl' : 'ltr';
  pen.textAlign = 'left';
  pen.fillText(text, left, rise);
  const { data, width: across, height } = pen.getImageData(0, 0, pen.canvas.width, pen.canvas.height);
  const alpha = new Uint8Array(across * height);
  for (let i = 0; i < alpha.length; i++) alpha[i] = data[4 * i + 3] as number;
  const scale = 1000 / size;
  return {
    advance: width * scale,
    outlines: outlinesOf({ width: across, height, alpha }).map((outline) =>
      outline.map((value, i) => (i % 2 ? rise - value : value - left) * scale),
    ),
  };
}
