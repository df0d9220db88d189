/** Mozilla's own linter over the Firefox build, as addons.mozilla.org runs it. Ends with 1 for anything that is not known. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import addonsLinter from 'addons-linter';
import { ROOT } from './command.mjs';
import { Failure, runScript } from './failure.mjs';

const BUILD = join(ROOT, '.output', 'firefox-mv3');

await runScript(async () => {
  if (!existsSync(BUILD)) throw new Failure('.output/firefox-mv3 is missing: run npm run build first.');
  const linter = addonsLinter.createInstance({
    config: { _: [BUILD], logLevel: 'fatal', output: 'text', boring: true },
    runAsBinary: false,
  });
  const { errors, warnings, notices } = await linter.run();
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

/** Preact assigns `innerHTML` for `dangerouslySetInnerHTML` only, whose `__html` stands in the same expression. */
function isPreacts({ code, message, file, line, column }) {
  if (code !== 'UNSAFE_VAR_ASSIGNMENT' || message !== 'Unsafe assignment to innerHTML') return false;
  const text = readFileSync(join(BUILD, file), 'utf8').split('\n')[line - 1] ?? '';
  return /^[\w$]+\.innerHTML=[\w$]+\.__html/.test(text.slice(column - 1));
}
