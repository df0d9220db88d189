/** Opens a PDF form. pdf.js reads, draws, and saves it in a worker, which is terminated if it does not answer. */
import type { FormFacts, PageContent, PageSize, Values } from '../application/form';
import type { Mark } from '../application/mark';
import type { Scribe } from './glyphs';
import { type Opened, openDocument, type ReaderFiles } from './open-document';
import { readPage } from './read-page';
import { type Saving, saveForm } from './save-form';
import { saveXfa } from './save-xfa';
import { FormUnreadable, Waiting } from './waiting';
import type { XfaNode } from './xfa-node';
import { readXfa } from './xfa-page';

export { FormUnreadable } from './waiting';

export interface OpenForm {
  facts: FormFacts;
  /** The size of each page. */
  sizes: readonly PageSize[];
  /** The content of a page, counted from 0; read once. A page that cannot be read is empty. */
  read(page: number): Promise<PageContent>;
  /**
   * Draws a page without what the person fills in.
   *
   * @param scale pixels per point
   */
  draw(page: number, canvas: HTMLCanvasElement, scale: number): { done: Promise<void>; stop(): void };
  /** The finished file. The pages stay as they are; what was filled in and placed on them is added. */
  finish(values: Values, marks: readonly Mark[], scribe: Scribe): Promise<Uint8Array>;
  /** Ends the worker and frees the memory. */
  close(): void;
}

/** The largest picture of a page, in pixels. If it would be larger, it is drawn at a lower resolution. */
const LARGEST_DRAWING = 16_000_000;

/**
 * Opens a form.
 *
 * @param bytes the file; consumed
 * @param files where the reader's own files are
 * @param wait how long an answer may take, in milliseconds
 * @throws FormUnreadable if it is not a PDF that opens without a password, or the reader does not answer
 */
export async function openForm(bytes: Uint8Array, files: ReaderFiles, wait = 20_000): Promise<OpenForm> {
  const waiting = new Waiting(wait);
  const opened = await openDocument(bytes.slice(), files, waiting).catch((error: unknown) => {
    if (!(error instanceof FormUnreadable) || error.trouble !== 'broken') throw error;
    // An XFA form that pdf.js cannot lay out fails like a damaged file, so try once more without layout.
    return openDocument(bytes, files, waiting, false);
  });
  const { pages, facts } = opened;
  const xfa = facts.isXfa ? readXfa(await waiting.for(treesOf(pages))) : undefined;
  const contents = new Map(xfa?.pages.map((content, page) => [page, Promise.resolve(content)]));
  const read = (page: number) => {
    const known = contents.get(page) ?? waiting.for(readPage(pages[page], page));
    contents.set(page, known);
    return known;
  };
  // The worker is idle until the first page is requested, so start reading it. A failure reaches whoever requests it.
  read(0).catch(() => {});
  return {
    facts,
    sizes: pages.map((page) => {
      const { width, height } = (page ?? opened.first).getViewport({ scale: 1 });
      return { width, height };
    }),
    read,
    draw(page, canvas, scale) {
      const proxy = pages[page];
      if (!proxy) return { done: Promise.resolve(), stop() {} };
      const { width, height } = proxy.getViewport({ scale: 1 });
      const fitting = Math.min(scale, Math.sqrt(LARGEST_DRAWING / (width * height)));
      const viewport = proxy.getViewport({ scale: fitting });
      canvas.width = Math.ceil(viewport.width);
      canvas.height = Math.ceil(viewport.height);
      const task = proxy.render({ canvas, viewport, annotationMode: opened.annotationMode });
      return {
        done: waiting
          .for(task.promise)
          // The pictures of a scan take far more memory than the file. They are decoded again if the page is drawn
          // again.
          .then(() => void proxy.cleanup())
          .catch((error: unknown) => {
            if (!(error instanceof Error && error.name === 'RenderingCancelledException')) throw error;
          }),
        stop: () => task.cancel(),
      };
    },
    finish: (values, marks, scribe) =>
      waiting.for(
        xfa
          ? saveXfa(opened.document, xfa.sources, values)
          : saveForm(savingFrom(opened, files), values, marks, scribe),
      ),
    close: () => opened.close(),
  };
}

/** The trees that pdf.js made of an XFA form's pages when it opened the file. */
const treesOf = (pages: Opened['pages']) =>
  Promise.all(pages.map(async (page) => ((await page?.getXfa()) ?? null) as XfaNode | null));

function savingFrom({ document, pages, facts: { isEncrypted } }: Opened, files: ReaderFiles): Saving {
  return {
    document,
    pages,
    isEncrypted,
    async instead(bytes, use) {
      const other = await openDocument(bytes, files, new Waiting(60_000));
      try {
        return await use(savingFrom(other, files));
      } finally {
        other.close();
      }
    },
  };
}
