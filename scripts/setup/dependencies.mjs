import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, runNpm, runTool } from '../command.mjs';
import { Failure } from '../failure.mjs';

/** Installs the locked dependencies when they are missing or differ from package-lock.json. */
export async function ensureDependencies() {
  const state = dependencyState(ROOT);
  if (state === 'ready') {
    console.log('Dependencies: ready.');
  } else {
    console.log(`Dependencies: ${state}, running npm ci (about a minute) …`);
    // Without --include=dev, NODE_ENV=production would leave the tools out.
    if ((await runNpm(['ci', '--include=dev', '--no-audit', '--no-fund'])) !== 0) {
      throw new Failure('The dependencies could not be installed: check the network and what npm says above.');
    }
  }
  // npm ci writes these types too; they may have been cleaned away since.
  if (!existsSync(join(ROOT, '.wxt', 'tsconfig.json')) && (await runTool('wxt', ['prepare'])) !== 0) {
    throw new Failure('The generated types could not be written: see what wxt prepare says above.');
  }
}

/**
 * Compares what is locked with what npm says it installed (`node_modules/.package-lock.json`, written last of all,
 * so that a broken-off installation shows). Only the folder's own node_modules counts, never a parent's.
 * @param {string} folder
 * @returns {'ready' | 'missing' | 'out of date'}
 */
export function dependencyState(folder) {
  const installed = lockedPackages(join(folder, 'node_modules', '.package-lock.json'));
  if (!installed) return 'missing';
  const wanted = lockedPackages(join(folder, 'package-lock.json'));
  if (!wanted) throw new Failure('package-lock.json is missing or broken: please get a complete copy of the project.');
  const same = Object.entries(wanted).every(([path, { version, integrity, optional }]) => {
    const found = installed[path];
    // Optional packages are often for other systems.
    if (!found) return path === '' || optional;
    return found.version === version && found.integrity === integrity;
  });
  return same ? 'ready' : 'out of date';
}

function lockedPackages(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages;
  } catch {
    return undefined;
  }
}
