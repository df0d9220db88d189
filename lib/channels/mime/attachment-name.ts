import { oneLine } from '../../letter/one-line';
import { attachmentType, ENDING } from './attachment-type';

/** The two headers of an attachment that contain its file name. */
export interface NameHeaders {
  contentType: string;
  contentDisposition: string;
}

/**
 * The headers that name an attached file and give its type: folded ASCII lines joined by CRLF, without a final CRLF. No
 * line is longer than 78 characters.
 *
 * A short, plain name is put in quotes. Any other name is percent-encoded in as many sections as it needs (RFC 2231, 3
 * and 4), and `name` contains its ASCII remainder for programs that do not read sections.
 *
 * @param fileName any text; it is made one line first, so that it cannot begin another header. If nothing visible is
 *   left, it becomes `application.pdf`.
 * @param head the file's first bytes, one character per byte
 */
export function nameHeaders(fileName: string, head = ''): NameHeaders {
  const name = oneLine(fileName) || NAMELESS;
  const plain = PLAIN.test(name);
  return {
    contentType: fold(typeHeader(attachmentType(name, head)), [`name="${plain ? name : asciiName(name)}"`]),
    contentDisposition: fold('Content-Disposition: attachment', plain ? [`filename="${name}"`] : sections(name)),
  };
}

const NAMELESS_STEM = 'application';
const NAMELESS = `${NAMELESS_STEM}.pdf`;

function typeHeader(type: string): string {
  const line = `Content-Type: ${type}`;
  // Less than, because a semicolon follows.
  return line.length < MAX_LINE ? line : `Content-Type:\r\n ${type}`;
}

const MAX_LINE = 78;
const MAX_PLAIN = 60;
/** What every program reads the same way in quotes; this excludes backslashes, quotes, `=?`, and runs of spaces. */
const PLAIN = new RegExp(`^(?!.* {2})[A-Za-z0-9 _.,()+@-]{1,${MAX_PLAIN}}$`);

function fold(header: string, parameters: string[]): string {
  return [header, ...parameters].join(';\r\n ');
}

/** `filename*=utf-8''…`, or `filename*0*=utf-8''…`, `filename*1*=…`, and so on if it does not fit on one line. */
function sections(name: string): string[] {
  const whole = `filename*=utf-8''${[...name].map(percentEncoded).join('')}`;
  if (fits(whole)) return [whole];

  const lines: string[] = [];
  let line = "filename*0*=utf-8''";
  for (const codePoint of name) {
    const more = percentEncoded(codePoint);
    if (!fits(line + more)) {
      lines.push(line);
      line = `filename*${lines.length}*=`;
    }
    line += more;
  }
  return [...lines, line];
}

/** A folded line begins with a space, and all but the last end with a semicolon. */
function fits(parameter: string): boolean {
  return parameter.length + 2 <= MAX_LINE;
}

/**
 * RFC 2231, 7: of the characters that `encodeURIComponent` leaves alone, `'`, `*`, and the parentheses are not allowed.
 */
function percentEncoded(codePoint: string): string {
  return encodeURIComponent(codePoint).replace(/['()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);
}

function asciiName(name: string): string {
  const ascii = name
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[^A-Za-z0-9_.,()+@-]+/g, '_');
  const [ending = ''] = ENDING.exec(ascii) ?? [];
  const stem = ascii.slice(0, ascii.length - ending.length).slice(0, MAX_PLAIN - ending.length);
  return (/[A-Za-z0-9]/.test(stem) ? stem : NAMELESS_STEM) + ending;
}
