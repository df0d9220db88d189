import { oneLine } from '../../letter/one-line';

/**
 * The `Subject` header as folded ASCII lines, joined by CRLF and without the last CRLF.
 *
 * A short subject of plain ASCII stands as it is; anything else as encoded words (RFC 2047). No line passes 76
 * characters, which is stricter than the 78 of RFC 5322 and what RFC 2047 asks of lines with encoded words. No code
 * point is split over two words, because each word is decoded by itself.
 *
 * @param subject any text; made one line first, so that it cannot begin another header
 */
export function subjectHeader(subject: string): string {
  const text = oneLine(subject);
  return NAME + (canStandAsItIs(text) ? text : encodedWords(text).join('\r\n '));
}

const NAME = 'Subject: ';
const MAX_LINE = 76;
const MAX_WORD = 75;
const WORD_START = '=?UTF-8?B?';
const WORD_END = '?=';

// `=?` would be read as the start of an encoded word; runs of spaces are not kept by every program.
function canStandAsItIs(text: string): boolean {
  return NAME.length + text.length <= MAX_LINE && /^[\x20-\x7e]*$/.test(text) && !/=\?| {2}/.test(text);
}

function encodedWords(text: string): string[] {
  const words: string[] = [];
  let bytes: number[] = [];
  let room = bytesThatFit(MAX_LINE - NAME.length);
  for (const codePoint of text) {
    const more = new TextEncoder().encode(codePoint);
    if (bytes.length + more.length > room) {
      words.push(encodedWord(bytes));
      bytes = [];
      room = bytesThatFit(MAX_WORD);
    }
    bytes.push(...more);
  }
  words.push(encodedWord(bytes));
  return words;
}

function bytesThatFit(characters: number): number {
  return Math.floor((characters - WORD_START.length - WORD_END.length) / 4) * 3;
}

function encodedWord(bytes: number[]): string {
  return WORD_START + btoa(String.fromCharCode(...bytes)) + WORD_END;
}
