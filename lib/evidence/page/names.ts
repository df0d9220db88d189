/** What the elements of a page are called, apart from their text. */
import { native } from './native';

export type FieldElement = HTMLInputElement | HTMLTextAreaElement;

export const isField = (node: Node) => /^(INPUT|TEXTAREA)$/.test(native(node, 'nodeName'));

/** Matches elements that have a name apart from their text. */
export const NAMED = '[aria-label],[title],[aria-labelledby],[aria-describedby],output[id]';

/**
 * The names of an element apart from its text: first its label elements, then the names given to assistive technology.
 */
export function namesOf(element: Element): string[] {
  const attribute = (name: string) => native(element, 'getAttribute')(name) ?? '';
  const pointed = (name: string) => {
    const ids = attribute(name);
    // No honest page needs more than 200 characters of IDs to name an element.
    return ids.slice(0, 200).replace(/\S+/g, (id) => textOfId(element, id));
  };
  return [
    labelOf(element),
    pointed('aria-labelledby'),
    attribute('aria-label'),
    attribute('title'),
    attribute('placeholder'),
    pointed('aria-describedby'),
  ].map((name) => name.slice(0, 100));
}

function textOfId(element: Element, id: string): string {
  const root = native(element, 'getRootNode')() as Document | ShadowRoot;
  const named = native(root, 'getElementById')?.(id);
  return named ? (native(named, 'textContent') ?? '') : '';
}

/**
 * The texts of the page's label elements, by the fields they label. The browser's own `labels` list would walk the
 * whole page for each field.
 */
let labels: { root: Node; texts: Map<Element, string> } | undefined;

function labelOf(element: Element): string {
  if (!/^(INPUT|TEXTAREA|OUTPUT)$/.test(native(element, 'nodeName'))) return '';
  const root = native(element, 'getRootNode')();
  if (labels?.root !== root) labels = { root, texts: labelTexts(root as Document) };
  return labels.texts.get(element) ?? '';
}

/** Makes the next reading look for label elements again. */
export function forgetNames(): void {
  labels = undefined;
}

function labelTexts(root: Document | ShadowRoot): Map<Element, string> {
  const texts = new Map<Element, string>();
  const all = native(root, 'querySelectorAll')?.('label') ?? [];
  for (const label of all) {
    const { control, textContent } = label;
    if (control && textContent?.trim() && !texts.has(control)) texts.set(control, textContent);
  }
  return texts;
}
