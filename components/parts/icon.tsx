const SHAPES = {
  copy: 'M6 6h7v7H6zM10 6V3H3v7h3',
  eye: 'M1.5 8S4 3.5 8 3.5 14.500 8 14.500 8 12 12.500 8 12.500 1.500 8 1.500 8zM8 9.750a1.750 1.750 0 1 0 0-3.500 1.750 1.750 0 0 0 0 3.500z',
  'eye-off':
    'M2 2l12 12M6.500 4A6 6 0 0 1 8 3.500C12 3.500 14.500 8 14.500 8a11 11 0 0 1-1.800 2.300M4 5.200A10.500 10.500 0 0 0 1.500 8S4 12.500 8 12.500a6 6 0 0 0 2.500-.6',
  page: 'M9.500 2.500h4v4M13.500 2.500 8 8M6.500 3.500h-3v9h9v-3',
  warn: 'M8 2 1.500 13.500h13zM8 6.500v3M8 11.500v.01',
  info: 'M8 14a6 6 0 1 0 0-12 6 6 0 0 0 0 12zM8 7.500v3.500M8 5v.01',
  plus: 'M8 3v10M3 8h10',
  more: 'M3 8h.01M8 8h.01M13 8h.01',
} as const;

/** One of our icons, for the eye only: the words stand beside it or on the control. */
export const Icon = ({ name }: { name: keyof typeof SHAPES }) => (
  <svg class="icon" viewBox="0 0 16 16" aria-hidden="true">
    <path d={SHAPES[name]} />
  </svg>
);
