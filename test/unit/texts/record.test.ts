import { describe, expect, it } from 'vitest';
import { sendingOf } from '../../../lib/letter/sending';
import { WAYS } from '../../../lib/request/channel';
import { english } from '../../../lib/texts/english';
import { recordRows, recordText } from '../../../lib/texts/record';
import { translator } from '../../../lib/texts/translate';
import { AVERY, credlyBadge, exam, learnTranscript, NOW, oldTranscript, requestWith } from '../request/example-request';

const t = translator(english, 'en');
const application = { file: 'f1', name: 'Application.pdf', size: 9, addedAt: NOW, findings: [] };
const current = requestWith(
  [oldTranscript(), learnTranscript({ exams: [exam('AZ-103'), exam('AZ-400')] }), credlyBadge()],
  {
    applicant: AVERY,
    application,
    codes: { 1234567: 'Avery2020' },
  },
);
const sending = sendingOf(current, { recipient: 'evaluations@example.edu' });
const when = new Intl.DateTimeFormat('en', { dateStyle: 'long', timeStyle: 'short' }).format(new Date(NOW));

describe('the record of what was sent', () => {
  it('says when, how, to whom, what for, with which evidence and which application', () => {
    expect(recordRows(t, { at: NOW, channel: 'gmail', sending })).toEqual([
      { label: 'Sent on', lines: [when] },
      { label: 'Sent with', lines: ['Gmail'] },
      { label: 'To', lines: ['evaluations@example.edu'] },
      {
        label: 'Subject',
        lines: ['Request for college credit: Microsoft certification exams (Avery Example)'],
        isEnglish: true,
      },
      { label: 'Exams', lines: ['AZ-103', 'AZ-400'] },
      {
        label: 'Evidence',
        lines: [
          'https://mcp.microsoft.com/Anonymous//Transcript/Validate (Transcript ID 1234567)',
          learnTranscript().link,
          credlyBadge().link,
        ],
        isEnglish: true,
      },
      { label: 'Application', lines: ['Application.pdf'] },
    ]);
    expect(when).toMatch(/^May 1[123], 2026/);
  });

  it('contains no access code', () => {
    expect(current.codes).toEqual({ 'mcp-transcript:1234567': 'Avery2020' });
    expect(JSON.stringify([sending, recordRows(t, { at: NOW, sending })])).not.toContain('Avery2020');
  });

  it('gives no time if only the day is known', () => {
    expect(recordRows(t, { at: NOW, isDayOnly: true })).toEqual([
      { label: 'Sent on', lines: [when.replace(/ at .*/, '')] },
    ]);
    expect(when).toContain(' at ');
  });

  it('leaves out what is not known', () => {
    expect(recordRows(t, { at: NOW })).toEqual([{ label: 'Sent on', lines: [when] }]);
    const bare = sendingOf(requestWith([learnTranscript()]));
    expect(recordRows(t, { at: NOW, sending: bare }).map(({ label }) => label)).toEqual([
      'Sent on',
      'To',
      'Subject',
      'Evidence',
    ]);
  });

  it.each(WAYS)('names the channel in words: %s', (channel) => {
    const row = recordRows(t, { at: NOW, channel }).find(({ label }) => label === 'Sent with');
    expect(row?.lines).toEqual([expect.stringMatching(/^[\w .()]{5,}$/)]);
    expect(english).toMatchObject({ [`channel.${channel}`]: row?.lines[0] });
  });

  it('has a different name for each channel', () => {
    const named = WAYS.map((channel) => recordRows(t, { at: NOW, channel })[1]?.lines[0]);
    expect(new Set(named).size).toBe(WAYS.length);
  });

  it('contains every letter that was sent, in order', () => {
    const again = { ...sending, subject: 'The same again' };
    const text = recordText(t, 'Request from May 12, 2026', [
      { event: 'sent', at: NOW, channel: 'gmail', sending },
      { event: 'followed-up', at: NOW, channel: 'mailto' },
      { event: 'sent', at: NOW, sending: again },
    ]);
    const order = [
      'Request from May 12, 2026',
      `Sent on: ${when}`,
      'Sent with: Gmail',
      'Subject: Request',
      `Followed up: ${when}`,
      'Sent with: email app',
      'Subject: The same again',
    ];
    const places = order.map((part) => text.indexOf(part));
    expect(places.every((place, i) => place > (places[i - 1] ?? -1))).toBe(true);
    expect(text.split(sending.text)).toHaveLength(3);
  });

  it('writes the date as the language of the interface does', () => {
    const german = translator(english, 'de');
    expect(recordRows(german, { at: NOW })[0]?.lines[0]).toMatch(/Mai 2026/);
  });
});
