import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { Failure } from '../run/failure';

/** What a browser reports about itself. */
export interface Seen {
  version: string;
  /** The major version; 0 if the browser does not start. */
  number: number;
}

/** A kind of browser, and where to look for it. */
export interface Kind {
  name: string;
  /** The environment variable with which the person chooses one. */
  variable: string;
  /** Its possible names on the search path, best first. */
  programs: readonly string[];
  /** Why a browser that starts cannot be used; undefined if it can. */
  objection(seen: Seen): string | undefined;
}

/**
 * Looks for a browser that works, without using the network. Prints which ones it skips.
 *
 * @param elsewhere paths to try after the search path
 * @returns the path of the executable; undefined if there is none
 * @throws Failure if the one that the person chose does not work
 */
export function findBrowser(kind: Kind, elsewhere: string[] = []): string | undefined {
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
const passedOver = new Set<string>();

/** Prints which browser was chosen. */
export function sayFound({ name }: Kind, path: string): void {
  console.log(`${name}: ${path} (${seenAt(path).version}).`);
}

/** Why a browser cannot be used. It must start: some files on the search path are stubs, or lack libraries. */
function objectionTo(path: string, { objection }: Kind): string | undefined {
  const seen = seenAt(path);
  return seen.number ? objection(seen) : 'it does not start';
}

function seenAt(path: string): Seen {
  const { status, stdout } = spawnSync(path, ['--version'], { encoding: 'utf8', timeout: 20_000 });
  const [version = ''] = status === 0 ? stdout.trim().split('\n') : [];
  return { version, number: Number(/ (\d+)\./.exec(version)?.[1] ?? 0) };
}

function onPath(programs: readonly string[]): string[] {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return programs.flatMap((name) => folders.map((folder) => join(folder, name)));
}
