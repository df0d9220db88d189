import { spawn } from 'node:child_process';
import { join } from 'node:path';

/** The checkout's top folder. */
export const ROOT = join(import.meta.dirname, '../..');

export interface RunOptions {
  env?: Record<string, string>;
  /** Hides what the command prints. */
  quiet?: boolean;
  /** Prints the command's output in one piece when it ends, so that parallel commands do not mix. */
  held?: boolean;
}

/** Runs a command in the checkout, passes its output through, and returns its exit code (127 if it cannot start). */
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

// Some tools color their output in CI even when it goes to a file.
const PLAIN = { NO_COLOR: '1' };

/** Runs a tool of this checkout's own node_modules (named as in `.bin`); a parent folder's tools are never used. */
export function runTool(name: string, args: string[], options?: RunOptions): Promise<number> {
  return run(join(ROOT, 'node_modules', '.bin', name), args, options);
}

/** Runs npm: the one that started this script, if npm did. */
export function runNpm(args: string[], options?: RunOptions): Promise<number> {
  const npm = process.env.npm_execpath;
  return npm ? run(process.execPath, [npm, ...args], options) : run('npm', args, options);
}
