import type { Plugin } from 'vite';

interface Row {
  exam: string;
  title: string | null;
  status: string;
  source: string;
  date: string;
}

/** Bundles only the exam data that the sources page shows. The rest is for the generator of the catalogue. */
export const shownExams = (): Plugin => ({
  name: 'shown-exams',
  enforce: 'pre',
  transform(code, id) {
    if (!id.endsWith('/exam-catalogue.json')) return undefined;
    const rows: Row[] = JSON.parse(code);
    return JSON.stringify(rows.map(({ exam, title, status, source, date }) => ({ exam, title, status, source, date })));
  },
});
