/** A text in lower case and as long as before, so that places found in it are those of the text: one letter would grow. */
export const lowerCase = (text: string): string => text.replaceAll('İ', 'i').toLowerCase();
