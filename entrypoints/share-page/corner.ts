/**
 * Moves the button to the first of the four corners where it does not cover the evidence, unless it covers the evidence
 * in every corner. The browser reports where both are after it has laid out the page next: asking for it at once would
 * make a large page pay for a layout of its own.
 *
 * @param move takes the style that moves the button
 */
export function moveBeside(host: HTMLElement, evidence: Element, move: (style: string) => void): void {
  // The browser reports in the order in which they are observed.
  const observer = new IntersectionObserver(([button, shown]) => {
    observer.disconnect();
    if (button && shown) move(styleBeside(button.boundingClientRect, shown.boundingClientRect));
  });
  observer.observe(host);
  observer.observe(evidence);
}

/** The style for the corner; empty if the button stays where it is. */
function styleBeside({ x, width, height }: DOMRectReadOnly, evidence: DOMRectReadOnly): string {
  const { left, right, top, bottom } = evidence;
  const across = innerWidth - width - x;
  const corners = [innerHeight - height - EDGE, EDGE].flatMap((y) => [x, across].map((start) => [start, y] as const));
  const at = corners.findIndex(([start, y]) => right < start || left > start + width || bottom < y || top > y + height);
  if (at < 1) return '';
  const side = (isFirst: boolean) => (isFirst ? '16px' : 'auto');
  const [isTop, isRight] = [at > 1, x > across === (at % 2 === 0)];
  return `:host{inset:${side(isTop)} ${side(isRight)} ${side(!isTop)} ${side(!isRight)}!important}`;
}

const EDGE = 16;
