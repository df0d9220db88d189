const SHAPES = {
  copy: 'M6 6h7v7H6zM10 6V3H3v7h3',
  eye: 'M1.5 8S4 3.5 8 3.5 14.500 8 14.500 8 12 12.500 8 12.500 1.500 8 1.500 8zM8 9.750a1.750 1.750 0 1 0 0-3.500 1.750 1.750 0 0 0 0 3.500z',
  'eye-off':
    'M2 2l12 12M6.500 4A6 6 0 0 1 8 3.500C12 3.500 14.500 8 14.500 8a11 11 0 0 1-1.800 2.300M4 5.200A10.500 10.500 0 0 0 1.500 8S4 12.500 8 12.500a6 6 0 0 0 2.500-.6',
  page: 'M9.500 2.500h4v4M13.500 2.500 8 8M6.500 3.500h-3v9h9v-3',
  warn: 'M8 2 1.500 13.500h13zM8 6.500v3M8 11.500v.01',
  info: 'M8 14a6 6 0 1 0 0-12 6 6 0 0 0 0 12zM8 7.500v3.500M8 5v.01',
  plus: 'M8 3v10M3 8h10',
  minus: 'M3 8h10',
  remove: 'M4 4l8 8M12 4l-8 8',
  move: 'M8 2v12M2 8h12M6 4l2-2 2 2M6 12l2 2 2-2M4 6 2 8l2 2M12 6l2 2-2 2',
  resize: 'M5 5l6 6M11 7v4H7',
  more: 'M3 8h.01M8 8h.01M13 8h.01',
  check: 'M3 8.500 6.500 12 13 4.500',
  close: 'M4 4l8 8M12 4l-8 8',
  chevron: 'M5.500 3 10.500 8 5.500 13',
  pencil: 'M2.500 13.500l1-3.500 7-7 2.500 2.500-7 7zM9 4.500 11.500 7',
  clip: 'M12.500 7.500 8 12a3 3 0 0 1-4.300-4.300L8.500 3a2 2 0 0 1 2.900 2.900L6.700 10.500',
  download: 'M8 2v8M4.500 7 8 10.500 11.500 7M2.500 13.500h11',
  document: 'M4 1.500h5.500L12.500 4.500v10H4zM9.500 1.500v3h3M6 8h4.500M6 11h4.500',
  badge: 'M8 9.500a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM5.500 9 4.500 14.500 8 12.500l3.500 2L10.500 9',
} as const;

/** One of our icons, hidden from screen readers: the words are next to it or on the control. */
export const Icon = ({ name }: { name: keyof typeof SHAPES }) => (
  <svg class="icon" viewBox="0 0 16 16" aria-hidden="true">
    <path d={SHAPES[name]} />
  </svg>
);
