import { describe, expect, it, vi } from 'vitest';
import { MAILTO_LIMIT, mailtoDraft, mailtoLink } from '../../../lib/channels/mailto';
import { WEBMAIL, webmailLink } from '../../../lib/channels/webmail';
import { fitLetter } from '../../../lib/letter/cascade';
import { composeLetter, STEPS } from '../../../lib/letter/letter';
import { AVERY, credlyBadge, exam, learnTranscript, oldTranscript, requestWith } from '../request/example-request';

const NAMES = [
  ['Latin', 'Avery Jordan Example'],
  ['Cyrillic', 'Константин Примеров-Образцов'],
  ['Japanese', '見本 試験太郎'],
  ['the longest Latin', 'A'.repeat(120)],
  ['the longest Cyrillic', 'Ж'.repeat(120)],
  ['the longest Japanese', '試'.repeat(120)],
] as const;

const codesOf = (count: number) => Array.from({ length: count }, (_, i) => `AZ-${String(100 + i)}`);

/** All kinds of evidence together, asking for a given number of exams. */
function requestFor(fullName: string, count: number) {
  const codes = codesOf(count);
  const exams = codes.map((code) => exam(code, `Designing and Implementing Example Solutions, Part ${code}`));
  return requestWith([learnTranscript({ exams }), oldTranscript(), credlyBadge()], {
    applicant: { ...AVERY, fullName },
    choices: Object.fromEntries(codes.map((code) => [code, true])),
    codes: { 1234567: 'Avery2020' },
  });
}

describe.each(NAMES)('a mail link for an applicant with a name in %s letters', (_, name) => {
  it.each(Array.from({ length: 31 }, (_, count) => count))(
    'with %i exams is short enough and names them all',
    (count) => {
      const current = requestFor(name, count);
      const { href, letter, step } = mailtoDraft(current);
      expect(href.length).toBeLessThanOrEqual(MAILTO_LIMIT);
      expect(new URL(href).searchParams.get('body')?.replaceAll('\r\n', '\n')).toBe(letter.text.trimEnd());
      for (const code of codesOf(count)) expect(letter.text).toContain(code);

      // No fuller letter would have fit.
      const before = STEPS[STEPS.indexOf(step) - 1];
      const fuller = before && mailtoLink(composeLetter(current, { step: before }));
      expect(fuller === undefined || fuller.length > MAILTO_LIMIT).toBe(true);
    },
  );

  it.each(WEBMAIL.map((row) => [row.id, row] as const))('fits the link of %s as well', (_, row) => {
    for (let count = 0; count <= 30; count++) {
      const fits = (letter: Parameters<typeof webmailLink>[1]) => webmailLink(row, letter).length <= row.limit;
      const { letter } = fitLetter(requestFor(name, count), fits, { hideCodes: true });
      expect(webmailLink(row, letter).length).toBeLessThanOrEqual(row.limit);
      for (const code of codesOf(count)) expect(letter.text).toContain(code);
    }
  });
});

it('a mail link holds 30 exams with the longest possible codes', () => {
  const codes = Array.from({ length: 30 }, (_, i) => `A B C D E F G H I ${10 + i}`);
  const current = requestWith([learnTranscript({ exams: codes.map((code) => exam(code)) })], {
    applicant: { ...AVERY, fullName: '試'.repeat(120) },
    choices: Object.fromEntries(codes.map((code) => [code, true])),
  });
  const { href, letter } = mailtoDraft(current);
  expect(href.length).toBeLessThanOrEqual(MAILTO_LIMIT);
  for (const code of codes) expect(letter.text).toContain(code);
});

describe('what is left out, step by step', () => {
  const current = requestFor('Avery Example', 2);
  const textAt = (step: (typeof STEPS)[number]) => composeLetter(current, { step }).text;

  it('goes from everything to the minimum that names every exam', () => {
    expect(STEPS).toEqual(['full', 'without-exam-links', 'exam-codes-only', 'short', 'shortest']);
    const lengths = STEPS.map((step) => mailtoLink(composeLetter(current, { step })).length);
    expect(lengths).toEqual([...new Set(lengths)].sort((a, b) => b - a));
  });

  it('first the links to exam pages', () => {
    expect(textAt('full')).toContain('https://docs.microsoft.com/learn/certifications/exams/az-100');
    expect(textAt('without-exam-links')).not.toContain('docs.microsoft.com');
    expect(textAt('without-exam-links')).toContain('AZ-100 Designing and Implementing');
  });

  it('then the titles of exams', () => {
    expect(textAt('exam-codes-only').split('\n')).toContain('AZ-100, passed 2019-05-14');
    expect(textAt('exam-codes-only')).not.toContain('Designing');
  });

  it('then everything but the evidence, with the full letter to be pasted', () => {
    const lines = textAt('short').split('\n');
    expect(lines).toContain('AZ-100, AZ-101');
    expect(lines).toContain('Access Code: Avery2020');
    expect(lines).toContain('[the full letter is on the clipboard: paste it here]');
    expect(lines).not.toContain('Email: avery@example.com');
  });

  it('finally everything but the exam codes', () => {
    expect(textAt('shortest').split('\n')).toEqual([
      'Please evaluate these Microsoft certification exams for college credit (NCCRS):',
      '',
      'AZ-100, AZ-101',
      '',
      '[the full letter is on the clipboard: paste it here]',
      '',
    ]);
  });

  it('but every step except the last includes every kind of evidence', () => {
    for (const step of STEPS.slice(0, -1)) {
      expect(textAt(step)).toContain('Transcript ID: 1234567\nAccess Code: Avery2020\n');
      expect(textAt(step)).toContain(`Transcript Viewing Page: ${learnTranscript().link}`);
      expect(textAt(step)).toContain(`Badge link: ${credlyBadge().link}`);
    }
  });
});

describe('fitLetter', () => {
  const current = requestFor('Avery Example', 2);

  it.each(STEPS.map((step, i) => [i, step] as const))(
    'after %i versions that do not fit, takes the version "%s"',
    (misses, step) => {
      const fits = vi.fn().mockReturnValue(true);
      for (let i = 0; i < misses; i++) fits.mockReturnValueOnce(false);
      expect(fitLetter(current, fits)).toEqual({ step, letter: composeLetter(current, { step }) });
    },
  );

  it('takes the shortest version if nothing fits', () => {
    expect(fitLetter(current, () => false).step).toBe('shortest');
  });

  it('keeps access codes hidden in every version', () => {
    const seen: string[] = [];
    fitLetter(current, (letter) => seen.push(letter.text) < 0, { hideCodes: true });
    expect(seen).toHaveLength(STEPS.length);
    expect(seen.join('')).not.toContain('Avery2020');
    expect(seen[0]).toContain('Access Code: [access code: paste here]');
  });
});

it('says how many codes are only in the full letter if the shortest link cannot hold them all', () => {
  const { href, letter } = mailtoDraft(requestFor('Avery Jordan Example', 300));
  expect(href.length).toBeLessThanOrEqual(MAILTO_LIMIT);
  expect(letter.text).toContain('and 220 more, named in the full letter');
});
