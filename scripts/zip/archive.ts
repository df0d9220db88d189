import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { zipSync } from 'fflate';
import { filesUnder } from '../sizes/measure';

/**
 * The first moment that an archive can name, the same for every entry. Archives hold local time, so that it is made of
 * local parts and the bytes are the same in every time zone.
 */
const MOMENT = new Date(1980, 0, 1);

/**
 * An archive of files whose bytes depend on nothing but their names and contents.
 *
 * @param names from the folder, with `/`; all its files if left out
 */
export function archiveOf(
  folder: string,
  names: string[] = filesUnder(folder).map((file) => relative(folder, file)),
): Uint8Array {
  const entries = names
    .map((name) => name.replaceAll('\\', '/'))
    .sort()
    .map((name) => [name, readFileSync(join(folder, name))] as const);
  return zipSync(Object.fromEntries(entries), { level: 9, mtime: MOMENT });
}
