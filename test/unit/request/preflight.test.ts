import { describe, expect, it } from 'vitest';
import { FORM_LACKS, type Lack } from '../../../lib/request/application-findings';
import type { Verdict } from '../../../lib/request/check';
import { preflight } from '../../../lib/request/preflight';
import { type Context, type FindingId, RULES, SEVERITIES } from '../../../lib/request/preflight/finding';
import type { Application, Current } from '../../../lib/request/request';
import { EMPTY_REQUEST } from '../../../lib/request/request';
import { english as en } from '../../../lib/texts/english';
import { findings } from '../../../lib/texts/english/findings';
import { translator } from '../../../lib/texts/translate';
import { badge, CONTEXT, credential, exam, oldTranscript, requestWith, transcript } from './preflight-request';

type Case = [FindingId, what: string, Current, Partial<Context>?];

const applicant = (part: object) => ({
  applicant: { fullName: 'Avery Holloway', email: 'avery@example.com', studentId: '', ...part },
});
const withCode = (code: string) => ({ ...requestWith([oldTranscript()]), codes: { '1': code } });
const exams = (...all: ReturnType<typeof exam>[]) => requestWith([transcript({ exams: all })]);
const chosen = (...codes: string[]) => ({ choices: Object.fromEntries(codes.map((code) => [code, true])) });

const APPLICATION: Application = {
  file: 'f1',
  name: 'form.pdf',
  size: 1,
  addedAt: '2026-11-20T08:00:00.000Z',
  findings: [],
};
/** A request whose form, completed here, lacked something. */
const lacking = (lack: Lack) => requestWith([transcript()], { application: { ...APPLICATION, lacks: [lack] } });

/** A request of two old transcripts, into the first of which an ID was typed. */
const withId = (transcriptId: string): Current => {
  const { request, codes } = requestWith([oldTranscript({ transcriptId }), oldTranscript({ transcriptId: '7654321' })]);
  const [typed, read] = ['mcp-transcript:', 'mcp-transcript:7654321'];
  const items = request.items.map((item, i) => ({ ...item, id: i ? read : typed }));
  return { request: { ...request, items }, codes: { ...codes, [typed]: 'Maple2019', [read]: 'Oak2020' } };
};

/** An item whose link was checked. */
const checked = (verdict: Verdict) => ({ check: { at: '2026-11-20T08:00:00.000Z', verdict, differences: [] } });

const SHARE = 'https://learn.microsoft.com/api/credentials/share/en-us/AveryHolloway-4821/0A1B2C3D4E5F6071';
const OWN_BADGE = 'https://www.credly.com/earner/earned/share/00000000-0000-4000-8000-000000000533';

const FIRES: Case[] = [
  [
    'link-needs-sign-in',
    'own transcript',
    requestWith([transcript({ link: 'https://learn.microsoft.com/users/me/transcript' })]),
  ],
  [
    'link-needs-sign-in',
    'own transcript in a language',
    requestWith([transcript({ link: 'https://learn.microsoft.com/pt-br/users/me/transcript/abc123' })]),
  ],
  [
    'link-needs-sign-in',
    'own credentials',
    requestWith([credential({ link: 'https://learn.microsoft.com/en-us/users/me/credentials' })]),
  ],
  ['link-needs-sign-in', 'own view of a badge', requestWith([badge({ link: OWN_BADGE })])],
  [
    'link-needs-sign-in',
    'dashboard',
    requestWith([oldTranscript({ viewingPage: 'https://www.microsoft.com/en-us/learning/dashboard.aspx' })]),
  ],
  [
    'link-not-official',
    'other host',
    requestWith([transcript({ link: 'https://learn.microsoft.com.example.org/users/a/transcript/b' })]),
  ],
  [
    'link-not-official',
    'host after a name',
    requestWith([badge({ link: 'https://www.credly.com@example.org/badges/1' })]),
  ],
  [
    'link-not-official',
    'name before the host',
    requestWith([badge({ link: 'https://avery@www.credly.com/badges/1' })]),
  ],
  ['link-not-official', 'no address', requestWith([oldTranscript({ viewingPage: '<URL>' })])],
  [
    'link-not-official',
    'viewing page elsewhere',
    requestWith([oldTranscript({ viewingPage: 'https://mymicrosoft.com/Validate' })]),
  ],
  [
    'link-not-https',
    'viewing page by http',
    requestWith([oldTranscript({ viewingPage: 'http://mcp.microsoft.com/Anonymous//Transcript/Validate' })]),
  ],
  ['link-gone', 'at its last check', requestWith([transcript()], {}, checked('gone'))],
  ['link-needs-sign-in', 'at its last check', requestWith([badge()], {}, checked('private'))],
  ['sharing-id-missing', 'empty', requestWith([credential({ link: `${SHARE}?sharingId=` })])],
  ['sharing-id-missing', 'absent', requestWith([credential({ link: SHARE })])],
  ['transcript-id-missing', 'code alone', requestWith([oldTranscript({ transcriptId: '' })])],
  ['transcript-id-missing', 'one digit', requestWith([oldTranscript({ transcriptId: '1' })])],
  ['transcript-id-missing', 'three digits', requestWith([oldTranscript({ transcriptId: '123' })])],
  ['transcript-id-missing', "another piece's typed", withId('7654321')],
  ['placeholder-transcript-id', 'nnnnnnn', requestWith([oldTranscript({ transcriptId: 'nnnnnnn' })])],
  ['placeholder-badge-title', '[title]', requestWith([badge({ title: '[title]' })])],
  ['issuer-unverified', 'gap', requestWith([badge({ gaps: ['issuer-unverified'] })])],
  ['badge-expired', 'yesterday', requestWith([badge({ expiresOn: '2026-11-21' })])],
  ['badge-expired', 'credential', requestWith([credential({ expiresOn: '2021-06-30' })])],
  ['evidence-old', '91 days', requestWith([transcript()], {}, { addedAt: '2026-08-23T23:59:00Z' })],
  [
    'evidence-old',
    'a link that was not seen to open since',
    requestWith(
      [transcript()],
      {},
      { addedAt: '2026-08-23T23:59:00Z', check: { at: '2026-11-20T08:00:00.000Z', verdict: 'gone', differences: [] } },
    ),
  ],
  [
    'evidence-old',
    'a link that opened long ago too',
    requestWith(
      [transcript()],
      {},
      { addedAt: '2026-01-23T23:59:00Z', check: { at: '2026-08-23T08:00:00.000Z', verdict: 'opens', differences: [] } },
    ),
  ],
  ['access-code-forgotten', 'after a restart', { ...requestWith([oldTranscript()]), codes: {} }],
  ['access-code-missing', 'ID alone', { ...requestWith([oldTranscript()], {}, { hadCode: false }), codes: {} }],
  ['access-code-missing', 'spaces', { ...requestWith([oldTranscript()], {}, { hadCode: false }), codes: { '1': ' ' } }],
  ['placeholder-access-code', 'nnnnnnnn', withCode('nnnnnnnn')],
  ['placeholder-access-code', 'XXXX-XXXX', withCode('XXXX-XXXX')],
  ['placeholder-access-code', 'masked', withCode('••••••••')],
  ['placeholder-access-code', "the letter's own", withCode('[access code: paste here]')],
  ['placeholder-access-code', 'angle brackets', withCode('<Access Code>')],
  ['address-details-unconfirmed', 'not ticked', requestWith([oldTranscript()], { ticks: [] })],
  ['exams-not-chosen', 'all left out', requestWith([transcript()], { choices: { 'AZ-103': false } })],
  ['exams-not-chosen', 'badge that names none', requestWith([badge()])],
  ['exams-not-listed', 'retired, chosen', requestWith([transcript({ exams: [exam('70-533')] })], chosen('70-533'))],
  ['exams-not-listed', 'retired, left out', exams(exam('70-533'))],
  [
    'exams-not-listed',
    'not in the catalogue',
    requestWith([transcript({ exams: [exam('ZZ-999')] })], chosen('ZZ-999')),
  ],
  ['exams-not-listed', 'badge', requestWith([badge({ title: 'MTA: Security Fundamentals', issuedOn: '2019-01-01' })])],
  [
    'exams-not-listed',
    'certification on a transcript',
    requestWith([transcript({ exams: [], certifications: [{ title: 'MTA: Security Fundamentals' }] })]),
  ],
  ['exams-only-successors', 'AZ-104', requestWith([transcript({ exams: [exam('AZ-104')] })], chosen('AZ-104'))],
  ['exams-only-successors', 'badge of 2024', requestWith([badge({ issuedOn: '2024-01-01' })])],
  [
    'exam-outside-validity',
    'AZ-102 in March',
    requestWith([transcript({ exams: [exam('AZ-102', '2019-03-01')] })], chosen('AZ-102')),
  ],
  ['exam-not-nccrs', 'AZ-900', requestWith([transcript({ exams: [exam('AZ-900')] })], chosen('AZ-900'))],
  [
    'exam-two-pass-dates',
    'two transcripts',
    requestWith([transcript(), oldTranscript({ exams: [exam('az103', '2019-06-14')] })]),
  ],
  ['exam-two-pass-dates', 'typed by hand', requestWith([transcript()], { addedExams: [exam('AZ-103', '2020-05-14')] })],
  [
    'exams-not-together',
    'AZ-102 and AZ-103',
    requestWith([transcript({ exams: [exam('AZ-102', '2019-06-01'), exam('AZ-103')] })], chosen('AZ-102')),
  ],
  ['exam-pass-date-unknown', 'AZ-102', requestWith([transcript({ exams: [exam('AZ-102')] })], chosen('AZ-102'))],
  ['placeholder-full-name', '<name>', requestWith([transcript()], applicant({ fullName: '<name>' }))],
  ['placeholder-email', 'xxx', requestWith([transcript()], applicant({ email: 'xxx' }))],
  ['placeholder-student-id', 'nnnnnnn', requestWith([transcript()], applicant({ studentId: 'nnnnnnn' }))],
  ['holders-differ', 'two people', requestWith([transcript(), badge({ holder: 'Jordan Reyes' })])],
  ['name-differs', 'another family name', requestWith([transcript()], applicant({ fullName: 'Avery Brown' }))],
  ['legal-name-not-shown', 'handle alone', requestWith([transcript({ holder: undefined })])],
  ['name-in-other-script', 'Cyrillic', requestWith([transcript({ holder: 'Эйвери Холлоуэй' })])],
  [
    'application-missing',
    'neither attached nor ticked',
    requestWith([transcript()]),
    { application: { attached: false } },
  ],
  ...FORM_LACKS.map((rule): Case => {
    const { request, codes } = lacking({ rule, count: 2 });
    return [rule, 'finished here after it was ticked', { request: { ...request, ticks: ['application'] }, codes }];
  }),
  ['form-required-empty', 'a field', lacking({ rule: 'form-required-empty', field: 'Email', count: 2 })],
  ['form-not-signed', 'no signature', lacking({ rule: 'form-not-signed' })],
  ['form-name-differs', 'another name', lacking({ rule: 'form-name-differs', field: 'Name' })],
  ['form-email-differs', 'another email', lacking({ rule: 'form-email-differs', field: 'Email' })],
  ['form-date-in-future', 'a day to come', lacking({ rule: 'form-date-in-future', field: 'Date' })],
  ['recipient-microsoft', 'microsoft.com', requestWith([transcript()]), { recipient: 'mcp@microsoft.com' }],
  ['recipient-microsoft', 'subdomain, capitals', requestWith([transcript()]), { recipient: 'Help@Cert.MICROSOFT.com' }],
  ['recipient-microsoft', 'with a name', requestWith([transcript()]), { recipient: 'Help <help@microsoft.com>' }],
  [
    'recipient-microsoft',
    'second of two',
    requestWith([transcript()]),
    { recipient: 'a@excelsior.edu,b@microsoft.com' },
  ],
  [
    'recipient-microsoft',
    'in a copy',
    requestWith([transcript()]),
    { recipient: 'a@excelsior.edu?cc=b%40microsoft.com&bcc=c@x.org' },
  ],
  ['recipient-microsoft', 'final dot', requestWith([transcript()]), { recipient: 'help@microsoft.com.' }],
  ['recipient-microsoft', 'empty request', { request: EMPTY_REQUEST, codes: {} }, { recipient: 'help@microsoft.com' }],
  ['recipient-changed', 'another office', requestWith([transcript()]), { recipient: 'admissions@excelsior.edu' }],
];

const SILENT: Case[] = [
  ['link-needs-sign-in', 'shared transcript', requestWith([transcript()])],
  [
    'link-needs-sign-in',
    'user whose name begins with me',
    requestWith([transcript({ link: 'https://learn.microsoft.com/users/melanie/transcript/abc123' })]),
  ],
  ['link-needs-sign-in', 'badge', requestWith([badge()])],
  ['link-not-official', 'every kind', requestWith([transcript(), oldTranscript(), badge(), credential()])],
  ['link-not-https', 'every kind', requestWith([transcript(), oldTranscript(), badge(), credential()])],
  ['sharing-id-missing', 'whole link', requestWith([credential()])],
  [
    'sharing-id-missing',
    'page of a credential',
    requestWith([credential({ link: 'https://learn.microsoft.com/users/avery/credentials/0a1b2c3d4e5f6071' })]),
  ],
  ['transcript-id-missing', 'there', requestWith([oldTranscript()])],
  ['link-gone', 'never checked', requestWith([transcript()])],
  ['link-gone', 'it opened', requestWith([transcript()], {}, checked('opens'))],
  ['link-gone', 'no answer', requestWith([transcript()], {}, checked('unchecked'))],
  ['link-needs-sign-in', 'it opened', requestWith([badge()], {}, checked('opens'))],
  ['transcript-id-missing', 'four digits', requestWith([oldTranscript({ transcriptId: '1234' })])],
  ['transcript-id-missing', 'its own typed', withId('7654322')],
  ['placeholder-transcript-id', 'digits', requestWith([oldTranscript()])],
  ['placeholder-badge-title', 'title', requestWith([badge()])],
  ['issuer-unverified', 'verified', requestWith([badge()])],
  ['badge-expired', 'today is its last day', requestWith([badge({ expiresOn: '2026-11-22' })])],
  ['badge-expired', 'never', requestWith([badge()])],
  ['evidence-old', '90 days', requestWith([transcript()], {}, { addedAt: '2026-08-24T00:00:00Z' })],
  [
    'evidence-old',
    'a link that opened since',
    requestWith(
      [transcript()],
      {},
      { addedAt: '2026-08-23T23:59:00Z', check: { at: '2026-11-20T08:00:00.000Z', verdict: 'opens', differences: [] } },
    ),
  ],
  ['access-code-forgotten', 'known', requestWith([oldTranscript()])],
  ['access-code-missing', 'known', requestWith([oldTranscript()])],
  ['access-code-missing', 'new kind', requestWith([transcript()])],
  ['placeholder-access-code', 'a real one', withCode('Maple2019')],
  ['placeholder-access-code', 'a real one with x', withCode('xxl[9]nn')],
  ['address-details-unconfirmed', 'ticked', requestWith([oldTranscript()])],
  ['address-details-unconfirmed', 'new kind', requestWith([transcript()], { ticks: [] })],
  ['exams-not-chosen', 'listed one', requestWith([transcript()])],
  ['exams-not-chosen', 'nothing captured', { request: EMPTY_REQUEST, codes: {} }],
  [
    'exams-not-listed',
    'listed among others',
    requestWith([transcript({ exams: [exam('AZ-103'), exam('70-533')] })], chosen('70-533')),
  ],
  ['exams-not-listed', 'badge that may count', requestWith([badge()])],
  ['exams-not-listed', 'title that nobody knows', requestWith([badge({ title: 'Most Valuable Professional' })])],
  [
    'exams-not-listed',
    'certifications beside exams',
    requestWith([transcript({ certifications: [{ title: 'MTA: Security Fundamentals' }] })]),
  ],
  [
    'exams-only-successors',
    'with its predecessor',
    requestWith([transcript({ exams: [exam('AZ-103'), exam('AZ-104')] })], chosen('AZ-104')),
  ],
  [
    'exam-outside-validity',
    'AZ-102 in May',
    requestWith([transcript({ exams: [exam('AZ-102', '2019-05-31')] })], chosen('AZ-102')),
  ],
  ['exam-outside-validity', 'not chosen', exams(exam('AZ-102', '2019-03-01'))],
  ['exam-not-nccrs', 'AZ-103', requestWith([transcript()])],
  ['exam-not-nccrs', 'AZ-900 left out', exams(exam('AZ-900'))],
  ['exam-two-pass-dates', 'one exam shown twice', requestWith([transcript(), oldTranscript()])],
  [
    'exam-two-pass-dates',
    'a day apart by time zone',
    requestWith([transcript(), oldTranscript({ exams: [exam('AZ-103', '2019-05-13')] })]),
  ],
  [
    'exam-two-pass-dates',
    'one without a date',
    requestWith([transcript(), oldTranscript({ exams: [exam('AZ-103')] })]),
  ],
  ['exams-not-together', 'AZ-100 and AZ-101', exams(exam('AZ-100'), exam('AZ-101'))],
  ['exams-not-together', 'AZ-102 left out', exams(exam('AZ-102', '2019-06-01'), exam('AZ-103'))],
  ['exam-pass-date-unknown', 'AZ-103', exams(exam('AZ-103'))],
  ['placeholder-full-name', 'name', requestWith([transcript()])],
  ['placeholder-full-name', 'none yet', requestWith([transcript()], applicant({ fullName: '' }))],
  ['placeholder-full-name', 'short name', requestWith([transcript()], applicant({ fullName: 'Xx Ng' }))],
  ['placeholder-email', 'address', requestWith([transcript()])],
  ['placeholder-student-id', 'empty', requestWith([transcript()])],
  ['placeholder-student-id', 'letters and digits', requestWith([transcript()], applicant({ studentId: 'X0012' }))],
  [
    'holders-differ',
    'one person, written in two ways',
    requestWith([transcript(), badge({ holder: 'Holloway, Avery' })]),
  ],
  ['holders-differ', 'one name in two scripts', requestWith([transcript(), badge({ holder: 'Эйвери Холлоуэй' })])],
  ['holders-differ', 'one of them without a name', requestWith([transcript(), badge({ holder: undefined })])],
  ['name-differs', 'capitals and order', requestWith([transcript({ holder: 'HOLLOWAY AVERY J' })])],
  ['name-differs', 'no name typed', requestWith([transcript()], applicant({ fullName: ' ' }))],
  ['name-differs', 'told as another holder', requestWith([transcript(), badge({ holder: 'Jordan Reyes' })])],
  ['legal-name-not-shown', 'shown', requestWith([transcript()])],
  [
    'legal-name-not-shown',
    'never read',
    requestWith([transcript({ holder: undefined, handle: undefined, gaps: ['details-unread'] })]),
  ],
  ['name-in-other-script', 'one script', requestWith([transcript()])],
  ['application-missing', 'attached', requestWith([transcript()])],
  [
    'application-missing',
    'ticked',
    requestWith([transcript()], { ticks: ['application'] }),
    { application: { attached: false } },
  ],
  [
    'application-missing',
    'nothing captured',
    { request: EMPTY_REQUEST, codes: {} },
    { application: { attached: false } },
  ],
  ...FORM_LACKS.flatMap((rule): Case[] => [
    [rule, 'attached as it is', requestWith([transcript()], { application: APPLICATION })],
    [rule, 'not attached', lacking({ rule }), { application: { attached: false } }],
  ]),
  ['recipient-microsoft', 'default', requestWith([transcript()])],
  ['recipient-microsoft', 'other domain', requestWith([transcript()]), { recipient: 'help@notmicrosoft.com' }],
  [
    'recipient-microsoft',
    'domain of another',
    requestWith([transcript()]),
    { recipient: 'help@microsoft.com.example.edu' },
  ],
  [
    'recipient-microsoft',
    'in the local part',
    requestWith([transcript()]),
    { recipient: 'microsoft.com@excelsior.edu' },
  ],
  [
    'recipient-changed',
    'default in capitals',
    requestWith([transcript()]),
    { recipient: ' ITcertifications@Excelsior.edu' },
  ],
  ['recipient-changed', 'refused anyway', requestWith([transcript()]), { recipient: 'help@microsoft.com' }],
];

const find = (current: Current, context: Partial<Context> = {}) => preflight(current, { ...CONTEXT, ...context });

describe('a rule fires', () => {
  const t = translator(en, 'en');

  it.each(FIRES)('%s: %s', (rule, _, current, context) => {
    const [found, ...more] = find(current, context).filter(({ id }) => id === rule);
    expect(found).toMatchObject({ id: rule, ...RULES[rule] });
    expect(more).toEqual([]);
    for (const key of [`preflight.${rule}`, `preflight.action.${rule}`]) {
      expect(t(key as never, found?.values)).not.toMatch(/[{}]|undefined/);
    }
  });
});

describe('a rule is silent', () => {
  it.each(SILENT)('%s: %s', (rule, _, current, context) => {
    expect(find(current, context).map(({ id }) => id)).not.toContain(rule);
  });
});

// No source has two authorities for one exam yet; preflight-authorities.test.ts covers that rule.
const TESTED_ELSEWHERE = ['exam-two-authorities'];

it.each([
  ['fires', FIRES],
  ['is silent', SILENT],
])('every rule has a case in which it %s', (_, cases) => {
  const tested = new Set<string>([...cases.map(([rule]) => rule), ...TESTED_ELSEWHERE]);
  expect(Object.keys(RULES).filter((rule) => !tested.has(rule))).toEqual([]);
});

it('every rule has its texts, and every text its rule', () => {
  const keys = Object.keys(RULES).flatMap((rule) => [`preflight.${rule}`, `preflight.action.${rule}`]);
  expect(Object.keys(findings).sort()).toEqual(keys.sort());
});

it('finds nothing in a request that has nothing to fix', () => {
  expect(find(requestWith([transcript()]))).toEqual([]);
  expect(find(requestWith([oldTranscript()]))).toEqual([]);
  expect(find({ request: EMPTY_REQUEST, codes: {} }, { application: { attached: false } })).toEqual([]);
});

describe('a finding', () => {
  const one = (rule: FindingId, current: Current, context?: Partial<Context>) =>
    find(current, context).find(({ id }) => id === rule);

  it('names the item and the field to go to', () => {
    expect(one('transcript-id-missing', requestWith([transcript(), oldTranscript({ transcriptId: '' })]))).toEqual({
      id: 'transcript-id-missing',
      severity: 'must',
      step: 'evidence',
      item: '2',
      action: { do: 'focus', field: 'transcript-id', item: '2' },
    });
  });

  it('never holds an access code', () => {
    expect(JSON.stringify(find(withCode('<nnnnnnnn>')))).not.toContain('nnnnnnnn');
  });

  it('never offers to open a page that is not official', () => {
    const current = requestWith([transcript({ link: 'https://example.org/users/me/' })]);
    expect(one('link-not-official', current)?.action).toEqual({ do: 'remove-item', item: '1' });
  });

  it('treats the holder who is the applicant as the right one, whichever item names them', () => {
    const current = requestWith([badge({ holder: 'Jordan Reyes' }), transcript()]);
    expect(one('holders-differ', current)).toMatchObject({
      item: '1',
      values: { holder: 'AVERY HOLLOWAY', other: 'Jordan Reyes' },
      action: { do: 'remove-item', item: '1' },
    });
  });

  it('reports a differing name once, however many items have it', () => {
    const current = requestWith([transcript(), badge(), credential()], applicant({ fullName: 'Robin Brown' }));
    expect(find(current).filter(({ id }) => id === 'name-differs')).toHaveLength(1);
  });

  it('offers the transcript for an expired badge only if there is none', () => {
    const expired = badge({ expiresOn: '2021-06-30' });
    expect(one('badge-expired', requestWith([expired]))?.action).toEqual({ do: 'open-own-transcript' });
    expect(one('badge-expired', requestWith([expired, transcript()]))).not.toHaveProperty('action');
  });

  it('names the months in which a recommendation is valid, and the pass date', () => {
    const current = requestWith([transcript({ exams: [exam('AZ-102', '2019-03-01')] })], chosen('AZ-102'));
    expect(one('exam-outside-validity', current)).toMatchObject({
      exam: 'AZ-102',
      values: { exam: 'AZ-102', from: '2019-05', to: '2019-06', date: '2019-03-01' },
    });
  });

  it('names the listed predecessors of the chosen exam', () => {
    const current = requestWith([transcript({ exams: [exam('70-533'), exam('AZ-305')] })], chosen('70-533', 'AZ-305'));
    expect(one('exams-only-successors', current)?.values).toEqual({
      exams: ['AZ-305'],
      listed: ['AZ-300', 'AZ-301'],
      date: '2020-08-11',
    });
  });

  it('is reported once for all exams that one exam does not go together with', () => {
    const all = ['AZ-100', 'AZ-101', 'AZ-103'].map((code) => exam(code));
    const current = requestWith([transcript({ exams: [...all, exam('AZ-102', '2019-06-01')] })], chosen('AZ-102'));
    expect(find(current).filter(({ id }) => id === 'exams-not-together')).toEqual([
      expect.objectContaining({ exam: 'AZ-102', values: { exam: 'AZ-102', others: ['AZ-100', 'AZ-101', 'AZ-103'] } }),
    ]);
  });

  it('shows the address that the letter goes to, and the usual one', () => {
    expect(one('recipient-changed', requestWith([transcript()]), { recipient: 'a@excelsior.edu' })).toMatchObject({
      values: { recipient: 'a@excelsior.edu', usual: 'itcertifications@excelsior.edu' },
    });
  });
});

describe('the order of the findings', () => {
  const current = requestWith(
    [badge({ expiresOn: '2021-06-30', gaps: ['issuer-unverified'] }), oldTranscript({ transcriptId: '' })],
    { ticks: [], ...applicant({ fullName: '<name>' }), choices: { 'AZ-103': false } },
  );
  const findings = find(current, { recipient: 'a@example.edu', application: { attached: false } });

  it('is by severity, then by checklist step', () => {
    expect(findings.map(({ id }) => id)).toEqual([
      'transcript-id-missing',
      'placeholder-full-name',
      'issuer-unverified',
      'address-details-unconfirmed',
      'exams-not-chosen',
      'name-differs',
      'application-missing',
      'badge-expired',
      'recipient-changed',
    ]);
  });

  it('keeps findings of one severity together', () => {
    const ranks = findings.map(({ severity }) => SEVERITIES.indexOf(severity));
    expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
  });
});
