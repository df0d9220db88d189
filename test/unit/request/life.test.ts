import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sendingOf } from '../../../lib/letter/sending';
import { ANSWERS } from '../../../lib/request/answer';
import { applyChange, Change } from '../../../lib/request/changes';
import { CHANNELS } from '../../../lib/request/channel';
import { canHappen, isOpen, LIFE_LIMIT, lastSent, type Stage, stageOf } from '../../../lib/request/life';
import type { Happening, LifeEvent } from '../../../lib/request/life-event';
import { openDraft } from '../../../lib/request/open-draft';
import { type Current, type DraftAnswer, type LETTERS, Request } from '../../../lib/request/request';
import { AVERY, credlyBadge, exam, learnTranscript, NOW, oldTranscript, requestWith } from './example-request';

const at = (hour: number) => new Date(Date.UTC(2026, 4, 12, hour)).toISOString();
const answered = (answer: (typeof ANSWERS)[number], note = ''): Happening => ({
  event: 'answered',
  answer,
  credits: answer === 'posted' ? [{ exam: 'AZ-103', hours: 3 }] : [],
  note,
});

const HAPPENINGS = {
  sent: { event: 'sent' },
  'followed-up': { event: 'followed-up' },
  posted: answered('posted'),
  'more-asked': answered('more-asked', 'They ask for the form.'),
  declined: answered('declined'),
  closed: { event: 'closed' },
} as const satisfies Record<string, Happening>;
type Name = keyof typeof HAPPENINGS;
const NAMES = Object.keys(HAPPENINGS) as Name[];

/** How to reach each stage. */
const WAYS: Record<Stage, readonly Name[]> = {
  preparing: [],
  sent: ['sent'],
  posted: ['sent', 'posted'],
  'more-asked': ['sent', 'more-asked'],
  declined: ['sent', 'declined'],
  closed: ['sent', 'closed'],
};

/** What can happen at each stage, and where it leads. */
const TABLE: Record<Stage, Partial<Record<Name, Stage>>> = {
  preparing: { sent: 'sent' },
  sent: {
    sent: 'sent',
    'followed-up': 'sent',
    posted: 'posted',
    'more-asked': 'more-asked',
    declined: 'declined',
    closed: 'closed',
  },
  posted: { posted: 'posted', 'more-asked': 'more-asked', declined: 'declined', closed: 'closed' },
  'more-asked': {
    sent: 'sent',
    posted: 'posted',
    'more-asked': 'more-asked',
    declined: 'declined',
    closed: 'closed',
  },
  declined: { posted: 'posted', 'more-asked': 'more-asked', declined: 'declined', closed: 'closed' },
  closed: {},
};
const STAGES = Object.keys(TABLE) as Stage[];
const CELLS = STAGES.flatMap((stage) => NAMES.map((name) => [stage, name, TABLE[stage][name]] as const));

const evidence = [oldTranscript(), learnTranscript({ exams: [exam('AZ-103')] }), credlyBadge()];
const prepared = requestWith(evidence, { applicant: AVERY, codes: { 1234567: 'Avery2020' } });

const live = (current: Current, happening: Happening, now = NOW) =>
  applyChange(current, Change.parse({ change: 'live', happening }), now, sendingOf(current));
const undo = (current: Current) => applyChange(current, { change: 'undo-life' }, NOW);
const cameTo = (stage: Stage) =>
  WAYS[stage].reduce((current, name, i) => live(current, HAPPENINGS[name], at(i)).current, prepared);

describe('the life of a request', () => {
  it.each(STAGES)('can reach the stage %s', (stage) => {
    const { life } = cameTo(stage).request;
    expect(stageOf(life)).toBe(stage);
    expect(isOpen(life)).toBe(stage === 'preparing' || stage === 'more-asked');
  });

  it.each(CELLS.filter(([, , to]) => to))('at the stage %s, %s can happen and leads to %s', (stage, name, to) => {
    const before = cameTo(stage);
    const copy = structuredClone(before);
    const happening = HAPPENINGS[name];
    expect(canHappen(before.request.life, happening.event)).toBe(true);
    const { current, outcome } = live(before, happening, at(9));
    expect(outcome).toBe('changed');
    expect(stageOf(current.request.life)).toBe(to);
    expect(current.request.life.slice(0, -1)).toEqual(before.request.life);
    expect(current.request.life.at(-1)).toMatchObject({ ...happening, at: at(9) });
    expect({ ...current.request, life: [] }).toEqual({ ...before.request, life: [] });
    expect(current.codes).toBe(before.codes);
    expect(Request.parse(JSON.parse(JSON.stringify(current.request)))).toEqual(current.request);
    expect(before).toEqual(copy);
  });

  it.each(CELLS.filter(([, , to]) => !to))('at the stage %s, %s cannot happen and changes nothing', (stage, name) => {
    const before = cameTo(stage);
    const { current, outcome } = live(before, HAPPENINGS[name], at(9));
    expect(canHappen(before.request.life, HAPPENINGS[name].event)).toBe(false);
    expect(outcome).toBe('already');
    expect(current.request).toBe(before.request);
    expect(current.codes).toBe(before.codes);
  });
});

describe('undoing the last step', () => {
  it.each(CELLS.filter(([, , to]) => to))('at the stage %s restores the request as it was before %s', (stage, name) => {
    const before = cameTo(stage);
    const { current, outcome } = undo(live(before, HAPPENINGS[name], at(9)).current);
    expect(current).toEqual(before);
    expect(outcome).toBe('changed');
  });

  it('does nothing if nothing has happened', () => {
    const { current, outcome } = undo(prepared);
    expect(outcome).toBe('already');
    expect(current).toBe(prepared);
  });

  it('leads back to the start after any sequence of steps, one step at a time', () => {
    let longest = 0;
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...NAMES), { maxLength: 30 }), (names) => {
        const rows = [prepared];
        for (const [i, name] of names.entries()) {
          const before = rows.at(-1) as Current;
          const { current, outcome } = live(before, HAPPENINGS[name], at(i));
          if (outcome === 'changed') rows.push(current);
        }
        longest = Math.max(longest, rows.length);
        let current = rows.at(-1) as Current;
        for (const before of rows.toReversed().slice(1)) {
          current = undo(current).current;
          expect(current).toEqual(before);
        }
        expect(current).toEqual(prepared);
        expect(undo(current).outcome).toBe('already');
      }),
    );
    expect(longest).toBeGreaterThan(5);
  });
});

describe('what was sent', () => {
  it('is recorded with its time, channel and contents', () => {
    const { request } = live(prepared, { event: 'sent', channel: 'gmail' }, at(3)).current;
    expect(request.life).toEqual([{ event: 'sent', channel: 'gmail', at: at(3), sending: sendingOf(prepared) }]);
    expect(lastSent(request.life)?.sending).toMatchObject({
      recipient: 'itcertifications@excelsior.edu',
      subject: 'Request for college credit: Microsoft certification exams (Avery Example)',
      exams: ['AZ-103'],
      links: [
        'https://mcp.microsoft.com/Anonymous//Transcript/Validate (Transcript ID 1234567)',
        learnTranscript().link,
        credlyBadge().link,
      ],
    });
    expect(lastSent(request.life)?.sending).not.toHaveProperty('application');
  });

  it('names the application if one was chosen', () => {
    const application = { file: 'f1', name: 'form.pdf', size: 9, addedAt: NOW, findings: [] };
    const current = { ...prepared, request: { ...prepared.request, application } };
    expect(lastSent(live(current, { event: 'sent' }).current.request.life)?.sending?.application).toBe('form.pdf');
  });

  it.each(STAGES)('contains no access code at the stage %s', (stage) => {
    expect(prepared.codes).toEqual({ 'mcp-transcript:1234567': 'Avery2020' });
    const current = cameTo(stage);
    expect(JSON.stringify(current.request)).not.toContain('Avery2020');
    expect(current.codes).toEqual(prepared.codes);
  });

  it('does not change with the request', () => {
    const { current } = live(prepared, { event: 'sent' });
    const id = 'mcp-transcript:1234567';
    const changed = applyChange(current, { change: 'remove-evidence', id }, at(2)).current;
    expect(changed.request.life).toEqual(current.request.life);
  });

  it('is what was sent last, if the request was sent twice', () => {
    const again = live(cameTo('more-asked'), { event: 'sent', channel: 'yahoo' }, at(8)).current.request.life;
    expect(again.filter(({ event }) => event === 'sent')).toHaveLength(2);
    expect(lastSent(again)).toMatchObject({ channel: 'yahoo', at: at(8) });
    expect(lastSent([])).toBeUndefined();
  });

  it('is recorded when the request is sent, and with no other step', () => {
    for (const name of NAMES.filter((each) => each !== 'sent')) {
      expect(live(cameTo('sent'), HAPPENINGS[name]).current.request.life.at(-1)).not.toHaveProperty('sending');
    }
  });
});

describe('a draft that was sent', () => {
  const say = (current: Current, answer: DraftAnswer, now = at(5)) =>
    applyChange(current, Change.parse({ change: 'answer-draft', answer }), now, sendingOf(current)).current;
  const opened = (
    current: Current,
    channel: (typeof CHANNELS)[number],
    letter?: (typeof LETTERS)[number],
    now = at(4),
  ) =>
    applyChange(current, { change: 'note-draft', channel, ...(letter && { letter }) }, now, sendingOf(current)).current;
  const DRAFTS = CHANNELS.filter((channel) => channel !== 'clipboard');

  it.each(DRAFTS)('marks the request as sent: %s', (channel) => {
    const { request } = say(opened(prepared, channel), 'sent');
    expect(request.life).toEqual([{ event: 'sent', channel, at: at(5), sending: sendingOf(prepared) }]);
    expect(request.log).toEqual([{ at: at(4), channel, answer: 'sent' }]);
  });

  it.each(DRAFTS)('counts as a follow-up if its letter was one: %s', (channel) => {
    const { request } = say(opened(cameTo('sent'), channel, 'follow-up'), 'sent');
    expect(request.life.slice(1)).toEqual([{ event: 'followed-up', channel, at: at(5) }]);
  });

  it.each(['not-yet', 'no'] as const)('is not recorded if the answer is “%s”', (answer) => {
    const { request } = say(opened(prepared, 'mailto'), answer);
    expect(request.life).toEqual([]);
    const held = answer === 'not-yet' && { sending: sendingOf(prepared) };
    expect(request.log).toEqual([{ at: at(4), channel: 'mailto', answer, ...held }]);
  });

  describe('with a chosen application', () => {
    const application = { file: 'f1', name: 'form.pdf', size: 9, addedAt: at(3), findings: [] };
    const chosen: Current = { ...prepared, request: { ...prepared.request, application, ticks: ['application'] } };

    it('counts as sent with the application attached', () => {
      const { request } = say(opened(chosen, 'mailto'), 'sent');
      expect(request.ticks).toEqual(['application', 'attach']);
      expect(lastSent(request.life)?.sending?.application).toBe('form.pdf');
    });

    it('counts as sent without the application if the person says so', () => {
      const ticked: Current = { ...chosen, request: { ...chosen.request, ticks: ['attach', 'application'] } };
      const { request } = say(opened(ticked, 'mailto'), 'sent-bare');
      expect(stageOf(request.life)).toBe('sent');
      expect(request.ticks).toEqual(['application']);
      expect(lastSent(request.life)?.sending).not.toHaveProperty('application');
      expect(undo({ ...ticked, request }).current.request.log).toMatchObject([{ at: at(4), channel: 'mailto' }]);
      expect(openDraft(undo({ ...ticked, request }).current.request)?.answer).toBeUndefined();
    });

    it('ticks “attach” if it is the draft file of the request, and no other draft', () => {
      expect(opened(chosen, 'draft-file').request.ticks).toEqual(['application', 'attach']);
      expect(opened(chosen, 'draft-file', 'follow-up').request.ticks).toEqual(['application']);
      expect(opened(chosen, 'mailto').request.ticks).toEqual(['application']);
      expect(opened(prepared, 'draft-file').request.ticks).toEqual([]);
    });

    it('changes no ticks once the request was sent, whatever letter follows', () => {
      const sent = say(opened(chosen, 'mailto'), 'sent-bare');
      expect(opened(sent, 'draft-file').request.ticks).toEqual(['application']);
      for (const letter of ['follow-up', 'request'] as const) {
        const again = say(opened(sent, 'gmail', letter, at(6)), 'sent', at(7)).request;
        expect(again.life).toHaveLength(2);
        expect(again.ticks).toEqual(['application']);
      }
    });

    it('ticks nothing if no application was chosen', () => {
      expect(say(opened(prepared, 'mailto'), 'sent').request.ticks).toEqual([]);
    });
  });

  it('is asked about until the person answers, and again after “not yet”', () => {
    expect(openDraft(prepared.request)).toBeUndefined();
    const draft = opened(opened(prepared, 'mailto'), 'clipboard');
    const held = { at: at(4), channel: 'mailto', sending: sendingOf(prepared) };
    expect(openDraft(draft.request)).toEqual(held);
    expect(openDraft(say(draft, 'not-yet').request)).toEqual({ ...held, answer: 'not-yet' });
    for (const answer of ['sent', 'sent-bare', 'no'] as const) {
      expect(openDraft(say(draft, answer).request)).toBeUndefined();
    }
    // Answered in another way: by the event itself.
    expect(openDraft(applyChange(draft, { change: 'live', happening: { event: 'sent' } }, at(5)).current.request)).toBe(
      undefined,
    );
  });

  it.each(['sent', 'not-yet'] as const)(
    'is recorded as it was opened, whatever was changed since then (%s first)',
    (first) => {
      const draft = opened(prepared, 'mailto');
      const changed = [
        { change: 'type-applicant', field: 'fullName', value: 'Someone Else' },
        { change: 'add-exam', exam: exam('AZ-400') },
        { change: 'add-evidence', capture: { evidence: oldTranscript({ transcriptId: '7654321' }) } },
      ].reduce((current, change) => applyChange(current, Change.parse(change), at(4)).current, draft);
      expect(sendingOf(changed)).not.toEqual(sendingOf(prepared));
      const { request } = say(first === 'sent' ? changed : say(changed, first), 'sent', at(6));
      expect(lastSent(request.life)?.sending).toEqual(sendingOf(prepared));
      // The record is still there if the person undoes that and answers again.
      const again = say(undo({ ...changed, request }).current, 'sent', at(7));
      expect(lastSent(again.request.life)?.sending).toEqual(sendingOf(prepared));
      // A draft opened later contains the changes; the record of the first one is dropped.
      const anew = opened(changed, 'gmail', undefined, at(5));
      expect(anew.request.log.map(({ sending }) => sending)).toEqual([undefined, sendingOf(changed)]);
    },
  );

  it('is recorded with the application that was chosen last, unless the draft file already contained one', () => {
    const application = { file: 'f1', name: 'form.pdf', size: 9, addedAt: at(3), findings: [] };
    const later = (current: Current, name: string): Current =>
      applyChange(current, { change: 'set-application', application: { ...application, name } }, at(4)).current;
    const sentWith = (current: Current) => lastSent(say(current, 'sent').request.life)?.sending?.application;
    expect(sentWith(later(opened(prepared, 'mailto'), 'form.pdf'))).toBe('form.pdf');
    expect(sentWith(later(opened(later(prepared, 'old.pdf'), 'mailto'), 'new.pdf'))).toBe('new.pdf');
    expect(sentWith(later(opened(later(prepared, 'old.pdf'), 'draft-file'), 'new.pdf'))).toBe('old.pdf');
  });

  it('is not recorded if text was only copied or nothing was opened', () => {
    expect(say(opened(prepared, 'clipboard'), 'sent').request.life).toEqual([]);
    expect(say(prepared, 'sent')).toEqual(prepared);
  });

  it('is recorded a second time too, and that can be undone', () => {
    const once = say(opened(prepared, 'mailto'), 'sent');
    const twice = say(opened(once, 'gmail', undefined, at(6)), 'sent', at(7));
    expect(twice.request.life.slice(1)).toEqual([
      { event: 'sent', channel: 'gmail', at: at(7), sending: sendingOf(once) },
    ]);
    expect(undo(twice).current.request.life).toEqual(once.request.life);
  });

  it.each(['sent', 'sent-bare', 'not-yet', 'no'] as const)(
    'is recorded only once, even if another window answers “%s” later',
    (answer) => {
      const once = say(opened(prepared, 'mailto'), 'sent');
      expect(say(once, answer, at(6))).toBe(once);
      const ticked = live(opened(prepared, 'mailto'), HAPPENINGS.sent, at(5)).current;
      expect(say(ticked, answer, at(6))).toBe(ticked);
    },
  );

  it('is not recorded if the request has no evidence', () => {
    const empty = requestWith([], { applicant: AVERY });
    expect(live(empty, HAPPENINGS.sent)).toEqual({ current: empty, outcome: 'already' });
    expect(say(opened(empty, 'mailto'), 'sent').request.life).toEqual([]);
  });

  it('is not recorded at a stage at which it cannot happen', () => {
    expect(say(opened(cameTo('posted'), 'mailto'), 'sent').request.life).toEqual(cameTo('posted').request.life);
    expect(say(opened(prepared, 'mailto', 'follow-up'), 'sent').request.life).toEqual([]);
    expect(say(opened(cameTo('closed'), 'mailto'), 'sent').request.life).toEqual(cameTo('closed').request.life);
  });

  it.each([
    ['preparing', undefined],
    ['more-asked', undefined],
    ['sent', 'follow-up'],
  ] as const)('is asked about again after undoing, at the stage %s with the letter %s', (stage, letter) => {
    const before = opened(cameTo(stage), 'mailto', letter);
    expect(undo(say(before, 'sent')).current).toEqual(before);
  });

  it.each(['request', 'follow-up'] as const)(
    'is asked about again after undoing even if its channel was corrected: %s',
    (letter) => {
      const before = opened(letter === 'request' ? prepared : cameTo('sent'), 'mailto', letter);
      const sent = say(before, 'sent');
      const index = sent.request.life.length - 1;
      const corrected = applyChange(sent, { change: 'correct-life', index, channel: 'gmail' }, at(6)).current;
      expect(undo(corrected).current).toEqual(before);
    },
  );

  it('stays answered when another sending, noted by hand, is undone', () => {
    const first = say(opened(prepared, 'mailto'), 'sent');
    const again = live(first, { event: 'sent', channel: 'mailto' }, at(6)).current;
    expect(undo(again).current).toEqual(first);
  });

  it('keeps the answers about other drafts when its sending is undone', () => {
    const first = say(opened(prepared, 'mailto'), 'sent');
    const second = opened(live(first, HAPPENINGS['more-asked'], at(6)).current, 'mailto', undefined, at(7));
    const back = undo(say(second, 'sent', at(8))).current;
    expect(back.request.log.map(({ answer }) => answer)).toEqual(['sent', undefined]);
    const undone = undo(live(first, { event: 'followed-up' }, at(6)).current).current;
    expect(undone.request.log).toEqual(first.request.log);
  });
});

describe('what the person notes', () => {
  it.each([
    { ...answered('posted'), credits: [{ exam: 'AZ-103', hours: -1 }] },
    { ...answered('posted'), credits: [{ exam: 'AZ-103', hours: 100 }] },
    { ...answered('posted'), credits: [{ exam: 'AZ-103', hours: Number.NaN }] },
    { ...answered('posted'), credits: [{ exam: 'AZ-103' }] },
    { ...answered('declined'), note: 'a'.repeat(501) },
    { ...answered('declined'), answer: 'lost' },
    { event: 'sent', channel: 'fax' },
    { event: 'opened' },
  ])('is refused in any other shape: %j', (happening) => {
    expect(Change.safeParse({ change: 'live', happening }).success).toBe(false);
  });

  it('cannot set its own time or what was sent', () => {
    const forged = { event: 'sent', at: '1999-01-01T00:00:00.000Z', sending: { recipient: 'x' } };
    const change = Change.parse({ change: 'live', happening: forged });
    expect(applyChange(prepared, change, NOW).current.request.life).toEqual([{ event: 'sent', at: NOW }]);
  });

  it('is stored as the person entered it', () => {
    const said = { ...answered('posted', '  3 hours.\nUpper level '), credits: [{ exam: 'AZ-103', hours: 1.5 }] };
    expect(live(cameTo('sent'), said).current.request.life.at(-1)).toEqual({ ...said, at: NOW });
  });
});

it('the life of a request never grows too long to be read back', () => {
  let current = cameTo('sent');
  for (let i = 0; i < LIFE_LIMIT + 5; i++) current = live(current, HAPPENINGS['followed-up']).current;
  expect(current.request.life).toHaveLength(LIFE_LIMIT);
  expect(Request.safeParse(current.request).success).toBe(true);
  expect(live(current, HAPPENINGS.closed).outcome).toBe('already');
});

it('the cases above cover every stage and every event', () => {
  const events = new Set<LifeEvent['event']>(Object.values(HAPPENINGS).map(({ event }) => event));
  expect([...events].sort()).toEqual(['answered', 'closed', 'followed-up', 'sent']);
  expect(STAGES.sort()).toEqual(['preparing', 'sent', ...ANSWERS, 'closed'].sort());
});
