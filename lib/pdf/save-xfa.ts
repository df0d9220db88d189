import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Values } from '../application/form';
import type { XfaSource } from './xfa-page';

/** Writes what the person filled in into an XFA form's data. The form's definition stays as it is. */
export async function saveXfa(
  document: PDFDocumentProxy,
  sources: readonly XfaSource[],
  values: Values,
): Promise<Uint8Array> {
  // pdf.js saves nothing if its storage is empty.
  document.annotationStorage.setValue('nothing', { value: '' });
  for (const { key, dataId, off, value } of sources) {
    const typed = values[key];
    // pdf.js still holds what an earlier attempt wrote, so values that were undone since must be written too.
    if (typed !== undefined || document.annotationStorage.has(dataId)) {
      document.annotationStorage.setValue(dataId, { value: (typed ?? value) || off });
    }
  }
  return document.saveDocument();
}
