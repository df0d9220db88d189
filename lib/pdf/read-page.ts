import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Box, Field, PageContent, Printed } from '../application/form';
import { ownKey } from './own-key';

/** The properties of a pdf.js annotation that we use. */
export interface Annotation {
  id: string;
  subtype: string;
  rect: [number, number, number, number];
  url?: string;
  hidden?: boolean;
  annotationFlags?: number;
  fieldType?: string;
  fieldName?: string;
  alternativeText?: string;
  fieldValue?: string | string[] | null;
  required?: boolean;
  readOnly?: boolean;
  multiLine?: boolean;
  password?: boolean;
  comb?: boolean;
  maxLen?: number | null;
  checkBox?: boolean;
  radioButton?: boolean;
  exportValue?: string;
  buttonValue?: string | null;
  options?: { exportValue: string; displayValue: string }[];
  combo?: boolean;
  editable?: boolean;
  textAlignment?: number | null;
  rotation?: number;
  defaultAppearanceData?: { fontSize: number; fontColor: Uint8ClampedArray | number[] };
  actions?: Record<string, string[]> | null;
}

const NOTHING: PageContent = { fields: [], printed: [], links: [] };

/** Reads a page's fields, printed words, and links. A page that cannot be read has none. */
export async function readPage(page: PDFPageProxy | undefined, index: number): Promise<PageContent> {
  if (!page) return NOTHING;
  try {
    const [annotations, printed] = await Promise.all([annotationsOf(page), printedOn(page)]);
    return {
      fields: annotations.flatMap((annotation) => fieldOf(annotation, boxIn(page, annotation.rect), index) ?? []),
      printed,
      links: annotations.flatMap(({ subtype, url, rect }) =>
        subtype === 'Link' && url?.startsWith('https://') ? [{ href: url, box: boxIn(page, rect) }] : [],
      ),
    };
  } catch {
    return NOTHING;
  }
}

export const annotationsOf = async (page: PDFPageProxy): Promise<Annotation[]> =>
  (await page.getAnnotations({ intent: 'display' })) as Annotation[];

/** Annotation flags: invisible, hidden, no view (ISO 32000-1, 12.5.3). */
const UNSEEN = 1 | 2 | 32;

/**
 * Identifies the value that an annotation shows: by its field's name, which several annotations may share, or by its
 * id.
 */
export const keyOf = ({ fieldName, id }: Annotation): string => ownKey(fieldName || id);

function fieldOf(annotation: Annotation, box: Box, page: number): Field | undefined {
  if (annotation.subtype !== 'Widget' || annotation.hidden || (annotation.annotationFlags ?? 0) & UNSEEN)
    return undefined;
  if (box.width < 1 || box.height < 1) return undefined;
  const { fieldValue } = annotation;
  const widget = {
    id: annotation.id,
    key: keyOf(annotation),
    name: annotation.fieldName ?? '',
    tooltip: annotation.alternativeText ?? '',
    caption: '',
    page,
    box,
    isRequired: annotation.required ?? false,
    isReadOnly: annotation.readOnly ?? false,
    value: (Array.isArray(fieldValue) ? fieldValue[0] : fieldValue) ?? '',
  };
  switch (annotation.fieldType) {
    case 'Tx': {
      const datePattern = datePatternOf(annotation);
      return {
        ...widget,
        kind: 'text',
        isMultiline: annotation.multiLine ?? false,
        isPassword: annotation.password ?? false,
        isComb: annotation.comb ?? false,
        maxLength: annotation.maxLen ?? 0,
        ...(datePattern && { datePattern }),
      };
    }
    case 'Btn': {
      const tickedValue = annotation.radioButton ? annotation.buttonValue : annotation.exportValue;
      if (!tickedValue || !(annotation.checkBox || annotation.radioButton)) return undefined;
      const value = widget.value === 'Off' ? '' : widget.value;
      return { ...widget, value, kind: 'tick', isRadio: annotation.radioButton ?? false, tickedValue };
    }
    case 'Ch':
      return {
        ...widget,
        kind: 'choice',
        options: (annotation.options ?? []).map(({ exportValue, displayValue }) => ({
          value: exportValue,
          shown: displayValue,
        })),
        isEditable: annotation.editable ?? false,
      };
    case 'Sig':
      return { ...widget, kind: 'signature' };
  }
  return undefined;
}

/** The date pattern that the field's own script enforces. The script itself is never run. */
const datePatternOf = ({ actions }: Annotation): string | undefined =>
  Object.values(actions ?? {})
    .flat()
    .map((script) => /AFDate_(?:Format|Keystroke)Ex\(\s*["']([^"']{4,20})["']/.exec(script)?.[1])
    .find((pattern) => pattern && /^[mdy\s.,/-]+$/i.test(pattern));

function boxIn(page: PDFPageProxy, rect: readonly number[]): Box {
  const [a = 0, b = 0, c = 0, d = 0] = page.getViewport({ scale: 1 }).convertToViewportRectangle([...rect]) as number[];
  return { left: Math.min(a, c), top: Math.min(b, d), width: Math.abs(c - a), height: Math.abs(d - b) };
}

/** More words than a page of any form has. */
const MOST_WORDS = 20_000;

/** The printed words, joined into runs if they are next to each other on a line. */
async function printedOn(page: PDFPageProxy): Promise<Printed[]> {
  const viewport = page.getViewport({ scale: 1 });
  const { items } = await page.getTextContent();
  const pieces = items.slice(0, MOST_WORDS).flatMap((item) => {
    if (!('str' in item) || !item.str.trim()) return [];
    const [a = 1, b = 0, , , x = 0, y = 0] = item.transform as number[];
    const size = Math.hypot(a, b) || item.height || 10;
    const [left = 0, base = 0] = viewport.convertToViewportPoint(x, y) as number[];
    return [{ text: item.str, box: { left, top: base - size * 0.8, width: item.width, height: size } }];
  });
  const runs: Printed[] = [];
  for (const { text, box } of pieces) {
    const last = runs.at(-1);
    const gap = last ? box.left - (last.box.left + last.box.width) : 0;
    const isOnLine = last && Math.abs(last.box.top - box.top) < box.height / 3;
    if (last && isOnLine && gap > -box.height / 2 && gap < box.height * 0.9) {
      const space = gap > box.height * 0.15 && !/\s$/.test(last.text) && !/^\s/.test(text) ? ' ' : '';
      last.text += space + text;
      last.box.width = box.left + box.width - last.box.left;
    } else runs.push({ text, box: { ...box } });
  }
  return runs;
}
