/** What a badge or credential page says in words: its title and its labeled days. */

import { LIMITS } from '../limits';
import { cleanLine } from './clean';
import { readDay } from './days';

/** A title without “(Expired)”, because the expiration date already says so. */
export const badgeTitle = (title: unknown) => cleanLine(title, LIMITS.title).replace(/ \(Expired\)$/i, '');

/** The first day that follows a label in the page's lines, on the label's line or the next one. */
export function dayAfter(lines: readonly string[], label: RegExp): string | undefined {
  for (const [i, line] of lines.entries()) {
    const match = label.exec(line);
    if (!match) continue;
    const rest = line.slice(match.index + match[0].length).replace(/^[\s:：]+/, '');
    const found = (rest ? readDay(rest, 'start') : readDay(lines[i + 1]))?.day;
    if (found) return found;
  }
  return undefined;
}
