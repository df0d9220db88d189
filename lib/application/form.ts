/**
 * A form as it was read from a PDF. Lengths are points (1/72 inch) on the page as it is shown, counted from its upper
 * left corner.
 */
export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** Words that are printed on a page, one run of them. */
export interface Printed {
  text: string;
  box: Box;
}

interface Widget {
  /** Of this place on the page; the same in every reading of the same file. */
  id: string;
  /** Places with the same key show the same value. */
  key: string;
  /** The form's own name of it, `applicant.name.first`. */
  name: string;
  /** What the form's maker says of it (`/TU`). */
  tooltip: string;
  /** The words that the form itself joins to it, where it does (XFA); empty where only their place joins them. */
  caption: string;
  /** Counted from 0. */
  page: number;
  box: Box;
  isRequired: boolean;
  isReadOnly: boolean;
  /** What it holds in the file; for a tick the value of the place that is ticked. */
  value: string;
}

export interface TextField extends Widget {
  kind: 'text';
  isMultiline: boolean;
  isPassword: boolean;
  /** One character a cell. */
  isComb: boolean;
  /** The most characters; 0 where it sets no limit. */
  maxLength: number;
  /** How it wants a date written, `mm/dd/yyyy`, where it says so. */
  datePattern?: string;
}

/** A box to tick, or one of several of which one is ticked. */
export interface TickField extends Widget {
  kind: 'tick';
  isRadio: boolean;
  /** What the key's value is while this place is ticked. */
  tickedValue: string;
}

export interface ChoiceField extends Widget {
  kind: 'choice';
  options: { value: string; shown: string }[];
  /** Whether something else may be typed. */
  isEditable: boolean;
}

/** A place for a digital signature, over which the person's own signature is put. */
export interface SignatureField extends Widget {
  kind: 'signature';
}

export type Field = TextField | TickField | ChoiceField | SignatureField;

/** A link that is printed on the page. Only `https` ones are kept. */
export interface PageLink {
  href: string;
  box: Box;
}

/**
 * A piece of a page that its form describes and does not draw (XFA): an element with what is in it. Only what shows
 * something is kept: no scripts, no addresses of pictures.
 */
export interface Piece {
  tag: PieceTag;
  /** As the layout names them: what stands in a row, above or below. */
  classes: readonly string[];
  /** As an element has it; a length of 1px is a point on the page. */
  style: Readonly<Record<string, string>>;
  /** Of a shape, as SVG has them. */
  shape?: Readonly<Record<string, string>>;
  inside: readonly (Piece | string)[];
  /** The id of the field that is in its place. */
  field?: string;
  /** Where it leads; only `https`. */
  href?: string;
  /** A picture, as a data URL, and what it shows. */
  picture?: { source: string; shows: string };
  /** The level of a heading, from 1. */
  level?: number;
}

export const PIECE_TAGS = [
  'div',
  'span',
  'p',
  'b',
  'i',
  'sub',
  'sup',
  'ul',
  'ol',
  'li',
  'br',
  'a',
  'label',
  'svg',
  'path',
  'line',
  'rect',
  'ellipse',
] as const;
export type PieceTag = (typeof PIECE_TAGS)[number];

/** What is on a page. */
export interface PageContent {
  fields: Field[];
  printed: Printed[];
  links: PageLink[];
  /** All that it shows, where it cannot be drawn. */
  layout?: Piece;
}

export interface PageSize {
  width: number;
  height: number;
}

/** What the file says of itself. */
export interface FormFacts {
  /** Whether it is encrypted, though it opens without a password. */
  isEncrypted: boolean;
  /** Whether it holds a digital signature, which any change would break. */
  isSigned: boolean;
  /** Whether it describes its pages in XML alone, which few programs show. */
  isXfa: boolean;
}

/** What the person typed, ticked and chose, by field key. */
export type Values = Readonly<Record<string, string>>;
