/** Converts the pages of an XFA form to the same shape as other forms' pages, so that the same rules fill them in. */
import type { Box, Field, PageContent, Printed } from '../application/form';
import { ownKey } from './own-key';
import { layoutOf } from './xfa-layout';
import {
  attributesOf,
  childrenOf,
  classesOf,
  isHidden,
  isWidget,
  styleOf,
  wordsIn,
  type XfaAttributes,
  type XfaNode,
} from './xfa-node';
import { placesOn } from './xfa-place';

/** Where a field's value is in the form's data. */
export interface XfaSource {
  key: string;
  dataId: string;
  /** The value for a box that is not ticked. */
  off: string;
  /** The value before anything was typed. */
  value: string;
}

export interface XfaPages {
  pages: PageContent[];
  sources: XfaSource[];
}

/**
 * Reads the fields and words of all pages.
 *
 * @param trees the pages, in order
 */
export function readXfa(trees: readonly (XfaNode | null)[]): XfaPages {
  const keys = new Map<string, string>();
  const taken = new Set<string>();
  /** Places that show the same data share a key. Other places with the same name get a number. */
  const keyOf = (dataId: string, name: string) => {
    const known = keys.get(dataId);
    if (known) return known;
    let key = ownKey(name);
    for (let count = 2; taken.has(key); count++) key = `${name} ${count}`;
    keys.set(dataId, key);
    taken.add(key);
    return key;
  };
  const sources = new Map<string, XfaSource>();
  const pages = trees.map((tree, page): PageContent => {
    if (!tree) return { fields: [], printed: [], links: [] };
    const places = placesOn(tree);
    const found = partsOf(tree);
    const fields = found.widgets.flatMap((place) => {
      const field = fieldOf(place, page, places.get(place.widget), keyOf);
      if (!field) return [];
      const { dataId = '', type, xfaOff = '' } = attributesOf(place.widget);
      // Of the radio buttons of a field, the selected one gives the field's value.
      if (!sources.get(field.key)?.value) {
        const off = type === 'checkbox' ? xfaOff : '';
        sources.set(field.key, { key: field.key, dataId, off, value: field.value });
      }
      return [field];
    });
    const held = (field: Field): Field => ({ ...field, value: sources.get(field.key)?.value ?? field.value });
    return {
      fields: fields.map(held),
      printed: found.words.flatMap(({ node, size }) => printedIn(node, size, places)),
      links: [],
      layout: layoutOf(tree, new Set(fields.map(({ id }) => id))),
    };
  });
  return { pages, sources: [...sources.values()] };
}

interface WidgetPlace {
  widget: XfaNode;
  /** Its ancestors, outermost first. */
  around: readonly XfaNode[];
}

interface Parts {
  widgets: WidgetPlace[];
  /** Words that belong to no field, with their font size. */
  words: { node: XfaNode; size: number }[];
}

const USUAL_SIZE = 10;

function partsOf(tree: XfaNode): Parts {
  const parts: Parts = { widgets: [], words: [] };
  const walk = (node: XfaNode, around: readonly XfaNode[], size: number) => {
    if (isHidden(node) || classesOf(node).includes('xfaPrintOnly')) return;
    const own = Number.parseFloat(styleOf(node, 'fontSize')) || size;
    if (isWidget(node)) parts.widgets.push({ widget: node, around });
    else if (classesOf(node).includes('xfaRich')) {
      if (!around.some((each) => classesOf(each).includes('xfaField'))) parts.words.push({ node, size: own });
    } else for (const child of childrenOf(node)) walk(child, [...around, node], own);
  };
  walk(tree, [], USUAL_SIZE);
  return parts;
}

function fieldOf(
  { widget, around }: WidgetPlace,
  page: number,
  box: Box | undefined,
  keyOf: (dataId: string, name: string) => string,
): Field | undefined {
  const about = attributesOf(widget);
  const { fieldId: id, dataId, xfaOn: tickedValue } = about;
  if (!box || !id || !dataId) return undefined;
  const isTick = about.type === 'checkbox' || about.type === 'radio';
  const named = around.filter((node) => attributesOf(node).xfaName && !classesOf(node).includes('xfaPage'));
  // A radio button in a group has a name of its own; the field is named after the group.
  const ofField = about.type === 'radio' && named.length > 1 ? named.slice(0, -1) : named;
  const name = ofField.map((node) => attributesOf(node).xfaName).join('.');
  const label = around.find((node) => node.name === 'label');
  const caption = label && childrenOf(label).find((node) => /Caption/.test(classesOf(node).join(' ')));
  const field = {
    id,
    key: keyOf(dataId, name || id),
    name,
    tooltip: about['aria-label']?.replace(/\s+/g, ' ').trim() ?? '',
    caption: caption ? wordsIn(caption) : '',
    page,
    box,
    isRequired: about.required ?? false,
    isReadOnly: isFixed(around) || !isInData(about),
    value: '',
  };
  if (widget.name === 'select') {
    const options = childrenOf(widget).filter((option) => !attributesOf(option).hidden);
    const chosen = options.find((option) => attributesOf(option).selected);
    return {
      ...field,
      kind: 'choice',
      value: chosen ? optionValue(chosen) : '',
      options: options.map((option) => ({ value: optionValue(option), shown: option.value ?? '' })),
      isEditable: false,
    };
  }
  if (isTick) {
    if (!tickedValue) return undefined;
    const value = about.checked ? tickedValue : '';
    return { ...field, value, kind: 'tick', isRadio: about.type === 'radio', tickedValue };
  }
  return {
    ...field,
    value: (widget.name === 'textarea' ? about.textContent : about.value) ?? '',
    kind: 'text',
    isMultiline: widget.name === 'textarea',
    isPassword: false,
    isComb: false,
    maxLength: about.maxLength ?? 0,
    // An XFA form's data contains days in this format, however it shows them (XFA 3.3, canonical format).
    datePattern: 'yyyy-mm-dd',
  };
}

const optionValue = (option: XfaNode): string => attributesOf(option).value ?? option.value ?? '';

const isFixed = (around: readonly XfaNode[]) =>
  around.some((node) => /\bxfa(?:ReadOnly|Disabled|NonInteractive)\b/.test(classesOf(node).join(' ')));

/** Whether a value has a place in the form's data. Without one it would be lost, since pdf.js writes only the data. */
const isInData = ({ dataId, fieldId, name }: XfaAttributes) => dataId !== fieldId && dataId !== name;

/** The approximate width of a letter, relative to the font size. */
const LETTER = 0.5;
const LINE = 1.2;

/** The words of a text, paragraph by paragraph, at their approximate positions. */
function printedIn(node: XfaNode, size: number, places: ReadonlyMap<XfaNode, Box>): Printed[] {
  const box = places.get(node);
  if (!box) return [];
  const paragraphs = childrenOf(node).some(({ name }) => name === 'p') ? childrenOf(node) : [node];
  let { top } = box;
  return paragraphs.flatMap((paragraph) => {
    const text = wordsIn(paragraph);
    const long = text.length * size * LETTER;
    const width = Math.min(box.width || long, long);
    const height = size * LINE * Math.max(1, Math.ceil(long / (box.width || long || 1)));
    const free = box.width - width;
    const align = styleOf(paragraph, 'textAlign') || styleOf(node, 'textAlign');
    const left = box.left + Math.max(0, align === 'right' ? free : align === 'center' ? free / 2 : 0);
    const at = { left, top, width, height };
    top += height;
    return text ? [{ text, box: at }] : [];
  });
}
