/**
 * A Microsoft Learn transcript that its holder shares by a link. The link is the evidence; the exams come from its
 * JSON.
 */
import { cleanLine } from './clean';
import { parseDay } from './days';
import type { Certification, EvidenceOf, Exam } from './evidence';
import { identity } from './identity';
import {
  ACTIVE_HEADING,
  COLUMN_LABEL,
  DAY_LABEL_IN_LINE,
  EXAMS_HEADING,
  HANDLE_LABEL,
  HISTORICAL_HEADING,
  HOLDER_LABEL,
  OTHER_HEADINGS,
} from './learn-labels';
import { LIMITS } from './limits';
import { native } from './native';
import { type LinkPage, type Pressed, pageKind } from './page-kind';
import { linesOf } from './page-text';

type LearnTranscript = EvidenceOf<'learn-transcript'>;

const PATH =
  /^\/(?:[a-z]{2,3}-[a-z]{2,4}(?:-[a-z]{2})?\/)?users\/(?!me\/)([\w-]{1,100})\/transcript\/([\w-]{6,40})\/?$/i;

export const learnTranscriptPage: LinkPage = {
  kind: 'learn-transcript',
  isAddressEnough: true,
  matches: (url) => url.protocol === 'https:' && url.host === 'learn.microsoft.com' && PATH.test(url.pathname),
  recognize: (_document, url) => ({ state: 'found', id: identity(linkAlone(url)) }),
  fromLink: (url) => ({ ...linkAlone(url), gaps: ['details-unread'] }),
};

export const learnTranscript = /* @__PURE__ */ pageKind(learnTranscriptPage, {
  jsonPath,

  read: (_document, url) => ({ state: 'found', kind: 'learn-transcript', capture: { evidence: linkAlone(url) } }),

  async press(document, url, ask): Promise<Pressed> {
    const evidence = linkAlone(url);
    const answer = await ask(jsonPath(url));
    const read = (answer.status === 'ok' && fromJson(answer.json)) || fromText(document);
    if (!read && answer.status === 'not-found') return { ok: false, refusal: 'link-gone' };
    if (!read) return { ok: true, capture: { evidence: { ...evidence, gaps: ['details-unread'] } } };
    return { ok: true, capture: { evidence: { ...evidence, ...read, gaps: read.exams.length ? [] : ['no-exams'] } } };
  },
});

/** English titles, whatever the language of the page: the letter is in English. */
function jsonPath(url: URL): string {
  return `/api/profiles/transcript/share/${PATH.exec(url.pathname)?.[2]}?locale=en-us`;
}

function linkAlone(url: URL): LearnTranscript {
  const [, user, share] = PATH.exec(url.pathname) ?? [];
  const link = `https://learn.microsoft.com/users/${user}/transcript/${share}`;
  return { kind: 'learn-transcript', link, exams: [], certifications: [], gaps: [] };
}

type Details = Pick<LearnTranscript, 'holder' | 'handle' | 'exams' | 'certifications'>;

/**
 * Picks the exams and certifications out of the share JSON; e-mail, MCID, modules and learning paths stay unread.
 * The shape is that of a real answer of 2026-04; a transcript without certifications has no `certificationData`.
 */
export function fromJson(json: unknown): Details | undefined {
  if (!isRecord(json) || !('userName' in json || 'certificationData' in json)) return undefined;
  const data = isRecord(json.certificationData) ? json.certificationData : {};
  return {
    ...people(data.legalName, json.userName),
    exams: rows(data.passedExams).flatMap((row) => exam(row.examNumber, row.examTitle, row.examDateTaken)),
    certifications: [...rows(data.activeCertifications), ...rows(data.historicalCertifications)]
      .slice(0, LIMITS.rows)
      .flatMap((row) => certification(row.name, row.dateEarned, row.expiration, row.status)),
  };
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const rows = (value: unknown) => (Array.isArray(value) ? value.slice(0, LIMITS.rows).filter(isRecord) : []);

const HEADINGS = [EXAMS_HEADING, ACTIVE_HEADING, HISTORICAL_HEADING, OTHER_HEADINGS];
const CODE = /^(?:[a-z]{2,3}\d?-\d{2,4}|\d{2,3}-\d{3}|\d{3})$/i;
const NUMBER = /^[A-Z0-9]{4,7}-[A-Z0-9]{4,9}$/i;
/** The hyphen of a number comes in several forms, above all in pages saved as PDF. */
const withHyphens = (value: string) => value.replace(/(?<=\w)[\u2010-\u2014\u2212\uFFFE](?=\w)/g, '-');
const ROW_NUMBER = /^\d{1,3}\.$/;
const TOGGLE = /^show (?:more|less)$/i;

/** Reads what the page shows, by its labels; undefined where it shows neither exam nor certification nor holder. */
function fromText(document: Document): Details | undefined {
  const lines = linesOf(native(document, 'body'));
  const details: Details = {
    ...people(after(lines, HOLDER_LABEL), after(lines, HANDLE_LABEL)),
    exams: examRows(section(lines, EXAMS_HEADING)),
    certifications: [
      ...certificationRows(section(lines, ACTIVE_HEADING), 'Active'),
      ...certificationRows(section(lines, HISTORICAL_HEADING)),
    ],
  };
  return details.holder || details.exams.length || details.certifications.length ? details : undefined;
}

/** What is behind a label, or on the next line unless that is a label or heading of its own. */
function after(lines: string[], label: RegExp): string | undefined {
  const at = lines.findIndex((line) => label.test(line));
  if (at < 0) return undefined;
  const next = lines[at + 1] ?? '';
  const isOther = next.includes(':') || HEADINGS.some((heading) => heading.test(next));
  return lines[at]?.replace(label, '') || (isOther ? undefined : next);
}

/** The values below a section's last heading, in order: counters at the top of the page repeat the headings. */
function section(lines: string[], heading: RegExp): string[] {
  const start = lines.findLastIndex((line) => heading.test(line));
  if (start < 0) return [];
  const isHeading = (line: string) => HEADINGS.some((other) => other.test(line));
  const length = lines.slice(start + 1).findIndex(isHeading);
  const end = length < 0 ? lines.length : start + 1 + length;
  return lines
    .slice(start + 1, end)
    .flatMap((line) => line.split(DAY_LABEL_IN_LINE))
    .map((line) => withHyphens(line.replace(COLUMN_LABEL, '').trim()))
    .filter((value) => value && !ROW_NUMBER.test(value) && !TOGGLE.test(value));
}

/** Each exam is its number, with the title before it and the day behind it. */
const examRows = (values: string[]) =>
  values.flatMap((value, i) => (i && CODE.test(value) ? exam(value, values[i - 1], values[i + 1]) : []));

/** Each certification is its number; the title stands before it, its days before or behind it, up to its neighbors. */
function certificationRows(values: string[], section?: 'Active'): Certification[] {
  const isTitle = (value: string) =>
    !NUMBER.test(value) && !parseDay(value) && !STATUS.test(value) && !/^N\/A$/i.test(value);
  const titles = values.flatMap((value, i) => (isTitle(value) ? [i] : []));
  return titles.flatMap((at, i) => {
    const row = values.slice(at + 1, titles[i + 1]);
    const [earned, expires] = row.filter((value) => parseDay(value));
    const status = row.find((value) => STATUS.test(value)) ?? section;
    return row.some((value) => NUMBER.test(value)) ? certification(values[at], earned, expires, status) : [];
  });
}

const STATUS = /^(?:Active|Expired|Retired)$/;

function people(legalName: unknown, userName: unknown): Pick<Details, 'holder' | 'handle'> {
  const holder = cleanLine(legalName, LIMITS.name);
  const handle = cleanLine(userName, LIMITS.name).replace(/ Edit$/, '');
  return { ...(holder && { holder }), ...(handle && { handle }) };
}

function exam(number: unknown, title: unknown, passed: unknown): Exam[] {
  const code = withHyphens(cleanLine(number, 20))
    .toUpperCase()
    .replace(/[^A-Z0-9 .-]/g, '')
    // Some letters are two in capitals.
    .slice(0, 20)
    .replace(/^[ .-]+|[ .-]+$/g, '');
  const passedOn = parseDay(passed);
  return code ? [{ code, title: cleanLine(title, LIMITS.title), ...(passedOn && { passedOn }) }] : [];
}

function certification(name: unknown, earned: unknown, expires: unknown, state: unknown): Certification[] {
  const title = cleanLine(name, LIMITS.title);
  const earnedOn = parseDay(earned);
  const expiresOn = parseDay(expires);
  const status = cleanLine(state, 20);
  if (!title) return [];
  return [
    {
      title,
      ...(STATUS.test(status) && { status: status as Certification['status'] }),
      ...(earnedOn && { earnedOn }),
      ...(expiresOn && { expiresOn }),
    },
  ];
}
