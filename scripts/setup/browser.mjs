import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { Failure } from '../failure.mjs';

/**
 * A kind of browser, and where it is looked for.
 * @typedef {object} Kind
 * @property {string} name
 * @property {string} variable the environment variable by which the person chooses one
 * @property {string[]} programs what it can be called on the search path, best first
 * @property {(seen: Seen) => string | undefined} objection what speaks against one that starts
 *
 * @typedef {{ version: string, number: number }} Seen what a browser says of itself
 */

/**
 * Looks for a browser that works, without the network; says which ones it passes over.
 * @param {Kind} kind
 * @param {string[]} elsewhere paths that are tried after the search path
 * @returns {string | undefined} the path of the executable
 */
export function findBrowser(kind, elsewhere = []) {
  const chosen = process.env[kind.variable];
  if (chosen) {
    const objection = objectionTo(chosen, kind);
    if (objection) throw new Failure(`${kind.variable} is set to ${chosen}, but ${objection}.`);
    return chosen;
  }
  for (const path of [...onPath(kind.programs), ...elsewhere]) {
    if (!existsSync(path)) continue;
    const objection = objectionTo(path, kind);
    if (!objection) return path;
    if (!passedOver.has(path)) console.log(`${kind.name}: ${path} is passed over, ${objection}.`);
    passedOver.add(path);
  }
  return undefined;
}
const passedOver = new Set();

/**
 * Says which browser it is going to be.
 * @param {Kind} kind
 * @param {string} path
 */
export function sayFound({ name }, path) {
  console.log(`${name}: ${path} (${seenAt(path).version}).`);
}

/** Being there proves little: some are stubs or lack libraries. */
function objectionTo(path, { objection }) {
  const seen = seenAt(path);
  return seen.number ? objection(seen) : 'it does not start';
}

function seenAt(path) {
  const { status, stdout } = spawnSync(path, ['--version'], { encoding: 'utf8', timeout: 20_000 });
  const [version = ''] = status === 0 ? stdout.trim().split('\n') : [];
  return { version, number: Number(/ (\d+)\./.exec(version)?.[1] ?? 0) };
}

function onPath(programs) {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return programs.flatMap((name) => folders.map((folder) => join(folder, name)));
}
