const SHAPES = {
  copy: 'M6 6h7v7H6zM10 6V3H3v7h3',
  eye: 'M1.5 8S4 3.5 8 3.5 14.5 8 14.5 8 12 12.5 8 12.5 1.5 8 1.5 8zM8 9.75a1.75 1.75 0 1 0 0-3.5 1.75 1.75 0 0 0 0 3.5z',
  'eye-off':
    'M2 2l12 12M6.5 4A6 6 0 0 1 8 3.5C12 3.5 14.5 8 14.5 8a11 11 0 0 1-1.8 2.3M4 5.2A10.5 10.5 0 0 0 1.5 8S4 12.5 8 12.5a6 6 0 0 0 2.5-.6',
  page: 'M9.5 2.5h4v4M13.5 2.5 8 8M6.5 3.5h-3v9h9v-3',
  warn: 'M8 2 1.5 13.5h13zM8 6.5v3M8 11.5v.01',
  info: 'M8 14a6 6 0 1 0 0-12 6 6 0 0 0 0 12zM8 7.5v3.5M8 5v.01',
  plus: 'M8 3v10M3 8h10',
  minus: 'M3 8h10',
  remove: 'M4 4l8 8M12 4l-8 8',
  move: 'M8 2v12M2 8h12M6 4l2-2 2 2M6 12l2 2 2-2M4 6 2 8l2 2M12 6l2 2-2 2',
  resize: 'M5 5l6 6M11 7v4H7',
  more: 'M3 8h.01M8 8h.01M13 8h.01',
  check: 'M3 8.5 6.5 12 13 4.5',
  close: 'M4 4l8 8M12 4l-8 8',
  chevron: 'M5.5 3 10.5 8 5.5 13',
  pencil: 'M2.5 13.5l1-3.5 7-7 2.5 2.5-7 7zM9 4.5 11.5 7',
  clip: 'M12.5 7.5 8 12a3 3 0 0 1-4.3-4.3L8.5 3a2 2 0 0 1 2.9 2.9L6.7 10.5',
  download: 'M8 2v8M4.5 7 8 10.5 11.5 7M2.5 13.5h11',
  document: 'M4 1.5h5.5L12.5 4.5v10H4zM9.5 1.5v3h3M6 8h4.5M6 11h4.5',
  badge: 'M8 9.5a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM5.5 9 4.5 14.5 8 12.5l3.5 2L10.5 9',
} as const;

/** One of our icons. Hidden from screen readers, because there are words next to it or on the control. */
export const Icon = ({ name }: { name: keyof typeof SHAPES }) => (
  <svg class="icon" viewBox="0 0 16 16" aria-hidden="true">
    <path d={SHAPES[name]} />
  </svg>
);
