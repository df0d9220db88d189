/** What a badge or credential page says in words: the title and labeled days. */
import { cleanLine } from './clean';
import { parseDay } from './days';
import { LIMITS } from './limits';

/** A title without the note that the badge has expired; that is told by its expiry day. */
export const badgeTitle = (title: unknown) => cleanLine(title, LIMITS.title).replace(/ \(Expired\)$/i, '');

/** The day behind the first of the labels in the page's lines, on the label's line or the next. */
export function dayAfter(lines: readonly string[], label: RegExp): string | undefined {
  for (const [i, line] of lines.entries()) {
    const match = label.exec(line);
    if (!match) continue;
    const rest = line.slice(match.index + match[0].length).replace(/^[\s:]+/, '');
    const written = /^(?:\p{L}+\.? \d{1,2}, \d{4}|\d{1,2} \p{L}+\.? \d{4}|\d{4}[-年] ?\d{1,2}[-月] ?\d{1,2}日?)/u.exec(
      rest,
    )?.[0];
    const found = parseDay(written) ?? (rest ? undefined : parseDay(lines[i + 1]));
    if (found) return found;
  }
  return undefined;
}
