import { credentialStanding, examStanding, type Standing } from '../../catalogue/standing';
import { chosenExams, type ExamChoice, examChoices } from '../exams';
import type { Item, Request } from '../request';
import { LIST_DATE } from '../school';
import { type Action, type Check, type Finding, finding } from './finding';

/** Whether the request asks for an exam at all, and for one that can count. */
export const checkChoice: Check = ({ request }) => {
  const chosen = chosenExams(request);
  return [
    ...(request.items.length && !chosen.length
      ? [finding('exams-not-chosen', { action: { do: 'choose-exams' } })]
      : []),
    ...noneCounts(request, chosen),
  ];
};

/** Nothing asked for, or where nothing is chosen, nothing that the evidence shows, has a recommendation. */
function noneCounts(request: Request, chosen: ExamChoice[]): Finding[] {
  const asked = chosen.length ? chosen : examChoices(request);
  const rows: [name: string, Standing][] = asked.map((exam) => [exam.key, examStanding(exam)]);
  if (!chosen.length) rows.push(...request.items.flatMap(titlesOf).map((row) => credentialRow(row)));
  // Of a title that the catalogue does not hold, nothing can be said; an exam that it does not hold is not listed.
  const known = rows.filter(
    ([, standing]) => standing.status !== 'no-exam' && !(standing.status === 'unknown' && standing.reason === 'title'),
  );
  const standings = known.map(([, standing]) => standing);
  if (!known.length || standings.some(isHopeful)) return [];
  const successors = known.filter(([, standing]) => listedBefore(standing).length);
  const exams = distinct((successors.length ? successors : known).map(([name]) => name));
  const action: Action = { do: 'choose-exams' };
  return successors.length
    ? [
        finding('exams-only-successors', {
          values: { exams, listed: distinct(standings.flatMap(listedBefore)), date: LIST_DATE },
          action,
        }),
      ]
    : [finding('exams-not-listed', { values: { exams, date: LIST_DATE }, action })];
}

const listedBefore = (standing: Standing) => (standing.status === 'not-listed' ? standing.predecessors : []);

/** A recommendation there is, even if it did not hold on the pass date: that is a finding of its own. */
const isHopeful = (standing: Standing) =>
  standing.status === 'recommended' ||
  standing.status === 'possible' ||
  (standing.status === 'not-listed' && standing.reason === 'outside-validity');

type Title = { title: string; earnedOn?: string | undefined };

/** The titles of what names no exam. */
function titlesOf({ evidence }: Item): Title[] {
  if (evidence.exams.length) return [];
  return 'title' in evidence ? [{ title: evidence.title, earnedOn: evidence.issuedOn }] : evidence.certifications;
}

const credentialRow = ({ title, earnedOn }: Title): [string, Standing] => [
  title,
  credentialStanding({ title, ...(earnedOn && { earnedOn }) }),
];

const distinct = (names: readonly string[]) => [...new Set(names)];
