/** The extensions that serve as baselines, rewritten for each run. */
import { cpSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SITES } from '../../lib/evidence/sites';

/**
 * What any extension pays to look for words on a page: one native read of the text and one search at the start and,
 * once a frame, of what was added. It finds nothing and shows nothing.
 */
const READER = `
const LABEL = /(?:transcript|transkript) ?-?(?:id|code)|(?:access|zugangs) ?code/iu;
let isFound = LABEL.test(document.body.textContent);
let added = [];
new MutationObserver((records) => {
  const isWaiting = added.length > 0;
  for (const { addedNodes } of records) added.push(...addedNodes);
  if (isWaiting || !added.length) return;
  requestAnimationFrame(() => {
    for (const node of added) if (node.isConnected) isFound ||= LABEL.test(node.textContent);
    added = [];
  });
}).observe(document, { childList: true, subtree: true, characterData: true });
`;

/** The content script of each, by name. */
export const FLOORS = { empty: '', reader: READER } as const;
export type Floor = keyof typeof FLOORS;

/** The page that each has in place of our popup. */
export const FLOOR_PAGE = 'popup.html';

/** Opens the first page of a chosen form as plainly as pdf.js can, with its own fields over it. */
export const FLOOR_FORM = 'form.html';
const FORM = `
const input = document.querySelector('input');
input.addEventListener('change', async () => {
  const pdf = await import('./reader/reader.js');
  const worker = pdf.PDFWorker.create({ port: new Worker('./reader/worker.js', { type: 'module' }) });
  const data = new Uint8Array(await input.files[0].arrayBuffer());
  const form = await pdf.getDocument({ data, worker, isEvalSupported: false, useWasm: false, verbosity: 0 }).promise;
  const page = await form.getPage(1);
  const wide = Number(new URLSearchParams(location.search).get('width'));
  const viewport = page.getViewport({ scale: wide / page.getViewport({ scale: 1 }).width });
  const canvas = document.createElement('canvas');
  canvas.width = Math.ceil(viewport.width);
  canvas.height = Math.ceil(viewport.height);
  const div = document.querySelector('.plain');
  const layer = new pdf.AnnotationLayer({ div, page, viewport: viewport.clone({ dontFlip: true }), linkService: {} });
  await page.render({ canvas, viewport, annotationMode: pdf.AnnotationMode.ENABLE_FORMS }).promise;
  const annotations = await page.getAnnotations({ intent: 'display' });
  await layer.render({ annotations, renderForms: true, annotationStorage: form.annotationStorage });
  div.before(canvas);
});
`;

/** Where the build puts the reader that both use. */
const PDF_READER = join(import.meta.dirname, '../../.output/chrome-mv3/reader');

/** Writes one and returns its folder. */
export function writeFloor(floor: Floor): string {
  const folder = mkdtempSync(join(tmpdir(), `credit-courier-bench-${floor}-`));
  const write = (name: string, text: string) => writeFileSync(join(folder, name), text);
  const manifest = {
    manifest_version: 3,
    name: floor,
    version: '1',
    // The service worker reveals the extension's id.
    background: { service_worker: 'background.js' },
    content_scripts: [
      { matches: SITES.map(({ host }) => `https://${host}/*`), js: ['content.js'], run_at: 'document_end' },
    ],
  };
  write('manifest.json', JSON.stringify(manifest));
  write('background.js', '');
  write('content.js', FLOORS[floor]);
  // An empty page would have no paint to wait for.
  write(FLOOR_PAGE, '<!doctype html><html lang="en"><title>Empty</title><h1>Empty</h1><button>OK</button></html>');
  write(
    FLOOR_FORM,
    '<!doctype html><title>Form</title><input type="file"><div class="plain"></div><script type="module" src="form.js"></script>',
  );
  write('form.js', FORM);
  cpSync(PDF_READER, join(folder, 'reader'), { recursive: true });
  return folder;
}
