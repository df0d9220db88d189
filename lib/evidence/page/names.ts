/** What the elements of a page are called, apart from their text. */
import { native } from './native';

export type FieldElement = HTMLInputElement | HTMLTextAreaElement;

export const isField = (node: Node) => /^(INPUT|TEXTAREA)$/.test(native(node, 'nodeName'));

/** Elements that carry a name apart from their text. */
export const NAMED = '[aria-label],[title],[aria-labelledby],[aria-describedby],output[id]';

/** What an element is called, apart from its text: its label elements, then what assistive technology is told. */
export function namesOf(element: Element): string[] {
  const attribute = (name: string) => native(element, 'getAttribute')(name) ?? '';
  const pointed = (name: string) => {
    const ids = attribute(name);
    // No honest page names an element by more.
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

/** What the label elements of a page say, by their fields. The browser's own list walks the whole page for each. */
let labels: { root: Node; texts: Map<Element, string> } | undefined;

function labelOf(element: Element): string {
  if (!/^(INPUT|TEXTAREA|OUTPUT)$/.test(native(element, 'nodeName'))) return '';
  const root = native(element, 'getRootNode')();
  if (labels?.root !== root) labels = { root, texts: labelTexts(root as Document) };
  return labels.texts.get(element) ?? '';
}

/** Lets the next reading look for label elements again. */
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
