/** Which printed words belong to a field. */
import type { Box, Field, PageContent } from './form';

/** How far words may stand from the field that they name, in points. */
const LEFT = 220;
const ABOVE = 16;
const BELOW = 12;
const RIGHT = 140;

/**
 * The words printed beside or above a field; below it, where the form has them there; of a column of fields, those above
 * its first one. Where the form joins words to the field itself, those alone.
 *
 * @returns empty where none are near enough
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
 * Whether words stand below the lines that they name: then those above a field are the ones of the field above it, and
 * the first field of them all has none above.
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

/** The first of the fields that stand one below the other without words between them, where there are several. */
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

/** All words near a field, the nearest first. */
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
    // A little of the words may reach below the field's edge; on a box, those before it count after those behind it.
    if (on(run) && left > -4 && left < LEFT && isFree(run)) return at('left', isTick ? 400 + left : left);
    // Above and below, what starts where the field starts is nearer.
    const aside = Math.abs(run.left - box.left) / 4;
    if (under(run) && above > -4 && above < ABOVE) return at('above', 60 + above * 4 + aside);
    if (under(run) && below > -4 && below < BELOW) return at('below', 260 + below * 4 + aside);
    return [];
  });
  return candidates.sort((a, b) => a.far - b.far);
}

/** The number of a line, `12.` or `(a)`, or a mark: the words that name it stand elsewhere. */
const IS_COUNT = /^[^\p{L}]*[a-z]?[^\p{L}]*$/iu;

/** Without lines to write on, colons and marks of what is required. */
const cleaned = (text: string) =>
  text
    .replace(/[_.…]{2,}/g, ' ')
    .replace(/[\s:*]+$|^[\s*]+/g, '')
    .replace(/\s+/g, ' ');

const overlap = (a: number, along: number, b: number, length: number) =>
  Math.min(a + along, b + length) - Math.max(a, b);

/** Whether two places stand one below the other and are equally wide. */
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
