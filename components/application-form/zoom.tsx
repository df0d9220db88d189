import { useState } from 'preact/hooks';
import { Icon } from '../parts/icon';
import { useWords } from '../parts/words';

/** The zoom levels; 1 fits the width. */
const FACTORS = [0.5, 0.75, 1, 1.25, 1.5, 2, 3];

export interface Zoom {
  factor: number;
  larger: (() => void) | undefined;
  smaller: (() => void) | undefined;
}

export function useZoom(): Zoom {
  const [at, setAt] = useState(FACTORS.indexOf(1));
  return {
    factor: FACTORS[at] ?? 1,
    larger: at < FACTORS.length - 1 ? () => setAt(at + 1) : undefined,
    smaller: at > 0 ? () => setAt(at - 1) : undefined,
  };
}

export function ZoomButtons({ zoom: { factor, larger, smaller } }: { zoom: Zoom }) {
  const t = useWords();
  return (
    <div class="wrap form-zoom">
      <button type="button" class="icon-only" aria-label={t('form.smaller')} disabled={!smaller} onClick={smaller}>
        <Icon name="minus" />
      </button>
      <span class="small numbers">{new Intl.NumberFormat(t.language, { style: 'percent' }).format(factor)}</span>
      <button type="button" class="icon-only" aria-label={t('form.larger')} disabled={!larger} onClick={larger}>
        <Icon name="plus" />
      </button>
    </div>
  );
}
