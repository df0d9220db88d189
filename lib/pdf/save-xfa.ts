import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Values } from '../application/form';
import type { XfaSource } from './xfa-page';

/** Writes what was filled in into an XFA form's data; the form's definition stays as it is. */
export async function saveXfa(
  document: PDFDocumentProxy,
  sources: readonly XfaSource[],
  values: Values,
): Promise<Uint8Array> {
  // pdf.js saves nothing if its storage is empty.
  document.annotationStorage.setValue('nothing', { value: '' });
  for (const { key, dataId, off, value } of sources) {
    const typed = values[key];
    // The reader still contains what an earlier attempt wrote, so values that were undone are written too.
    if (typed !== undefined || document.annotationStorage.has(dataId)) {
      document.annotationStorage.setValue(dataId, { value: (typed ?? value) || off });
    }
  }
  return document.saveDocument();
}
