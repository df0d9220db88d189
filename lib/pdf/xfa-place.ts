/**
 * Computes where the parts of an XFA page are. The browser lays out the page itself; this follows its layout as far as
 * words and fields need it.
 */
import type { Box } from '../application/form';
import { attributesOf, childrenOf, classesOf, isWidget, styleOf, type XfaNode } from './xfa-node';

interface Size {
  width: number;
  height: number;
}

/** The box of every element on a page. */
export function placesOn(page: XfaNode): ReadonlyMap<XfaNode, Box> {
  const places = new Map<XfaNode, Box>();
  const put = (node: XfaNode, left: number, top: number, room: Size): Size => {
    const classes = classesOf(node);
    const isFilling = isWidget(node) || classes.some((name) => FILLS.test(name));
    const margin = sidesOf(node, 'margin');
    const padding = sidesOf(node, 'padding');
    const given = (side: 'width' | 'height') => {
      const text = styleOf(node, side);
      if (text.endsWith('px')) return points(text);
      return isFilling || text === '100%' ? room[side] : undefined;
    };
    const [width, height] = [given('width'), given('height')];
    const [x, y] = [left + margin.left, top + margin.top];
    const inner: Size = {
      width: (width ?? room.width) - padding.left - padding.right,
      height: (height ?? room.height) - padding.top - padding.bottom,
    };
    const content: Size = { width: 0, height: 0 };
    const isRow = classes.some((name) => ROWS.test(name));
    const children = childrenOf(node);
    const [free, inFlow] = [children.filter(isFree), children.filter((child) => !isFree(child))];
    for (const child of free) {
      put(child, x + points(styleOf(child, 'left')), y + points(styleOf(child, 'top')), {
        width: width ?? room.width,
        height: height ?? room.height,
      });
    }
    for (const child of classes.some((name) => TURNED.test(name)) ? inFlow.reverse() : inFlow) {
      const others = inFlow.filter((other) => other !== child);
      const rest = (side: 'width' | 'height') =>
        inner[side] - others.reduce((sum, other) => sum + points(styleOf(other, side)), 0);
      const size = put(
        child,
        x + padding.left + (isRow ? content.width : 0),
        y + padding.top + (isRow ? 0 : content.height),
        {
          width: isRow && isWidget(child) ? rest('width') : inner.width,
          height: !isRow && isWidget(child) ? rest('height') : inner.height,
        },
      );
      content.width = isRow ? content.width + size.width : Math.max(content.width, size.width);
      content.height = isRow ? Math.max(content.height, size.height) : content.height + size.height;
    }
    const own: Size = {
      width: width ?? content.width + padding.left + padding.right,
      height: height ?? Math.max(points(styleOf(node, 'minHeight')), content.height + padding.top + padding.bottom),
    };
    places.set(node, { left: x, top: y, ...own });
    return {
      width: own.width + margin.left + margin.right,
      height: own.height + margin.top + margin.bottom,
    };
  };
  put(page, 0, 0, { width: points(styleOf(page, 'width')), height: points(styleOf(page, 'height')) });
  return places;
}

/** Whether an element is positioned on its own, not after its siblings. */
const isFree = (node: XfaNode) =>
  styleOf(node, 'position') === 'absolute' || /\bxfa(?:Contentarea|Border|Link)\b/.test(classesOf(node).join(' '));

/** Elements that take all the space that they get. */
const FILLS = /^xfa(?:Wrapped|Label|Rich)$/;
const ROWS = /^xfa(?:Lr|Rl|Row|RlRow|Left|Right)$/;
/** Elements whose later children come first. */
const TURNED = /^xfa(?:Rl|RlRow|Right|Bottom)$/;

const points = (text: string): number => Number.parseFloat(text) || 0;

function sidesOf(node: XfaNode, property: 'margin' | 'padding') {
  const [top = 0, right = top, bottom = top, left = right] = styleOf(node, property)
    .split(' ')
    .filter(Boolean)
    .map(points);
  const own = (side: string) => attributesOf(node).style?.[property + side];
  const at = (side: string, whole: number) =>
    own(side) === undefined ? whole : points(styleOf(node, property + side));
  return { top: at('Top', top), right: at('Right', right), bottom: at('Bottom', bottom), left: at('Left', left) };
}
