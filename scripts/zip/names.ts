import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../run/command';

const { name, version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));

/** What is handed in: the archive for Chrome and Edge, that for Firefox, and the sources that addons.mozilla.org asks for. */
export const ARCHIVES = {
  chrome: `${name}-${version}-chrome.zip`,
  firefox: `${name}-${version}-firefox.zip`,
  sources: `${name}-${version}-sources.zip`,
};
