import { oneLine } from '../../letter/one-line';

/**
 * The `Subject` header as folded ASCII lines, joined by CRLF and without a final CRLF.
 *
 * A short subject in plain ASCII is left as it is; anything else becomes encoded words (RFC 2047). No line is longer
 * than 76 characters, as RFC 2047 requires of lines with encoded words; RFC 5322 allows 78. No code point is split
 * between two words, because each word is decoded by itself.
 *
 * @param subject any text; it is made one line first, so that it cannot begin another header
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

// `=?` would be read as the start of an encoded word, and some programs do not keep runs of spaces.
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
