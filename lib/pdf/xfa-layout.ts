/** Selects what is shown of an XFA page. A form can put anything into its markup, so only known parts are kept. */
import { PIECE_TAGS, type Piece, type PieceTag } from '../application/form';
import { inWords } from '../application/recognize';
import { attributesOf, childrenOf, classesOf, isHidden, isWidget, styleOf, type XfaNode } from './xfa-node';

/**
 * The parts of a page to show, with places for its fields.
 *
 * @param fields the ids of the fields that can be shown in place
 */
export function layoutOf(node: XfaNode, fields: ReadonlySet<string>): Piece {
  const { fieldId, href, src, alt, role, 'aria-level': level } = attributesOf(node);
  const piece: Piece = {
    tag: tagOf(node),
    classes: classesOf(node).filter((name) => /^xfa\w+$/.test(name)),
    style: shownStyle(node),
    inside: [],
  };
  if (isWidget(node)) return fieldId && fields.has(fieldId) ? { ...piece, field: fieldId } : piece;
  if (node.name === 'img') {
    return src?.startsWith('data:image/') ? { ...piece, picture: { source: src, shows: alt ?? '' } } : piece;
  }
  const place = signaturePlace(node);
  if (place) return { ...piece, inside: [place] };
  return {
    ...piece,
    ...(SHAPES.has(node.name) && { shape: shapeOf(node) }),
    ...(href?.startsWith('https://') && { href }),
    ...(role === 'heading' && { level: Number(level) || 1 }),
    inside: [
      ...(node.value ? [node.value] : []),
      ...childrenOf(node).flatMap((child): (Piece | string)[] => {
        if (isHidden(child) && styleOf(child, 'display') === 'none') return [];
        if (child.name === '#text') return child.value ? [child.value] : [];
        return [layoutOf(child, fields)];
      }),
    ],
  };
}

/** The name of a place for a signature, which pdf.js leaves empty; undefined for anything else. */
function signaturePlace(node: XfaNode): string | undefined {
  if (!classesOf(node).includes('xfaField') || childrenOf(node).length) return undefined;
  const { title, xfaName = '' } = attributesOf(node);
  return [title ?? '', xfaName].find((words) => /\bsign/.test(inWords(words)));
}

/**
 * The tag to show an element with. Buttons, which run scripts, and links that are not `https` are reduced to their
 * words.
 */
function tagOf(node: XfaNode): PieceTag {
  if (node.name === 'a' && !attributesOf(node).href?.startsWith('https://')) return 'span';
  return PIECE_TAGS.find((tag) => tag === node.name) ?? 'div';
}

const SHAPES = new Set(['svg', 'path', 'line', 'rect', 'ellipse']);
const SHAPE_ATTRIBUTES = /^(?:d|viewBox|preserveAspectRatio|x|y|x1|y1|x2|y2|rx|ry|cx|cy|width|height|vectorEffect)$/;

const shapeOf = (node: XfaNode) =>
  Object.fromEntries(
    Object.entries(attributesOf(node)).flatMap(([name, value]) =>
      SHAPE_ATTRIBUTES.test(name) && (typeof value === 'string' || typeof value === 'number')
        ? [[name === 'vectorEffect' ? 'vector-effect' : name, String(value)]]
        : [],
    ),
  );

/** The style properties to keep: those that position something on its page or change how it looks. */
const PROPERTIES =
  /^(?:alignSelf|background|backgroundColor|border\w*|breakAfter|breakBefore|breakInside|color|display|fill|flex\w*|font\w*|height|justifyContent|left|letterSpacing|lineHeight|margin\w*|maxHeight|maxWidth|minHeight|minWidth|overflow|padding\w*|position|stroke\w*|textAlign|textDecoration|textIndent|top|transform|transformOrigin|verticalAlign|visibility|width)$/;
/** Values to drop: they could load something or move a piece off its page. */
const REFUSED = /[\\@<>]|url|image|attr|env|fixed|sticky/i;

function shownStyle(node: XfaNode): Record<string, string> {
  const names = Object.keys(attributesOf(node).style ?? {});
  return Object.fromEntries(
    names.flatMap((name) => {
      const property = name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
      const value = styleOf(node, name);
      return PROPERTIES.test(property) && value && !REFUSED.test(value) ? [[property, value]] : [];
    }),
  );
}
