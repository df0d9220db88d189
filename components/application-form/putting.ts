import type { Box } from '../../lib/application/form';
import { LINE_HEIGHT, MARK_TEXT_LIMIT, type Mark, type Signature } from '../../lib/application/mark';

/** The item to place where the person clicks next. */
export type Putting = { kind: 'text'; text: string } | { kind: 'tick' } | { kind: 'signature'; signature: Signature };

/** The font size of placed text, in points. */
const SIZE = 11;
const SIGNATURE_WIDTH = 150;

/** The initial size of a placed item, in points. */
export function sizeOf(putting: Putting): { width: number; height: number } {
  if (putting.kind === 'tick') return { width: 14, height: 14 };
  if (putting.kind === 'signature') {
    const { ratio } = putting.signature;
    return { width: SIGNATURE_WIDTH, height: Math.min(80, Math.max(12, SIGNATURE_WIDTH / ratio)) };
  }
  return { width: Math.min(400, Math.max(80, putting.text.length * SIZE * 0.62 + 8)), height: SIZE * LINE_HEIGHT + 3 };
}

/** Makes a mark. A signature keeps its aspect ratio. */
export function newMark(putting: Putting, page: number, box: Box): Mark {
  const place = { id: crypto.randomUUID(), page };
  if (putting.kind === 'text')
    return { ...place, box, kind: 'text', text: putting.text.slice(0, MARK_TEXT_LIMIT), size: SIZE };
  if (putting.kind === 'tick') return { ...place, box, kind: 'tick' };
  return { ...place, box: within(box, putting.signature.ratio), kind: 'signature', signature: putting.signature };
}

/** The largest box with a given aspect ratio, centered in another box. */
function within({ left, top, width, height }: Box, ratio: number): Box {
  const across = Math.min(width, height * ratio);
  const down = across / ratio;
  return { left: left + (width - across) / 2, top: top + (height - down) / 2, width: across, height: down };
}
