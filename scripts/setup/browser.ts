import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { Failure } from '../run/failure';

/** What a browser reports about itself. */
export interface Seen {
  version: string;
  /** The major version; 0 if it does not start. */
  number: number;
}

/** A kind of browser, and where to look for it. */
export interface Kind {
  name: string;
  /** The environment variable by which the person chooses one. */
  variable: string;
  /** Its possible names on the search path, best first. */
  programs: readonly string[];
  /** Why one that starts is still unsuitable. */
  objection(seen: Seen): string | undefined;
}

/**
 * Looks for a working browser, without using the network; says which ones it skips.
 *
 * @param elsewhere paths to try after the search path
 * @returns the path of the executable
 * @throws Failure if the person's choice does not work
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

/** Says which browser was chosen. */
export function sayFound({ name }: Kind, path: string): void {
  console.log(`${name}: ${path} (${seenAt(path).version}).`);
}

/** A file on the path is not enough: some are stubs or lack libraries. */
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
