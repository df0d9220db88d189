/** Where each rule of the pre-flight comes from. A rule without a row here does not compile. */
import { FACTS } from '../process-facts';
import { PAGE_OF_2020 } from '../school';
import type { FindingId } from './finding';

export interface RuleSource {
  source: string;
  /** The source's own date, or the day it was collected. */
  date: string;
  confidence: 'high' | 'medium' | 'our own';
}

const INSTRUCTIONS: RuleSource = { ...PAGE_OF_2020, confidence: 'high' };
const SCHOOL: RuleSource = {
  source: 'Excelsior University’s published policies on the documents that it takes; collected, not checked live',
  date: '2026-11-22',
  confidence: 'high',
};
const PAGES: RuleSource = {
  source: 'What the share pages answer without sign-in, as public code and saved pages show it',
  date: '2026-11-22',
  confidence: 'medium',
};
const CATALOGUE: RuleSource = {
  source: 'The recommendations and exams below',
  date: '2026-11-22',
  confidence: 'high',
};
const NO_CREDIT_TWICE: RuleSource = {
  source: 'NCCRS’s page of exam AZ-102, and the rule that no credit is given twice for one exam',
  date: '2019-06',
  confidence: 'high',
};
const CODES: RuleSource = {
  source:
    'Microsoft Docs, “NCCRS college credit for certification exams” of 2020-08-11, and the share pages as collected',
  date: '2026-11-22',
  confidence: 'high',
};
const LINKS: RuleSource = {
  source:
    'Excelsior University’s published policies, and Microsoft’s college credit page since 2021-09-24; collected, not checked live',
  date: '2026-11-22',
  confidence: 'high',
};
const BADGES: RuleSource = {
  source: 'The exams of each certification, as our catalogue lists them',
  date: '2026-11-22',
  confidence: 'medium',
};
const ACCOUNTS: RuleSource = {
  source: 'What people report of certification profiles on Microsoft Learn; collected, not checked live',
  date: '2026-11-22',
  confidence: 'medium',
};
const PAGE_SINCE_2021: RuleSource = {
  source: 'Microsoft’s college credit page, as it changed by 2021-09-24',
  date: '2021-09-24',
  confidence: 'high',
};
const OURS: RuleSource = {
  source: 'Our own rule, so that nothing is forgotten',
  date: '2026-11-22',
  confidence: 'our own',
};

export const RULE_SOURCES: Record<FindingId, RuleSource> = {
  'link-needs-sign-in': SCHOOL,
  'link-not-official': SCHOOL,
  'link-not-https': OURS,
  'link-gone': PAGES,
  'sharing-id-missing': PAGES,
  'transcript-id-missing': INSTRUCTIONS,
  'placeholder-transcript-id': OURS,
  'placeholder-badge-title': OURS,
  'issuer-unverified': SCHOOL,
  'badge-expired': PAGES,
  'evidence-old': OURS,
  'access-code-forgotten': INSTRUCTIONS,
  'access-code-missing': INSTRUCTIONS,
  'placeholder-access-code': OURS,
  'address-details-unconfirmed': INSTRUCTIONS,
  'exams-not-chosen': OURS,
  'exams-not-listed': CATALOGUE,
  'exams-only-successors': CATALOGUE,
  'exam-outside-validity': CATALOGUE,
  'exam-not-nccrs': CATALOGUE,
  'exam-two-pass-dates': OURS,
  'exams-not-together': NO_CREDIT_TWICE,
  'exam-pass-date-unknown': CATALOGUE,
  'exam-two-authorities': NO_CREDIT_TWICE,
  'placeholder-full-name': OURS,
  'placeholder-email': OURS,
  'placeholder-student-id': OURS,
  'holders-differ': SCHOOL,
  'name-differs': SCHOOL,
  'legal-name-not-shown': SCHOOL,
  'name-in-other-script': OURS,
  'application-missing': INSTRUCTIONS,
  'form-required-empty': OURS,
  'form-not-signed': OURS,
  'form-name-differs': OURS,
  'form-email-differs': OURS,
  'form-date-in-future': OURS,
  'recipient-microsoft': INSTRUCTIONS,
  'recipient-changed': OURS,
};

/** Where the other facts in our texts come from, by text key. */
export const TEXT_SOURCES: Record<string, RuleSource> = {
  'changes.ace': PAGE_SINCE_2021,
  'changes.links': PAGE_SINCE_2021,
  'changes.dashboard': PAGES,
  'changes.recipient': INSTRUCTIONS,
  'letter.recipient-source': INSTRUCTIONS,
  'guidance.dashboard': INSTRUCTIONS,
  'guidance.own-transcript': PAGES,
  'guidance.own-credentials': PAGES,
  'guidance.migration-code': PAGES,
  'application.get': INSTRUCTIONS,
  'application.form.transcript-service.about': INSTRUCTIONS,
  'exams.list-source': INSTRUCTIONS,
  'standing.unknown.exam': INSTRUCTIONS,
  'help.access-code.answer': CODES,
  'help.account.answer': ACCOUNTS,
  'help.closing-account.answer': FACTS.profile,
  'help.services.answer': SCHOOL,
  'help.fee.answer': FACTS.fee,
  'help.exams.answer': INSTRUCTIONS,
  'help.badge.answer': BADGES,
  'help.expired.answer': ACCOUNTS,
  'help.link.answer': LINKS,
  'help.fresh.answer': FACTS.papers,
  'help.identity.answer': SCHOOL,
  'help.address.answer': FACTS.address,
  'help.recipient.answer': INSTRUCTIONS,
  'help.authorities.answer': NO_CREDIT_TWICE,
  'life.thirty-days': FACTS.thirtyDays,
  'life.keep-profile': FACTS.profile,
};
