/** Runs Mozilla's own linter on the Firefox build, as addons.mozilla.org does. Exits with 1 for any unknown message. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../run/command';
import { Failure, runScript } from '../run/failure';

/** A message of the linter. */
interface Message {
  code: string;
  message: string;
  file?: string;
  line?: number;
  column?: number;
}

type Report = Record<'errors' | 'warnings' | 'notices', Message[]>;

const BUILD = join(ROOT, '.output', 'firefox-mv3');

await runScript(() => {
  if (!existsSync(BUILD)) throw new Failure('.output/firefox-mv3 is missing: run npm run build first.');
  const { errors, warnings, notices } = lint();
  const unknown = [...errors, ...notices, ...warnings.filter((warning) => !isPreacts(warning))];
  const known = warnings.filter(isPreacts);
  console.log(
    `Known: ${known.length} warning, Preact's own way to set innerHTML, which our lint rules keep out of use.`,
  );
  if (unknown.length)
    throw new Failure(`Not known: ${unknown.map(({ code, file }) => `${code} (${file})`).join(', ')}.`);
  if (known.length > 1)
    throw new Failure('Preact’s warning stands there more than once: something else looks like it.');
});

function lint(): Report {
  const program = join(ROOT, 'node_modules', '.bin', 'addons-linter');
  const { stdout, stderr } = spawnSync(program, ['--output', 'json', BUILD], { encoding: 'utf8' });
  try {
    return JSON.parse(stdout);
  } catch {
    throw new Failure(`Mozilla’s linter gave no report:\n${stdout}${stderr}`);
  }
}

/**
 * Whether a message is about Preact, which assigns `innerHTML` only for `dangerouslySetInnerHTML`, with `__html` in the
 * same expression.
 */
function isPreacts({ code, message, file, line = 0, column = 0 }: Message): boolean {
  if (!file || code !== 'UNSAFE_VAR_ASSIGNMENT' || message !== 'Unsafe assignment to innerHTML') return false;
  const text = readFileSync(join(BUILD, file), 'utf8').split('\n')[line - 1] ?? '';
  return /^[\w$]+\.innerHTML=[\w$]+\.__html/.test(text.slice(column - 1));
}
