import { describe, expect, it } from 'vitest';
import { RULES } from '../../../lib/request/preflight/finding';
import { RULE_SOURCES, TEXT_SOURCES } from '../../../lib/request/preflight/sources';
import { english as en } from '../../../lib/texts/english';

describe('the page of sources', () => {
  it('lists every pre-flight rule and no other', () => {
    expect(Object.keys(RULE_SOURCES).sort()).toEqual(Object.keys(RULES).sort());
  });

  it('lists every text that states a rule or fact of the process', () => {
    const isStatement = (key: string) =>
      /^(changes\.(?!title|sources)|application\.form\.[\w-]+$|exams\.list-source|letter\.recipient-source)/.test(key);
    expect(
      Object.keys(en)
        .filter(isStatement)
        .filter((key) => !(key in TEXT_SOURCES)),
    ).toEqual([]);
    expect(Object.keys(TEXT_SOURCES).filter((key) => !(key in en))).toEqual([]);
  });

  it('lists every text that names a year, except an example of a date', () => {
    const dated = Object.entries(en).filter(([, text]) => /\b(?:19|20)\d\d\b/.test(JSON.stringify(text)));
    const known = ([key]: [string, unknown]) =>
      key in TEXT_SOURCES || key.replace('preflight.', '') in RULE_SOURCES || key === 'gap.days-unsure';
    expect(dated.filter((entry) => !known(entry)).map(([key]) => key)).toEqual([]);
  });

  it('names a source, a date and a certainty for each', () => {
    const rows = [...Object.values(RULE_SOURCES), ...Object.values(TEXT_SOURCES)];
    expect(rows.filter(({ source, date, confidence }) => !source || !/^\d{4}-\d\d/.test(date) || !confidence)).toEqual(
      [],
    );
  });
});
