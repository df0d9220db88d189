/** A text in lower case with the same length, so that indexes in it fit the original: `İ` alone would become longer. */
export const lowerCase = (text: string): string => text.replaceAll('İ', 'i').toLowerCase();
