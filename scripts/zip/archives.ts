import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Failure } from '../run/failure';
import { archiveOf } from './archive';
import { ARCHIVES } from './names';
import { sourcesIn } from './sources';

/**
 * All archives to submit, by file name. Writes nothing.
 *
 * @param top the top folder of a clone that contains the builds
 */
export function archivesOf(top: string): Record<string, Uint8Array> {
  return {
    [ARCHIVES.chrome]: archiveOf(buildIn(top, 'chrome-mv3')),
    [ARCHIVES.firefox]: archiveOf(buildIn(top, 'firefox-mv3')),
    [ARCHIVES.sources]: archiveOf(top, sourcesIn(top)),
  };
}

function buildIn(top: string, name: string): string {
  const folder = join(top, '.output', name);
  if (!existsSync(folder)) throw new Failure(`.output/${name} is missing: run npm run build first.`);
  return folder;
}
