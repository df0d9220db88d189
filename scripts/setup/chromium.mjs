import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { ROOT, run } from '../command.mjs';
import { Failure } from '../failure.mjs';
import { canInstallPackages, installPackages } from './debian.mjs';

/** `action.openPopup` works without a gesture from this version on. */
const OLDEST = 127;

// Chrome itself stands last: since version 137 it refuses to load an unpacked extension from the command line.
const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/**
 * Finds a Chromium that can load the extension, or installs one.
 * Order: $CHROMIUM, an installed one, Playwright's own, Debian's package when root.
 * @returns {Promise<string>} the path of the executable
 */
export async function ensureChromium() {
  const ready = await findChromium();
  if (ready) return found(ready);

  console.log('Chromium: none found, asking Playwright for its own …');
  const playwright = join(ROOT, 'node_modules', '@playwright', 'test', 'cli.js');
  await run(process.execPath, [playwright, 'install', 'chromium', '--no-shell'], { quiet: true });
  const downloaded = await findChromium();
  if (downloaded) return found(downloaded);

  console.log('Chromium: Playwright’s own can’t be had or doesn’t run here.');
  // Without any font, pages and pictures show empty boxes.
  const fonts = hasFonts() ? [] : ['fonts-liberation'];
  if (canInstallPackages()) await installPackages('Chromium: none found', 'chromium', ...fonts);
  const installed = await findChromium();
  if (installed) return found(installed);

  throw new Failure(
    'No Chromium could be found or installed: install one (on Debian: sudo apt-get install chromium) or set CHROMIUM to its path.',
  );
}

/**
 * Looks for a Chromium that works, without the network; says which ones it passes over.
 * @returns {Promise<string | undefined>}
 */
export async function findChromium() {
  const chosen = process.env.CHROMIUM;
  if (chosen) {
    const objection = objectionTo(chosen);
    if (objection) throw new Failure(`CHROMIUM is set to ${chosen}, but ${objection}.`);
    return chosen;
  }
  for (const path of [...onPath(), await playwrightsOwn()]) {
    if (!existsSync(path)) continue;
    const objection = objectionTo(path);
    if (!objection) return path;
    if (!passedOver.has(path)) console.log(`Chromium: ${path} is passed over, ${objection}.`);
    passedOver.add(path);
  }
  return undefined;
}
const passedOver = new Set();

/** What speaks against an executable, or nothing. Being there proves little: some are stubs or lack libraries. */
function objectionTo(path) {
  const { version, number } = versionOf(path);
  if (!number) return 'it does not start';
  if (number < OLDEST) return `it is ${version} and version ${OLDEST} is needed`;
  if (number >= 137 && /^Google Chrome(?! for Testing)/.test(version)) {
    return `it is ${version}, which loads no unpacked extensions (Chromium does)`;
  }
  return undefined;
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

async function playwrightsOwn() {
  const { chromium } = await import('@playwright/test');
  return chromium.executablePath();
}

function hasFonts() {
  const folder = '/usr/share/fonts/truetype';
  return existsSync(folder) && readdirSync(folder).length > 0;
}

function found(path) {
  console.log(`Chromium: ${path} (${versionOf(path).version}).`);
  return path;
}
