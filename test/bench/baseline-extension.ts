import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Reads every text of the page once and does nothing with it. */
const ONE_PASS = `
const walker = document.createTreeWalker(document, NodeFilter.SHOW_TEXT);
let length = 0;
while (walker.nextNode()) length += walker.currentNode.data.length;
`;

/** The files of the baseline extension. */
export const BASELINE = { empty: 'empty.js', onePass: 'one-pass.js', page: 'empty.html' } as const;

/** Writes the least extension that runs where the shipping one does, and gives its folder. */
export function writeBaselineExtension(): string {
  const folder = mkdtempSync(join(tmpdir(), 'credit-courier-baseline-'));
  const write = (name: string, text: string) => writeFileSync(join(folder, name), text);
  const manifest = {
    manifest_version: 3,
    name: 'Baseline',
    version: '1',
    // A worker is what tells an extension's id.
    background: { service_worker: 'worker.js' },
    content_scripts: [
      { matches: ['https://mcp.microsoft.com/*'], js: [BASELINE.empty, BASELINE.onePass], run_at: 'document_end' },
    ],
  };
  write('manifest.json', JSON.stringify(manifest));
  write('worker.js', '');
  write(BASELINE.empty, '');
  write(BASELINE.onePass, `{${ONE_PASS}}`);
  write(BASELINE.page, '<!doctype html><html lang="en"><title>Empty</title><p>Empty</p></html>');
  return folder;
}
