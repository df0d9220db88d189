/** Checks before sending: finds what would make a request come back, or get lost, while it can still be fixed. */
import { checkApplication } from './preflight/application';
import { checkChoice } from './preflight/choice';
import { checkCredentials } from './preflight/credentials';
import { checkExams } from './preflight/exams';
import { type Check, type Context, type Finding, RULES, SEVERITIES } from './preflight/finding';
import { checkHolders } from './preflight/holders';
import { checkLinks } from './preflight/links';
import { checkOldShares } from './preflight/old-shares';
import { checkApplicantPlaceholders, checkItemPlaceholders } from './preflight/placeholders';
import { checkRecipient } from './preflight/recipient';
import type { Current } from './request';

const CHECKS: readonly Check[] = [
  checkLinks,
  checkCredentials,
  checkOldShares,
  checkItemPlaceholders,
  checkChoice,
  checkExams,
  checkApplicantPlaceholders,
  checkHolders,
  checkApplication,
  checkRecipient,
];

/**
 * Checks a request as it is now.
 *
 * @returns the findings, most serious first, and in the order of the checklist within the same severity
 */
export function preflight(current: Current, context: Context): Finding[] {
  return CHECKS.flatMap((check) => check(current, context)).sort(
    (a, b) =>
      SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) || ORDER.indexOf(a.id) - ORDER.indexOf(b.id),
  );
}

const ORDER = Object.keys(RULES);
