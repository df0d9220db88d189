import { describe, expect, it } from 'vitest';
import { generateCatalogue, SOURCE_DATA, type SourceData } from '../../../scripts/catalogue/generate';

type Row = Record<string, unknown>;
const rowsOf = (file: keyof SourceData) => SOURCE_DATA[file] as Row[];

/** The data with one row of one file changed. */
function withRow(file: keyof SourceData, index: number, change: Row): SourceData {
  const rows = rowsOf(file).map((row, i) => (i === index ? { ...row, ...change } : row));
  return { ...SOURCE_DATA, [file]: rows };
}

describe('source data', () => {
  it('still has all collected exams and recommendations', () => {
    expect(rowsOf('exam-catalogue').length).toBeGreaterThanOrEqual(217);
    expect(rowsOf('credit-recommendations').length).toBeGreaterThanOrEqual(13);
  });

  it.each(Object.keys(SOURCE_DATA) as (keyof SourceData)[])('every row of %s has a source and a date', (file) => {
    const lacking = rowsOf(file).filter(({ source, date }) => !source || !/^\d{4}-\d{2}(-\d{2})?$/.test(String(date)));
    expect(lacking).toEqual([]);
  });

  it("dates only the nine rows of Microsoft's list 2020-08-11", () => {
    const listed = rowsOf('credit-recommendations').filter((row) => row.listed);
    expect(listed.map(({ date }) => date)).toEqual(Array(9).fill('2020-08-11'));
    expect(listed.every(({ source }) => String(source).includes('ms.date 2020-08-11'))).toBe(true);
  });

  it('gives credit hours only for AZ-102', () => {
    const withHours = rowsOf('credit-recommendations').filter(({ hours }) => hours !== null);
    expect(withHours.map(({ exam, hours }) => [exam, hours])).toEqual([['AZ-102', 4]]);
  });
});

describe('a bad row stops the generator, which names the row', () => {
  const cases: [string, SourceData, RegExp][] = [
    ['no source', withRow('exam-catalogue', 5, { source: '' }), /exam-catalogue\.json, row 6 \(70-357\): source/],
    ['no date', withRow('exam-catalogue', 0, { date: undefined }), /exam-catalogue\.json, row 1 \(62-193\): date/],
    ['a day that is none', withRow('exam-catalogue', 1, { retired: '2021-1-31' }), /70-333\): retired/],
    ['a code not in its normal form', withRow('exam-additions', 1, { exam: '533' }), /row 2 \(533\): exam/],
    ['a field too many', withRow('exam-groups', 0, { hours: 3 }), /exam-groups\.json, row 1/],
    ['guessed hours', withRow('credit-recommendations', 1, { hours: '3' }), /row 2 \(AZ-100\): hours/],
    ['an unknown authority', withRow('credit-recommendations', 0, { authority: 'X' }), /\(AZ-102\): authority/],
    ['an exam that stands there twice', withRow('exam-additions', 0, { exam: 'AZ-103' }), /AZ-103 stands there twice/],
    ['an unknown exam in a group', withRow('exam-groups', 0, { exams: ['ZZ-999'] }), /ZZ-999 is not in the catalogue/],
    ["another certification's exam", withRow('exam-groups', 0, { exams: ['AZ-203'] }), /AZ-203 does not lead to it/],
    ['an unknown predecessor', withRow('exam-successions', 0, { replaced: ['AZ-998'] }), /exam-successions.*AZ-998/],
    ['a period of an unknown exam', withRow('exam-periods', 0, { exam: 'AZ-997' }), /exam-periods.*AZ-997/],
    ['an unknown exam to count once with', withRow('credit-recommendations', 0, { notWith: ['AZ-996'] }), /AZ-996/],
  ];

  it.each(cases)('%s', (_, data, message) => {
    expect(() => generateCatalogue(data)).toThrow(message);
  });
});
