/**
 * Generates the text of `lib/catalogue/catalogue.generated.ts` from the source data in `lib/catalogue/data/`.
 *
 * Fails and names the row if a row does not match its schema or refers to an exam that is not in the catalogue. The
 * same data always produces the same text.
 */
import type * as z from 'zod/mini';
import type {
  CatalogueExam,
  Confidence,
  ExamGroup,
  Origin,
  Recommendation,
  Succession,
} from '../../lib/catalogue/catalogue';
import recommendations from '../../lib/catalogue/data/credit-recommendations.json';
import additions from '../../lib/catalogue/data/exam-additions.json';
import exams from '../../lib/catalogue/data/exam-catalogue.json';
import groups from '../../lib/catalogue/data/exam-groups.json';
import periods from '../../lib/catalogue/data/exam-periods.json';
import successions from '../../lib/catalogue/data/exam-successions.json';
import { Failure } from '../run/failure';
import { ExamGroupRow, ExamPeriodRow, ExamRow, RecommendationRow, SuccessionRow } from './schema';

/** The rows of each file in `lib/catalogue/data/`, by the name of the file. */
export const SOURCE_DATA = {
  'exam-catalogue': exams as unknown[],
  'exam-additions': additions as unknown[],
  'credit-recommendations': recommendations as unknown[],
  'exam-groups': groups as unknown[],
  'exam-periods': periods as unknown[],
  'exam-successions': successions as unknown[],
};
export type SourceData = typeof SOURCE_DATA;

/**
 * Generates the catalogue.
 *
 * @returns the text of the generated module
 * @throws Failure that names the file and the row of the first error
 */
export function generateCatalogue(data: SourceData): string {
  const rows = parseAll(data);
  checkReferences(rows);
  const origins: string[] = [];
  const table = (name: string, type: string, entries: object[]) =>
    `export const ${name}: readonly ${type}[] = [\n${entries.map((entry) => asLine(entry, origins)).join('')}];\n`;
  const tables = [
    table('EXAMS', 'CatalogueExam', examsOf(rows)),
    table('CERTIFICATIONS', 'CatalogueCertification', certificationsOf(rows)),
    table('SUCCESSIONS', 'Succession', successionsOf(rows)),
    table('RECOMMENDATIONS', 'Recommendation', recommendationsOf(rows)),
  ];
  const shared = `const ORIGINS = [\n${origins.map((origin) => `  ${origin},\n`).join('')}] as const;\n`;
  return [HEAD, shared, ...tables].join('\n');
}

const HEAD = `// Generated from data/ by npm run catalogue: change the data there, not this file.
// biome-ignore-all format: one row a line, as the script writes it
import type { CatalogueCertification, CatalogueExam, Recommendation, Succession } from './catalogue';
`;

/**
 * Writes a row. Many rows have the same origin, so each origin is written once, in `origins`, and spread into its rows.
 */
function asLine(entry: object, origins: string[]): string {
  const line = JSON.stringify(entry, (key, value) => {
    if (key !== 'origin') return value;
    const origin = JSON.stringify(value);
    if (!origins.includes(origin)) origins.push(origin);
    return origins.indexOf(origin);
  });
  return `  ${line.replace(/"origin":(\d+)/g, '...ORIGINS[$1]')},\n`;
}

/** A row being built, with its origin kept separate. */
type Gathered<Row extends Omit<Origin, 'source'>> = Omit<Row, keyof Origin> & { origin: Omit<Origin, 'source'> };

type Rows = ReturnType<typeof parseAll>;

function parseAll(data: SourceData) {
  return {
    exams: [
      ...parse('exam-catalogue', ExamRow, data['exam-catalogue']),
      ...parse('exam-additions', ExamRow, data['exam-additions']),
    ].sort((a, b) => compare(a.exam, b.exam)),
    recommendations: parse('credit-recommendations', RecommendationRow, data['credit-recommendations']),
    groups: parse('exam-groups', ExamGroupRow, data['exam-groups']),
    periods: parse('exam-periods', ExamPeriodRow, data['exam-periods']),
    successions: parse('exam-successions', SuccessionRow, data['exam-successions']),
  };
}

function parse<Row>(file: string, schema: z.ZodMiniType<Row>, rows: unknown[]): Row[] {
  return rows.map((row, i) => {
    const parsed = schema.safeParse(row);
    if (parsed.success) return parsed.data;
    const [issue] = parsed.error.issues;
    throw new Failure(`${file}.json, ${nameOf(row, i)}: ${issue?.path.join('.')} ${issue?.message}`);
  });
}

function nameOf(row: unknown, i: number): string {
  const { exam, certification, title } = row as Record<string, unknown>;
  return `row ${i + 1} (${exam ?? certification ?? title})`;
}

function checkReferences({ exams, recommendations, groups, periods, successions }: Rows): void {
  const known = new Set<string>();
  for (const { exam } of exams) {
    if (known.has(exam)) throw new Failure(`exam-catalogue.json, exam-additions.json: ${exam} stands there twice`);
    known.add(exam);
  }
  const mustKnow = (file: string, row: string, codes: readonly string[]) => {
    const unknown = codes.find((code) => !known.has(code));
    if (unknown) throw new Failure(`${file}.json, ${row}: ${unknown} is not in the catalogue`);
  };
  for (const { exam, title, notWith } of recommendations) {
    mustKnow('credit-recommendations', title, exam ? [exam, ...notWith] : notWith);
  }
  for (const { exam } of periods) mustKnow('exam-periods', exam, [exam]);
  for (const { exam, replaced } of successions) mustKnow('exam-successions', exam, [exam, ...replaced]);
  for (const { certification, exams: codes } of groups) {
    mustKnow('exam-groups', certification, codes);
    const stray = codes.find((code) => !examRow(exams, code)?.certifications.includes(certification));
    if (stray) throw new Failure(`exam-groups.json, ${certification}: ${stray} does not lead to it in the catalogue`);
  }
}

const examRow = (exams: ExamRow[], code: string) => exams.find(({ exam }) => exam === code);

/**
 * The exams. A title is kept only for exams that the interface names itself: recommended ones, and those that share a
 * group with them or replaced them. All other titles come with the evidence.
 */
function examsOf({ exams, periods, recommendations, groups, successions }: Rows): CatalogueExam[] {
  const named = new Set<string | null>([
    ...recommendations.map(({ exam }) => exam),
    ...groups.flatMap(({ exams: codes }) => codes),
    ...successions.flatMap(({ exam, replaced }) => [exam, ...replaced]),
  ]);
  return exams.map(({ exam, title, retired }) => {
    const period = periods.find((row) => row.exam === exam);
    return {
      code: exam,
      title: named.has(exam) ? (title ?? undefined) : undefined,
      listed: recommendations.some((row) => row.exam === exam && row.listed) || undefined,
      retired: retired ?? undefined,
      earnedFrom: period?.earnedFrom ?? undefined,
      earnedUntil: period?.earnedUntil ?? undefined,
    };
  });
}

/**
 * The certifications with their groups. Those without a row in `exam-groups.json` get their exams from the catalogue's
 * own lists.
 */
function certificationsOf({ exams, groups }: Rows): { title: string; groups: Gathered<ExamGroup>[] }[] {
  const titles = new Set(exams.flatMap(({ certifications }) => certifications));
  return [...titles].sort(compare).map((title) => {
    const own = groups.filter(({ certification }) => certification === title);
    if (own.length) {
      return { title, groups: own.map((row) => ({ exams: row.exams, needed: 'all', origin: groupOrigin(row) })) };
    }
    return { title, groups: [groupFromLists(exams.filter(({ certifications }) => certifications.includes(title)))] };
  });
}

/**
 * A group made from the catalogue's lists. They name a certification's exams, but not which of them were needed, so
 * only a single exam is sure to be the whole group. The newest row's origin counts for the group.
 */
function groupFromLists(rows: ExamRow[]): Gathered<ExamGroup> {
  const newest = rows.reduce((a, b) => (b.date > a.date ? b : a));
  return {
    exams: rows.map(({ exam }) => exam),
    needed: rows.length === 1 ? 'all' : 'some',
    origin: groupOrigin({ ...newest, confidence: 'medium' }),
  };
}

const successionsOf = ({ successions }: Rows): Gathered<Succession>[] =>
  successions.map((row) => ({ exam: row.exam, replaced: row.replaced, origin: originOf(row) }));

/**
 * The recommendations by exam, NCCRS before ACE. Rows that name no exam (Office Specialist certifications of three
 * versions) stay in the data, since nothing says which exam codes they apply to.
 */
function recommendationsOf({ recommendations }: Rows): Gathered<Recommendation>[] {
  return recommendations
    .flatMap((row) => (row.exam ? [{ ...row, exam: row.exam }] : []))
    .sort((a, b) => compare(b.authority, a.authority) || compare(a.exam, b.exam))
    .map((row) => ({
      exam: row.exam,
      authority: row.authority,
      listed: row.listed,
      amounts: row.hours && row.level ? { hours: row.hours, level: row.level, subjects: row.subject ?? [] } : null,
      validity: row.validFrom && row.validTo ? { from: row.validFrom, to: row.validTo } : null,
      notWith: row.notWith,
      origin: originOf(row),
    }));
}

/** The origin of a group without its source, which stays in the data: only the date and the confidence are shown. */
const groupOrigin = (row: Parameters<typeof originOf>[0]): Omit<Origin, 'source'> => {
  const { date, dateOf, confidence } = originOf(row);
  return { date, dateOf, confidence };
};

function originOf({ source, date, dateOf, confidence }: Omit<Origin, 'confidence'> & { confidence: string }): Origin {
  return { source, date, dateOf, confidence: /^(medium-high|medium|high)/.exec(confidence)?.[0] as Confidence };
}

/** Compares by code unit, so that the order is the same on every machine. */
const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
