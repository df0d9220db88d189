/**
 * Adds values to a saved PDF that its own fonts cannot show. pdf.js saves what was typed as an update at the end of the
 * file (ISO 32000-1, 7.5.6), with a stand-in for each such value; a second update replaces the stand-in with the value
 * and its appearance. Everything earlier in the file stays the same, byte for byte.
 */
import type { Scribe } from './glyphs';
import { type Frame, type PdfPart, utf16, writeAppearance } from './own-appearance';

/** A value and its stand-in. */
export interface StoodIn {
  /** From `standInOf`. */
  standIn: string;
  text: string;
  frame: Frame;
  /** The number of the object that shows the value; absent if the object that contains it also shows it. */
  object?: number;
}

/**
 * The text to enter in place of a value. It starts with a character that no font has, so pdf.js draws nothing for it
 * and asks PDF readers to regenerate the form's appearances; that request is then removed.
 */
export const standInOf = (index: number): string => `\uE0CCCC${String(index).padStart(5, '0')}`;

/**
 * Replaces the stand-ins in a saved file with their values.
 *
 * @param saved the whole file
 * @param from where the update with the stand-ins starts
 * @param scribe draws the letters
 * @returns the file with a second update at its end
 */
export function amend(saved: Uint8Array, from: number, values: readonly StoodIn[], scribe: Scribe): Uint8Array {
  const update = asText(saved.subarray(from));
  const last = trailerOf(saved);
  const objects = new Map<number, { generation: number; part: PdfPart }>();
  let next = last.size;
  const register = (part: PdfPart) => {
    objects.set(next, { generation: 0, part });
    return next++;
  };
  const put = ({ number, generation }: Found, part: PdfPart) => objects.set(number, { generation, part });
  const known = ({ number, part }: Found) => objects.get(number)?.part ?? part;
  for (const { standIn, text, frame, object } of values) {
    const typed = `(\xFE\xFF${utf16Bytes(standIn)})`;
    const holders = objectsWith(typed, update);
    for (const holder of holders) {
      put(holder, { dictionary: known(holder).dictionary.replaceAll(typed, `<FEFF${utf16(text)}>`) });
    }
    // If a field has several places, it contains the value, and each place contains its own appearance.
    for (const place of object === undefined ? holders : objectAt(object, update)) {
      const appearance = writeAppearance(text, frame, scribe, register);
      put(place, { dictionary: `${known(place).dictionary} /AP << /N ${appearance} 0 R >>` });
    }
    // An XFA form's data contains the value too.
    const inData = utf8Bytes(standIn);
    for (const data of objectsWith(inData, update)) {
      const part = known(data);
      // By a function, since `$` in a text would mean something else.
      const stream = part.stream?.replaceAll(inData, () => utf8Bytes(inXml(text)));
      if (stream !== undefined) put(data, { ...part, stream });
    }
  }
  const anew = '/NeedAppearances true';
  for (const fields of objectsWith(anew, update)) {
    put(fields, { dictionary: known(fields).dictionary.replace(anew, '/NeedAppearances false') });
  }
  return withUpdate(saved, objects, next, last);
}

interface Found {
  number: number;
  generation: number;
  part: PdfPart;
}

/** The objects in an update that contain a text. pdf.js writes an object as `12 0 obj`, its content, and `endobj`. */
function objectsWith(text: string, update: string): Found[] {
  const found = new Map<number, Found>();
  for (let at = update.indexOf(text); at >= 0; at = update.indexOf(text, at + 1)) {
    const object = objectAround(at, update);
    if (object) found.set(object.number, object);
  }
  return [...found.values()];
}

/** An object by its number; empty if it is not in the update. */
function objectAt(object: number, update: string): Found[] {
  const at = update.search(new RegExp(`(?:^|\\n)${object} \\d+ obj\\n`));
  const found = at < 0 ? undefined : objectAround(update.indexOf(' obj\n', at) + ' obj\n'.length, update);
  return found ? [found] : [];
}

function objectAround(at: number, update: string): Found | undefined {
  const word = update.lastIndexOf(' obj\n', at);
  const [whole, number, generation] = /(\d+) (\d+)$/.exec(update.slice(Math.max(0, word - 20), word)) ?? [];
  const end = update.indexOf('\nendobj', at);
  if (!whole || end < 0) return undefined;
  const body = update.slice(word + ' obj\n'.length, end);
  const stream = body.search(/ ?stream\n/);
  const head = (stream < 0 ? body : body.slice(0, stream)).trim();
  return {
    number: Number(number),
    generation: Number(generation),
    part: {
      dictionary: head.replace(/^<<|>>$/g, '').trim(),
      ...(stream >= 0 && {
        stream: body
          .slice(stream)
          .replace(/^ ?stream\n/, '')
          .replace(/\nendstream\s*$/, ''),
      }),
    },
  };
}

/**
 * Whether the appearance that the update gives an object is visible. It may not be: the font may lack the letters, or
 * its metrics may be wrong, as written by some programs, so that pdf.js puts the line outside its own box.
 *
 * @returns undefined if the object is not in the update
 */
export function isSeen(update: Uint8Array, object: number): boolean | undefined {
  const text = asText(update);
  const [place] = objectAt(object, text);
  if (!place) return undefined;
  const [found, number] = /\/AP\s*<<\s*\/N (\d+) \d+ R/.exec(place.part.dictionary) ?? [];
  if (!found) return place.part.dictionary.includes('/AP ');
  const [look] = objectAt(Number(number), text);
  const [, high] = /\/BBox \[\S+ \S+ \S+ ([-\d.]+)\]/.exec(look?.part.dictionary ?? '') ?? [];
  const [line, from, by = '0'] =
    /1 0 0 1 [-\d.]+ ([-\d.]+) Tm(?: [-\d.]+ ([-\d.]+) Td)?/.exec(look?.part.stream ?? '') ?? [];
  if (!high || !line) return true;
  const base = Number(from) + Number(by);
  return base >= 0 && base < Number(high);
}

interface Trailer {
  /** The offset of the newest cross-reference section. */
  start: number;
  isStream: boolean;
  size: number;
  root: string;
  info: string | undefined;
}

/** What the last cross-reference section says. pdf.js wrote it, so its form is known. */
function trailerOf(saved: Uint8Array): Trailer {
  const tail = asText(saved.subarray(Math.max(0, saved.length - 200)));
  const start = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(tail)?.[1] ?? Number.NaN);
  const section = asText(saved.subarray(start));
  const [, root] = /\/Root (\d+ \d+ R)/.exec(section) ?? [];
  const [, size] = /\/Size (\d+)/.exec(section) ?? [];
  if (!root || !size) throw new Error('The saved PDF has no trailer that can be read.');
  const [, info] = /\/Info (\d+ \d+ R)/.exec(section) ?? [];
  return { start, isStream: !section.startsWith('xref'), size: Number(size), root, info };
}

function withUpdate(
  saved: Uint8Array,
  objects: ReadonlyMap<number, { generation: number; part: PdfPart }>,
  size: number,
  { start, isStream, root, info }: Trailer,
): Uint8Array {
  const rows: { number: number; generation: number; at: number }[] = [];
  let text = '\n';
  for (const [number, { generation, part }] of [...objects].sort(([a], [b]) => a - b)) {
    rows.push({ number, generation, at: saved.length + text.length });
    text += `${number} ${generation} obj\n${written(part)}\nendobj\n`;
  }
  const at = saved.length + text.length;
  const entries = `/Root ${root}${info ? ` /Info ${info}` : ''} /Prev ${start}`;
  if (isStream) {
    // If all earlier cross-reference sections are streams, this one must be a stream too (7.5.8).
    rows.push({ number: size, generation: 0, at });
    const table = rows.flatMap((row) => [1, ...bytesOf(row.at, 4), ...bytesOf(row.generation, 2)]);
    const index = rows.map((row) => `${row.number} 1`).join(' ');
    const stream = String.fromCharCode(...table);
    const dictionary = `/Type /XRef /Size ${size + 1} /W [1 4 2] /Index [${index}] ${entries}`;
    text += `${size} 0 obj\n${written({ dictionary, stream })}\nendobj\n`;
  } else {
    const table = rows.map(
      (row) => `${row.number} 1\n${String(row.at).padStart(10, '0')} ${String(row.generation).padStart(5, '0')} n\r\n`,
    );
    text += `xref\n${table.join('')}trailer\n<< /Size ${size} ${entries} >>\n`;
  }
  text += `startxref\n${at}\n%%EOF\n`;
  const amended = new Uint8Array(saved.length + text.length);
  amended.set(saved);
  for (let i = 0; i < text.length; i++) amended[saved.length + i] = text.charCodeAt(i);
  return amended;
}

const written = ({ dictionary, stream }: PdfPart) =>
  stream === undefined
    ? `<< ${dictionary} >>`
    : `<< ${dictionary.replace(/\/Length \d+/, '')} /Length ${stream.length} >>\nstream\n${stream}\nendstream`;

const bytesOf = (value: number, count: number) =>
  Array.from({ length: count }, (_, i) => Math.floor(value / 256 ** (count - 1 - i)) % 256);

/** Bytes as text, one character per byte. */
function asText(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += 8192) parts.push(String.fromCharCode(...bytes.subarray(at, at + 8192)));
  return parts.join('');
}

/** Text as big-endian UTF-16, one character per byte. */
const utf16Bytes = (text: string) =>
  Array.from({ length: text.length }, (_, i) => String.fromCharCode(...bytesOf(text.charCodeAt(i), 2))).join('');

const utf8Bytes = (text: string) => asText(new TextEncoder().encode(text));

const inXml = (text: string) => text.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);
