/** The letter to the school: subject and body, always in English, whatever the language of the interface. */
import { examLink, findExam } from '../catalogue/exams';
import type { Evidence } from '../evidence/evidence';
import { chosenExams, type ExamChoice, examChoices } from '../request/exams';
import { dayIn } from '../request/follow-up';
import { lastSent } from '../request/life';
import type { Current, Item, LetterKind } from '../request/request';
import { EXCELSIOR } from '../request/school';
import { oneLine } from './one-line';
import { type Line, said } from './parts';
import { blockAsHtml } from './rich-text';
import { readSentLink, sentLink } from './sent-link';

export interface Letter {
  recipient: string;
  /** One line. */
  subject: string;
  /** Lines end in `\n`. */
  text: string;
  html: string;
}

/**
 * How much a letter contains, from everything to the least that still names the exams. For channels with a limit, the
 * first step that fits is used.
 */
export const STEPS = ['full', 'without-exam-links', 'exam-codes-only', 'short', 'shortest'] as const;
export type Step = (typeof STEPS)[number];

export interface LetterOptions {
  step?: Step;
  /** Puts a placeholder in place of every access code, for channels that would reveal it to a third party. */
  hideCodes?: boolean;
  /** The request itself, or the letter that asks about it later. */
  kind?: LetterKind;
  /** Where the letter goes; Excelsior's address if absent. */
  recipient?: string;
  /** The line before the person's name. */
  closingLine?: string;
}

export const CODE_PLACEHOLDER = '[access code: paste here]';
const ID_PLACEHOLDER = '[transcript ID: type here]';
const FULL_LETTER_PLACEHOLDER = '[the full letter is on the clipboard: paste it here]';

/**
 * Writes the letter from the request as it is now. Placeholders stand for a missing transcript ID or access code; lines
 * for anything else that is missing are left out.
 */
export function composeLetter(current: Current, options: LetterOptions = {}): Letter {
  const { step = 'full', kind = 'request', recipient = EXCELSIOR.recipient.address } = options;
  const blocks = said(letterParts(current, options));
  return {
    recipient,
    subject: subjectOf(current, step, kind),
    text: `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`,
    html: blocks.map(blockAsHtml).join('\n'),
  };
}

/** The same letter in parts, paragraph by paragraph, including a part for everything that is missing. */
export function letterParts(current: Current, options: LetterOptions = {}): Line[][] {
  const { step = 'full', hideCodes = false, kind = 'request' } = options;
  const known = hideCodes ? { ...current, codes: {} } : current;
  return step === 'short' || step === 'shortest' ? shortBlocks(known, step, kind) : fullBlocks(known, step, options);
}

function subjectOf({ request }: Current, step: Step, kind: LetterKind): string {
  const name = oneLine(request.applicant.fullName);
  const subject = `${kind === 'follow-up' ? 'Follow-up: ' : ''}Request for college credit: Microsoft certification exams`;
  return name && step !== 'short' && step !== 'shortest' ? `${subject} (${name})` : subject;
}

/** What a letter says about an exam. */
type NamedExam = Pick<ExamChoice, 'code' | 'title' | 'passedOn'>;

/** The exams and evidence in a letter: those of the request as it is now or, for a follow-up, as it was sent. */
function contentsOf(current: Current, kind: LetterKind | undefined): { exams: NamedExam[]; evidence: Line[][] } {
  const { request } = current;
  const sending = kind === 'follow-up' ? lastSent(request.life)?.sending : undefined;
  if (!sending) {
    return { exams: chosenExams(request), evidence: request.items.map((item) => evidenceLines(item, current)) };
  }
  const known = examChoices(request);
  return {
    exams: sending.exams.map(
      (code) => known.find((exam) => exam.code === code) ?? { code: oneLine(code), title: findExam(code)?.title ?? '' },
    ),
    evidence: sending.links.map((line) => {
      const item = request.items.find(({ evidence }) => sentLink(evidence) === line);
      return item ? evidenceLines(item, current) : goneLines(line);
    }),
  };
}

/** For evidence that was sent and has since been removed or changed. */
function goneLines(line: string): Line[] {
  const { link, transcriptId } = readSentLink(oneLine(line));
  if (transcriptId === undefined) return [['Link: ', { own: link }]];
  return transcriptLines(transcriptId, undefined, link);
}

function fullBlocks(current: Current, step: Step, { kind, closingLine = 'Thank you,' }: LetterOptions): Line[][] {
  const { request } = current;
  const closing = oneLine(closingLine);
  const { exams, evidence } = contentsOf(current, kind);
  const name = oneLine(request.applicant.fullName);
  const isFollowUp = kind === 'follow-up';
  return [
    [[`Dear ${EXCELSIOR.name},`]],
    isFollowUp
      ? [...followUpLines(current), [askedFor(exams)]]
      : [
          [
            `Please evaluate ${exams.length ? these(exams) : 'the Microsoft certification exams shown by the evidence below'} for college credit, under the credit recommendations of NCCRS (National College Credit Recommendation Service).`,
          ],
        ],
    applicantLines(current),
    exams.length || isFollowUp ? exams.flatMap((exam) => examLines(exam, step)) : [[{ gap: 'exams' }]],
    ...(evidence.length || isFollowUp ? evidence : [[[{ gap: 'evidence' as const }]]]),
    [
      ...(isFollowUp ? [] : [applicationLine(current)]),
      ['Please confirm that you received this request, and tell me if anything is missing.'],
    ],
    [...(closing ? [[closing]] : []), [name ? { own: name } : { gap: 'full-name' }]],
  ];
}

const applicationLine = ({ request }: Current): Line => [
  request.application || request.ticks.includes('application')
    ? { own: 'The completed application is attached.' }
    : { gap: 'application' },
];

/** When the first letter was sent and what its subject was, so that Excelsior can find it. */
function followUpLines({ request }: Current): Line[] {
  const sent = lastSent(request.life);
  const subject = sent?.sending?.subject;
  return [
    [
      ...(sent ? ['On ', { own: dayIn(new Date(sent.at)) }] : ['Earlier']),
      ' I sent you a request for credit evaluation under the credit recommendations of NCCRS (National College Credit Recommendation Service), and have no answer yet.',
    ],
    ...(subject ? [['Its subject was: ', { own: oneLine(subject) }]] : []),
  ];
}

const these = ({ length }: readonly NamedExam[]): string =>
  length === 1 ? 'this Microsoft certification exam' : 'these Microsoft certification exams';

function askedFor({ length }: readonly NamedExam[]): string {
  if (!length) return 'It showed this evidence:';
  return `It asked for ${length === 1 ? 'this exam' : 'these exams'} and showed this evidence:`;
}

/** For the tightest limits: the exam codes, and at `short` also the applicant's name and the evidence. */
function shortBlocks(current: Current, step: Step, kind: LetterKind): Line[][] {
  const { exams, evidence } = contentsOf(current, kind);
  const codes = step === 'short' ? codesOf(exams) : codesOf(exams, MOST_CODES);
  return [
    kind === 'follow-up'
      ? [[...(followUpLines(current)[0] ?? []), ...(codes ? [' It asked for:'] : [])]]
      : [[`Please evaluate ${codes ? these(exams) : 'my Microsoft certification exams'} for college credit (NCCRS):`]],
    codes ? [[{ own: codes }]] : [],
    ...(step === 'short' ? [applicantLines(current).slice(0, 1), ...evidence] : []),
    [[FULL_LETTER_PLACEHOLDER]],
  ];
}

/** No link has room for more codes than this, and no real request comes near it. */
const MOST_CODES = 80;

function codesOf(exams: readonly NamedExam[], most = exams.length): string {
  const codes = exams
    .slice(0, most)
    .map(({ code }) => code)
    .join(', ');
  return exams.length > most ? `${codes} and ${exams.length - most} more, named in the full letter` : codes;
}

function applicantLines({ request: { applicant } }: Current): Line[] {
  const [name, email, studentId] = [applicant.fullName, applicant.email, applicant.studentId].map(oneLine);
  return [
    ['Applicant: ', name ? { own: name } : { gap: 'full-name' }],
    ['Email: ', email ? { own: email } : { gap: 'email' }],
    ...(studentId ? [['Student ID: ', { own: studentId }]] : []),
  ];
}

function examLines({ code, title, passedOn }: NamedExam, step: Step): Line[] {
  const passed = passedOn ? `, passed ${passedOn}` : '';
  if (step === 'exam-codes-only') return [[{ own: `${code}${passed}` }]];
  const line: Line = [{ own: `${code} ${title}`.trim() + passed }];
  return step === 'full' ? [line, [examLink(code)]] : [line];
}

function evidenceLines({ id, evidence }: Item, { codes }: Current): Line[] {
  if (evidence.kind === 'mcp-transcript') {
    return transcriptLines(evidence.transcriptId, codes[id], evidence.viewingPage);
  }
  if (evidence.kind === 'learn-transcript') return [['Transcript Viewing Page: ', { own: evidence.link }]];
  return badgeLines(evidence);
}

const transcriptLines = (transcriptId: string, code: string | undefined, viewingPage: string): Line[] => [
  ['Transcript ID: ', transcriptId ? { own: transcriptId } : { gap: 'transcript-id', stands: ID_PLACEHOLDER }],
  ['Access Code: ', code === undefined ? { gap: 'access-code', stands: CODE_PLACEHOLDER } : { own: code }],
  ['Transcript Viewing Page: ', viewingPage],
];

function badgeLines(evidence: Extract<Evidence, { kind: 'credly-badge' | 'learn-credential' }>): Line[] {
  const { title, link, issuedOn } = evidence;
  return [
    ['Badge: ', { own: title || 'Microsoft credential' }],
    ['Badge link: ', { own: link }],
    ...(issuedOn ? [['Badge issued: ', { own: issuedOn }]] : []),
  ];
}
