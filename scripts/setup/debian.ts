import { spawnSync } from 'node:child_process';
import { run } from '../run/command';

/** Whether Debian packages can be installed here: as root, with apt. */
export function canInstallPackages(): boolean {
  return process.getuid?.() === 0 && spawnSync('apt-get', ['--version']).status === 0;
}

/**
 * Installs Debian packages, and prints why.
 *
 * @param what what is missing, in words for the person
 */
export async function installPackages(what: string, ...packages: string[]): Promise<void> {
  console.log(`${what}, installing Debian’s package …`);
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  await run('apt-get', ['update', '-qq'], { env });
  await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], { env });
}
