/** The file of a language, with its texts in the order of the screen. */

import { PARTS } from '../../lib/texts/english';
import { Failure } from '../run/failure';
import type { Texts } from './review';

/**
 * Writes a language's file again: every part of the screen under its heading, in the order of the English, and each
 * text as it is. What English does not have is left out.
 *
 * @param source the file as it is: what stands before the first text is kept
 * @param texts what is in it
 * @returns the file, not yet formatted
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
