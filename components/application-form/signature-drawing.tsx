import { useEffect, useRef } from 'preact/hooks';
import type { Signature } from '../../lib/application/mark';

/** Previews the signature in the file; hidden from screen readers. */
export function SignatureDrawing({ signature }: { signature: Signature }) {
  if (signature.made === 'picture') return <Picture picture={signature.picture} />;
  const isFilled = signature.made === 'typed';
  return (
    <svg viewBox="0 0 1000 1000" preserveAspectRatio="none" aria-hidden="true">
      <path
        d={signature.lines.map((line) => pathOf(line) + (isFilled ? 'Z' : '')).join('')}
        fill={isFilled ? '#101848' : 'none'}
        stroke={isFilled ? 'none' : '#101848'}
        stroke-width="2"
        vector-effect="non-scaling-stroke"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>
  );
}

export const pathOf = (line: readonly number[]): string =>
  line.map((value, i) => (i % 2 ? ` ${value}` : `${i ? 'L' : 'M'}${value}`)).join('');

/** Painted on a canvas, because our pages' CSP blocks images from data URLs. */
function Picture({ picture }: { picture: string }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    const [head = '', base64 = ''] = picture.split(',');
    const bytes = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
    void createImageBitmap(new Blob([bytes], { type: head.slice(5).split(';')[0] ?? '' })).then((bitmap) => {
      const element = canvas.current;
      if (!element) return;
      element.width = bitmap.width;
      element.height = bitmap.height;
      element.getContext('2d')?.drawImage(bitmap, 0, 0);
    });
  }, [picture]);
  return <canvas ref={canvas} />;
}
