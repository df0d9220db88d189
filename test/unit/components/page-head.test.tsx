// @vitest-environment happy-dom
/** The second line of the head is about the same thing as the headline. */
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, it } from 'vitest';
import { PageHead } from '../../../components/page/page-head';
import { Words } from '../../../components/parts/words';
import { headlineOfTurn } from '../../../entrypoints/our-page/headline-of-turn';
import type { LifeEvent } from '../../../lib/request/life-event';
import type { Request } from '../../../lib/request/request';
import { SCHEMA_VERSION } from '../../../lib/request/requests';
import { DEFAULT_SETTINGS } from '../../../lib/settings/settings';
import { english } from '../../../lib/texts/english';
import { translator } from '../../../lib/texts/translate';
import { viewOf } from '../../../lib/view/view';
import { AVERY, exam, oldTranscript, requestWith } from '../request/example-request';

const place = document.body.appendChild(document.createElement('div'));
afterEach(() => render(null, place));

const SENT: LifeEvent = { event: 'sent', at: '2026-05-01T09:00:00.000Z', channel: 'mailto' };
const ASKED_FOR_MORE: LifeEvent = {
  event: 'answered',
  at: '2026-05-11T09:00:00.000Z',
  answer: 'more-asked',
  credits: [],
  note: '',
};
const WHOLE: Partial<Request> = {
  applicant: AVERY,
  addedExams: [exam('AZ-103', 'Microsoft Azure Administrator')],
  ticks: ['address-details', 'application'],
};

async function said(part: Partial<Request>, isAsked = false): Promise<(string | null | undefined)[]> {
  const { request, codes } = requestWith([oldTranscript()], { codes: { 1234567: 'Holloway2019' }, ...WHOLE, ...part });
  const view = viewOf(
    {
      requests: { version: SCHEMA_VERSION, currentId: request.id, all: [request] },
      codes: { [request.id]: codes },
      settings: DEFAULT_SETTINGS,
    },
    new Date('2026-05-12T12:00:00.000Z'),
  );
  const now = view.checklist.next;
  const turn = { now, open: now, isAsked, toggle() {}, show() {}, reveal() {}, advance() {} };
  await act(() =>
    render(
      <Words.Provider value={translator(english, 'en')}>
        <PageHead view={view} headline={headlineOfTurn(view, turn)} />
      </Words.Provider>,
      place,
    ),
  );
  return ['h1', 'p'].map((part) => place.querySelector(part)?.textContent);
}

it('more was asked: the day on which it was', async () => {
  expect(await said({ life: [SENT, ASKED_FOR_MORE] })).toEqual(['More information needed', 'May 11']);
});

it('more was asked, and something must be fixed: how much', async () => {
  const unnumbered = { ...oldTranscript(), transcriptId: '' };
  const items = requestWith([unnumbered]).request.items;
  expect(await said({ items, life: [SENT, ASKED_FOR_MORE] })).toEqual(['Transcript ID missing', '2 things to fix']);
});

it('more was asked, and a step is open again: how far, and not that nothing was sent', async () => {
  expect(await said({ addedExams: [], life: [SENT, ASKED_FOR_MORE] })).toEqual([
    'Which exams did you pass?',
    '3 of 5 done',
  ]);
});

it('a draft was opened: when, whether it is of a first letter, of another one, or of a follow-up', async () => {
  const log: Request['log'] = [{ at: '2026-05-12T11:30:00.000Z', channel: 'mailto' }];
  const followUp: Request['log'] = [{ at: '2026-05-12T11:30:00.000Z', channel: 'mailto', letter: 'follow-up' }];
  const opened = ['Did you send it?', expect.stringMatching(/^Draft opened: May 12, 2026, \d+:30 [AP]M$/)];
  expect(await said({ log }, true)).toEqual(opened);
  expect(await said({ log, life: [SENT, ASKED_FOR_MORE] }, true)).toEqual(opened);
  expect(await said({ log: followUp, life: [SENT] }, true)).toEqual(opened);
});
