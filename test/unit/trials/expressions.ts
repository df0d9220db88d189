/** Every regular expression in a folder's code: those that are written out, and those that are put together at load. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import ts from 'typescript';

/** An expression and where it is. */
export interface Expression {
  at: string;
  expression: RegExp;
}

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => path.join(folder, name))
    .sort();

/** All of them, each once. */
export async function expressionsIn(folder: string): Promise<Expression[]> {
  const found = new Map<string, Expression>();
  const add = (at: string, source: string, flags: string) => {
    const key = `/${source}/${flags}`;
    if (!found.has(key)) found.set(key, { at, expression: new RegExp(source, flags) });
  };
  for (const file of filesIn(folder)) {
    const tree = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
    const visit = (node: ts.Node): void => {
      if (ts.isRegularExpressionLiteral(node)) {
        const end = node.text.lastIndexOf('/');
        const { line } = tree.getLineAndCharacterOfPosition(node.getStart());
        add(`${path.basename(file)}:${line + 1}`, node.text.slice(1, end), node.text.slice(end + 1));
      }
      ts.forEachChild(node, visit);
    };
    visit(tree);
  }
  for (const [source, flags] of await madeAtLoad(folder)) add('made at load', source, flags);
  return [...found.values()];
}

/** Records expressions built while a file loads, since `RegExp` itself reports them. */
async function madeAtLoad(folder: string): Promise<[string, string][]> {
  const made: [string, string][] = [];
  const { RegExp: Own } = globalThis;
  globalThis.RegExp = new Proxy(Own, {
    construct(target, args, newTarget) {
      const built = Reflect.construct(target, args, newTarget) as RegExp;
      made.push([built.source, built.flags]);
      return built;
    },
  });
  try {
    for (const file of filesIn(folder)) await import(/* @vite-ignore */ pathToFileURL(file).href);
  } finally {
    globalThis.RegExp = Own;
  }
  return made;
}

/** Characters of every sort that an expression might run along. */
const SIGNS = [' ', '\n', '\t', 'a', 'A', '1', '0', '-', '_', '.', ',', ':', ';', '!', '/', '\\', '"', "'", '(', ')'];
const MORE = ['[', ']', '<', '>', '&', '%', '=', '*', '|', '#', '@', '+', '試', 'é', '、', '\u0001', '\u200B', '😀'];

/** Words of the expression itself: only after its own beginning does it run along something. */
function wordsIn({ source }: RegExp): string[] {
  const plain = source
    .replace(/\\[bBdDsSwWpP](?:\{[^}]*\})?/g, ' ')
    .replace(/\\u\{?[0-9A-Fa-f]+\}?/g, ' ')
    .replace(/\\(.)/g, '$1');
  const words = plain.match(/[\p{L}\p{N}][\p{L}\p{N}:/.@ _-]*/gu) ?? [];
  return [...new Set(words)].filter((word) => word.length < 60).slice(0, 12);
}

/**
 * Builds strings of a size that an expression tries again and again: runs, pairs, and its own words before and between.
 */
export function adversaries(expression: RegExp): ((size: number) => string)[] {
  const words = wordsIn(expression);
  const signs = [...SIGNS, ...MORE];
  const own = [...new Set(expression.source.replace(/[\\[\](){}|?*+^$]/g, ''))].slice(0, 24);
  const bodies = [...signs, ...own, ...words, ...signs.map((sign) => `a${sign}`), ...signs.map((sign) => `1${sign}`)];
  for (const word of words) bodies.push(`${word} `, `${word}:`, `${word}\n`, `${word}1`);
  const around = [
    ...['', '\u0000', 'a', '!\n'].map((end) => ['', end] as const),
    ...words.slice(0, 6).map((word) => [word, '\u0000'] as const),
    ...words.slice(0, 3).map((word) => [`${word}: `, '\u0000'] as const),
  ];
  return bodies.flatMap((body) =>
    around.map(
      ([start, end]) =>
        (size: number) =>
          start + body.repeat(Math.ceil(size / body.length)).slice(0, size) + end,
    ),
  );
}
