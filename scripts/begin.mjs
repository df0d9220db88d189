// @ts-check
/**
 * `node scripts/begin.mjs <command> …`: installs locked dependencies that are missing or outdated, then runs
 * `scripts/<command>.ts`. It is the only script in JavaScript, and a single file, because it runs when there may be
 * nothing yet to run TypeScript with.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '..');
const [command, ...options] = process.argv.slice(2);

checkNode();
ensureDependencies();
process.exitCode = runTool('tsx', [`scripts/${command}.ts`, ...options]);

function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19)) {
    giveUp(`Node 20.19 or newer is needed, this is ${process.versions.node}: please install a newer one.`);
  }
}

function ensureDependencies() {
  const state = dependencyState();
  if (state === 'ready') {
    console.log('Dependencies: ready.');
  } else {
    console.log(`Dependencies: ${state}, running npm ci (about a minute) …`);
    // Without --include=dev, NODE_ENV=production would leave out the tools.
    if (runNpm(['ci', '--include=dev', '--no-audit', '--no-fund']) !== 0) {
      giveUp('The dependencies could not be installed: check the network and what npm says above.');
    }
  }
  // npm ci also writes these types, but they may have been deleted since.
  if (!existsSync(join(ROOT, '.wxt', 'tsconfig.json')) && runTool('wxt', ['prepare']) !== 0) {
    giveUp('The generated types could not be written: see what wxt prepare says above.');
  }
}

/**
 * Compares the lock file with what npm says it installed (`node_modules/.package-lock.json`, which npm writes last, so
 * that an interrupted installation is noticed). Only this folder's own node_modules counts, never a parent's.
 */
function dependencyState() {
  const installed = lockedPackages(join(ROOT, 'node_modules', '.package-lock.json'));
  if (!installed) return 'missing';
  const wanted = lockedPackages(join(ROOT, 'package-lock.json'));
  if (!wanted) return giveUp('package-lock.json is missing or broken: please get a complete copy of the project.');
  const same = Object.entries(wanted).every(([path, { version, integrity, optional }]) => {
    const found = installed[path];
    // Many optional packages are for other platforms.
    if (!found) return path === '' || optional;
    return found.version === version && found.integrity === integrity;
  });
  return same ? 'ready' : 'out of date';
}

/**
 * @param {string} file
 * @returns {Record<string, { version: string, integrity?: string, optional?: boolean }> | undefined}
 */
function lockedPackages(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages;
  } catch {
    return undefined;
  }
}

/**
 * @param {string} name as in node_modules/.bin
 * @param {string[]} args
 */
function runTool(name, args) {
  return runInCheckout(join(ROOT, 'node_modules', '.bin', name), args);
}

/** @param {string[]} args */
function runNpm(args) {
  const npm = process.env.npm_execpath;
  return npm ? runInCheckout(process.execPath, [npm, ...args]) : runInCheckout('npm', args);
}

/**
 * @param {string} program
 * @param {string[]} args
 * @returns {number} the exit code, 1 if there is none
 */
function runInCheckout(program, args) {
  return spawnSync(program, args, { cwd: ROOT, stdio: 'inherit' }).status ?? 1;
}

/**
 * @param {string} reason
 * @returns {never}
 */
function giveUp(reason) {
  console.error(`\n✗ ${reason}`);
  process.exit(1);
}
