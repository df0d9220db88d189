import { linkOf } from '../evidence/link';
import { chosenExams } from '../request/exams';
import { dayIn } from '../request/follow-up';
import { lastSent, stageOf } from '../request/life';
import type { Request } from '../request/request';
import { namesOf, type RequestName } from '../request/request-name';
import type { Requests } from '../request/requests';

/** A row of the table: an exam that a request asks for, or a piece of its evidence. */
export type Row = Record<(typeof COLUMNS)[number], string>;

export const COLUMNS = [
  'request',
  'stage',
  'sent',
  'recipient',
  'kind',
  'code',
  'title',
  'passed',
  'link',
  'transcript_id',
  'credit_hours',
] as const;

/** All exams and evidence of all requests, as a table for other programs; contains no access codes. */
export function exportRows({ all }: Requests): Row[] {
  const names = namesOf(all);
  return all.flatMap((request, i) => rowsOf(request, nameOf(names[i] as RequestName)));
}

/** A request's name as pages show it, but independent of the language: `2026-05-14`, `2026-05-14 (2)`. */
const nameOf = ({ startedAt, nth }: RequestName) => dayIn(new Date(startedAt)) + (nth > 1 ? ` (${nth})` : '');

function rowsOf(request: Request, name: string): Row[] {
  const sent = lastSent(request.life);
  const common = {
    request: name,
    stage: stageOf(request.life),
    sent: sent ? (sent.isDayOnly ? dayIn(new Date(sent.at)) : sent.at) : '',
    recipient: sent?.sending?.recipient ?? '',
  };
  const empty = { code: '', title: '', passed: '', link: '', transcript_id: '', credit_hours: '' };
  const credits = request.life.flatMap((event) => (event.event === 'answered' ? event.credits : []));
  const exams = chosenExams(request).map(({ code, title, passedOn = '' }) => ({
    ...common,
    ...empty,
    kind: 'exam',
    code,
    title,
    passed: passedOn,
    credit_hours: String(credits.findLast(({ exam }) => exam === code)?.hours ?? ''),
  }));
  const evidence = request.items.map(({ evidence }) => ({
    ...common,
    ...empty,
    kind: evidence.kind,
    title: 'title' in evidence ? evidence.title : '',
    link: linkOf(evidence),
    transcript_id: 'transcriptId' in evidence ? evidence.transcriptId : '',
  }));
  return [...exams, ...evidence];
}
