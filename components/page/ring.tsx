/**
 * `done`: shows how many steps are done. `wait`: shows how many days have passed. `warn`: the person should act. `bad`:
 * something must be fixed. `won`: credit was posted.
 */
export type RingKind = 'done' | 'wait' | 'warn' | 'bad' | 'won';

const SIGNS: Partial<Record<RingKind, string>> = {
  wait: 'M16 10.5V16l3.5 2',
  warn: 'M16 10v7M16 21.5v.01',
  bad: 'M16 10v7M16 21.5v.01',
  won: 'm10.5 16.5 3.5 3.5 7.5-8',
};

/** Progress: steps done or, after sending, days passed. Hidden from screen readers. */
export const Ring = ({ kind, part }: { kind: RingKind; part: number }) => (
  <svg class={`ring ${kind}`} viewBox="0 0 32 32" aria-hidden="true">
    <circle class="track" cx="16" cy="16" r="13" />
    {part > 0 && <circle class="part" cx="16" cy="16" r="13" pathLength={1} stroke-dasharray={`${part} 1`} />}
    {SIGNS[kind] && <path d={SIGNS[kind]} />}
  </svg>
);
