import type { Letter } from '../letter/letter';
import { isAddress, RECIPIENT_LIMIT } from '../request/address';
import { HEAD_BYTES } from '../request/file-head';
import { nameHeaders } from './mime/attachment-name';
import { BYTES_PER_LINE, base64Lines } from './mime/base64';
import { subjectHeader } from './mime/subject';

/** The person's completed form, attached byte for byte. */
export interface DraftApplication {
  /** The name of the person's file. */
  name: string;
  /** A chosen `File`, or any PDF as a `Blob`. */
  bytes: Blob;
}

export interface DraftOptions {
  /** Stops the building; the promise is then rejected with the signal's reason. */
  signal?: AbortSignal;
  /** Called after each piece of the application, with the bytes done and the total. */
  onProgress?: (done: number, total: number) => void;
}

/** An expected failure that says which input cannot be used. The words for it are in the texts. */
export class DraftFileError extends Error {
  override readonly name = 'DraftFileError';

  constructor(
    readonly code: 'recipient-unusable' | 'application-unreadable',
    options?: ErrorOptions,
  ) {
    super(code, options);
  }
}

/**
 * Builds a draft file (.eml): a letter that an email app opens for editing, with the application attached.
 *
 * `X-Unsent: 1` makes it a draft in classic Outlook for Windows and in Thunderbird. It has no sender and no date, so
 * the email app fills in its own. It is pure ASCII with CRLF line endings and no line longer than 78 characters (RFC
 * 5322, 2.1.1), whatever the texts and the file name contain; neither can add a header. Line breaks in the texts become
 * CRLF (RFC 2046, 4.1.1).
 *
 * The application is read and encoded piece by piece. Each piece is read in its own task, which keeps the page
 * responsive, and is handed to the browser's blob store right away, so that no second copy stays in memory.
 *
 * @param application if absent, the draft has no attachment
 * @returns the file's content, of type `message/rfc822`
 * @throws DraftFileError `recipient-unusable`: not a single plain ASCII address of at most 74 characters;
 *   `application-unreadable`: the chosen file has since been moved, changed, or removed
 */
export async function draftFile(
  letter: Letter,
  application?: DraftApplication,
  { signal, onProgress }: DraftOptions = {},
): Promise<Blob> {
  signal?.throwIfAborted();
  const headers = lines(
    `To: ${checkedRecipient(letter.recipient)}`,
    subjectHeader(letter.subject),
    'X-Unsent: 1',
    'MIME-Version: 1.0',
  );
  if (!application) return new Blob([headers, ...bothTexts(letter)], { type: DRAFT_TYPE });

  const head = await read(application.bytes.slice(0, HEAD_BYTES));
  const { contentType, contentDisposition } = nameHeaders(application.name, String.fromCharCode(...head));
  return new Blob(
    [
      headers,
      lines(`Content-Type: multipart/mixed; boundary="${MIXED}"`, '', `--${MIXED}`),
      ...bothTexts(letter),
      lines(`--${MIXED}`, contentType, 'Content-Transfer-Encoding: base64', contentDisposition, ''),
      ...(await encoded(application.bytes, signal, onProgress)),
      lines(`--${MIXED}--`),
    ],
    { type: DRAFT_TYPE },
  );
}

const DRAFT_TYPE = 'message/rfc822';

// Everything between the boundaries is base64, which has no hyphen, so no content can contain a boundary. Neither name
// begins with the other, since a boundary is recognized by its first characters (RFC 2046, 5.1.1).
const MIXED = 'credit-courier-mixed';
const ALTERNATIVE = 'credit-courier-alternative';

/** About 228 kB: small enough to encode within a frame, large enough that reading in pieces costs little. */
const PIECE = BYTES_PER_LINE * 4096;

// Rejected rather than fixed, since a fixed address might be somebody else's.
function checkedRecipient(recipient: string): string {
  if (recipient.length > RECIPIENT_LIMIT || !isAddress(recipient)) throw new DraftFileError('recipient-unusable');
  return recipient;
}

function bothTexts({ text, html }: Letter): BlobPart[] {
  return [
    lines(`Content-Type: multipart/alternative; boundary="${ALTERNATIVE}"`, ''),
    ...textPart('text/plain', text),
    ...textPart('text/html', html),
    lines(`--${ALTERNATIVE}--`),
  ];
}

function textPart(type: string, text: string): BlobPart[] {
  const normalized = text.replace(/^\uFEFF+/, '').replace(/\r\n|\r|\n/g, '\r\n');
  return [
    lines(`--${ALTERNATIVE}`, `Content-Type: ${type}; charset=utf-8`, 'Content-Transfer-Encoding: base64', ''),
    base64Lines(new TextEncoder().encode(normalized)),
  ];
}

async function encoded(
  application: Blob,
  signal: AbortSignal | undefined,
  onProgress: DraftOptions['onProgress'],
): Promise<Blob[]> {
  const pieces: Blob[] = [];
  for (let start = 0; start < application.size; start += PIECE) {
    const end = Math.min(start + PIECE, application.size);
    const bytes = await read(application.slice(start, end));
    signal?.throwIfAborted();
    pieces.push(new Blob([base64Lines(bytes)]));
    onProgress?.(end, application.size);
  }
  return pieces;
}

async function read(piece: Blob): Promise<Uint8Array> {
  try {
    return new Uint8Array(await piece.arrayBuffer());
  } catch (cause) {
    throw new DraftFileError('application-unreadable', { cause });
  }
}

function lines(...all: string[]): string {
  return all.map((line) => `${line}\r\n`).join('');
}
