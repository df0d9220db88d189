/** The style that puts the button in the first of four corners where it does not cover the evidence; in the first if all do. */
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
