// @vitest-environment happy-dom
/** What the ways to send put on the clipboard. */
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Ways } from '../../../components/letter/ways';
import type { Turn } from '../../../components/page/use-turn';
import type { Actions } from '../../../components/parts/actions';
import { Words } from '../../../components/parts/words';
import { Frame } from '../../../entrypoints/our-page/frame';
import { WEBMAIL_SITES } from '../../../lib/request/channel';
import type { Current } from '../../../lib/request/request';
import { SCHEMA_VERSION } from '../../../lib/request/requests';
import { DEFAULT_SETTINGS } from '../../../lib/settings/settings';
import { english } from '../../../lib/texts/english';
import { translator } from '../../../lib/texts/translate';
import { viewOf } from '../../../lib/view/view';
import { AVERY, credlyBadge, exam, learnTranscript, NOW, oldTranscript, requestWith } from '../request/example-request';

const place = document.body.appendChild(document.createElement('div'));
// These tests do not open anything.
place.addEventListener('click', (event) => event.preventDefault());
afterEach(() => render(null, place));

const turn = { now: 'letter', open: 'letter', isAsked: false, show() {} } as Partial<Turn> as Turn;
const draftFile = { save: vi.fn(), stop: vi.fn(), percent: undefined };

async function draw({ request, codes }: Current) {
  const requests = { version: SCHEMA_VERSION, currentId: request.id, all: [request] } as const;
  const view = viewOf(
    { requests: { ...requests, all: [request] }, codes: { [request.id]: codes }, settings: DEFAULT_SETTINGS },
    new Date(NOW),
  );
  const actions = { copy: vi.fn(), change: vi.fn(), announce: vi.fn() };
  await act(() =>
    render(
      <Words.Provider value={translator(english, 'en')}>
        <Frame place="page" actions={actions as Partial<Actions> as Actions} primary="letter" turn={turn}>
          <Ways view={view} of={view} draftFile={draftFile} />
        </Frame>
      </Words.Provider>,
      place,
    ),
  );
  return { actions, view };
}
const named = (name: string) =>
  [...place.querySelectorAll<HTMLElement>('button, a')].filter(
    (each) => (each.getAttribute('aria-label') ?? each.textContent) === name,
  );
const press = (name: string) => act(() => named(name)[0]?.click());

const second = oldTranscript({ transcriptId: '7654321' });

it('“Copy link” copies the link of every piece of evidence, each only once', async () => {
  const { actions } = await draw(requestWith([oldTranscript(), second, credlyBadge()]));
  await press('Copy link');
  const text = `${oldTranscript().viewingPage}\n${credlyBadge().link}`;
  expect(actions.copy).toHaveBeenCalledWith({ text }, 'Link copied');
});

it('each access code has a button that names its transcript, if there are several', async () => {
  const codes = { 1234567: 'Maple2019', 7654321: 'Oak2020' };
  const { actions } = await draw(requestWith([oldTranscript(), second], { codes }));
  await press('Copy access code 7654321');
  await press('Copy access code 1234567');
  expect(actions.copy.mock.calls.map(([{ text }]) => text)).toEqual(['Oak2020', 'Maple2019']);
  await draw(requestWith([oldTranscript()], { codes: { 1234567: 'Maple2019' } }));
  expect(named('Copy access code')).toHaveLength(1);
});

it('if the draft cannot hold the full letter, that letter is copied without anything else', async () => {
  const exams = Array.from({ length: 40 }, (_, i) => exam(`AZ-${100 + i}`, 'Microsoft Azure Something Long'));
  const choices = Object.fromEntries(exams.map(({ code }) => [code, true]));
  const { actions, view } = await draw(requestWith([learnTranscript({ exams })], { applicant: AVERY, choices }));
  expect(view.webmail[0]?.step).toMatch(/^short/);
  await press(english['channel.gmail']);
  const { text, html } = view.letter;
  expect(text).toMatch(/^Dear /);
  expect(actions.copy).toHaveBeenCalledWith(expect.objectContaining({ text, html }), english['letter.copied-full']);
});

describe('a draft of a request that Excelsior would return', () => {
  const WAYS = [...WEBMAIL_SITES.map((site) => english[`channel.${site}`]), english['ways.draft-file.save']];
  const question = () => place.querySelector('[role=alertdialog]')?.textContent;
  const isOpened = ({ change }: Pick<Actions, 'change'>) =>
    vi.mocked(change).mock.calls.length + draftFile.save.mock.calls.length > 0;
  afterEach(() => draftFile.save.mockClear());
  // Its access code is missing.
  const broken = requestWith([oldTranscript()]);

  it.each(WAYS)('is not opened by “%s” before the person agrees', async (way) => {
    const { actions, view } = await draw(broken);
    expect(view.musts).toBe(1);
    await press(way);
    expect(isOpened(actions)).toBe(false);
    expect(question()).toMatch(/1 problem found\. Open the draft anyway\?/);

    await press(english['preflight.mend-first']);
    expect(question()).toBeUndefined();
    expect(isOpened(actions)).toBe(false);

    await press(way);
    const anyway = named(english['preflight.open-anyway'])[0];
    if (way !== english['ways.draft-file.save']) {
      const site = WEBMAIL_SITES.find((each) => english[`channel.${each}`] === way);
      expect(anyway?.getAttribute('href')).toBe(view.webmail.find(({ id }) => id === site)?.href);
    }
    await press(english['preflight.open-anyway']);
    expect(isOpened(actions)).toBe(true);
    expect(question()).toBeUndefined();
  });

  it.each(WAYS)('but without anything to fix, the draft is opened by “%s” at once', async (way) => {
    const { actions } = await draw(requestWith([learnTranscript()], { applicant: AVERY }));
    await press(way);
    expect(question()).toBeUndefined();
    expect(isOpened(actions)).toBe(true);
  });
});
