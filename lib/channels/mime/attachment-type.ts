/** What an attached file is; a program that finds another type than it is told may refuse to open it. */

/** By the ending of its name. */
const BY_ENDING: Record<string, string> = {
  pdf: 'application/pdf',
  doc: 'application/msword',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  odt: 'application/vnd.oasis.opendocument.text',
  rtf: 'application/rtf',
  txt: 'text/plain',
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  gif: 'image/gif',
  webp: 'image/webp',
  heic: 'image/heic',
  heif: 'image/heif',
  tif: 'image/tiff',
  tiff: 'image/tiff',
  bmp: 'image/bmp',
};

/** By its first bytes, for a name that says nothing; as each format's own specification begins it. */
const BY_BYTES: readonly [start: RegExp, type: string][] = [
  // Readers take a PDF that begins later, too.
  [/%PDF-/, 'application/pdf'],
  [/^\x89PNG\r\n\x1a\n/, 'image/png'],
  [/^\xff\xd8\xff/, 'image/jpeg'],
  [/^GIF8[79]a/, 'image/gif'],
  [/^(?:II\*\0|MM\0\*)/, 'image/tiff'],
  [/^BM/, 'image/bmp'],
];

const UNKNOWN = 'application/octet-stream';

/** The ending of a file name, after a dot. */
export const ENDING = /\.([A-Za-z0-9]{1,10})$/;

/** How many of the first bytes tell the type; a PDF may begin as late as this. */
export const TELLING_BYTES = 1024;

/**
 * The media type of an attached file: by its ending, or by its first bytes where that is none we know.
 *
 * @param head the first bytes, one character per byte
 */
export const attachmentType = (name: string, head: string): string =>
  BY_ENDING[ENDING.exec(name)?.[1]?.toLowerCase() ?? ''] ??
  BY_BYTES.find(([start]) => start.test(head))?.[1] ??
  UNKNOWN;
