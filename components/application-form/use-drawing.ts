import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { PageSize } from '../../lib/application/form';
import type { OpenForm } from '../../lib/pdf/open-form';

/** How far outside the window pages are drawn in advance. */
const AHEAD = '600px';

/**
 * Draws a page when it comes near the window, at the resolution in which it is shown, and drops its picture once it is
 * far away.
 */
export function useDrawing(form: OpenForm, page: number, size: PageSize) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const [isFailed, setFailed] = useState(false);
  // In a layout effect, so that drawing the first page starts before the browser paints.
  useLayoutEffect(() => {
    const element = canvas.current;
    if (!element) return;
    // The person is waiting for the first page, so do not wait for the observer to report it.
    let isNear = page === 0;
    let drawn = 0;
    let task: ReturnType<OpenForm['draw']> | undefined;
    const draw = () => {
      const wide = isNear && Math.round(element.clientWidth * devicePixelRatio);
      if (!wide || wide === drawn) return;
      drawn = wide;
      task?.stop();
      // The old picture stays until the new one is complete.
      const picture = document.createElement('canvas');
      const current = form.draw(page, picture, wide / size.width);
      task = current;
      current.done.then(
        () => {
          if (task !== current || !isNear) return;
          element.width = picture.width;
          element.height = picture.height;
          element.getContext('2d')?.drawImage(picture, 0, 0);
          picture.width = 0;
          setFailed(false);
        },
        () => setFailed(true),
      );
    };
    const seen = new IntersectionObserver(
      ([entry]) => {
        isNear = entry?.isIntersecting ?? false;
        if (isNear) draw();
        else {
          task?.stop();
          element.width = 0;
          drawn = 0;
        }
      },
      { rootMargin: AHEAD },
    );
    let wait: ReturnType<typeof setTimeout> | undefined;
    const resized = new ResizeObserver(() => {
      clearTimeout(wait);
      wait = setTimeout(draw, 150);
    });
    draw();
    seen.observe(element);
    resized.observe(element);
    return () => {
      clearTimeout(wait);
      seen.disconnect();
      resized.disconnect();
      task?.stop();
    };
  }, [form, page]);
  return { canvas, isFailed };
}
