import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { canInstallPackages, installPackages } from './debian';

/** Where Debian keeps libraries, in a folder for each kind of machine. */
const LIBRARIES = '/usr/lib';

/**
 * Sees to it that a browser's clock can be moved; installs Debian's package when root. Without it, tests move the moments
 * that are stored instead, which is said.
 */
export async function ensureClock(): Promise<void> {
  if (findClock()) return;
  if (canInstallPackages()) await installPackages('Clock: no libfaketime found', 'libfaketime');
  if (findClock()) return;
  console.log('Clock: no libfaketime (on Debian: sudo apt-get install libfaketime); stored moments are moved instead.');
}

/** Looks for the library that moves the clock of the program that it is loaded into, and gives its path. */
export function findClock(): string | undefined {
  if (process.platform !== 'linux' || !existsSync(LIBRARIES)) return undefined;
  return readdirSync(LIBRARIES)
    .map((folder) => join(LIBRARIES, folder, 'faketime/libfaketimeMT.so.1'))
    .find((path) => existsSync(path));
}
