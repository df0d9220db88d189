import { spawnSync } from 'node:child_process';
import { canInstallPackages, installPackages } from './debian';

/** Languages whose characters most machines have no font for. */
const LANGUAGES = ['ja', 'ko', 'zh-cn', 'zh-tw'];

/**
 * Makes sure that Chinese, Japanese, and Korean can be drawn; installs Debian's Noto fonts if root.
 * Without them, the pictures show boxes, and it says so.
 */
export async function ensureFonts(): Promise<void> {
  if (hasFonts()) return;
  if (canInstallPackages()) await installPackages('Fonts: none for Chinese, Japanese and Korean', 'fonts-noto-cjk');
  if (hasFonts()) return;
  console.log('Fonts: none for Chinese, Japanese and Korean (on Debian: sudo apt-get install fonts-noto-cjk).');
}

/** Asks fontconfig; other systems come with these fonts. */
function hasFonts(): boolean {
  if (process.platform !== 'linux') return true;
  return LANGUAGES.every((language) =>
    spawnSync('fc-list', [`:lang=${language}`], { encoding: 'utf8' }).stdout?.trim(),
  );
}
