/** How many bytes at the start of a file tell its type. */
export const HEAD_BYTES = 1024;

/** How files begin, from the specification of each format. */
const STARTS: readonly [start: RegExp, type: string][] = [
  // PDF readers also accept a file that has something before this.
  [/%PDF-/, 'application/pdf'],
  [/^\x89PNG/, 'image/png'],
  [/^\xff\xd8\xff/, 'image/jpeg'],
  [/^GIF8/, 'image/gif'],
  [/^(?:II\*\0|MM\0\*)/, 'image/tiff'],
  [/^BM/, 'image/bmp'],
];

/**
 * The media type of a PDF or a picture, from the file's first bytes; undefined if they are of neither.
 *
 * @param head the first {@link HEAD_BYTES} bytes, one character per byte
 */
export const typeInHead = (head: string): string | undefined => STARTS.find(([start]) => start.test(head))?.[1];
