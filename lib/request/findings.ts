import { type Finding, preflight } from './preflight';
import type { Current } from './request';
import { EXCELSIOR } from './school';

/**
 * What the pre-flight finds in a request that goes to Excelsior.
 *
 * @param now decides what is old and what has expired
 */
export function findingsIn(current: Current, now: Date): { findings: Finding[]; musts: number } {
  const findings = preflight(current, {
    today: now.toISOString().slice(0, 10),
    recipient: EXCELSIOR.recipient.address,
    application: { attached: Boolean(current.request.application) },
  });
  return { findings, musts: findings.filter(({ severity }) => severity === 'must').length };
}
