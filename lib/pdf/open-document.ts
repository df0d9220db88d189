import {
  AnnotationMode,
  getDocument,
  type PDFDocumentProxy,
  type PDFPageProxy,
  PDFWorker,
} from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { FormFacts } from '../application/form';
import { saveXfa } from './save-xfa';
import { FormUnreadable, type Waiting } from './waiting';

/** Where pdf.js's own files are. They ship with the extension; nothing is loaded from anywhere else. */
export interface ReaderFiles {
  /** Starts the worker; absent in tests, where pdf.js runs in the test's own thread. */
  startWorker?(): Worker;
  /** The folder of the decoders, with a trailing slash. */
  decoders?: string;
  /** The folder of the symbol fonts, with a trailing slash. */
  fonts?: string;
}

export interface Opened {
  document: PDFDocumentProxy;
  /** In order; undefined for a page that cannot be read. */
  pages: readonly (PDFPageProxy | undefined)[];
  first: PDFPageProxy;
  facts: FormFacts;
  annotationMode: number;
  close(): void;
}

/** More pages than any form has. Later ones stay in the file but are not shown. */
const MOST_PAGES = 500;
/** In pixels. Larger pictures are not drawn: a page scanned in color has at most 35 million. */
const LARGEST_PICTURE = 40_000_000;

/**
 * Whether a file contains a digital signature. A signature states in plain text which bytes it covers, since it cannot
 * cover itself. Two kinds that look the same do not count, because they say nothing about the person: usage rights that
 * Adobe grants to its Reader, and the form author's certificate if it allows filling in the form.
 */
function isSigned(bytes: Uint8Array): boolean {
  const text = new TextDecoder('latin1').decode(bytes);
  const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0;
  const ofMaker =
    /\/TransformMethod\s*\/(?:UR3?\b|DocMDP[^>]*\/P\s*[23]\b)|\/P\s*[23]\b[^>]*>>\s*\/TransformMethod\s*\/DocMDP\b/g;
  return count(/\/ByteRange\s*\[/g) > count(ofMaker);
}

/** Whether the data of an XFA form can be written. It cannot if all parts of the form are in a single stream. */
const canBeWritten = (document: PDFDocumentProxy, waiting: Waiting): Promise<boolean> =>
  waiting.for(saveXfa(document, [], {})).then(
    () => true,
    (error: unknown) => {
      if (error instanceof FormUnreadable) throw error;
      return false;
    },
  );

/**
 * Opens a PDF with pdf.js.
 *
 * @param bytes the file; consumed
 * @param enableXfa whether to lay out a form that is XFA only
 * @throws FormUnreadable if it cannot be opened
 */
export async function openDocument(
  bytes: Uint8Array,
  files: ReaderFiles,
  waiting: Waiting,
  enableXfa = true,
): Promise<Opened> {
  const port = files.startWorker?.();
  const worker = port && PDFWorker.create({ port });
  const task = getDocument({
    data: bytes,
    ...(worker && { worker }),
    // pdf.js must never run text as code or use the network.
    isEvalSupported: false,
    useWasm: false,
    useWorkerFetch: false,
    ...(files.decoders && { wasmUrl: files.decoders }),
    ...(files.fonts && { standardFontDataUrl: files.fonts }),
    maxImageSize: LARGEST_PICTURE,
    enableXfa,
    verbosity: 0,
  });
  const close = () => {
    void task.destroy().finally(() => port?.terminate());
  };
  // A worker that hangs would not process a message that tells it to stop, so terminate it.
  waiting.end = () => port?.terminate();
  port?.addEventListener('error', () => port.terminate());
  try {
    const document = await waiting.for(task.promise);
    const [{ info }, ...pages] = await waiting.for(
      Promise.all([
        document.getMetadata(),
        ...Array.from({ length: Math.min(document.numPages, MOST_PAGES) }, (_, i) =>
          document.getPage(i + 1).catch(() => undefined),
        ),
      ]),
    );
    const first = pages.find((page) => page !== undefined);
    if (!first) throw new FormUnreadable('broken');
    const about = info as {
      EncryptFilterName?: string | null;
      IsSignaturesPresent?: boolean;
      IsXFAPresent?: boolean;
      IsAcroFormPresent?: boolean;
    };
    const isXfa = document.isPureXfa;
    // A page of an XFA-only form shows nothing but a “please wait” notice.
    if (about.IsXFAPresent && !about.IsAcroFormPresent && !(isXfa && (await canBeWritten(document, waiting)))) {
      throw new FormUnreadable('xfa');
    }
    return {
      document,
      pages,
      first,
      facts: {
        isEncrypted: Boolean(about.EncryptFilterName),
        // The flag is also set if there is only an empty place for a signature.
        isSigned: Boolean(about.IsSignaturesPresent) && isSigned(await document.getData()),
        isXfa,
      },
      annotationMode: AnnotationMode.ENABLE_FORMS,
      close,
    };
  } catch (error) {
    close();
    if (error instanceof FormUnreadable) throw error;
    // The file needs a password or a certificate.
    const isLocked = error instanceof Error && (error.name === 'PasswordException' || /encrypt/.test(error.message));
    throw new FormUnreadable(isLocked ? 'locked' : 'broken', error);
  }
}
