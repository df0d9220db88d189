/**
 * A line as typed, without the signs that nobody sees: they come along when text is pasted from a page, and an address
 * with one of them reaches nobody. Joiners stay, which some scripts need.
 */
export const typedLine = (typed: string): string =>
  typed
    .toWellFormed()
    .replace(/(?![\u200C\u200D])\p{Cf}/gu, '')
    .replace(/[\s\p{Cc}]/gu, ' ');
