import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, extname, join, relative } from 'node:path';
import { deflateRawSync, gzipSync } from 'node:zlib';
import { parseAst } from 'vite';
import { Failure } from '../failure.mjs';

/** All files of a folder, sorted. */
export function filesUnder(folder) {
  return readdirSync(folder, { recursive: true })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile())
    .sort();
}

/** The files' sizes added up. */
export function bytesOf(files) {
  return files.reduce((sum, file) => sum + statSync(file).size, 0);
}

/** The files' sizes added up, each gzipped by itself as it would be downloaded. */
export function gzippedBytes(files) {
  return files.reduce((sum, file) => sum + gzipSync(readFileSync(file)).length, 0);
}

/**
 * The scripts that a page loads before anything happens on it: those of its script and modulepreload tags, and
 * whatever these import statically, to the end. What `import()` brings later is not among them.
 */
export function loadedScripts(folder, page) {
  const html = readFileSync(join(folder, page), 'utf8');
  const tags = html.match(/<(?:script|link)\b[^>]*>/g) ?? [];
  const addresses = tags
    .filter((tag) => tag.startsWith('<script') || /\brel="?modulepreload\b/.test(tag))
    .flatMap((tag) => /\b(?:src|href)="?([^"\s>]+)/.exec(tag)?.[1] ?? []);
  if (!addresses.length) throw new Failure(`${page} loads no script.`);
  const loaded = new Set();
  const waiting = addresses.map((address) => resolveScript(folder, join(folder, page), address));
  for (let file = waiting.pop(); file; file = waiting.pop()) {
    if (loaded.has(file)) continue;
    loaded.add(file);
    waiting.push(...staticImports(file).map((address) => resolveScript(folder, file, address)));
  }
  return [...loaded];
}

function resolveScript(folder, from, address) {
  return address.startsWith('/') ? join(folder, address) : join(dirname(from), address);
}

function staticImports(file) {
  const { body } = parseAst(readFileSync(file, 'utf8'));
  return body.flatMap((statement) => statement.source?.value ?? []);
}

/** The size of a zip archive of the files: every entry deflated where that helps, plus the archive's own records. */
export function packedBytes(folder, files) {
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

/** Source maps, and files that name or carry one. */
export function sourceMaps(files) {
  return files.filter((file) => extname(file) === '.map' || (isText(file) && holds(file, /[#@] sourceMappingURL=/)));
}

/** Scripts that run text as code, which the stores reject and the extension's own policy blocks. */
export function codeFromText(files) {
  return files.filter((file) => extname(file) === '.js' && holds(file, /(?<![\w$.])(?:eval\(|new Function\()/));
}

function isText(file) {
  return ['.js', '.css', '.html'].includes(extname(file));
}

function holds(file, pattern) {
  return pattern.test(readFileSync(file, 'utf8'));
}
