import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Failure } from '../run/failure';

/** What no build uses: tests, what the stores and the repository's pages show, and what runs in CI. */
export const NOT_BUILT = ['.ci', '.github', 'docs', 'store', 'test'];

/**
 * The files from which the builds are made: everything in version control except what no build uses.
 *
 * @param top the top folder of a clone
 * @returns paths relative to it, with `/`
 */
export function sourcesIn(top: string): string[] {
  return listedIn(top).filter((path) => !NOT_BUILT.includes(path.split('/')[0] ?? '') && existsSync(join(top, path)));
}

function listedIn(top: string): string[] {
  // Git would list nothing for a folder that is ignored in another clone, or else list that clone's files.
  if (!existsSync(join(top, '.git'))) throw new Failure(`${WHY} This folder is no clone.`);
  try {
    const listed = execFileSync('git', ['ls-files', '-z'], {
      cwd: top,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    return listed.split('\0').filter(Boolean);
  } catch (error) {
    const { code, stderr } = error as { code?: string; stderr?: string };
    throw new Failure(`${WHY} ${code === 'ENOENT' ? 'Git is not installed.' : `It says: ${stderr?.trim()}`}`);
  }
}

const WHY = 'The sources archive holds what git lists, so that nothing gets in by chance.';
