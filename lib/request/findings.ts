import { subjectOf } from './finding-subject';
import { preflight } from './preflight';
import type { Finding } from './preflight/finding';
import type { Current } from './request';

/**
 * What the pre-flight finds in a request, except what the person has answered. Only a `should` can be answered; a
 * `must` stays.
 *
 * @param recipient where the letter goes
 * @param now decides what is old and what has expired
 */
export function findingsIn(current: Current, recipient: string, now: Date): { findings: Finding[]; musts: number } {
  const findings = preflight(current, {
    today: now.toISOString().slice(0, 10),
    recipient,
    application: { attached: Boolean(current.request.application) },
  }).filter((finding) => finding.severity !== 'should' || !isSeen(current, finding));
  return { findings, musts: findings.filter(({ severity }) => severity === 'must').length };
}

const isSeen = ({ request: { seen } }: Current, finding: Finding): boolean =>
  seen.some((each) => each.finding === finding.id && each.subject === subjectOf(finding));
