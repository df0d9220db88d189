/**
 * The lines of a letter in parts: our own words, what came from the person and the pages, and what is still missing.
 */

/** What can be missing from a letter. */
export type Gap = 'full-name' | 'email' | 'exams' | 'evidence' | 'transcript-id' | 'access-code' | 'application';

export type Part =
  /** The letter's own words. */
  | string
  /** What the person typed or chose, or a page showed. */
  | { own: string }
  /** What is missing; `stands` is what the sent letter says in its place, if anything. */
  | { gap: Gap; stands?: string };

export type Line = readonly Part[];

/** Whether a line is only shown to the person and left out of the letter that is sent. */
const isUnsaid = (line: Line) =>
  line.some((part) => typeof part === 'object' && 'gap' in part && part.stands === undefined);

const textOf = (part: Part) => {
  if (typeof part === 'string') return part;
  return 'own' in part ? part.own : (part.stands ?? '');
};

/** The text of each paragraph as it is sent, line by line. */
export const said = (blocks: readonly (readonly Line[])[]): string[][] =>
  blocks
    .map((lines) => lines.filter((line) => !isUnsaid(line)).map((line) => line.map(textOf).join('')))
    .filter((lines) => lines.length);
