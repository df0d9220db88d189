/** The lines of a letter, in parts: what is ours, what came from the person and the pages, and what is still missing. */

/** What a letter can lack, each in the place where it would stand. */
export type Gap = 'full-name' | 'email' | 'exams' | 'evidence' | 'transcript-id' | 'access-code' | 'application';

export type Part =
  /** The letter's own words. */
  | string
  /** What the person typed or chose, or a page showed. */
  | { own: string }
  /** What is missing; `stands` is what the letter that leaves says in its place, where it says anything. */
  | { gap: Gap; stands?: string };

export type Line = readonly Part[];

/** Whether a line is for the eye only: the letter that leaves has nothing in its place. */
const isUnsaid = (line: Line) =>
  line.some((part) => typeof part === 'object' && 'gap' in part && part.stands === undefined);

const textOf = (part: Part) => {
  if (typeof part === 'string') return part;
  return 'own' in part ? part.own : (part.stands ?? '');
};

/** The text of each paragraph as it leaves, line by line. */
export const said = (blocks: readonly (readonly Line[])[]): string[][] =>
  blocks
    .map((lines) => lines.filter((line) => !isUnsaid(line)).map((line) => line.map(textOf).join('')))
    .filter((lines) => lines.length);
