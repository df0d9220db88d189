import { spawn } from 'node:child_process';
import { join } from 'node:path';

/** The top folder of the checkout. */
export const ROOT = join(import.meta.dirname, '../..');

export interface RunOptions {
  env?: Record<string, string>;
  /** Hides what the command prints. */
  quiet?: boolean;
  /** Prints the command's output in one piece when it ends, so that the output of parallel commands does not mix. */
  held?: boolean;
}

/** Runs a command in the checkout, passing its output through. Returns its exit code, or 127 if it cannot start. */
export function run(
  command: string,
  args: string[],
  { env = {}, quiet = false, held = false }: RunOptions = {},
): Promise<number> {
  return new Promise((resolve) => {
    const output = quiet ? 'ignore' : held ? 'pipe' : 'inherit';
    const child = spawn(command, args, {
      cwd: ROOT,
      env: { ...process.env, ...(process.stdout.isTTY ? {} : PLAIN), ...env },
      stdio: ['ignore', output, output],
    });
    const said: Buffer[] = [];
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (part: Buffer) => said.push(part));
    child.on('error', () => resolve(127));
    child.on('close', (code) => {
      process.stdout.write(Buffer.concat(said));
      resolve(code ?? 1);
    });
  });
}

// Some tools print colors in CI even if their output goes to a file.
const PLAIN = { NO_COLOR: '1' };

/**
 * Runs a tool from this checkout's own node_modules, by its name in `.bin`. Tools of a parent folder are never used.
 */
export function runTool(name: string, args: string[], options?: RunOptions): Promise<number> {
  return run(join(ROOT, 'node_modules', '.bin', name), args, options);
}

/** Runs npm: the same one that started this script, if npm did. */
export function runNpm(args: string[], options?: RunOptions): Promise<number> {
  const npm = process.env.npm_execpath;
  return npm ? run(process.execPath, [npm, ...args], options) : run('npm', args, options);
}
