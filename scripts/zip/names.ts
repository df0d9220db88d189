import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../run/command';

const { name, version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));

/**
 * The names of the files to submit: the archives for Chrome and Edge and for Firefox, and the sources for
 * addons.mozilla.org.
 */
export const ARCHIVES = {
  chrome: `${name}-${version}-chrome.zip`,
  firefox: `${name}-${version}-firefox.zip`,
  sources: `${name}-${version}-sources.zip`,
};
