import { Failure } from '../run/failure';
import { findBrowser, type Kind, sayFound } from './browser';
import { canInstallPackages, installPackages } from './debian';

/** The oldest Firefox that the end-to-end tests can drive; older ones lack commands of WebDriver BiDi. */
const OLDEST = 148;

const FIREFOX: Kind = {
  name: 'Firefox',
  variable: 'FIREFOX',
  programs: ['firefox-esr', 'firefox'],
  objection: ({ version, number }) =>
    number < OLDEST ? `it is ${version} and version ${OLDEST} is needed` : undefined,
};

/**
 * Finds a Firefox that can be driven, or installs Debian's package if root.
 * Order: $FIREFOX, an installed one, Debian's package.
 *
 * @returns the path of the executable
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

/** Looks for a working Firefox, without using the network; says which ones it skips. */
export const findFirefox = (): string | undefined => findBrowser(FIREFOX);
