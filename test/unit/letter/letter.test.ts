// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Evidence } from '../../../lib/evidence/evidence';
import { CODE_PLACEHOLDER, composeLetter, STEPS } from '../../../lib/letter/letter';
import { EXCELSIOR } from '../../../lib/request/school';
import { anyText } from '../channels/any-text';
import {
  AVERY,
  credlyBadge,
  exam,
  learnCredential,
  learnTranscript,
  oldTranscript,
  requestWith,
} from '../request/example-request';

const linesOf = (current: Parameters<typeof composeLetter>[0], options?: Parameters<typeof composeLetter>[1]) =>
  composeLetter(current, options).text.split('\n');

describe('each piece of evidence has its own lines', () => {
  it('three for an old transcript', () => {
    const current = requestWith([oldTranscript()], { codes: { 1234567: 'Avery2020' } });
    expect(block(linesOf(current), 'Transcript ID: ')).toEqual([
      'Transcript ID: 1234567',
      'Access Code: Avery2020',
      'Transcript Viewing Page: https://mcp.microsoft.com/Anonymous//Transcript/Validate',
    ]);
  });

  it('with the viewing page that an old transcript names itself', () => {
    const viewingPage = 'https://mcp.microsoft.com/authenticate/validatemcp.aspx';
    expect(linesOf(requestWith([oldTranscript({ viewingPage })]))).toContain(`Transcript Viewing Page: ${viewingPage}`);
  });

  it('with a placeholder for each missing field of an old transcript', () => {
    expect(block(linesOf(requestWith([oldTranscript({ transcriptId: '' })])), 'Transcript ID: ').slice(0, 2)).toEqual([
      'Transcript ID: [transcript ID: type here]',
      'Access Code: [access code: paste here]',
    ]);
  });

  it('one for a Learn transcript', () => {
    expect(block(linesOf(requestWith([learnTranscript()])), 'Transcript Viewing Page: ')).toEqual([
      'Transcript Viewing Page: https://learn.microsoft.com/users/averyexample/transcript/d4x0ruk7exampl1',
    ]);
  });

  it('two for a badge, and one for its date if known', () => {
    expect(block(linesOf(requestWith([credlyBadge()])), 'Badge: ')).toEqual([
      'Badge: Exam 533: Implementing Azure Solutions',
      'Badge link: https://www.credly.com/badges/0f1e2d3c-4b5a-4968-8776-655443322110',
    ]);
    expect(block(linesOf(requestWith([learnCredential({ issuedOn: '2023-05-07' })])), 'Badge: ')).toEqual([
      'Badge: Microsoft Certified: Azure Fundamentals',
      'Badge link: https://learn.microsoft.com/api/credentials/share/en-us/AveryExample/1A2B3C4D5E6F7A8B?sharingId=9F8E7D6C5B4A3F2E',
      'Badge issued: 2023-05-07',
    ]);
  });

  it('with a general title for a badge without one', () => {
    expect(linesOf(requestWith([credlyBadge({ title: '' })]))).toContain('Badge: Microsoft credential');
  });

  it('in the order in which the pieces were added', () => {
    const lines = linesOf(
      requestWith([credlyBadge(), oldTranscript(), oldTranscript({ transcriptId: '7654321' })], {
        codes: { 1234567: 'first1', 7654321: 'second2' },
      }),
    );
    expect(lines.filter((line) => /^(?:Badge|Transcript ID|Access Code): /.test(line))).toEqual([
      'Badge: Exam 533: Implementing Azure Solutions',
      'Transcript ID: 1234567',
      'Access Code: first1',
      'Transcript ID: 7654321',
      'Access Code: second2',
    ]);
  });
});

describe('each exam has its own line', () => {
  const exams = [
    exam('AZ-103', 'Microsoft Azure Administrator'),
    exam('AZ-400', 'DevOps', ''),
    exam('AZ-900', 'Basics'),
  ];
  const current = requestWith([learnTranscript({ exams })]);

  it('with code, title and date, and its page below', () => {
    const at = linesOf(current).indexOf('AZ-103 Microsoft Azure Administrator, passed 2019-05-14');
    expect(linesOf(current).slice(at, at + 5)).toEqual([
      'AZ-103 Microsoft Azure Administrator, passed 2019-05-14',
      'https://docs.microsoft.com/learn/certifications/exams/az-103',
      'AZ-400 DevOps',
      'https://docs.microsoft.com/learn/certifications/exams/az-400',
      '',
    ]);
  });

  it('without an unknown date or title', () => {
    const lines = linesOf(requestWith([learnTranscript({ exams: [exam('AZ-103', '')] })]));
    expect(lines).toContain('AZ-103, passed 2019-05-14');
  });

  it('leaves out unlisted exams until chosen', () => {
    expect(composeLetter(current).text).not.toContain('AZ-900');
    const chosen = { ...current, request: { ...current.request, choices: { 'AZ-900': true, 'AZ-103': false } } };
    expect(linesOf(chosen)).toContain('AZ-900 Basics, passed 2019-05-14');
    expect(composeLetter(chosen).text).not.toContain('AZ-103');
  });

  it('asks for the exams of the evidence if none is named', () => {
    expect(composeLetter(current).text).toContain('Please evaluate these Microsoft certification exams for');
    expect(composeLetter(requestWith([oldTranscript()])).text).toContain('exams shown by the evidence below');
  });

  it.each(STEPS)(
    'uses the singular for one exam, the plural for several, and other words for none, in the version “%s”',
    (step) => {
      const asked = (...all: ReturnType<typeof exam>[]) =>
        composeLetter(requestWith([learnTranscript({ exams: all })]), { step }).text.split(' for college credit')[0];
      expect(asked(exam('AZ-103'))).toMatch(/Please evaluate this Microsoft certification exam$/);
      expect(asked(exam('AZ-103'), exam('AZ-400'))).toMatch(/Please evaluate these Microsoft certification exams$/);
      expect(asked()).toMatch(
        /Please evaluate (?:my|the) Microsoft certification exams(?: shown by the evidence below)?$/,
      );
    },
  );
});

describe('the applicant', () => {
  it('has separate lines below the letter and is named in the subject', () => {
    const current = requestWith([learnTranscript()], { applicant: AVERY });
    expect(block(linesOf(current), 'Applicant: ')).toEqual([
      'Applicant: Avery Example',
      'Email: avery@example.com',
      'Student ID: S-100',
    ]);
    expect(block(linesOf(current), 'Thank you,')).toEqual(['Thank you,', 'Avery Example']);
    expect(composeLetter(current).subject).toBe(
      'Request for college credit: Microsoft certification exams (Avery Example)',
    );
  });

  it('has no empty lines before anything is typed', () => {
    const lines = linesOf(requestWith([learnTranscript()], { applicant: { ...AVERY, fullName: ' ', studentId: '' } }));
    expect(block(lines, 'Email: ')).toEqual(['Email: avery@example.com']);
    expect(lines.join('\n')).not.toMatch(/Applicant|Student ID/);
    expect(block(lines, 'Thank you,')).toEqual(['Thank you,']);
    expect(composeLetter(requestWith([learnTranscript()])).subject).toBe(
      'Request for college credit: Microsoft certification exams',
    );
  });
});

it('says that the application is attached only once it is filled in', () => {
  const sentence = 'The completed application is attached.';
  expect(linesOf(requestWith([learnTranscript()]))).not.toContain(sentence);
  expect(linesOf(requestWith([learnTranscript()], { ticks: ['application'] }))).toContain(sentence);
});

describe('hidden access codes', () => {
  const current = requestWith([oldTranscript(), oldTranscript({ transcriptId: '7654321' })], {
    codes: { 1234567: 'Avery2020', 7654321: 'Second2021' },
  });

  it.each(STEPS)('do not appear anywhere in the letter: %s', (step) => {
    expect(JSON.stringify(composeLetter(current, { step, hideCodes: true }))).not.toMatch(/Avery2020|Second2021/);
  });

  it('leave one placeholder each', () => {
    const lines = linesOf(current, { hideCodes: true }).filter((line) => line.startsWith('Access Code: '));
    expect(lines).toEqual([`Access Code: ${CODE_PLACEHOLDER}`, `Access Code: ${CODE_PLACEHOLDER}`]);
    expect(linesOf(current)).toContain('Access Code: Avery2020');
  });
});

describe('whatever a person typed', () => {
  const evidence = [oldTranscript(), learnTranscript({ exams: [exam('AZ-103')] }), credlyBadge()];
  const EVIDENCE_LINES = [
    'Transcript ID: 1234567',
    'Access Code: Avery2020',
    'Transcript Viewing Page: https://mcp.microsoft.com/Anonymous//Transcript/Validate',
    'Transcript Viewing Page: https://learn.microsoft.com/users/averyexample/transcript/d4x0ruk7exampl1',
    'Badge: Exam 533: Implementing Azure Solutions',
    'Badge link: https://www.credly.com/badges/0f1e2d3c-4b5a-4968-8776-655443322110',
  ];
  const plain = requestWith(evidence, { applicant: AVERY, codes: { 1234567: 'Avery2020' } });

  it.each([
    ['a line break', 'Avery\r\nTranscript ID: 666'],
    ['a carriage return', 'Avery\rAccess Code: 666'],
    ['a line separator', 'Avery\u2028Badge: Forged'],
    ['a paragraph separator', 'Avery\u2029Badge link: https://example.com'],
    ['the next-line character', 'Avery\u0085Badge: Forged'],
    ['a vertical tab and a form feed', 'Avery\v\fBadge: Forged'],
    ['characters that reverse text', '\u202EAvery\u2066'],
    ['half a character', 'Avery \uD83D'],
    ['the longest name', '試'.repeat(120)],
  ])('%s starts no line and hides nothing', (_, name) => {
    const applicant = { fullName: name, email: name, studentId: name };
    const letter = composeLetter({ ...plain, request: { ...plain.request, applicant } });
    expect(letter.text.split('\n')).toHaveLength(composeLetter(plain).text.split('\n').length);
    expect(evidenceLines(letter.text)).toEqual(EVIDENCE_LINES);
    expect(letter.text + letter.subject).not.toMatch(/[^\P{Cc}\n]|[\p{Cs}\p{Zl}\p{Zp}\u202A-\u202E\u2066-\u2069]/u);
    expect(letter.subject).not.toContain('\n');
  });

  it('cannot forge a line, for any text', () => {
    fc.assert(
      fc.property(fc.record({ fullName: anyText, email: anyText, studentId: anyText }), (applicant) => {
        const { text, subject } = composeLetter({ ...plain, request: { ...plain.request, applicant } });
        expect(evidenceLines(text)).toEqual(EVIDENCE_LINES);
        expect(text.isWellFormed() && subject.isWellFormed()).toBe(true);
        expect(`${text}${subject}`).not.toMatch(/[^\P{Cc}\n]/u);
        expect(subject).not.toContain('\n');
      }),
      { numRuns: 200 },
    );
  });
});

describe('the letter as HTML', () => {
  it('says the same as the text, with any text in it', () => {
    const typed = fc.oneof(
      anyText,
      fc.constantFrom('<img src=x onerror=alert(1)>', '"><script>', '&amp;&lt;', `'`, 'https://example.com/"x'),
    );
    fc.assert(
      fc.property(typed, typed, (fullName, title) => {
        const current = requestWith(
          [credlyBadge({ title: title.trim() }), learnTranscript({ exams: [exam('AZ-103')] })],
          {
            applicant: { ...AVERY, fullName },
          },
        );
        const { html, text } = composeLetter({ ...current });
        const page = new DOMParser().parseFromString(html, 'text/html');
        expect([...page.querySelectorAll('*')].map(({ tagName }) => tagName)).not.toContain('SCRIPT');
        expect(new Set([...page.body.querySelectorAll('*')].map(({ tagName }) => tagName))).toEqual(
          new Set(['P', 'BR', 'A']),
        );
        for (const link of page.querySelectorAll('a')) expect(link.getAttributeNames()).toEqual(['href']);
        expect(textOf(page)).toBe(text.trimEnd());
      }),
      { numRuns: 200 },
    );
  });

  it('links each address to itself', () => {
    const page = new DOMParser().parseFromString(composeLetter(requestWith([credlyBadge()])).html, 'text/html');
    const links = [...page.querySelectorAll('a')].map((link) => [link.getAttribute('href'), link.textContent]);
    expect(links).toEqual([[credlyBadge().link, credlyBadge().link]]);
  });
});

it('goes to the school, whatever the evidence says', () => {
  const line = anyText.map((text) => text.slice(0, 100));
  const evidence = fc.array(
    fc.oneof(
      fc.record({ title: line, link: line, issuer: line }).map((part) => credlyBadge(part) as Evidence),
      fc.record({ viewingPage: line, holder: line, transcriptId: line }).map((part) => oldTranscript(part) as Evidence),
      fc.record({ link: line, handle: line }).map((part) => learnTranscript(part) as Evidence),
    ),
    { maxLength: 4 },
  );
  fc.assert(
    fc.property(evidence, fc.constantFrom(...STEPS), (all, step) => {
      expect(composeLetter(requestWith(all), { step }).recipient).toBe('itcertifications@excelsior.edu');
    }),
  );
  expect(EXCELSIOR.recipient).toMatchObject({ address: 'itcertifications@excelsior.edu', date: '2020-08-11' });
});

/** The lines from the one that begins with some words to the end of its paragraph. */
function block(lines: string[], begin: string): string[] {
  const start = lines.findIndex((line) => line.startsWith(begin));
  const rest = start < 0 ? [] : lines.slice(start);
  const end = rest.indexOf('');
  return end < 0 ? rest : rest.slice(0, end);
}

/** The lines that state evidence. */
const evidenceLines = (text: string) => text.split('\n').filter((line) => /^(?:Transcript|Access|Badge)/.test(line));

function textOf(page: Document): string {
  const paragraphs = [...page.body.querySelectorAll('p')].map((paragraph) =>
    [...paragraph.childNodes].map((node) => (node.nodeName === 'BR' ? '\n' : node.textContent)).join(''),
  );
  return paragraphs.join('\n\n');
}
