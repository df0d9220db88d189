import { readdirSync, readFileSync, statSync } from 'node:fs';
import { extname, join, relative } from 'node:path';
import { deflateRawSync, gzipSync } from 'node:zlib';

/** All files in a folder, sorted. */
export function filesUnder(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile())
    .sort();
}

/** The total size of the files. */
export function bytesOf(files: string[]): number {
  return files.reduce((sum, file) => sum + statSync(file).size, 0);
}

/** The total size of the files, each gzipped on its own at the highest level. */
export function gzippedBytes(files: string[]): number {
  return files.reduce((sum, file) => sum + gzipSync(readFileSync(file), { level: 9 }).length, 0);
}

/**
 * The size of a zip archive of the files: every entry, deflated if that makes it smaller, and the archive's own
 * records.
 */
export function packedBytes(folder: string, files: string[]): number {
  const entries = files.map((file) => {
    const content = readFileSync(file);
    const name = Buffer.byteLength(relative(folder, file));
    const data = Math.min(content.length, deflateRawSync(content, { level: 9 }).length);
    return LOCAL_HEADER + name + data + CENTRAL_HEADER + name;
  });
  return entries.reduce((sum, size) => sum + size, END_RECORD);
}
const LOCAL_HEADER = 30;
const CENTRAL_HEADER = 46;
const END_RECORD = 22;

/** Source maps, and files that refer to one or contain one. */
export function sourceMaps(files: string[]): string[] {
  return files.filter((file) => extname(file) === '.map' || (isText(file) && holds(file, /[#@] sourceMappingURL=/)));
}

/** Scripts that run text as code, which the stores reject and the extension's own CSP blocks. */
export function codeFromText(files: string[]): string[] {
  return files.filter((file) => extname(file) === '.js' && holds(file, /(?<![\w$.])(?:eval\(|new Function\()/));
}

function isText(file: string): boolean {
  return ['.js', '.css', '.html'].includes(extname(file));
}

function holds(file: string, pattern: RegExp): boolean {
  return pattern.test(readFileSync(file, 'utf8'));
}
