/** Finds the printed words that name a field. */
import type { Box, Field, PageContent } from './form';

/** How far words may be from the field that they name, in points. */
const LEFT = 220;
const ABOVE = 16;
const BELOW = 12;
const RIGHT = 140;

/**
 * The words printed next to or above a field, or below it if that is how the form names its fields. For a column of
 * fields, those above its first one. If the form attaches words to the field itself, only those.
 *
 * @returns empty if none are near enough
 */
export function printedBeside(field: Field, page: PageContent): string {
  if (field.caption) return cleaned(field.caption);
  const [own, ...others] = near(field, page);
  const below = others.find(({ side }) => side === 'below');
  if (own?.side === 'above' && below && isNamedBelow(field, page)) return below.words;
  if (own) return own.words;
  const top = topOfColumn(field, page.fields);
  const [heading] = top ? near(top, page) : [];
  return heading?.side === 'above' ? heading.words : '';
}

/**
 * Whether fields are named below their lines: then the words above a field belong to the field above it, and the first
 * field has none above.
 */
function isNamedBelow(field: Field, page: PageContent, isFirst = true): boolean {
  const { box } = field;
  const before = page.fields.find((other) => {
    const gap = box.top - (other.box.top + other.box.height);
    return Math.abs(other.box.left - box.left) < ABOVE && gap > -4 && gap < 2 * ABOVE && other !== field;
  });
  if (before) return isNamedBelow(before, page, false);
  const [own] = near(field, page);
  return !isFirst && (!own || own.side === 'below');
}

/** The top field of a column without words between its fields, if there is such a column. */
function topOfColumn(field: Field, fields: readonly Field[]): Field | undefined {
  const above = fields.find(
    ({ box }) =>
      isColumn(box, field.box) &&
      box.top < field.box.top &&
      field.box.top - (box.top + box.height) < Math.max(ABOVE, field.box.height / 2),
  );
  return above && (topOfColumn(above, fields) ?? above);
}

interface Near {
  words: string;
  side: 'inside' | 'left' | 'right' | 'above' | 'below';
  far: number;
}

/** All words near a field, nearest first. */
function near(field: Field, { fields, printed }: PageContent): Near[] {
  const { box } = field;
  const isTick = field.kind === 'tick';
  const isFree = (run: Box) => !fields.some((other) => other !== field && isBetween(other.box, run, box));
  const on = (run: Box) => overlap(run.top, run.height, box.top, box.height) > Math.min(run.height, box.height) / 2;
  const under = (run: Box) => overlap(run.left, run.width, box.left, box.width) > 0;
  const candidates = printed.flatMap(({ text, box: run }): Near[] => {
    const words = cleaned(text);
    if (IS_COUNT.test(words)) return [];
    const at = (side: Near['side'], far: number) => [{ words, side, far }];
    const left = box.left - (run.left + run.width);
    const right = run.left - (box.left + box.width);
    const above = box.top - (run.top + run.height);
    const below = run.top - (box.top + box.height);
    const isInside =
      run.left >= box.left - 2 && run.top >= box.top - 2 && above < -run.height / 2 && left < -run.width / 2;
    if (isInside && under(run) && on(run) && box.height > run.height * 1.5) return at('inside', 0);
    if (isTick && on(run) && right > -3 && right < RIGHT && isFree(run)) return at('right', right);
    // Words may overlap the field's edge a little; for a checkbox, words before it count less than words after it.
    if (on(run) && left > -4 && left < LEFT && isFree(run)) return at('left', isTick ? 400 + left : left);
    // Above and below, words that start where the field starts count as nearer.
    const aside = Math.abs(run.left - box.left) / 4;
    if (under(run) && above > -4 && above < ABOVE) return at('above', 60 + above * 4 + aside);
    if (under(run) && below > -4 && below < BELOW) return at('below', 260 + below * 4 + aside);
    return [];
  });
  return candidates.sort((a, b) => a.far - b.far);
}

/** A line number, such as `12.` or `(a)`, or a mark. The words that name the field are elsewhere. */
const IS_COUNT = /^[^\p{L}]*[a-z]?[^\p{L}]*$/iu;

/** Removes write-on lines, colons, and marks for required fields. */
const cleaned = (text: string) =>
  text
    .replace(/[_.…]{2,}/g, ' ')
    .replace(/[\s:*]+$|^[\s*]+/g, '')
    .replace(/\s+/g, ' ');

const overlap = (a: number, along: number, b: number, length: number) =>
  Math.min(a + along, b + length) - Math.max(a, b);

/** Whether two places are one below the other and equally wide. */
export const isColumn = (a: Box, b: Box) => Math.abs(a.left - b.left) < 4 && Math.abs(a.width - b.width) < 8;

/** Whether something is on the same line between two others. */
function isBetween(box: Box, a: Box, b: Box): boolean {
  const [from, to] = a.left < b.left ? [a, b] : [b, a];
  return (
    overlap(box.top, box.height, b.top, b.height) > 2 &&
    box.left >= from.left + from.width - 2 &&
    box.left < to.left - 2
  );
}
