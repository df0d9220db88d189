/**
 * A line as typed, without invisible characters. Text pasted from a page may contain them, and an email address with
 * one of them does not work. Joiners are kept, since some scripts need them.
 */
export const typedLine = (typed: string): string =>
  typed
    .toWellFormed()
    .replace(/(?![\u200C\u200D])\p{Cf}/gu, '')
    .replace(/[\s\p{Cc}]/gu, ' ');
