/** Reads a mail file, which a person may have saved and then dropped. */

/** The readable parts of a mail. */
export interface MailText {
  text: string;
  html: string;
}

/**
 * Extracts the subject and the readable parts from a mail file (RFC 5322 with MIME parts). Attachments are not read,
 * however large.
 *
 * @returns undefined if the text is not a mail file
 */
export function readMail(source: string): MailText | undefined {
  const isMail =
    /^(?:[\w-]{1,40}:[^\n]*\n|[ \t][^\n]*\n|From [^\n]*\n){2,}/.test(source.slice(0, 20_000)) &&
    /^(?:mime-version|content-type|content-transfer-encoding|received|message-id|return-path):/im.test(headOf(source));
  if (!isMail) return undefined;
  const parts: MailText = { text: '', html: '' };
  readPart(source, parts, 0);
  const subject = decodedWords(header(headOf(source), 'subject'));
  const shown = subject.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return { text: `${subject}\n\n${parts.text}`, html: parts.html && `<p>${shown}</p>${parts.html}` };
}

const DEEPEST = 6;

function readPart(source: string, found: MailText, depth: number): void {
  const head = headOf(source);
  const body = source.slice(head.length).replace(/^\r?\n/, '');
  const type = header(head, 'content-type').toLowerCase();
  if (depth > DEEPEST || /^attachment/i.test(header(head, 'content-disposition'))) return;
  if (type.startsWith('message/rfc822')) {
    readPart(body, found, depth + 1);
  } else if (type.startsWith('multipart/')) {
    const boundary = /boundary\s*=\s*(?:"([^"]+)"|([^\s;]+))/i.exec(header(head, 'content-type'));
    const mark = `--${boundary?.[1] ?? boundary?.[2] ?? ''}`;
    for (const part of boundary ? split(body, mark) : []) readPart(part, found, depth + 1);
  } else if (!type || type.startsWith('text/')) {
    const lines = body.replaceAll('\r\n', '\n');
    const decoded = decode(
      lines,
      header(head, 'content-transfer-encoding'),
      /charset\s*=\s*"?([\w-]+)/i.exec(type)?.[1],
    );
    if (type.startsWith('text/html')) found.html += `\n${decoded}`;
    else found.text += `\n${decoded}`;
  }
}

const headOf = (source: string) => {
  const start = source.slice(0, 20_000);
  const end = start.search(/\n\r?\n/);
  return end < 0 ? start : start.slice(0, end + 1);
};

/** The value of a header, with folded lines joined. */
function header(head: string, name: string): string {
  const [, value = ''] = new RegExp(`^${name}:((?:[^\\n]*\\n?)(?:[ \\t][^\\n]*\\n?)*)`, 'im').exec(head) ?? [];
  return value.replace(/\r?\n[ \t]+/g, ' ').trim();
}

/** The parts of a body between its boundary lines. */
function split(body: string, mark: string): string[] {
  const parts: string[] = [];
  let from: number | undefined;
  for (let at = body.indexOf(mark); at >= 0; at = body.indexOf(mark, at + mark.length)) {
    if (at > 0 && body[at - 1] !== '\n') continue;
    if (from !== undefined) parts.push(body.slice(from, at));
    const line = body.indexOf('\n', at);
    if (line < 0 || body.startsWith('--', at + mark.length)) return parts;
    from = line + 1;
  }
  if (from !== undefined) parts.push(body.slice(from));
  return parts;
}

function decode(body: string, encoding: string, charset = 'utf-8'): string {
  if (/^base64$/i.test(encoding)) return asText(fromBase64(body), charset);
  return /^quoted-printable$/i.test(encoding) ? fromQuotedPrintable(body, charset) : body;
}

/**
 * Whether a text is the source of a mail in quoted-printable form. That form escapes the equals sign itself, spaces at
 * the end of a line, and letters beyond ASCII, so every equals sign begins an escape, and none escapes a letter or a
 * digit.
 */
export const isQuotedPrintable = (text: string) =>
  ESCAPED.test(text.replace(OWN_NUMBER, '')) && !NOT_ESCAPED.test(text);

const ESCAPED = /=3D|=20[ \t]*(?:\n|$)|=(?:C[23]|[DE][\dA-F])=[89AB][\dA-F]/;
const NOT_ESCAPED = /=(?!0[9AD]|2[\dA-F]|3[A-F]|40|5[B-F]|60|7[B-F]|[89A-F][\dA-F]|[ \t]*(?:\n|$))/;
/**
 * The number of a shared credential may itself begin with characters that look like an escape. With two more
 * characters, it would be too long.
 */
const OWN_NUMBER = /sharingId=3D[\dA-F]{12,14}(?![\dA-F])/gi;

/** Joins the lines that quoted-printable broke, and decodes its escapes. */
export function fromQuotedPrintable(body: string, charset = 'utf-8'): string {
  const whole = body.replace(/=[ \t]*\n/g, '');
  return whole.replace(/(?:=[0-9a-f]{2})+/gi, (run) =>
    asText(
      Uint8Array.from(run.slice(1).split('='), (byte) => Number.parseInt(byte, 16)),
      charset,
    ),
  );
}

/** Decodes a header, in which characters beyond ASCII are written as `=?utf-8?q?…?=` (RFC 2047). */
const decodedWords = (value: string) =>
  value
    .replace(/\?=\s+=\?/g, '?==?')
    .replace(/=\?([\w-]{1,40})\?([bq])\?([^?\s]{0,2000})\?=/gi, (_, charset: string, way: string, written: string) =>
      way.toLowerCase() === 'b'
        ? asText(fromBase64(written), charset)
        : fromQuotedPrintable(written.replaceAll('_', ' '), charset),
    );

function fromBase64(body: string): Uint8Array {
  const letters = body.replace(/[^A-Za-z0-9+/]/g, '');
  const bytes = new Uint8Array(Math.floor((letters.length * 3) / 4));
  let [bits, held, length] = [0, 0, 0];
  for (let i = 0; i < letters.length; i++) {
    bits = (bits << 6) | BASE64.indexOf(letters[i] ?? '');
    held += 6;
    if (held < 8) continue;
    held -= 8;
    bytes[length++] = (bits >> held) & 0xff;
    bits &= (1 << held) - 1;
  }
  return bytes.subarray(0, length);
}

const BASE64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** The text that an address contains as base64, such as a mail filter's; empty if it is not valid. */
export const textInBase64 = (written: string) =>
  asText(fromBase64(written.replaceAll('-', '+').replaceAll('_', '/')), 'utf-8');

function asText(bytes: Uint8Array, charset: string): string {
  try {
    return new TextDecoder(charset).decode(bytes);
  } catch {
    return new TextDecoder().decode(bytes);
  }
}
