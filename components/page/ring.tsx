const ROUND = 2 * Math.PI * 13;

/** `progress`: steps get done. `wait`: days pass. `warn`: act. `bad`: fix something. `won`: credit was posted. */
export type RingKind = 'progress' | 'wait' | 'warn' | 'bad' | 'won';

const SIGNS: Partial<Record<RingKind, string>> = {
  wait: 'M16 10.500V16l3.500 2',
  warn: 'M16 10v7M16 21.500v.01',
  bad: 'M16 10v7M16 21.500v.01',
  won: 'm10.500 16.500 3.500 3.500 7.500-8',
};

/** Progress: steps done or, after sending, days passed. Hidden from screen readers. */
export const Ring = ({ kind, part }: { kind: RingKind; part: number }) => (
  <svg class={`ring ${kind}`} viewBox="0 0 32 32" aria-hidden="true">
    <circle class="track" cx="16" cy="16" r="13" />
    {part > 0 && <circle class="part" cx="16" cy="16" r="13" stroke-dasharray={`${ROUND * part} ${ROUND}`} />}
    {SIGNS[kind] && <path d={SIGNS[kind]} />}
  </svg>
);
