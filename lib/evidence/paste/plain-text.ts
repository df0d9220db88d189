/** Footnote numbers and signs after a word, which would become part of the word when the text is normalized. */
const NOTE_SIGNS = /[\p{No}™℠]|(?<=\p{Nd})[ªº\p{Lm}]+/gu;

/**
 * A sign before a number may or may not be one of its digits, so it is replaced by a character that no value contains.
 */
const NUMBER_SIGN = /\p{No}(?=\p{Nd})/gu;

/** Text that someone struck out. */
const STRUCK = /(?<![\p{L}\p{N}~])(~{1,2})(?=[^\s~])[^~\n]{0,200}(?<!\s)\1(?![\p{L}\p{N}~])/gu;
const STRUCK_BY_TAG = /\[(s|strike|del)\][^[\]\n]{0,200}\[\/\1\]/gi;

/** Emphasis around a word or an address, as text programs write it. */
const AROUND = /(?<![\p{L}\p{N}/*_])([*_]{1,3})(?=[^\s*_])([^\n]{0,200}?[^\s*_])\1(?![\p{L}\p{N}])/gu;

/**
 * A text without its markup: full-width characters normalized, nothing hidden, links of Markdown, BBCode and LaTeX as
 * their words with the address after them, no emphasis, no escapes. What is on one line stays on one line.
 */
export function plainText(text: string): string {
  const written = withoutHidden(
    text.replace(NUMBER_SIGN, '^').replace(NOTE_SIGNS, ' ').replaceAll('´', "'").normalize('NFKC'),
  )
    .replace(/[\u2010\u2011\uFFFE]/g, '-')
    .replace(/[│┃║]/g, '|')
    .replace(/[【〖〔]/g, '[')
    .replace(/[】〗〕]/g, ']')
    .replace(/[^\S\n\t\v]/g, ' ');
  return withoutMarkup(withoutEscapes(written));
}

/**
 * What nobody sees: soft hyphens, zero-width and direction characters, control characters, the frame of a digit; and
 * our own marks.
 */
const HIDDEN = /[\0-\x08\x0E-\x1F\x7F-\x9F\p{Cf}\p{Cs}\uE000-\uE00F]|[\u034F\u20E3\uFE00-\uFE0F]/gu;

/** A text without the characters that nobody sees. */
export const withoutHidden = (text: string) => text.replace(HIDDEN, '');

/** A text without the quotation signs that mails put at the beginning of lines. */
export const withoutQuoting = (text: string) => text.replace(/^(?:>[^\S\n]?)+/gm, '');

function withoutEscapes(text: string): string {
  return text.includes('\\')
    ? text
        .replace(/\\u([0-9a-f]{4})/gi, (_, code) => String.fromCharCode(Number.parseInt(code, 16)))
        .replace(/\\[nr](?=["\\\s\-A-Z]|https?:|$)/gm, '\n')
        .replace(/\\\/|\\"/g, (escaped) => escaped[1] ?? '')
        .replace(/\\href\{([^{}\n]{1,500})\}\{([^{}\n]{0,300})\}/g, '$2 $1 ')
        .replace(/\\(?:sout|st)\{[^{}\n]{0,200}\}/g, ' ')
        .replace(/\\[a-z]{2,20}\{([^{}\n]{0,500})\}/gi, '$1')
        .replace(/\\[a-z]{2,20}\{([^{}\n]{0,500})\}/gi, '$1')
        .replace(/\\([`*_{}[\]()#+.!|<>~$&%-])/g, '$1')
        .replace(/(?<!\\)\\+(?=[^\S\n]*(?:\n|$))/g, '')
    : text;
}

function withoutMarkup(text: string): string {
  return text
    .replace(/\[([.:])\]/g, '$1')
    .replace(STRUCK, ' ')
    .replace(STRUCK_BY_TAG, ' ')
    .replace(/\[url=["']?([^\]\s"']{1,2000})["']?\]([^[\]]{0,500})\[\/url\]/gi, '$2 $1 ')
    .replace(
      /\[\/?(?:b|i|u|url|code|quote|size|color|font|center|left|right|list|img|email|\*)(?:=[^\]\n]{0,200})?\]/gi,
      '',
    )
    .replace(/\[\/(?:td|th)\]/gi, '\t')
    .replace(/\[\/?(?:tr|table)\]/gi, '\n')
    .replace(/\[(?:td|th)\]/gi, '')
    .replace(
      /!?\[([^[\]\n]{0,500})\]\(\s*<?((?:https?:|www\.)[^\s()<>]{1,2000}(?:\([^\s()]{0,200}\))?)>?(?:\s+["'(][^\n)]{0,200})?\)/gi,
      '$1 $2 ',
    )
    .replace(/`+/g, '')
    .replace(AROUND, '$2')
    .replace(AROUND, '$2');
}
