import { spawnSync } from 'node:child_process';
import { canInstallPackages, installPackages } from './debian';

/** Languages that most machines have no fonts for. */
const LANGUAGES = ['ja', 'ko', 'zh-cn', 'zh-tw'];

/**
 * Makes sure that there are fonts for Chinese, Japanese, and Korean; installs Debian's Noto fonts if root. If that is
 * not possible, prints so; pictures then show boxes.
 */
export async function ensureFonts(): Promise<void> {
  if (hasFonts()) return;
  if (canInstallPackages()) await installPackages('Fonts: none for Chinese, Japanese and Korean', 'fonts-noto-cjk');
  if (hasFonts()) return;
  console.log('Fonts: none for Chinese, Japanese and Korean (on Debian: sudo apt-get install fonts-noto-cjk).');
}

/** Asks fontconfig on Linux. Other systems come with these fonts. */
function hasFonts(): boolean {
  if (process.platform !== 'linux') return true;
  return LANGUAGES.every((language) =>
    spawnSync('fc-list', [`:lang=${language}`], { encoding: 'utf8' }).stdout?.trim(),
  );
}
