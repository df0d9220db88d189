/**
 * The style that moves the button to the first of the four corners where it does not cover the evidence. Empty if that
 * is where it is already, or if it covers the evidence in every corner.
 */
export function cornerBeside(host: HTMLElement, { left, right, top, bottom }: DOMRect): string {
  const { x, width, height } = host.getBoundingClientRect();
  const across = innerWidth - width - x;
  const corners = [innerHeight - height - EDGE, EDGE].flatMap((y) => [x, across].map((start) => [start, y] as const));
  const at = corners.findIndex(([start, y]) => right < start || left > start + width || bottom < y || top > y + height);
  if (at < 1) return '';
  const side = (isFirst: boolean) => (isFirst ? '16px' : 'auto');
  const [isTop, isRight] = [at > 1, x > across === (at % 2 === 0)];
  return `:host{inset:${side(isTop)} ${side(isRight)} ${side(!isTop)} ${side(!isRight)}!important}`;
}

const EDGE = 16;
