import { credentialStanding, examStanding, type Standing } from '../../catalogue/standing';
import { chosenExams, type ExamChoice, examChoices } from '../exams';
import type { Item, Request } from '../request';
import { LIST_DATE } from '../school';
import { type Action, type Check, type Finding, finding } from './finding';

/** Whether the request asks for any exam at all, and for one that can count. */
export const checkChoice: Check = ({ request }) => {
  const chosen = chosenExams(request);
  return [
    ...(request.items.length && !chosen.length
      ? [finding('exams-not-chosen', { action: { do: 'choose-exams' } })]
      : []),
    ...noneCounts(request, chosen),
  ];
};

/** Reports if no chosen exam has a recommendation or, if none is chosen, nothing that the evidence shows has one. */
function noneCounts(request: Request, chosen: ExamChoice[]): Finding[] {
  const asked = chosen.length ? chosen : examChoices(request);
  const rows: [name: string, Standing][] = asked.map((exam) => [exam.key, examStanding(exam)]);
  if (!chosen.length) rows.push(...request.items.flatMap(titlesOf).map((row) => credentialRow(row)));
  // Nothing can be said about a title that is not in the catalogue. An exam that is not in it is known not to be
  // listed.
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

/** There is a recommendation, even if it was not valid on the pass date; that is a separate finding. */
const isHopeful = (standing: Standing) =>
  standing.status === 'recommended' ||
  standing.status === 'possible' ||
  (standing.status === 'not-listed' && standing.reason === 'outside-validity');

type Title = { title: string; earnedOn?: string | undefined };

/** The titles in evidence that names no exam. */
function titlesOf({ evidence }: Item): Title[] {
  if (evidence.exams.length) return [];
  return 'title' in evidence ? [{ title: evidence.title, earnedOn: evidence.issuedOn }] : evidence.certifications;
}

const credentialRow = ({ title, earnedOn }: Title): [string, Standing] => [
  title,
  credentialStanding({ title, ...(earnedOn && { earnedOn }) }),
];

const distinct = (names: readonly string[]) => [...new Set(names)];
