/**
 * Splits text into glyphs for letters that a PDF's own fonts lack: each an outline, with the text that it stands for.
 */
import type { Outline } from '../application/trace';

/** The drawing of a text, in thousandths of the font size; y goes up from the baseline. */
export interface Glyph {
  advance: number;
  outlines: readonly Outline[];
}

/**
 * Draws a text as a whole, as the browser would: letters that join are joined, and right-to-left text runs from the
 * right.
 */
export type Scribe = (text: string) => Glyph;

/** A glyph and the text that it stands for. */
export interface Sign extends Glyph {
  text: string;
}

/** Scripts whose letters change shape with their neighbors, so each word is drawn as a whole. */
const JOINED =
  /[\p{sc=Arabic}\p{sc=Syriac}\p{sc=Nko}\p{sc=Mongolian}\p{sc=Devanagari}\p{sc=Bengali}\p{sc=Gurmukhi}\p{sc=Gujarati}\p{sc=Oriya}\p{sc=Tamil}\p{sc=Telugu}\p{sc=Kannada}\p{sc=Malayalam}\p{sc=Sinhala}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}\p{sc=Tibetan}]/u;
const FROM_RIGHT = /[\p{sc=Hebrew}\p{sc=Arabic}\p{sc=Syriac}\p{sc=Thaana}\p{sc=Nko}]/u;

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** The signs of one line of text, from left to right on the page. */
export function signsOf(line: string, scribe: Scribe): Sign[] {
  if (FROM_RIGHT.test(line)) return signsFromRight(line, scribe);
  const words = JOINED.test(line)
    ? line.split(/(?<=\s)|(?=\s)/)
    : [...graphemes.segment(line)].map(({ segment }) => segment);
  return words.filter(Boolean).map((text) => signOf(text, scribe));
}

/**
 * A right-to-left line is drawn as a whole. Its leftmost letter carries the drawing; the others are empty, and there
 * for searching and copying. PDF readers put right-to-left letters back into reading order.
 */
function signsFromRight(line: string, scribe: Scribe): Sign[] {
  const { advance, outlines } = scribe(line);
  const letters = [...graphemes.segment(line)].map(({ segment }) => segment).reverse();
  // Numbers and words in other scripts are still read from the left.
  for (let at = 0; at < letters.length; at++) {
    let end = at;
    while (end < letters.length && /[\p{L}\p{N}]/u.test(letters[end] ?? '') && !FROM_RIGHT.test(letters[end] ?? ''))
      end++;
    letters.splice(at, end - at, ...letters.slice(at, end).reverse());
    at = Math.max(at, end - 1);
  }
  return letters.map((text, i) => ({ text, advance: advance / letters.length, outlines: i ? [] : outlines }));
}

const signOf = (text: string, scribe: Scribe): Sign => ({ text, ...scribe(text) });

export const widthOf = (signs: readonly Sign[]): number => signs.reduce((sum, { advance }) => sum + advance, 0);

/** Breaks a paragraph into lines no wider than `width`, in thousandths of the font size. */
export function broken(paragraph: string, width: number, scribe: Scribe): string[] {
  const lines: string[] = [];
  let line = '';
  const measure = (text: string) => widthOf(signsOf(text, scribe));
  for (const word of paragraph.split(/(?<=\s)/)) {
    if (!line || measure((line + word).trimEnd()) <= width) line += word;
    else {
      lines.push(line.trimEnd());
      line = word;
    }
    // Chinese and Japanese have no spaces, so a word that is too long breaks anywhere.
    while (measure(line.trimEnd()) > width && !FROM_RIGHT.test(line)) {
      const parts = [...graphemes.segment(line)].map(({ segment }) => segment);
      let count = parts.length - 1;
      while (count > 1 && measure(parts.slice(0, count).join('')) > width) count--;
      if (count < 1) break;
      lines.push(parts.slice(0, count).join(''));
      line = parts.slice(count).join('');
    }
  }
  return [...lines, line.trimEnd()];
}
