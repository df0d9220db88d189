/**
 * A form as read from a PDF. Lengths are points (1/72 inch) on the page as shown, measured from its upper left corner.
 */
export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** A run of words printed on a page. */
export interface Printed {
  text: string;
  box: Box;
}

interface Widget {
  /** Identifies this place on the page; the same every time the file is read. */
  id: string;
  /** Places with the same key show the same value. */
  key: string;
  /** The form's own name for it, `applicant.name.first`. */
  name: string;
  /** What the form's author says about it (`/TU`). */
  tooltip: string;
  /** The words that the form itself attaches to it (XFA); empty if only their position links them. */
  caption: string;
  /** Counted from 0. */
  page: number;
  box: Box;
  isRequired: boolean;
  isReadOnly: boolean;
  /** Its value in the file; for a checkbox or option, the value of the one that is selected. */
  value: string;
}

export interface TextField extends Widget {
  kind: 'text';
  isMultiline: boolean;
  isPassword: boolean;
  /** One character per cell. */
  isComb: boolean;
  /** The most characters; 0 if there is no limit. */
  maxLength: number;
  /** The date format that it asks for, `mm/dd/yyyy`, if any. */
  datePattern?: string;
}

/** A checkbox, or one of several options of which only one can be selected. */
export interface TickField extends Widget {
  kind: 'tick';
  isRadio: boolean;
  /** The key's value while this one is selected. */
  tickedValue: string;
}

export interface ChoiceField extends Widget {
  kind: 'choice';
  options: { value: string; shown: string }[];
  /** Whether other text may be typed. */
  isEditable: boolean;
}

/** A place for a digital signature; the person's own signature is placed over it. */
export interface SignatureField extends Widget {
  kind: 'signature';
}

export type Field = TextField | TickField | ChoiceField | SignatureField;

/** A link on the page. Only `https` ones are kept. */
export interface PageLink {
  href: string;
  box: Box;
}

/**
 * A piece of a page that its form describes rather than draws (XFA): an element and its content. Only what is visible
 * is kept: no scripts, no image addresses.
 */
export interface Piece {
  tag: PieceTag;
  /** The layout's own classes: what is in a row, above, or below. */
  classes: readonly string[];
  /** As on an element; 1px is a point on the page. */
  style: Readonly<Record<string, string>>;
  /** The attributes of a shape, as in SVG. */
  shape?: Readonly<Record<string, string>>;
  inside: readonly (Piece | string)[];
  /** The id of the field that takes its place. */
  field?: string;
  /** The link target; only `https`. */
  href?: string;
  /** A picture as a data URL, and its description. */
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
  /** Everything that it shows, if it cannot be drawn. */
  layout?: Piece;
}

export interface PageSize {
  width: number;
  height: number;
}

/** What the file says about itself. */
export interface FormFacts {
  /** Whether it is encrypted, though it opens without a password. */
  isEncrypted: boolean;
  /** Whether it contains a digital signature, which any change would break. */
  isSigned: boolean;
  /** Whether its pages are described only in XML, which few programs show. */
  isXfa: boolean;
}

/** What the person typed, checked, and chose, by field key. */
export type Values = Readonly<Record<string, string>>;
