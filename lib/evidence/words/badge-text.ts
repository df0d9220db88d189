/** What a badge or credential page says in words: its title and its labeled days. */

import { LIMITS } from '../limits';
import { cleanLine } from './clean';
import { readDay, type WrittenDay } from './days';

/** A title without “(Expired)”, because the expiration date already says so. */
export const badgeTitle = (title: unknown) => cleanLine(title, LIMITS.title).replace(/ \(Expired\)$/i, '');

/**
 * The first day that follows a label in the page's lines, on the label's line or the next one. What comes after the
 * day, such as a time, is ignored.
 */
export const dayAfter = (lines: readonly string[], label: RegExp): string | undefined =>
  daysAfter(lines, label).find(({ day }) => day)?.day;

/** Whether a label is followed only by days that cannot be read for certain. */
export function isUnsureAfter(lines: readonly string[], label: RegExp): boolean {
  const days = daysAfter(lines, label);
  return days.length > 0 && days.every(({ day }) => !day);
}

function daysAfter(lines: readonly string[], label: RegExp): WrittenDay[] {
  return lines.flatMap((line, i) => {
    const match = label.exec(line);
    if (!match) return [];
    const rest = line.slice(match.index + match[0].length).replace(/^[\s:：]+/, '');
    return readDay(rest || lines[i + 1], 'start') ?? [];
  });
}
