/**
 * Everything that our pages show, derived from what is stored. The background derives it after every change and keeps
 * it in memory, so that popup and request page need nothing but to draw it, and all show the same.
 */
import { findExam, recommendedExams } from '../catalogue/exams';
import { credentialStanding, type Standing as ExamStanding, examStanding } from '../catalogue/standing';
import { mailtoDraft } from '../channels/mailto';
import { WEBMAIL, type Webmail, webmailLink } from '../channels/webmail';
import type { Certification } from '../evidence/evidence';
import { fitLetter } from '../letter/cascade';
import { composeLetter, type Letter, type Step } from '../letter/letter';
import { type ExamChoice, examChoices } from '../request/exams';
import { findingsIn } from '../request/findings';
import type { Finding } from '../request/preflight';
import type { Current } from '../request/request';
import { type Standing, standingOf } from '../request/status';

/** A letter as a link, and what it still holds. */
export interface LinkView {
  href: string;
  step: Step;
}

/** An exam named by its code; the title is empty where the catalogue has none. */
export interface NamedExam {
  code: string;
  title: string;
}

export interface View extends Current {
  standing: Standing;
  findings: Finding[];
  /** How many of the findings would make the request come back. */
  musts: number;
  exams: (ExamChoice & { standing: ExamStanding })[];
  /** Recommended exams that the request does not know yet. */
  addable: NamedExam[];
  /** What each badge counts for, by item id, and which recommended exams fit it that the request does not know yet. */
  badges: Record<string, { standing: ExamStanding; candidates: NamedExam[] }>;
  /** How the certifications of each transcript stand, by item id. */
  certifications: Record<string, { title: string; standing: ExamStanding }[]>;
  letter: Letter;
  draft: LinkView;
  webmail: (LinkView & Pick<Webmail, 'id' | 'product'>)[];
}

/**
 * @param now decides what is old and what has expired
 */
export function viewOf(current: Current, now: Date): View {
  const { request } = current;
  const exams = examChoices(request).map((choice) => ({ ...choice, standing: examStanding(choice) }));
  const held = new Set(exams.map(({ key }) => key));
  const { href, step } = mailtoDraft(current);
  return {
    ...current,
    ...findingsIn(current, now),
    standing: standingOf(current),
    exams,
    addable: recommendedExams()
      .filter(({ code }) => !held.has(code))
      .map(({ code }) => named(code)),
    badges: badgesIn(current, held),
    certifications: Object.fromEntries(
      request.items.map(({ id, evidence }) => [id, evidence.certifications.map(certificationView)]),
    ),
    letter: composeLetter(current),
    draft: { href, step },
    webmail: WEBMAIL.map((row) => webmailView(current, row)),
  };
}

const named = (code: string): NamedExam => ({ code, title: findExam(code)?.title ?? '' });

function badgesIn({ request }: Current, held: ReadonlySet<string>): View['badges'] {
  const badges: View['badges'] = {};
  for (const { id, evidence } of request.items) {
    if (!('title' in evidence) || !evidence.title) continue;
    const { title, issuedOn } = evidence;
    const standing = credentialStanding({ title, ...(issuedOn && { earnedOn: issuedOn }) });
    const fitting = 'candidates' in standing ? standing.candidates.flatMap(({ recommended }) => recommended) : [];
    badges[id] = { standing, candidates: fitting.filter((code) => !held.has(code)).map(named) };
  }
  return badges;
}

const certificationView = ({ title, earnedOn }: Certification) => ({
  title,
  standing: credentialStanding({ title, ...(earnedOn && { earnedOn }) }),
});

/** The link stays in the browser's history, so the access code is left out of it. */
function webmailView(current: Current, row: Webmail): View['webmail'][number] {
  const { letter, step } = fitLetter(current, (fitting) => webmailLink(row, fitting).length <= row.limit, {
    hideCodes: true,
  });
  return { id: row.id, product: row.product, href: webmailLink(row, letter), step };
}
