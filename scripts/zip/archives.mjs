import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Failure } from '../failure.mjs';
import { archiveOf } from './archive.mjs';
import { ARCHIVES } from './names.mjs';
import { sourcesIn } from './sources.mjs';

/**
 * All that is handed in, by the names of the files; nothing is written.
 * @param {string} top the top folder of a clone in which the builds stand
 * @returns {Record<string, Uint8Array>}
 */
export function archivesOf(top) {
  return {
    [ARCHIVES.chrome]: archiveOf(buildIn(top, 'chrome-mv3')),
    [ARCHIVES.firefox]: archiveOf(buildIn(top, 'firefox-mv3')),
    [ARCHIVES.sources]: archiveOf(top, sourcesIn(top)),
  };
}

function buildIn(top, name) {
  const folder = join(top, '.output', name);
  if (!existsSync(folder)) throw new Failure(`.output/${name} is missing: run npm run build first.`);
  return folder;
}
