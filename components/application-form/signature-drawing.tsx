import type { Signature } from '../../lib/application/mark';
import { DataPicture } from './data-picture';

/** Shows a signature as it will look in the file; hidden from screen readers. */
export function SignatureDrawing({ signature }: { signature: Signature }) {
  if (signature.made === 'picture') return <DataPicture picture={signature.picture} />;
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
