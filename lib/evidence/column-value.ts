import { SHARE_LABEL } from './labels';
import type { Field } from './page-kind';
import { asValue } from './share-fields';

/**
 * Reads a value that stands below its label, in a table or a grid whose columns are labelled.
 *
 * @param label the text node that holds the label
 * @returns the value with the element that shows it; `none` where the label heads a column without a fitting value;
 *   undefined where the label heads no column, so that its value stands beside or after it
 */
export function columnValue(label: Node, field: Field): { value: string; node: Node } | 'none' | undefined {
  const cell = cellOf(label);
  const row = cell?.parentElement;
  if (!cell || !row || row.children.length < 2 || !isHeadRow(row)) return undefined;
  const below = rowBelow(row);
  if (!below || below.children.length !== row.children.length) return undefined;
  const shown = below.children[[...row.children].indexOf(cell)];
  const value = shown && asValue(field, shown.textContent?.replace(/\s+/g, ' ') ?? '');
  return shown && value ? { value, node: shown } : 'none';
}

/** The outermost element that holds the label alone. */
function cellOf(label: Node): Element | undefined {
  let cell: Element | undefined;
  for (let element = label.parentElement; element && isLabelAlone(element); element = element.parentElement)
    cell = element;
  return cell;
}

/** A row of header cells, or one in which labels stand side by side. */
function isHeadRow(row: Element): boolean {
  const cells = [...row.children];
  const areHeaders = cells.every((cell) => cell.tagName === 'TH' || cell.getAttribute('role') === 'columnheader');
  return areHeaders || cells.filter(isLabelAlone).length > 1;
}

function isLabelAlone(element: Element): boolean {
  const text = element.textContent?.normalize('NFKC') ?? '';
  return text.length < 80 && text.search(SHARE_LABEL) >= 0 && /^[\s:]*$/.test(text.replace(SHARE_LABEL, ''));
}

function rowBelow(row: Element): Element | undefined {
  const next = row.nextElementSibling ?? row.parentElement?.nextElementSibling?.firstElementChild;
  return next ?? undefined;
}
