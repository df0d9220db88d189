import { useEffect, useRef, useState } from 'preact/hooks';
import type { PageSize, Piece } from '../../lib/application/form';
import { FormPiece, type ShowField } from './form-piece';

interface Props {
  layout: Piece;
  size: PageSize;
  field: ShowField;
}

/**
 * A page that is built from the form's own description (XFA), with the proportions of its paper. All its hundreds of
 * lengths are multiples of one measured point, because browsers take minutes to compute that many lengths that depend
 * on a container's width.
 */
export function DescribedPage({ layout, size, field }: Props) {
  const frame = useRef<HTMLDivElement>(null);
  const [point, setPoint] = useState(1);
  useEffect(() => {
    const element = frame.current;
    if (!element) return;
    const measured = new ResizeObserver(() => setPoint(element.clientWidth / size.width || 1));
    measured.observe(element);
    return () => measured.disconnect();
  }, [size.width]);
  return (
    <div ref={frame} class="described" style={{ '--measured': `${point}px` }}>
      <FormPiece piece={layout} field={field} />
    </div>
  );
}
