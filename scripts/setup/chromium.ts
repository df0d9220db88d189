import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { ROOT, run } from '../run/command';
import { Failure } from '../run/failure';
import { findBrowser, type Kind, sayFound } from './browser';
import { canInstallPackages, installPackages } from './debian';

/** The first version in which `action.openPopup` works without a user gesture. */
const OLDEST = 127;

const CHROMIUM: Kind = {
  name: 'Chromium',
  variable: 'CHROMIUM',
  // Chrome itself comes last: since version 137, it refuses to load an unpacked extension from the command line.
  programs: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'],
  objection({ version, number }) {
    if (number < OLDEST) return `it is ${version} and version ${OLDEST} is needed`;
    if (number >= 137 && /^Google Chrome(?! for Testing)/.test(version)) {
      return `it is ${version}, which loads no unpacked extensions (Chromium does)`;
    }
    return undefined;
  },
};

/**
 * Finds a Chromium that can load the extension, or installs one. Order: $CHROMIUM, an installed one, Playwright's own,
 * and, as root, Debian's package.
 *
 * @returns the path of the executable
 * @throws Failure if there is none
 */
export async function ensureChromium(): Promise<string> {
  const path = findChromium() ?? (await downloaded()) ?? (await installed());
  if (!path) {
    throw new Failure(
      'No Chromium could be found or installed: install one (on Debian: sudo apt-get install chromium) or set CHROMIUM to its path.',
    );
  }
  sayFound(CHROMIUM, path);
  return path;
}

/** Looks for a Chromium that works, without using the network. Prints which ones it skips. */
export function findChromium(): string | undefined {
  return findBrowser(CHROMIUM, [chromium.executablePath()]);
}

async function downloaded(): Promise<string | undefined> {
  console.log('Chromium: none found, asking Playwright for its own …');
  const playwright = join(ROOT, 'node_modules', '@playwright', 'test', 'cli.js');
  await run(process.execPath, [playwright, 'install', 'chromium', '--no-shell'], { quiet: true });
  return findChromium();
}

async function installed(): Promise<string | undefined> {
  console.log('Chromium: Playwright’s own can’t be had or doesn’t run here.');
  // Without any fonts, pages and pictures show empty boxes.
  const fonts = hasFonts() ? [] : ['fonts-liberation'];
  if (canInstallPackages()) await installPackages('Chromium: none found', 'chromium', ...fonts);
  return findChromium();
}

function hasFonts(): boolean {
  const folder = '/usr/share/fonts/truetype';
  return existsSync(folder) && readdirSync(folder).length > 0;
}
