import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { zipSync } from 'fflate';
import { filesUnder } from '../sizes/measure';

/**
 * The earliest time that a zip archive can store, used for every entry. Archives store local time, so it is created
 * from local parts; that gives the same bytes in every time zone.
 */
const MOMENT = new Date(1980, 0, 1);

/**
 * Packs files into an archive whose bytes depend only on the files' names and contents.
 *
 * @param names relative to the folder, with `/`; all its files if omitted
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
