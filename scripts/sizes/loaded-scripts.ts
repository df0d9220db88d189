/** Which scripts of a build load on which occasion. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseAst } from 'vite';
import { Failure } from '../run/failure';

/** Scripts that load together, under one name. */
export interface ScriptSet {
  name: string;
  files: string[];
}

interface Manifest {
  background?: { service_worker?: string; scripts?: string[] };
  content_scripts?: { js?: string[]; css?: string[] }[];
}

/**
 * The scripts and styles that the manifest adds to share pages: one entry for each set of pages, with all its files.
 */
export function contentScripts(folder: string): ScriptSet[] {
  const entries = (manifestOf(folder).content_scripts ?? []).map(({ js = [], css = [] }) => [...js, ...css]);
  if (!entries.length) throw new Failure(`The manifest in ${folder} names no content script.`);
  return entries.map((names) => ({ name: names.join(' + '), files: names.map((name) => join(folder, name)) }));
}

/**
 * The scripts that are injected into a page on request. The manifest does not name them, so these are all scripts at
 * the root of the build that nothing else uses; that way, a new one counts too.
 */
export function scriptsOnRequest(folder: string): ScriptSet[] {
  const { background = {}, content_scripts: content = [] } = manifestOf(folder);
  const claimed = [background.service_worker, ...(background.scripts ?? []), ...content.flatMap(({ js = [] }) => js)];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.js') && !claimed.includes(name))
    .sort()
    .map((name) => ({ name, files: [join(folder, name)] }));
}

/**
 * The scripts that a page loads before anything happens on it: those in its script and modulepreload tags, and
 * everything that these import statically, directly or not. Scripts that are loaded later by `import()` do not count.
 */
export function loadedScripts(folder: string, page: string): string[] {
  const html = readFileSync(join(folder, page), 'utf8');
  const tags = html.match(/<(?:script|link)\b[^>]*>/g) ?? [];
  const addresses = tags
    .filter((tag) => tag.startsWith('<script') || /\brel="?modulepreload\b/.test(tag))
    .flatMap((tag) => /\b(?:src|href)="?([^"\s>]+)/.exec(tag)?.[1] ?? []);
  if (!addresses.length) throw new Failure(`${page} loads no script.`);
  const loaded = new Set<string>();
  const waiting = addresses.map((address) => resolveScript(folder, join(folder, page), address));
  for (let file = waiting.pop(); file; file = waiting.pop()) {
    if (loaded.has(file)) continue;
    loaded.add(file);
    waiting.push(...staticImports(file).map((address) => resolveScript(folder, file, address)));
  }
  return [...loaded];
}

function resolveScript(folder: string, from: string, address: string): string {
  return address.startsWith('/') ? join(folder, address) : join(dirname(from), address);
}

function staticImports(file: string): string[] {
  const { body } = parseAst(readFileSync(file, 'utf8'));
  return body.flatMap((statement) => ('source' in statement && statement.source?.value) || []);
}

function manifestOf(folder: string): Manifest {
  return JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
}
