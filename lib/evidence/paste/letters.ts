/** An address that may start a letter, in an email app or on a webmail page. */
const ADDRESS = /(?:mailto:|https?:\/\/)[^\s"<>]+/gi;

/**
 * A text with the letters that its links would start, which nobody sees in the links as they are. They come last, so
 * that the lines of a letter do not break up a table.
 */
export const withLetters = (text: string) =>
  text + [...text.matchAll(ADDRESS)].map(([address]) => letterOf(address)).join('');

function letterOf(address: string): string {
  const query = address.slice(address.indexOf('?') + 1);
  if (!/(?:^|&)body=/i.test(query)) return '';
  // Only on the web does a plus sign stand for a space.
  const given = new URLSearchParams(/^mailto:/i.test(address) ? query.replaceAll('+', '%2B') : query);
  return `\n\n\n${given.get('subject') ?? ''}\n\n${given.get('body') ?? ''}`;
}
