import { describe, expect, it } from 'vitest';
import type { Capture } from '../../../lib/evidence/evidence';
import { identity } from '../../../lib/evidence/identity';
import { applyChange, Change } from '../../../lib/request/changes';
import { chosenExams } from '../../../lib/request/exams';
import type { LifeEvent } from '../../../lib/request/life-event';
import { type Current, EMPTY_REQUEST, Request } from '../../../lib/request/request';
import {
  AVERY,
  credlyBadge,
  exam,
  learnCredential,
  learnTranscript,
  NOW,
  oldTranscript,
  requestWith,
} from './example-request';

const LATER = '2026-05-13T09:00:00.000Z';
const EMPTY: Current = { request: EMPTY_REQUEST, codes: {} };

const apply = (current: Current, change: Change, now = NOW) => applyChange(current, Change.parse(change), now);
const add = (current: Current, capture: Capture, now = NOW) => apply(current, { change: 'add-evidence', capture }, now);
const changedBy = (current: Current, ...changes: Change[]) =>
  changes.reduce((before, change) => apply(before, change).current, current);
const only = ({ request: { items } }: Current) => {
  expect(items).toHaveLength(1);
  return items[0] as NonNullable<(typeof items)[0]>;
};

describe('adding evidence', () => {
  it.each([learnTranscript(), learnCredential(), credlyBadge(), oldTranscript()])(
    'works for the kind $kind',
    (evidence) => {
      const { current, outcome } = add(EMPTY, { evidence });
      expect(outcome).toBe('added');
      expect(current.request.items).toEqual([{ id: identity(evidence), evidence, addedAt: NOW, hadCode: false }]);
      expect(current.codes).toEqual({});
      expect(EMPTY_REQUEST.items).toEqual([]);
    },
  );

  it('appends new evidence', () => {
    const current = [learnTranscript(), credlyBadge()].reduce(
      (before, evidence) => add(before, { evidence }).current,
      EMPTY,
    );
    expect(current.request.items.map(({ evidence }) => evidence.kind)).toEqual(['learn-transcript', 'credly-badge']);
  });

  it('stores its access code separately', () => {
    const { current } = add(EMPTY, { evidence: oldTranscript(), accessCode: 'Avery2020' });
    expect(current.codes).toEqual({ 'mcp-transcript:1234567': 'Avery2020' });
    expect(only(current).hadCode).toBe(true);
    expect(JSON.stringify(current.request)).not.toContain('Avery2020');
  });

  it('twice changes nothing', () => {
    const capture = { evidence: oldTranscript(), accessCode: 'Avery2020' };
    const { current } = add(EMPTY, capture);
    const again = add(current, capture, LATER);
    expect(again.outcome).toBe('already');
    expect(again.current).toEqual(current);
    expect(again.current.request).toBe(current.request);
    expect(again.current.codes).toBe(current.codes);
  });

  it('again after a long time updates when it was read, unless the request was sent', () => {
    const capture = { evidence: learnTranscript() };
    const { current } = add(EMPTY, capture);
    const muchLater = '2026-08-11T08:00:00.000Z';
    const again = add(current, capture, muchLater);
    expect(again.outcome).toBe('updated');
    expect(only(again.current)).toEqual({ ...only(current), addedAt: muchLater });
    const sent = { ...current, request: { ...current.request, life: [{ event: 'sent' as const, at: LATER }] } };
    expect(add(sent, capture, muchLater)).toEqual({ current: sent, outcome: 'already' });
  });

  it.each(['gone', 'private'] as const)('again after a check that found it %s takes that back', (verdict) => {
    const { current } = add(EMPTY, { evidence: learnTranscript() });
    const checked = changedBy(current, {
      change: 'note-check',
      id: only(current).id,
      check: { verdict, differences: [] },
    });
    expect(only(checked).check?.verdict).toBe(verdict);
    const again = add(checked, { evidence: learnTranscript() }, LATER);
    expect(again.outcome).toBe('updated');
    expect(only(again.current)).toEqual({ ...only(current), addedAt: LATER });
  });

  it.each(['gone', 'private', 'opens'] as const)('as a link alone says nothing against a check: %s', (verdict) => {
    const { current } = add(EMPTY, { evidence: learnTranscript() });
    const checked = changedBy(current, {
      change: 'note-check',
      id: only(current).id,
      check: { verdict, differences: [] },
    });
    const link = learnTranscript({ gaps: ['details-unread'] });
    expect(only(add(checked, { evidence: link }, LATER).current).check).toEqual(only(checked).check);
    // Long after, the piece counts as seen again, but not as checked.
    expect(only(add(checked, { evidence: link }, '2027-05-13T09:00:00.000Z').current).check).toEqual(
      only(checked).check,
    );
  });

  it.each(['gone', 'private', 'opens'] as const)('keeps “%s” when a later check cannot be made', (verdict) => {
    const { current } = add(EMPTY, { evidence: learnTranscript() });
    const { id } = only(current);
    const checked = changedBy(current, { change: 'note-check', id, check: { verdict, differences: [] } });
    const missed: Change = { change: 'note-check', id, check: { verdict: 'unchecked', differences: [] } };
    const tried = applyChange(checked, missed, LATER).current;
    expect(only(tried).check).toEqual({ ...only(checked).check, missedAt: LATER });
    // The next check that can be made replaces both.
    const again = changedBy(tried, { change: 'note-check', id, check: { verdict: 'opens', differences: [] } });
    expect(only(again).check).toEqual({ at: NOW, verdict: 'opens', differences: [] });
  });

  it('tells of one check only if none could be made', () => {
    const { current } = add(EMPTY, { evidence: learnTranscript() });
    const { id } = only(current);
    const missed: Change = { change: 'note-check', id, check: { verdict: 'unchecked', differences: [] } };
    const tried = applyChange(applyChange(current, missed, NOW).current, missed, LATER).current;
    expect(only(tried).check).toEqual({ at: LATER, verdict: 'unchecked', differences: [] });
  });

  it('recognizes the same link in different letter case', () => {
    const { link } = learnTranscript();
    const { current } = add(EMPTY, { evidence: learnTranscript() });
    const again = add(current, { evidence: learnTranscript({ link: link.replace('averyexample', 'AveryExample') }) });
    expect(again.current.request.items).toHaveLength(1);
    expect(only(again.current).id).toBe(only(current).id);
  });

  it('with another access code updates only the code', () => {
    const { current } = add(EMPTY, { evidence: oldTranscript(), accessCode: 'Avery2020' });
    const again = add(current, { evidence: oldTranscript(), accessCode: 'Avery2021' }, LATER);
    expect(again.outcome).toBe('updated');
    expect(again.current.codes).toEqual({ 'mcp-transcript:1234567': 'Avery2021' });
    expect(only(again.current).evidence).toEqual(oldTranscript());
  });

  it('without an access code keeps the known one', () => {
    const { current } = add(EMPTY, { evidence: oldTranscript(), accessCode: 'Avery2020' });
    const again = add(current, { evidence: oldTranscript() });
    expect(again.outcome).toBe('already');
    expect(again.current.codes).toEqual({ 'mcp-transcript:1234567': 'Avery2020' });
  });

  it('restores an access code that was not kept', () => {
    const { current } = add(EMPTY, { evidence: oldTranscript(), accessCode: 'Avery2020' });
    const again = add({ ...current, codes: {} }, { evidence: oldTranscript(), accessCode: 'Avery2020' });
    expect(again.outcome).toBe('updated');
    expect(again.current.codes).toEqual({ 'mcp-transcript:1234567': 'Avery2020' });
  });
});

describe('the question whether an old transcript shares the address', () => {
  const ticked = changedBy(requestWith([oldTranscript()]), { change: 'tick', step: 'address-details', done: true });
  const ticksOf = ({ current }: { current: Current }) => current.request.ticks;
  const other = { evidence: oldTranscript({ transcriptId: '7654321' }) };

  it('is asked again about another transcript, added beside it or in its place', () => {
    expect(ticksOf(add(ticked, other))).toEqual([]);
    const removed = changedBy(ticked, { change: 'remove-evidence', id: only(ticked).id });
    expect(ticksOf(add(removed, other))).toEqual([]);
  });

  it('stays answered if the transcript is read again or other evidence is added', () => {
    expect(ticksOf(add(ticked, { evidence: oldTranscript(), accessCode: 'Avery2020' }))).toEqual(['address-details']);
    expect(ticksOf(add(ticked, { evidence: learnTranscript() }))).toEqual(['address-details']);
  });
});

describe('the same evidence, read twice', () => {
  const exams = [exam('AZ-103', 'Microsoft Azure Administrator')];
  const certifications = [{ title: 'Microsoft Certified: Azure Fundamentals' }];
  const RICH = [
    learnTranscript({ holder: 'Avery Example', exams, certifications }),
    learnCredential({ holder: 'Avery Example', exams, issuedOn: '2023-05-07' }),
    credlyBadge({ holder: 'Avery Example', exams, issuedOn: '2018-06-01' }),
  ];
  const linkAlone = (evidence: (typeof RICH)[number]) => {
    const gap = evidence.kind === 'credly-badge' ? 'issuer-unverified' : 'details-unread';
    const { kind, link } = evidence;
    const bare = { kind, link, exams: [], certifications: [], gaps: [gap] };
    return (kind === 'learn-transcript' ? bare : { ...bare, title: '' }) as unknown as typeof evidence;
  };

  it.each(RICH)('$kind: a full reading completes a bare link', (rich) => {
    const { current } = add(EMPTY, { evidence: linkAlone(rich) });
    const again = add(current, { evidence: rich }, LATER);
    expect(again.outcome).toBe('updated');
    expect(only(again.current)).toMatchObject({ evidence: rich, addedAt: LATER });
  });

  it.each(RICH)('$kind: a bare link removes nothing from a full reading', (rich) => {
    const { current } = add(EMPTY, { evidence: rich });
    const again = add(current, { evidence: linkAlone(rich) }, LATER);
    expect(again.outcome).toBe('already');
    expect(only(again.current).evidence).toEqual(rich);
  });

  it.each(RICH)('$kind: a newer full reading replaces an older one', (rich) => {
    const { current } = add(EMPTY, { evidence: rich });
    const newer = { ...rich, exams: [...exams, exam('AZ-400')] };
    const again = add(current, { evidence: newer });
    expect(again.outcome).toBe('updated');
    expect(only(again.current).evidence).toEqual(newer);
  });

  it('a reading without a verified issuer adds to a bare link, and a full reading replaces it', () => {
    const [, , badge] = RICH;
    if (!badge) throw new Error('There is no badge to read.');
    const unverified = { ...badge, gaps: ['issuer-unverified' as const] };
    const { current } = add(EMPTY, { evidence: linkAlone(badge) });
    const again = add(current, { evidence: unverified });
    expect(again.outcome).toBe('updated');
    expect(only(again.current).evidence).toEqual(unverified);
    expect(add(again.current, { evidence: linkAlone(badge) }).outcome).toBe('already');
    expect(only(add(again.current, { evidence: badge }).current).evidence).toEqual(badge);
  });

  it('keeps a typed title if the page has none', () => {
    const bare = linkAlone(learnCredential());
    const { current } = add(EMPTY, { evidence: bare });
    const typed = changedBy(current, { change: 'type-badge-title', id: only(current).id, title: 'My Badge' });
    expect(only(add(typed, { evidence: bare }).current).evidence).toMatchObject({ title: 'My Badge' });
    expect(add(typed, { evidence: bare }).outcome).toBe('already');
  });
});

describe('removing evidence', () => {
  it('removes its access code too', () => {
    const both = requestWith([oldTranscript(), oldTranscript({ transcriptId: '7654321' })], {
      codes: { 1234567: 'first1', 7654321: 'second2' },
    });
    const current = changedBy(both, { change: 'remove-evidence', id: 'mcp-transcript:1234567' });
    expect(only(current).evidence).toMatchObject({ transcriptId: '7654321' });
    expect(current.codes).toEqual({ 'mcp-transcript:7654321': 'second2' });
  });
});

it.each<Change>([
  { change: 'remove-evidence', id: 'mcp-transcript:9' },
  { change: 'type-access-code', id: 'mcp-transcript:9', accessCode: 'Avery2020' },
  { change: 'type-transcript-id', id: 'mcp-transcript:9', transcriptId: '9' },
  { change: 'type-badge-title', id: 'mcp-transcript:9', title: 'Azure Fundamentals' },
  { change: 'note-check', id: 'mcp-transcript:9', check: { verdict: 'opens', differences: [] } },
])('a change to evidence that is gone changes nothing, and begins no request: $change', (change) => {
  for (const current of [EMPTY, requestWith([oldTranscript()], { codes: { 1234567: 'first1' } })]) {
    const after = apply(current, change);
    expect(after.outcome).toBe('already');
    expect(after.current).toBe(current);
  }
});

describe('typing an access code', () => {
  const id = 'mcp-transcript:1234567';
  const bare = requestWith([oldTranscript()]);

  it('stores it trimmed and remembers that there was one', () => {
    const current = changedBy(bare, { change: 'type-access-code', id, accessCode: ' Avery2020 ' });
    expect(current.codes).toEqual({ [id]: 'Avery2020' });
    expect(only(current).hadCode).toBe(true);
    expect(JSON.stringify(current.request)).not.toContain('Avery2020');
  });

  it.each([
    ['Oak2020\u200B', 'Oak2020'],
    ['\u202AOak2020\u202C', 'Oak2020'],
    ['Oak\u200B2020\uFEFF', 'Oak2020'],
    ['a\u0000b', 'ab'],
    ['a\u202Eb', 'ab'],
    ['a\nb', 'a b'],
  ])('cleans invisible characters and line breaks out of it: %j', (accessCode, code) => {
    const current = changedBy(bare, { change: 'type-access-code', id, accessCode });
    expect(current.codes).toEqual({ [id]: code });
    expect(only(current).hadCode).toBe(true);
  });

  it.each(['', '   ', '\u200B', '\u0000'])('removes the known one if only %j is typed', (accessCode) => {
    const known = changedBy(bare, { change: 'type-access-code', id, accessCode: 'Avery2020' });
    expect(changedBy(known, { change: 'type-access-code', id, accessCode }).codes).toEqual({});
  });

  it('stores nothing if the evidence was removed', () => {
    const gone = changedBy(bare, { change: 'remove-evidence', id });
    expect(changedBy(gone, { change: 'type-access-code', id, accessCode: 'Avery2020' }).codes).toEqual({});
  });
});

describe('typing a transcript ID', () => {
  const id = 'mcp-transcript:';
  const unnamed = requestWith([oldTranscript({ transcriptId: '' })]);

  it('keeps the id of the item and its access code', () => {
    const current = changedBy(
      unnamed,
      { change: 'type-access-code', id, accessCode: 'Avery2020' },
      { change: 'type-transcript-id', id, transcriptId: '7654321' },
    );
    expect(only(current)).toMatchObject({ id, evidence: { transcriptId: '7654321' } });
    expect(current.codes).toEqual({ [id]: 'Avery2020' });
  });

  it('makes evidence with that ID count as the same item', () => {
    const current = changedBy(unnamed, { change: 'type-transcript-id', id, transcriptId: '7654321' });
    const again = add(current, { evidence: oldTranscript({ transcriptId: '7654321' }), accessCode: 'Avery2020' });
    expect(again.outcome).toBe('updated');
    expect(only(again.current).id).toBe(id);
    expect(again.current.codes).toEqual({ [id]: 'Avery2020' });
  });

  it('frees the old transcript ID, so that evidence with it becomes a new item', () => {
    const typed = changedBy(requestWith([oldTranscript()]), {
      change: 'type-transcript-id',
      id: 'mcp-transcript:1234567',
      transcriptId: '7654321',
    });
    const { current, outcome } = add(typed, { evidence: oldTranscript(), accessCode: 'other1' });
    expect(outcome).toBe('added');
    expect(current.request.items.map(({ id }) => id)).toEqual(['mcp-transcript:1234567', 'mcp-transcript:1234567+']);
    expect(current.codes).toEqual({ 'mcp-transcript:1234567+': 'other1' });
  });

  it('leaves other kinds of evidence unchanged', () => {
    const badge = requestWith([credlyBadge()]);
    const change = { change: 'type-transcript-id', id: only(badge).id, transcriptId: '1' } as const;
    expect(changedBy(badge, change)).toEqual(badge);
  });

  it.each(['12a', '1234567890123', ' 12'])('refuses %j', (transcriptId) => {
    expect(Change.safeParse({ change: 'type-transcript-id', id, transcriptId }).success).toBe(false);
  });
});

describe("typing a badge's title", () => {
  const badge = requestWith([credlyBadge({ title: '' })]);
  const { id } = only(badge);

  it.each([
    ['Azure', 'Azure'],
    ['Azure ', 'Azure'],
    ['  Azure\n Fundamentals', 'Azure Fundamentals'],
    ['Azure\u202E', 'Azure'],
    ['Azure \uD83D', 'Azure \uFFFD'],
  ])('%j is kept as one clean line', (title, kept) => {
    const current = changedBy(badge, { change: 'type-badge-title', id, title });
    expect(only(current).evidence).toMatchObject({ title: kept });
    expect(Request.safeParse(current.request).success).toBe(true);
  });

  it('leaves evidence that has no title unchanged', () => {
    const transcript = requestWith([learnTranscript()]);
    expect(changedBy(transcript, { change: 'type-badge-title', id: only(transcript).id, title: 'x' })).toEqual(
      transcript,
    );
  });
});

describe('typing the applicant’s details', () => {
  it.each(['fullName', 'email', 'studentId'] as const)('sets %s and nothing else', (field) => {
    const current = changedBy(EMPTY, { change: 'type-applicant', field, value: 'Typed ' });
    expect(current.request.applicant).toEqual({ ...EMPTY_REQUEST.applicant, [field]: 'Typed ' });
  });

  it('leaves out invisible characters, which come along with pasted text', () => {
    const typed = (field: 'email' | 'fullName', value: string) =>
      changedBy(EMPTY, { change: 'type-applicant', field, value }).request.applicant[field];
    expect(typed('email', '\u200Bavery@\u00ADexample.com\u200E\uFEFF')).toBe('avery@example.com');
    expect(typed('fullName', 'Avery\u00A0Holloway\u2069\u202E')).toBe('Avery Holloway');
    // Persian and Indic names are written with joiners.
    expect(typed('fullName', 'علی\u200Cرضا')).toBe('علی\u200Cرضا');
  });

  it('cuts a student ID to its maximum length', () => {
    const current = changedBy(EMPTY, { change: 'type-applicant', field: 'studentId', value: '1'.repeat(60) });
    expect(current.request.applicant.studentId).toBe('1'.repeat(40));
  });

  it('accepts no other field', () => {
    const change = { change: 'type-applicant', field: 'birthDate', value: '2000-01-01' };
    expect(Change.safeParse(change).success).toBe(false);
  });
});

describe('exams', () => {
  const codes = (current: Current) => chosenExams(current.request).map(({ code }) => code);

  it('can be left out and selected again', () => {
    const current = requestWith([learnTranscript({ exams: [exam('AZ-103'), exam('AZ-900')] })]);
    expect(codes(current)).toEqual(['AZ-103']);
    const turned = changedBy(
      current,
      { change: 'choose-exam', key: 'AZ-103', chosen: false },
      { change: 'choose-exam', key: 'AZ-900', chosen: true },
    );
    expect(codes(turned)).toEqual(['AZ-900']);
    expect(codes(changedBy(turned, { change: 'choose-exam', key: 'AZ-103', chosen: true }))).toEqual([
      'AZ-103',
      'AZ-900',
    ]);
  });

  it('are added by hand only once each', () => {
    const current = changedBy(
      EMPTY,
      { change: 'add-exam', exam: exam('AZ-103', 'Typed') },
      { change: 'add-exam', exam: exam('AZ 103', 'Typed again', '2020-01-01') },
    );
    expect(current.request.addedExams).toEqual([exam('AZ 103', 'Typed again', '2020-01-01')]);
    expect(codes(current)).toEqual(['AZ 103']);
  });

  it('keep their place when a date is added', () => {
    const both = changedBy(
      EMPTY,
      { change: 'add-exam', exam: exam('AZ-103') },
      { change: 'add-exam', exam: exam('AZ-400') },
    );
    const dated = changedBy(both, { change: 'add-exam', exam: exam('AZ 103', '', '2019-05-14') });
    expect(dated.request.addedExams).toEqual([exam('AZ 103', '', '2019-05-14'), exam('AZ-400')]);
    expect(codes(dated)).toEqual(['AZ 103', 'AZ-400']);
  });

  it('cannot have been passed after today, as the person’s calendar has it', () => {
    const now = new Date(2026, 4, 12, 23, 59).toISOString();
    const today = exam('AZ-103', '', '2026-05-12');
    const { current } = apply(EMPTY, { change: 'add-exam', exam: today }, now);
    expect(current.request.addedExams).toEqual([today]);
    const tomorrow = { change: 'add-exam', exam: exam('AZ-103', '', '2026-05-13') } as const;
    expect(apply(current, tomorrow, now)).toEqual({ current, outcome: 'already' });
  });

  it('are selected when added, even if left out before', () => {
    const left = changedBy(EMPTY, { change: 'choose-exam', key: '70-533', chosen: false });
    expect(codes(changedBy(left, { change: 'add-exam', exam: exam('533') }))).toEqual(['533']);
  });

  it('can be removed by any spelling of their code', () => {
    const current = changedBy(
      EMPTY,
      { change: 'add-exam', exam: exam('533') },
      { change: 'add-exam', exam: exam('AZ-103') },
    );
    const removed = changedBy(current, { change: 'remove-exam', key: '70-533' });
    expect(removed.request.addedExams.map(({ code }) => code)).toEqual(['AZ-103']);
    expect(removed.request.choices).toEqual({ 'AZ-103': true });
  });
});

describe('ticking a step', () => {
  it('counts once and can be undone', () => {
    const twice = changedBy(
      EMPTY,
      { change: 'tick', step: 'attach', done: true },
      { change: 'tick', step: 'application', done: true },
      { change: 'tick', step: 'attach', done: true },
    );
    expect(twice.request.ticks).toEqual(['attach', 'application']);
    expect(changedBy(twice, { change: 'tick', step: 'attach', done: false }).request.ticks).toEqual(['application']);
  });

  it('works only for the person’s own steps', () => {
    expect(Change.safeParse({ change: 'tick', step: 'evidence', done: true }).success).toBe(false);
  });
});

describe('noting a draft', () => {
  it('records when and how it was opened, and later what the person answers', () => {
    const noted = apply(EMPTY, { change: 'note-draft', channel: 'mailto' }).current;
    const twice = apply(noted, { change: 'note-draft', channel: 'clipboard' }, LATER).current;
    expect(twice.request.log).toEqual([
      { at: NOW, channel: 'mailto' },
      { at: LATER, channel: 'clipboard' },
    ]);
    // Copying opens no draft, so the answer is about the mail link.
    expect(changedBy(twice, { change: 'answer-draft', answer: 'no' }).request.log).toEqual([
      { at: NOW, channel: 'mailto', answer: 'no' },
      { at: LATER, channel: 'clipboard' },
    ]);
    expect(changedBy(EMPTY, { change: 'answer-draft', answer: 'not-yet' }).request.log).toEqual([]);
  });

  it('marks nothing as sent until the person says so', () => {
    const current = requestWith([oldTranscript()], { applicant: AVERY });
    const noted = changedBy(
      current,
      { change: 'note-draft', channel: 'mailto' },
      { change: 'answer-draft', answer: 'not-yet' },
    );
    expect(noted.request.ticks).toEqual([]);
    expect(noted.request.life).toEqual([]);
    const sent = changedBy(noted, { change: 'answer-draft', answer: 'sent' }).request;
    expect(sent.life).toEqual([{ event: 'sent', channel: 'mailto', at: NOW }]);
    expect(noted.request.items).toEqual(current.request.items);
  });

  it('keeps the last hundred drafts', () => {
    const times = Array.from({ length: 105 }, (_, i) => new Date(Date.UTC(2026, 0, 1, 0, i)).toISOString());
    const current = times.reduce(
      (before, at) => apply(before, { change: 'note-draft', channel: 'mailto' }, at).current,
      EMPTY,
    );
    expect(current.request.log.map(({ at }) => at)).toEqual(times.slice(5));
  });
});

it('the first change sets the start of the request, and later ones keep it', () => {
  const empty = { request: EMPTY_REQUEST, codes: {} };
  const typed = { change: 'type-applicant', field: 'fullName', value: 'Avery' } as const;
  const begun = applyChange(empty, typed, NOW).current;
  expect(begun.request.startedAt).toBe(NOW);
  expect(applyChange(begun, typed, '2027-01-01T00:00:00.000Z').current.request.startedAt).toBe(NOW);
});

describe('the start of a request', () => {
  const FIRST = '2026-05-01T08:00:00.000Z';
  const name = { change: 'type-applicant', field: 'fullName', value: 'Avery' } as const;
  const begun = add(EMPTY, { evidence: learnTranscript() }, FIRST).current;
  const replaced = (current: Current) =>
    add(changedBy(current, { change: 'remove-evidence', id: only(current).id }), { evidence: credlyBadge() }, LATER)
      .current.request;

  it('stays the same if the only evidence is replaced before the request is sent', () => {
    expect(begun.request.startedAt).toBe(FIRST);
    expect(replaced(changedBy(begun, name)).startedAt).toBe(FIRST);
  });

  it('stays the same if the only evidence is replaced after more was asked for', () => {
    const life: LifeEvent[] = [
      { event: 'sent', at: FIRST },
      { event: 'answered', answer: 'more-asked', credits: [], note: '', at: NOW },
    ];
    const { startedAt, items } = replaced({ ...begun, request: { ...begun.request, life } });
    expect([startedAt, items.length]).toEqual([FIRST, 1]);
  });

  it('stays the same if the name was typed before any evidence was added', () => {
    const typed = apply(EMPTY, name, FIRST).current;
    expect(add(typed, { evidence: learnTranscript() }, LATER).current.request.startedAt).toBe(FIRST);
  });

  it('is when the first evidence is added, if no earlier start is known', () => {
    const old = { request: { ...EMPTY_REQUEST, applicant: AVERY }, codes: {} };
    expect(add(old, { evidence: learnTranscript() }, LATER).current.request.startedAt).toBe(LATER);
  });
});
