import { describe, expect, it } from 'vitest';
import type { EvidenceOf } from '../../../lib/evidence/evidence';
import type { Answer } from '../../../lib/evidence/page-kind';
import { checkLink } from '../../../lib/request/link-check';

const UUID = '00000000-0000-4000-8000-000000000533';

/** The share JSON as Learn answers it. */
const transcriptJson = (part: object = {}, exams: object[] = [AZ103, AZ400]) => ({
  userName: 'AveryHolloway-4821',
  certificationData: { legalName: 'AVERY HOLLOWAY', passedExams: exams, ...part },
});
const AZ103 = {
  examTitle: 'Microsoft Azure Administrator',
  examNumber: 'AZ-103',
  examDateTaken: '2019-05-14T14:09:27+00:00',
};
const AZ400 = { examTitle: 'DevOps', examNumber: 'AZ-400', examDateTaken: '2020-02-01T09:00:00+00:00' };

const transcript = (part: Partial<EvidenceOf<'learn-transcript'>> = {}): EvidenceOf<'learn-transcript'> => ({
  kind: 'learn-transcript',
  link: 'https://learn.microsoft.com/users/AveryHolloway-4821/transcript/d9x5pi4w2k7r8qn',
  holder: 'AVERY HOLLOWAY',
  handle: 'AveryHolloway-4821',
  exams: [
    { code: 'AZ-103', title: 'Microsoft Azure Administrator', passedOn: '2019-05-14' },
    { code: 'AZ-400', title: 'DevOps', passedOn: '2020-02-01' },
  ],
  certifications: [],
  gaps: [],
  ...part,
});

const badgeJson = (
  part: object = {},
  name = 'Exam 533: Implementing Microsoft Azure Infrastructure Solutions',
  org?: string,
) => ({
  data: {
    id: UUID,
    issued_to: 'AVERY HOLLOWAY',
    issued_at_date: '2017-05-24',
    expires_at_date: null,
    issuer: { entities: [{ entity: { type: 'Organization', id: org ?? '1392f199-abe0-4698-92b5-834610af6baf' } }] },
    badge_template: { name },
    ...part,
  },
});

const badge = (part: Partial<EvidenceOf<'credly-badge'>> = {}): EvidenceOf<'credly-badge'> => ({
  kind: 'credly-badge',
  link: `https://www.credly.com/badges/${UUID}`,
  title: 'Exam 533: Implementing Microsoft Azure Infrastructure Solutions',
  holder: 'Avery Holloway',
  issuer: 'Microsoft',
  issuedOn: '2017-05-24',
  exams: [{ code: '533', title: 'Implementing Microsoft Azure Infrastructure Solutions' }],
  certifications: [],
  gaps: [],
  ...part,
});

const ok = (json: unknown): Answer => ({ status: 'ok', json });

describe('the verdict', () => {
  it.each<[string, Answer, string]>([
    ['the JSON of the transcript', ok(transcriptJson()), 'opens'],
    ['a transcript without certifications', ok({ userName: 'AveryHolloway-4821' }), 'opens'],
    ['not found', { status: 'not-found' }, 'gone'],
    ['forbidden', { status: 'forbidden' }, 'private'],
    ['no answer', { status: 'failed' }, 'unchecked'],
    ['other JSON', ok({ error: 'busy' }), 'unchecked'],
    ['a list', ok([]), 'unchecked'],
    ['null', ok(null), 'unchecked'],
  ])('for a transcript is right: %s', (_, answer, verdict) => {
    expect(checkLink(answer, transcript()).verdict).toBe(verdict);
  });

  it.each<[string, Answer, string]>([
    ['the JSON of the badge', ok(badgeJson()), 'opens'],
    ['not found', { status: 'not-found' }, 'gone'],
    ['forbidden', { status: 'forbidden' }, 'private'],
    ['no answer', { status: 'failed' }, 'unchecked'],
    ['the JSON of another badge', ok(badgeJson({ id: UUID.replace('533', '999') })), 'unchecked'],
    ['nonsense', ok('busy'), 'unchecked'],
    ['the JSON of an accepted badge', ok(badgeJson({ state: 'accepted', public: true })), 'opens'],
    ['an expired badge', ok(badgeJson({ state: 'expired' })), 'opens'],
    ['a badge without a state', ok(badgeJson({ state: null })), 'opens'],
    ['a badge that was revoked', ok(badgeJson({ state: 'revoked' })), 'gone'],
    ['a badge that is not accepted', ok(badgeJson({ state: 'pending' })), 'private'],
    ['a badge that is private', ok(badgeJson({ is_private_badge: true })), 'private'],
    ['a badge that is hidden', ok(badgeJson({ public: false })), 'private'],
    [
      'another badge that was revoked',
      ok(badgeJson({ id: UUID.replace('533', '999'), state: 'revoked' })),
      'unchecked',
    ],
  ])('for a badge is right: %s', (_, answer, verdict) => {
    expect(checkLink(answer, badge()).verdict).toBe(verdict);
  });

  it('has no differences if nothing could be compared', () => {
    for (const answer of [{ status: 'not-found' }, { status: 'forbidden' }, { status: 'failed' }] as const) {
      expect(checkLink(answer, transcript()).differences).toEqual([]);
    }
  });
});

describe('comparing a transcript', () => {
  const differences = (json: unknown, part = {}) => checkLink(ok(json), transcript(part)).differences;

  it('finds no difference if nothing changed', () => {
    expect(differences(transcriptJson())).toEqual([]);
    expect(differences(transcriptJson({}, [AZ400, AZ103]))).toEqual([]);
    expect(differences(transcriptJson({ legalName: 'Avery Holloway' }))).toEqual([]);
  });

  it('names exams that are no longer shown, and new ones', () => {
    const az500 = { examTitle: '', examNumber: 'AZ-500', examDateTaken: '2021-03-03T00:00:00+00:00' };
    expect(differences(transcriptJson({}, [AZ103, az500]))).toEqual([
      { field: 'exams', captured: 'AZ-400 2020-02-01', now: 'AZ-500 2021-03-03' },
    ]);
    expect(differences(transcriptJson({}, []))).toEqual([
      { field: 'exams', captured: 'AZ-103 2019-05-14, AZ-400 2020-02-01', now: undefined },
    ]);
  });

  it('names a changed pass date', () => {
    expect(differences(transcriptJson({}, [{ ...AZ103, examDateTaken: '2019-06-01T00:00:00+00:00' }, AZ400]))).toEqual([
      { field: 'exams', captured: 'AZ-103 2019-05-14', now: 'AZ-103 2019-06-01' },
    ]);
  });

  it('names a holder who changed, is hidden now, or is shown only now', () => {
    expect(differences(transcriptJson({ legalName: 'Jordan Reyes' }))).toEqual([
      { field: 'holder', captured: 'AVERY HOLLOWAY', now: 'Jordan Reyes' },
    ]);
    expect(differences(transcriptJson({ legalName: undefined }))).toEqual([
      { field: 'holder', captured: 'AVERY HOLLOWAY', now: undefined },
    ]);
    expect(differences(transcriptJson(), { holder: undefined })).toEqual([
      { field: 'holder', captured: undefined, now: 'AVERY HOLLOWAY' },
    ]);
  });

  it('finds no difference if only the link was captured', () => {
    expect(differences(transcriptJson(), { holder: undefined, exams: [], gaps: ['details-unread'] })).toEqual([]);
  });

  it('says nothing about the exams if the list is incomplete or was not understood', () => {
    expect(differences(transcriptJson({ totalExamsPassed: 2 }, [AZ103]))).toEqual([]);
    expect(differences(transcriptJson({ passedExams: null }))).toEqual([]);
  });
});

describe('comparing a badge', () => {
  const differences = (json: unknown, part = {}) => checkLink(ok(json), badge(part)).differences;

  it('finds no difference if nothing changed', () => {
    expect(differences(badgeJson())).toEqual([]);
    expect(differences(badgeJson({}, 'MCSA: Office 365 (Expired)'), { title: 'MCSA:  Office 365' })).toEqual([]);
  });

  it.each([
    [
      'title',
      badgeJson({}, 'MCSA: Office 365'),
      'Exam 533: Implementing Microsoft Azure Infrastructure Solutions',
      'MCSA: Office 365',
    ],
    ['holder', badgeJson({ issued_to: 'Jordan Reyes' }), 'Avery Holloway', 'Jordan Reyes'],
    ['issuedOn', badgeJson({ issued_at_date: '2017-05-25' }), '2017-05-24', '2017-05-25'],
    ['expiresOn', badgeJson({ expires_at_date: '2019-05-24' }), undefined, '2019-05-24'],
    ['issuer', badgeJson({}, 'Garage', 'another'), 'Microsoft', undefined],
  ])('names a change of the %s', (field, json, captured, now) => {
    expect(differences(json)).toEqual([{ field, captured, now }]);
  });

  it('finds no difference if only the link was captured', () => {
    const link = { title: '', holder: undefined, issuedOn: undefined, exams: [], gaps: ['issuer-unverified'] };
    expect(differences(badgeJson(), link)).toEqual([]);
  });
});
