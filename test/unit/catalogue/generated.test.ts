import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { build, type Rolldown } from 'vite';
import { describe, expect, it } from 'vitest';
import { CERTIFICATIONS, EXAMS, RECOMMENDATIONS, SUCCESSIONS } from '../../../lib/catalogue/catalogue.generated';
import { generateCatalogue, SOURCE_DATA } from '../../../scripts/catalogue/generate';

const ROOM = 'lib/catalogue';

describe('the generated module', () => {
  it('matches the generator’s output for the data', () => {
    expect(readFileSync(`${ROOM}/catalogue.generated.ts`, 'utf8')).toBe(generateCatalogue(SOURCE_DATA));
  });

  it('does not depend on the order of exams in the data', () => {
    const reversed = { ...SOURCE_DATA, 'exam-catalogue': SOURCE_DATA['exam-catalogue'].toReversed() };
    const exams = (text: string) => text.slice(text.indexOf('export const EXAMS'), text.indexOf('export const CERT'));
    expect(exams(generateCatalogue(reversed))).toBe(exams(generateCatalogue(SOURCE_DATA)));
  });

  it('has every exam and certification of the data, with a source for every fact', () => {
    const exams = [...SOURCE_DATA['exam-catalogue'], ...SOURCE_DATA['exam-additions']] as { exam: string }[];
    expect(EXAMS.map(({ code }) => code).sort()).toEqual(exams.map(({ exam }) => exam).sort());
    expect(CERTIFICATIONS.length).toBeGreaterThanOrEqual(141);
    const groups = CERTIFICATIONS.flatMap((certification) => certification.groups);
    expect(
      [...groups, ...SUCCESSIONS, ...RECOMMENDATIONS].filter(({ date, confidence }) => !date || !confidence),
    ).toEqual([]);
    expect([...SUCCESSIONS, ...RECOMMENDATIONS].filter(({ source }) => !source)).toEqual([]);
  });

  it('is at most 12 kB gzipped including lookups, without the schema', async () => {
    const code = await bundle();
    expect(code).toContain('AZ-103');
    expect(code).not.toMatch(/zod|ZodMini/);
    expect(gzipSync(code, { level: 9 }).length).toBeLessThanOrEqual(12_000);
  });
});

/** The whole room, minified as in the build, without the schema, which the extension never imports. */
async function bundle(): Promise<string> {
  const files = readdirSync(ROOM).filter((name) => name.endsWith('.ts') && name !== 'schema.ts');
  const entry = files.map((name) => `export * from '/${ROOM}/${name}';`).join('\n');
  const result = (await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [
      {
        name: 'room',
        resolveId: (id) => (id === 'room' ? '\0room' : undefined),
        load: (id) => (id === '\0room' ? entry : undefined),
      },
    ],
    build: { write: false, rolldownOptions: { input: 'room', preserveEntrySignatures: 'strict' } },
  })) as Rolldown.RolldownOutput;
  return result.output.map((chunk) => (chunk.type === 'chunk' ? chunk.code : '')).join('');
}
