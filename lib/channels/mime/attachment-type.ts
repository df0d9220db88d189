/** The type of an attached file. A program that finds a different type than it was told may refuse to open the file. */
import { typeInHead } from '../../request/file-head';

/** The type for each file extension. */
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

const UNKNOWN = 'application/octet-stream';

/** A file name's extension, after the dot. */
export const ENDING = /\.([A-Za-z0-9]{1,10})$/;

/**
 * The media type of an attached file: from its extension or, if that is unknown, from its first bytes.
 *
 * @param head the first bytes, one character per byte
 */
export const attachmentType = (name: string, head: string): string =>
  BY_ENDING[ENDING.exec(name)?.[1]?.toLowerCase() ?? ''] ?? typeInHead(head) ?? UNKNOWN;
