const DRAWINGS = {
  open: (
    <>
      <rect x="20" y="10" width="120" height="76" rx="6" />
      <path d="M20 26h120M28 18h.01M35 18h.01M42 18h.01" />
      <rect x="40" y="36" width="80" height="42" rx="3" />
      <path d="M50 46h36M50 56h48M50 66h28" />
      <circle class="mark" cx="116" cy="72" r="13" />
      <path class="mark" d="m110 72 4.500 4.500 8-9" />
    </>
  ),
  press: (
    <>
      <rect x="20" y="10" width="120" height="76" rx="6" />
      <path d="M20 26h120M28 18h.01M35 18h.01M42 18h.01" />
      <path d="M32 38h52M32 48h36" />
      <rect class="fill" x="62" y="58" width="68" height="20" rx="10" />
      <path class="on-fill" d="M75 68h28" />
      <path class="hand" d="m110 66 22 8.500-9.500 3.500-4 9.500z" />
    </>
  ),
  send: (
    <>
      <rect x="26" y="26" width="92" height="58" rx="6" />
      <path d="m26 34 46 30 46-30" />
      <path class="mark" d="m94 30 46-18-16 40-9-14z" />
      <path class="mark" d="m115 38 25-26" />
    </>
  ),
} as const;

/** A drawing of ours for each step of the first page, for the eye only. */
export const StepDrawing = ({ step }: { step: keyof typeof DRAWINGS }) => (
  <svg class="drawing" viewBox="0 0 160 96" aria-hidden="true">
    {DRAWINGS[step]}
  </svg>
);
