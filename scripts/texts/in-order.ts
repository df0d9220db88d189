/** Sorts the texts in a language's file in screen order. */

import { PARTS } from '../../lib/texts/english';
import { Failure } from '../run/failure';
import type { Texts } from './review';

/**
 * Rewrites a language's file: every part of the screen under its heading, in the order of the English, each text
 * unchanged. Texts that English does not have are left out.
 *
 * @param source the current file; everything above the first text is kept
 * @param texts the texts in it
 * @returns the new file, not yet formatted
 */
export function inOrder(source: string, texts: Texts): string {
  const head = /^[\s\S]*?Dictionary = \{\n/.exec(source)?.[0];
  if (!head) throw new Failure('The file does not begin as the files of the other languages do.');
  const parts = Object.entries(PARTS).map(([part, english]) => {
    const keys = Object.keys(english).filter((key) => texts[key] !== undefined);
    return [`  // ${part}`, ...keys.map((key) => `  ${JSON.stringify(key)}: ${JSON.stringify(texts[key])},`)].join(
      '\n',
    );
  });
  return `${head}${parts.join('\n\n')}\n};\n`;
}
