import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Values } from '../application/form';
import type { XfaSource } from './xfa-page';

/** Writes what was filled in into the data of an XFA form; what the form is made of stays as it is. */
export async function saveXfa(
  document: PDFDocumentProxy,
  sources: readonly XfaSource[],
  values: Values,
): Promise<Uint8Array> {
  // It saves no form for which nothing is stored.
  document.annotationStorage.setValue('nothing', { value: '' });
  for (const { key, dataId, off, value } of sources) {
    const typed = values[key];
    // What an earlier attempt wrote is still in the reader, so that what was taken back is written too.
    if (typed !== undefined || document.annotationStorage.has(dataId)) {
      document.annotationStorage.setValue(dataId, { value: (typed ?? value) || off });
    }
  }
  return document.saveDocument();
}
