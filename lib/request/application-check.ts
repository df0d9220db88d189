import type { ApplicationFinding } from './application-findings';

/** The largest application taken, in bytes: 10 MB. */
export const APPLICATION_MAX_BYTES = 10 * 1024 * 1024;

/**
 * Looks at a chosen file without a PDF library: is it a whole PDF, and can others open it?
 *
 * - `empty`, `too-large`, `unreadable` (moved, changed or removed meanwhile), `not-a-pdf` (no `%PDF-` in the first
 *   1,024 bytes): these stand alone.
 * - `cut-short`: no `%%EOF` in the last 2,048 bytes.
 * - `locked`: the file is encrypted (ISO 32000-1, 7.6). Whether it opens without a password all the same is not known.
 * - `lock-not-checked`: the word that marks an encrypted file is in it, but not where the file's structure leads.
 *
 * @param file a `File` or any other `Blob`, read in small pieces, so that the page stays responsive
 * @param signal stops the reading; the promise is then rejected with the signal's reason
 * @returns what was found, in the order above; nothing when all is well
 */
export async function checkApplication(file: Blob, signal?: AbortSignal): Promise<ApplicationFinding[]> {
  if (file.size === 0) return ['empty'];
  if (file.size > APPLICATION_MAX_BYTES) return ['too-large'];
  try {
    return await checkPdf((start, end) => read(file, start, end, signal), file.size);
  } catch (error) {
    if (error instanceof Unreadable) return ['unreadable'];
    throw error;
  }
}

/** Gives the bytes from `start` up to `end`, or to the end of the file, as text: one character a byte, ASCII kept. */
type Read = (start: number, end: number) => Promise<string>;

/** A dictionary's own keys, each with the first token of its value. */
type Entries = Map<string, string>;

const HEAD = 1024;
const TAIL = 2048;
const WINDOW = 256 * 1024;
/** More than the longest thing searched for, so that none is missed between two windows. */
const OVERLAP = 64;

const SPACE = '[\\0\\t\\n\\f\\r ]';
/** What names, numbers and keywords are made of: neither white space nor delimiter (ISO 32000-1, 7.2.2). */
const REGULAR = '[^\\0\\t\\n\\f\\r ()<>[\\]{}/%]';

/** The name `/Encrypt`, any letter of which may be written as `#` with its code in hex; not `/EncryptMetadata`. */
const ENCRYPT = new RegExp(
  `/${[...'Encrypt'].map((letter) => `(?:${letter}|#${letter.charCodeAt(0).toString(16)})`).join('')}(?!${REGULAR})`,
  'i',
);

async function checkPdf(read: Read, size: number): Promise<ApplicationFinding[]> {
  const header = (await read(0, HEAD)).indexOf('%PDF-');
  if (header < 0) return ['not-a-pdf'];

  const tail = await read(Math.max(0, size - TAIL), size);
  const findings: ApplicationFinding[] = tail.includes('%%EOF') ? [] : ['cut-short'];

  // What marks an encrypted file is never itself compressed or encrypted: without the word, the file is not locked,
  // however broken it may be. With it, the newest trailer decides, since the word may as well stand in a text.
  if ((await find(read, size, ENCRYPT, 0)) >= 0) {
    const trailer = await newestTrailer(read, size, tail, header);
    if (!trailer) findings.push('lock-not-checked');
    else if ((trailer.get('Encrypt') ?? 'null') !== 'null') findings.push('locked');
  }
  return findings;
}

const STARTXREF = new RegExp(`startxref${SPACE}+(\\d+)(?![\\s\\S]*startxref)`);
const TABLE = new RegExp(`^${SPACE}*xref${SPACE}`);
const OBJECT = new RegExp(`^${SPACE}*\\d+${SPACE}+\\d+${SPACE}+obj`);

/**
 * What stands in the newest trailer, or `undefined` where the file's structure does not lead to one. It comes after the
 * word `trailer` or, since PDF 1.5, heads a cross-reference stream (ISO 32000-1, 7.5.5 and 7.5.8).
 *
 * @param header where `%PDF-` stands: some programs count positions from there
 */
async function newestTrailer(read: Read, size: number, tail: string, header: number): Promise<Entries | undefined> {
  const [, position] = STARTXREF.exec(tail) ?? [];
  if (!position) return undefined;
  for (const start of new Set([Number(position), Number(position) + header])) {
    const section = await read(start, start + WINDOW);
    if (TABLE.test(section)) {
      const trailer = await find(read, size, /trailer/, start);
      return trailer < 0 ? undefined : entriesOf(await read(trailer + 'trailer'.length, trailer + WINDOW));
    }
    const [object] = OBJECT.exec(section) ?? [];
    const entries = object && entriesOf(section.slice(object.length));
    if (entries && entries.get('Type') === '/XRef') return entries;
  }
  return undefined;
}

/** White space, a comment, the start of a string, a bracket, a string in hex, a name, or any other word. */
const TOKEN = new RegExp(`${SPACE}+|%[^\\r\\n]*|\\(|<<|>>|<[^<>]*>|[[\\]{}]|/${REGULAR}*|${REGULAR}+`, 'y');
const NOTHING = new RegExp(`^(?:${SPACE}|%)`);

/** The entries of the dictionary at the start of the text, or `undefined` where none stands there whole. */
function entriesOf(text: string): Entries | undefined {
  const entries: Entries = new Map();
  let depth = 0;
  let key: string | undefined;
  TOKEN.lastIndex = 0;
  for (let token = TOKEN.exec(text)?.[0]; token; token = TOKEN.exec(text)?.[0]) {
    if (NOTHING.test(token)) continue;
    if (depth === 0 && token !== '<<') return undefined;
    if (depth === 1 && token === '>>') return entries;
    if (depth === 1 && key !== undefined) {
      entries.set(key, token);
      key = undefined;
    } else if (depth === 1 && token.startsWith('/')) {
      key = nameOf(token);
    }
    if (token === '<<' || token === '[') depth++;
    if (token === '>>' || token === ']') depth--;
    if (token === '(') TOKEN.lastIndex = endOfString(text, TOKEN.lastIndex);
  }
  return undefined;
}

function nameOf(token: string): string {
  return token.slice(1).replace(/#([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}

/** Where a string ends whose opening parenthesis stands before `start`: parentheses nest, `\` takes away a meaning. */
function endOfString(text: string, start: number): number {
  let open = 1;
  let at = start;
  for (; open > 0 && at < text.length; at++) {
    const character = text[at];
    if (character === '\\') at++;
    else if (character === '(') open++;
    else if (character === ')') open--;
  }
  return at;
}

/** Where the pattern first stands from `start` on, or -1. The pattern is at most 64 characters long. */
async function find(read: Read, size: number, pattern: RegExp, start: number): Promise<number> {
  for (let at = start; at < size; at += WINDOW - OVERLAP) {
    const index = (await read(at, at + WINDOW)).search(pattern);
    if (index >= 0) return at + index;
  }
  return -1;
}

/** The file was moved, changed or removed after it was chosen. */
class Unreadable extends Error {}

async function read(file: Blob, start: number, end: number, signal: AbortSignal | undefined): Promise<string> {
  const bytes = await file
    .slice(start, end)
    .arrayBuffer()
    .catch((cause: unknown) => {
      throw new Unreadable('The application could not be read', { cause });
    });
  signal?.throwIfAborted();
  // One byte, one character: windows-1252 has no sequences of bytes.
  return new TextDecoder('windows-1252').decode(bytes);
}
