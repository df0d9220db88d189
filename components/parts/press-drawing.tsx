/** A drawing of a page with our button and a hand on it; hidden from screen readers. */
export const PressDrawing = () => (
  <svg class="drawing" viewBox="0 0 72 48" aria-hidden="true">
    <rect x="2" y="3" width="66" height="42" rx="4" />
    <path d="M2 12h66M7 7.5h.01M11 7.5h.01M15 7.5h.01M11 21h24M11 28h16" />
    <rect class="fill" x="30" y="32" width="30" height="8" rx="4" />
    <path class="hand" d="m54 37 2 10 3-3 4 3 1.5-2-4-3 3-2z" />
  </svg>
);
