import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { canInstallPackages, installPackages } from './debian';

/** Where Debian keeps libraries; may have one folder per architecture. */
const LIBRARIES = '/usr/lib';

/**
 * Makes sure that the clock of a browser can be moved; installs Debian's package if root. If that is not possible,
 * prints so, and the tests move the stored times instead.
 */
export async function ensureClock(): Promise<void> {
  if (findClock()) return;
  if (canInstallPackages()) await installPackages('Clock: no libfaketime found', 'libfaketime');
  if (findClock()) return;
  console.log('Clock: no libfaketime (on Debian: sudo apt-get install libfaketime); stored moments are moved instead.');
}

/** The path of the library that moves the clock of any program that loads it; undefined if it is not installed. */
export function findClock(): string | undefined {
  if (process.platform !== 'linux' || !existsSync(LIBRARIES)) return undefined;
  return readdirSync(LIBRARIES)
    .map((folder) => join(LIBRARIES, folder, 'faketime/libfaketimeMT.so.1'))
    .find((path) => existsSync(path));
}
