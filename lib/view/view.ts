/**
 * Everything that our pages show, derived from stored data. The background derives it after every change and keeps it
 * in memory, so that popup and request page only need to render it, and all show the same.
 */
import { findExam, recommendedExams } from '../catalogue/exams';
import { credentialStanding, type Standing as ExamStanding, examStanding } from '../catalogue/standing';
import { mailtoDraft } from '../channels/mailto';
import { WEBMAIL, type Webmail, webmailDraft } from '../channels/webmail';
import type { Certification } from '../evidence/evidence';
import { composeLetter, type Letter, type LetterOptions, letterParts, type Step } from '../letter/letter';
import type { Line } from '../letter/parts';
import { type ExamChoice, examChoices } from '../request/exams';
import { findingsIn } from '../request/findings';
import { type FollowUp, followUpOf } from '../request/follow-up';
import { isOpen, type Stage, stageOf } from '../request/life';
import type { Finding } from '../request/preflight/finding';
import { canComeBack } from '../request/put-back';
import { type Current, EMPTY_REQUEST, type LetterKind, type Request } from '../request/request';
import { namesOf, type RequestName } from '../request/request-name';
import { currentOf, isUntouched, type Requests } from '../request/requests';
import type { Settings } from '../settings/settings';
import { type Checklist, checklistOf } from '../steps/checklist';

/** A letter as a link, and how much of the letter it contains. */
export interface LinkView {
  href: string;
  step: Step;
}

/** An exam named by its code; the title is empty if the catalogue has none. */
export interface NamedExam {
  code: string;
  title: string;
}

/** A letter with every link that carries it. */
export interface LetterView {
  kind: LetterKind;
  letter: Letter;
  /** The letter as a person reads it, paragraph by paragraph, including what it still lacks. */
  parts: readonly (readonly Line[])[];
  draft: LinkView;
  webmail: (LinkView & Pick<Webmail, 'id'>)[];
}

/** One of the requests, with what distinguishes it for a person. */
export interface RequestRow extends RequestName {
  id: string;
  isCurrent: boolean;
  stage: Stage;
  isFollowUpDue: boolean;
  items: number;
}

/** How much is stored, to inform the person. */
export interface Holdings {
  requests: number;
  /** When the oldest request was started, ISO 8601; absent if not known. */
  since?: string;
  codes: number;
  areCodesKept: boolean;
  applications: number;
}

export interface View extends Current, LetterView {
  checklist: Checklist;
  stage: Stage;
  settings: Settings;
  /** The name of the current request. */
  name: RequestName;
  /** Oldest first. */
  requests: RequestRow[];
  /** Whether the current request can come back once it is removed. */
  canComeBack: boolean;
  data: Holdings;
  /** When the current request is due for a follow-up, if it waits for an answer. */
  followUp?: FollowUp;
  /** Whether any of the requests is due for a follow-up. */
  isFollowUpDue: boolean;
  /** The letter that asks what became of the request, once it was sent. */
  followUpLetter?: LetterView;
  findings: Finding[];
  /** How many of the findings would make the request come back. */
  musts: number;
  exams: (ExamChoice & { standing: ExamStanding })[];
  /** Recommended exams that are not in the request yet. */
  addable: NamedExam[];
  /**
   * What each badge counts for, by item id, and which recommended exams it may stand for that are not in the request
   * yet.
   */
  badges: Record<string, { standing: ExamStanding; candidates: NamedExam[] }>;
  /** The standings of each transcript's certifications, by item id. */
  certifications: Record<string, { title: string; standing: ExamStanding }[]>;
}

/** The stored data that the view is derived from. */
export interface Kept {
  requests: Requests;
  /** The access codes of every request, by its id. */
  codes: Record<string, Current['codes']>;
  settings: Settings;
}

/**
 * Derives everything that our pages show from what is stored.
 *
 * @param now decides what is old, what has expired, and what is due
 * @param timeZone the person's (IANA name); the machine's if absent
 */
export function viewOf({ requests, codes, settings }: Kept, now: Date, timeZone?: string): View {
  const request = currentOf(requests);
  const current = { request, codes: codes[request.id] ?? {} };
  const { recipient, closingLine } = settings;
  const followUpFor = ({ life }: Request) => followUpOf(life, settings.followUpDays, now, timeZone);
  const followUp = followUpFor(request);
  const names = namesOf(requests.all, timeZone);
  const rows = requests.all.map((each, i) => ({
    ...(names[i] as RequestName),
    id: each.id,
    isCurrent: each === request,
    stage: stageOf(each.life),
    isFollowUpDue: followUpFor(each)?.isDue ?? false,
    items: each.items.length,
  }));
  const exams = examChoices(request).map((choice) => ({ ...choice, standing: examStanding(choice) }));
  const held = new Set(exams.map(({ key }) => key));
  // A sent request does not change, so nothing in it can be fixed anymore.
  const { findings, musts } = isOpen(request.life) ? findingsIn(current, recipient, now) : { findings: [], musts: 0 };
  return {
    ...current,
    findings,
    musts,
    ...letterView(current, { kind: 'request', recipient, closingLine }),
    checklist: checklistOf({ current, findings, followUp }),
    stage: stageOf(request.life),
    settings,
    name: names[requests.all.indexOf(request)] as RequestName,
    requests: rows,
    canComeBack: canComeBack(request),
    data: holdingsOf({ requests, codes, settings }),
    isFollowUpDue: rows.some(({ isFollowUpDue }) => isFollowUpDue),
    ...(followUp && { followUp }),
    ...(!isOpen(request.life) && {
      followUpLetter: letterView(current, { kind: 'follow-up', recipient, closingLine }),
    }),
    exams,
    addable: recommendedExams()
      .filter(({ code }) => !held.has(code))
      .map(({ code }) => named(code)),
    badges: badgesIn(current, held),
    certifications: Object.fromEntries(
      request.items.map(({ id, evidence }) => [id, evidence.certifications.map(certificationView)]),
    ),
  };
}

function holdingsOf({ requests: { all }, codes, settings }: Kept): Holdings {
  const begun = all.filter((request) => !isUntouched(request));
  // The first request starts with its first change; until then, its start is not known.
  const [since] = begun
    .map(({ startedAt }) => startedAt)
    .filter((at) => at !== EMPTY_REQUEST.startedAt)
    .sort();
  return {
    requests: begun.length,
    ...(since && { since }),
    codes: Object.values(codes).reduce((sum, each) => sum + Object.keys(each).length, 0),
    areCodesKept: settings.keepCodes,
    applications: all.filter(({ application }) => application).length,
  };
}

function letterView(current: Current, options: LetterOptions & { kind: LetterKind }): LetterView {
  const { href, step } = mailtoDraft(current, options);
  return {
    kind: options.kind,
    letter: composeLetter(current, options),
    parts: letterParts(current, options),
    draft: { href, step },
    webmail: WEBMAIL.map((row) => {
      const { href, step } = webmailDraft(row, current, options);
      return { id: row.id, href, step };
    }),
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
