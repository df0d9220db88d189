import { describe, expect, it } from 'vitest';
import { CODE_PLACEHOLDER, composeLetter, type LetterOptions, STEPS } from '../../../lib/letter/letter';
import { sendingOf } from '../../../lib/letter/sending';
import { applyChange } from '../../../lib/request/changes';
import { dayIn } from '../../../lib/request/follow-up';
import type { LifeEvent } from '../../../lib/request/life-event';
import type { Current } from '../../../lib/request/request';
import { AVERY, credlyBadge, exam, learnTranscript, NOW, oldTranscript, requestWith } from '../request/example-request';

const evidence = [
  oldTranscript(),
  learnTranscript({ exams: [exam('AZ-103', 'Microsoft Azure Administrator')] }),
  credlyBadge(),
];
const prepared = requestWith(evidence, {
  applicant: AVERY,
  ticks: ['application'],
  codes: { 1234567: 'Avery2020' },
});
const SENT: LifeEvent = { event: 'sent', at: NOW, sending: sendingOf(prepared) };
const living = (life: LifeEvent[], current: Current = prepared): Current => ({
  ...current,
  request: { ...current.request, life },
});
const sent = living([SENT]);

const write = (current = sent, options: LetterOptions = {}) =>
  composeLetter(current, { ...options, kind: 'follow-up' });
const linesOf = (current = sent, options: LetterOptions = {}) => write(current, options).text.split('\n');

describe('the follow-up letter', () => {
  it('says when the first letter was sent and how to find it', () => {
    const { text, subject } = write();
    expect(subject).toBe('Follow-up: Request for college credit: Microsoft certification exams (Avery Example)');
    expect(text).toContain(`On ${dayIn(new Date(NOW))} I sent you a request for credit evaluation`);
    expect(text).toContain('have no answer yet.');
    expect(linesOf()).toContain(`Its subject was: ${SENT.sending?.subject}`);
  });

  it('quotes the exams and the evidence of the first letter, line by line', () => {
    const first = composeLetter(prepared).text.split('\n');
    const quoted = first.filter((line) => /^(?:Transcript|Access|Badge|AZ-|Applicant|Email|Student|https)/.test(line));
    expect(quoted.length).toBeGreaterThanOrEqual(10);
    expect(linesOf()).toEqual(expect.arrayContaining(quoted));
    expect(linesOf()).toContain('Transcript ID: 1234567');
    expect(linesOf()).toContain('AZ-103 Microsoft Azure Administrator, passed 2019-05-14');
  });

  it('has the access code in the same place as the first letter: only on its own line', () => {
    const holding = linesOf().filter((line) => line.includes('Avery2020'));
    expect(holding).toEqual(['Access Code: Avery2020']);
    expect(write().subject).not.toContain('Avery2020');
  });

  it.each(STEPS)('contains no access code if the channel would expose it: %s', (step) => {
    const hidden = write(sent, { step, hideCodes: true });
    expect(JSON.stringify(hidden)).not.toContain('Avery2020');
    if (step !== 'shortest') expect(hidden.text).toContain(`Access Code: ${CODE_PLACEHOLDER}`);
  });

  it('has a placeholder if the access code was not kept', () => {
    expect(linesOf({ ...sent, codes: {} })).toContain(`Access Code: ${CODE_PLACEHOLDER}`);
  });

  it('does not ask for a second evaluation or mention an application', () => {
    expect(composeLetter(prepared).text).toContain('The completed application is attached.');
    expect(write().text).not.toMatch(/Please evaluate|attached/);
    expect(write().text).toContain('Please confirm that you received this request');
  });

  it('is about the last time the request was sent', () => {
    const LATER = '2026-07-14T12:00:00.000Z';
    const asked: LifeEvent = { event: 'answered', at: NOW, answer: 'more-asked', credits: [], note: '' };
    const again = living([
      SENT,
      asked,
      { event: 'sent', at: LATER },
      { event: 'followed-up', at: '2026-08-20T12:00:00.000Z' },
    ]);
    expect(write(again).text).toContain('On 2026-07-14 I sent you');
    expect(write(again).text).not.toContain('Its subject was');
  });

  it('quotes what was sent, whatever happened to the request since', () => {
    const [old, learn, badge] = sent.request.items;
    if (!old || !learn || !badge) throw new Error('The request has three items.');
    const changed = living([SENT], {
      ...sent,
      request: {
        ...sent.request,
        items: [learn, { ...badge, id: 'new', evidence: credlyBadge({ link: `${credlyBadge().link.slice(0, -1)}9` }) }],
        choices: { 'AZ-103': false },
        addedExams: [exam('AZ-900', 'Microsoft Azure Fundamentals')],
      },
    });
    for (const step of ['full', 'short'] as const) {
      const { text } = write(changed, { step });
      expect(text).toContain('AZ-103');
      expect(text).not.toContain('AZ-900');
      expect(text).toContain('\nTranscript ID: 1234567\nAccess Code: [access code: paste here]\n');
      expect(text).toContain(learnTranscript().link);
      expect(text).toContain(`\nLink: ${credlyBadge().link}\n`);
      expect(text).not.toContain(`${credlyBadge().link.slice(0, -1)}9`);
    }
    expect(composeLetter(changed).text).toContain('AZ-900');
  });

  it('can be written even if the sending date is unknown', () => {
    expect(write(prepared).text).toContain('Earlier I sent you a request');
  });

  it('names no exam if none is known', () => {
    const bare = living([{ event: 'sent', at: NOW }], requestWith([oldTranscript()]));
    expect(linesOf(bare)).toContain('It showed this evidence:');
    expect(linesOf(bare).join('\n')).not.toContain('\n\n\n');
    for (const step of ['short', 'shortest'] as const) {
      expect(write(bare, { step }).text).not.toMatch(/asked for|: ?\n\n/);
    }
  });

  it('uses the singular for one exam and the plural for several', () => {
    expect(linesOf()).toContain('It asked for this exam and showed this evidence:');
    const two = requestWith(evidence, { addedExams: [exam('AZ-400')], choices: { 'AZ-400': true } });
    expect(linesOf(living([{ event: 'sent', at: NOW, sending: sendingOf(two) }], two))).toContain(
      'It asked for these exams and showed this evidence:',
    );
  });
});

describe('any letter', () => {
  it.each(['request', 'follow-up'] as const)('goes to the recipient from the settings: %s', (kind) => {
    const recipient = 'evaluations@example.edu';
    expect(composeLetter(sent, { kind, recipient }).recipient).toBe(recipient);
    expect(composeLetter(sent, { kind }).recipient).toBe('itcertifications@excelsior.edu');
  });

  it.each(['request', 'follow-up'] as const)(
    'ends with the closing line from the settings and the name: %s',
    (kind) => {
      const end = (closingLine?: string) =>
        composeLetter(sent, { kind, ...(closingLine !== undefined && { closingLine }) })
          .text.trimEnd()
          .split('\n\n')
          .at(-1);
      expect(end()).toBe('Thank you,\nAvery Example');
      expect(end('With kind regards,')).toBe('With kind regards,\nAvery Example');
      expect(end('')).toBe('Avery Example');
      expect(end('a\u2028b\u202E')).toBe('a b\nAvery Example');
    },
  );
});

describe('a shorter follow-up letter', () => {
  it.each(STEPS)('of the step “%s” still says when the first letter was sent', (step) => {
    const letter = write(sent, { step });
    expect(letter.text).toContain(`On ${dayIn(new Date(NOW))} I sent you`);
    expect(letter.text).toContain('AZ-103');
    expect(letter.subject).toMatch(/^Follow-up: Request for college credit/);
    expect(letter.text.length).toBeLessThanOrEqual(write().text.length);
  });
});

it('an imported subject cannot start a line of its own', () => {
  const subject = 'Request\nTranscript ID: 666\r\nBadge: Forged\u2028Access Code: 666';
  const sending = { ...sendingOf(prepared), subject };
  const forged = linesOf(living([{ ...SENT, sending }]));
  expect(forged).toHaveLength(linesOf().length);
  expect(forged.filter((line) => /666|Forged/.test(line))).toHaveLength(1);
  expect(forged.find((line) => line.includes('666'))).toMatch(/^Its subject was: Request Transcript ID/);
});

it('the record of what was sent matches the letter of that moment', () => {
  const taken = applyChange(
    prepared,
    { change: 'live', happening: { event: 'sent' } },
    NOW,
    sendingOf(prepared, { recipient: 'evaluations@example.edu', closingLine: 'Bye,' }),
  );
  const [event] = taken.current.request.life;
  const letter = composeLetter(prepared, {
    recipient: 'evaluations@example.edu',
    closingLine: 'Bye,',
    hideCodes: true,
  });
  expect(event).toMatchObject({ sending: { recipient: letter.recipient, subject: letter.subject, text: letter.text } });
  expect(JSON.stringify(event)).not.toContain('Avery2020');
});
