import { chosenExams } from '../request/exams';
import { lastSent, stageOf } from '../request/life';
import type { Request } from '../request/request';
import type { Requests } from '../request/requests';

/** One row of the table: an exam asked for, or a piece of evidence, in one of the requests. */
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

/** Everything asked for and shown, as a table for other programs; it holds no access codes. */
export const exportRows = ({ all }: Requests): Row[] => all.flatMap(rowsOf);

function rowsOf(request: Request, index: number): Row[] {
  const sent = lastSent(request.life);
  const common = {
    request: String(index + 1),
    stage: stageOf(request.life),
    sent: sent?.at ?? '',
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
    link: 'link' in evidence ? evidence.link : evidence.viewingPage,
    transcript_id: 'transcriptId' in evidence ? evidence.transcriptId : '',
  }));
  return [...exams, ...evidence];
}
