import { Failure } from '../run/failure';
import { findBrowser, type Kind, sayFound } from './browser';
import { canInstallPackages, installPackages } from './debian';

/** The oldest Firefox that the end-to-end tests can drive. Older ones lack commands of WebDriver BiDi. */
const OLDEST = 148;

const FIREFOX: Kind = {
  name: 'Firefox',
  variable: 'FIREFOX',
  programs: ['firefox-esr', 'firefox'],
  objection: ({ version, number }) =>
    number < OLDEST ? `it is ${version} and version ${OLDEST} is needed` : undefined,
};

/**
 * Finds a Firefox that the tests can drive, or installs one. Order: $FIREFOX, an installed one, and, as root, Debian's
 * package.
 *
 * @returns the path of the executable
 * @throws Failure if there is none
 */
export async function ensureFirefox(): Promise<string> {
  let path = findFirefox();
  if (!path && canInstallPackages()) {
    await installPackages('Firefox: none found', 'firefox-esr');
    path = findFirefox();
  }
  if (!path) {
    throw new Failure(
      `No Firefox ${OLDEST} or newer could be found or installed: install one (on Debian: sudo apt-get install firefox-esr) or set FIREFOX to its path.`,
    );
  }
  sayFound(FIREFOX, path);
  return path;
}

/** Looks for a Firefox that works, without using the network. Prints which ones it skips. */
export const findFirefox = (): string | undefined => findBrowser(FIREFOX);
