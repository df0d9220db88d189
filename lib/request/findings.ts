import { type Finding, preflight } from './preflight';
import type { Current } from './request';

/**
 * What the pre-flight finds in a request.
 *
 * @param recipient where the letter goes
 * @param now decides what is old and what has expired
 */
export function findingsIn(current: Current, recipient: string, now: Date): { findings: Finding[]; musts: number } {
  const findings = preflight(current, {
    today: now.toISOString().slice(0, 10),
    recipient,
    application: { attached: Boolean(current.request.application) },
  });
  return { findings, musts: findings.filter(({ severity }) => severity === 'must').length };
}
