import { useRef, useState } from 'preact/hooks';
import type { Signature } from '../../lib/application/mark';
import { useWords } from '../parts/words';
import { pathOf } from './signature-drawing';

/** An area to draw in with a mouse, pen, or finger. The drawing is then cropped to its edges. */
export function SignaturePad({ drawn }: { drawn(signature: Signature): void }) {
  const t = useWords();
  const pad = useRef<HTMLDivElement>(null);
  const [lines, setLines] = useState<number[][]>([]);
  const point = (event: PointerEvent): [number, number] => {
    const { left, top } = pad.current?.getBoundingClientRect() ?? { left: 0, top: 0 };
    return [Math.round((event.clientX - left) * 10) / 10, Math.round((event.clientY - top) * 10) / 10];
  };
  return (
    <div class="stack">
      <div
        ref={pad}
        class="signature-pad"
        role="img"
        aria-label={t('form.sign.pad')}
        onPointerDown={(event) => {
          event.currentTarget.setPointerCapture(event.pointerId);
          setLines([...lines, point(event)]);
        }}
        onPointerMove={(event) => {
          if (!event.currentTarget.hasPointerCapture(event.pointerId)) return;
          const last = lines.at(-1) ?? [];
          setLines([...lines.slice(0, -1), [...last, ...point(event)]]);
        }}
      >
        <svg aria-hidden="true">
          <path
            d={lines.map(pathOf).join('')}
            fill="none"
            stroke="#101848"
            stroke-width="2"
            stroke-linecap="round"
            stroke-linejoin="round"
          />
        </svg>
      </div>
      <div class="wrap">
        <button type="button" disabled={!lines.length} onClick={() => drawn(cut(lines))}>
          {t('form.sign.drawn')}
        </button>
        <button type="button" disabled={!lines.length} onClick={() => setLines([])}>
          {t('form.sign.clear')}
        </button>
      </div>
    </div>
  );
}

/** Scales the drawing to a signature's frame. */
function cut(lines: readonly number[][]): Signature {
  const all = lines.flat();
  const xs = all.filter((_, i) => i % 2 === 0);
  const ys = all.filter((_, i) => i % 2 === 1);
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  const width = Math.max(1, Math.max(...xs) - left);
  const height = Math.max(1, Math.max(...ys) - top);
  const scaled = lines.map((line) =>
    line.map((value, i) => Math.round(i % 2 ? ((value - top) * 1000) / height : ((value - left) * 1000) / width)),
  );
  return { made: 'drawn', lines: scaled, ratio: Math.min(20, Math.max(0.5, width / height)) };
}
