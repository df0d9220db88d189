import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { Failure } from '../failure.mjs';
import { canInstallPackages, installPackages } from './debian.mjs';

/** The oldest Firefox in which the end-to-end tests can be driven; older ones lack commands of WebDriver BiDi. */
const OLDEST = 148;

const NAMES = ['firefox-esr', 'firefox'];

/**
 * Finds a Firefox that can be driven, or installs Debian's package when root.
 * Order: $FIREFOX, an installed one, Debian's package.
 * @returns {Promise<string>} the path of the executable
 */
export async function ensureFirefox() {
  const ready = findFirefox();
  if (ready) return found(ready);

  if (canInstallPackages()) await installPackages('Firefox: none found', 'firefox-esr');
  const installed = findFirefox();
  if (installed) return found(installed);

  throw new Failure(
    `No Firefox ${OLDEST} or newer could be found or installed: install one (on Debian: sudo apt-get install firefox-esr) or set FIREFOX to its path.`,
  );
}

/**
 * Looks for a Firefox that works, without the network; says which ones it passes over.
 * @returns {string | undefined}
 */
export function findFirefox() {
  const chosen = process.env.FIREFOX;
  if (chosen) {
    const objection = objectionTo(chosen);
    if (objection) throw new Failure(`FIREFOX is set to ${chosen}, but ${objection}.`);
    return chosen;
  }
  for (const path of onPath()) {
    if (!existsSync(path)) continue;
    const objection = objectionTo(path);
    if (!objection) return path;
    if (!passedOver.has(path)) console.log(`Firefox: ${path} is passed over, ${objection}.`);
    passedOver.add(path);
  }
  return undefined;
}
const passedOver = new Set();

/** What speaks against an executable, or nothing. Being there proves little: some are stubs or lack libraries. */
function objectionTo(path) {
  const { version, number } = versionOf(path);
  if (!number) return 'it does not start';
  return number < OLDEST ? `it is ${version} and version ${OLDEST} is needed` : undefined;
}

function versionOf(path) {
  const { status, stdout } = spawnSync(path, ['--version'], { encoding: 'utf8', timeout: 20_000 });
  const version = status === 0 ? stdout.trim() : '';
  return { version, number: Number(/ (\d+)\./.exec(version)?.[1] ?? 0) };
}

function onPath() {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
}

function found(path) {
  console.log(`Firefox: ${path} (${versionOf(path).version}).`);
  return path;
}
