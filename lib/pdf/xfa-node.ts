/** The trees that pdf.js makes of an XFA form: for each page, elements with classes for their layout. */
export interface XfaNode {
  name: string;
  value?: string | null;
  attributes?: XfaAttributes | null;
  children?: (XfaNode | null)[] | null;
}

/** The attributes that we use. */
export interface XfaAttributes {
  class?: (string | null)[] | string | null;
  style?: Record<string, unknown> | null;
  /** The form's own name for one of its parts. */
  xfaName?: string;
  /** The id of this place, and the id of its value in the form's data. */
  fieldId?: string;
  dataId?: string;
  type?: string;
  /** Radio buttons with the same name are one field. */
  name?: string;
  value?: string | null;
  textContent?: string | null;
  checked?: boolean;
  xfaOn?: string;
  xfaOff?: string;
  'aria-label'?: string | null;
  'aria-level'?: string;
  role?: string;
  title?: string | null;
  required?: boolean;
  maxLength?: number;
  selected?: boolean;
  hidden?: boolean;
  href?: string | null;
  src?: string;
  alt?: string | null;
  [other: string]: unknown;
}

export const attributesOf = ({ attributes }: XfaNode): XfaAttributes => attributes ?? {};

export const childrenOf = ({ children }: XfaNode): XfaNode[] => (children ?? []).filter((child) => child !== null);

export function classesOf(node: XfaNode): string[] {
  const names = attributesOf(node).class ?? [];
  return (Array.isArray(names) ? names : names.split(' ')).filter((name) => name !== null && name !== '') as string[];
}

export const styleOf = (node: XfaNode, property: string): string => {
  const value = attributesOf(node).style?.[property];
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
};

/** All words in an element, separated by single spaces. */
export const wordsIn = (node: XfaNode): string => allWords(node).replace(/\s+/g, ' ').trim();

const allWords = (node: XfaNode): string =>
  [node.value ?? '', ...childrenOf(node).map(allWords)].join(breakAfter(node));

/** Paragraphs and lines are separated by a space; parts of a line are not. */
const breakAfter = (node: XfaNode) => (childrenOf(node).some(({ name }) => /^(?:p|div|br|li)$/.test(name)) ? ' ' : '');

/** Whether an element is something to type in, tick, or choose from. */
export const isWidget = ({ name }: XfaNode): boolean => /^(?:input|textarea|select)$/.test(name);

export const isHidden = (node: XfaNode): boolean =>
  styleOf(node, 'display') === 'none' || styleOf(node, 'visibility') === 'hidden';
