// @vitest-environment happy-dom
/** The request page asks about one draft at a time, and “Fix it first” leads to what must be fixed. */
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Sheet } from '../../../components/letter/sheet';
import type { Turn } from '../../../components/page/use-turn';
import type { Actions } from '../../../components/parts/actions';
import { Words } from '../../../components/parts/words';
import { Frame } from '../../../entrypoints/our-page/frame';
import type { Current } from '../../../lib/request/request';
import { SCHEMA_VERSION } from '../../../lib/request/requests';
import { DEFAULT_SETTINGS } from '../../../lib/settings/settings';
import { english } from '../../../lib/texts/english';
import { translator } from '../../../lib/texts/translate';
import { viewOf } from '../../../lib/view/view';
import { NOW, oldTranscript, requestWith } from '../request/example-request';

const place = document.body.appendChild(document.createElement('div'));
// These tests do not open anything.
place.addEventListener('click', (event) => event.preventDefault());
afterEach(() => render(null, place));

const turn = { now: 'evidence', open: undefined, isAsked: false, show: vi.fn() } as Partial<Turn> as Turn;
beforeEach(() => vi.mocked(turn.show).mockClear());

// Its access code is missing.
const BROKEN = requestWith([oldTranscript()]);

const draw = ({ request, codes }: Current) =>
  act(() => {
    const requests = { version: SCHEMA_VERSION, currentId: request.id, all: [request] } as const;
    const view = viewOf(
      { requests: { ...requests, all: [request] }, codes: { [request.id]: codes }, settings: DEFAULT_SETTINGS },
      new Date(NOW),
    );
    const actions = { copy: vi.fn(), change: vi.fn(), announce: vi.fn() } as Partial<Actions> as Actions;
    render(
      <Words.Provider value={translator(english, 'en')}>
        <Frame place="page" actions={actions} primary="evidence" turn={turn}>
          <Sheet
            view={view}
            of={view}
            isPrimary={false}
            draftFile={{ save: vi.fn(), stop: vi.fn(), percent: undefined }}
          />
        </Frame>
      </Words.Provider>,
      place,
    );
  });
const named = (name: string) =>
  [...place.querySelectorAll<HTMLElement>('button, a')].find(
    (each) => (each.getAttribute('aria-label') ?? each.textContent) === name,
  );
const press = (name: string) =>
  act(() => {
    named(name)?.focus();
    named(name)?.click();
  });
const questions = () => place.querySelectorAll('[role=alertdialog]');
const later = () => act(() => new Promise((done) => setTimeout(done, 10)));

it('asking about another way closes the first question, and the focus is in the second', async () => {
  await draw(BROKEN);
  for (const way of ['letter.draft', 'ways.draft-file.save', 'channel.gmail', 'letter.draft'] as const) {
    await press(english[way]);
    await later();
    expect(questions(), way).toHaveLength(1);
    expect(questions()[0]?.contains(document.activeElement), way).toBe(true);
  }
});

it('“Fix it first” closes the question and leads to the row', async () => {
  await draw(BROKEN);
  await press(english['letter.draft']);
  await press(english['preflight.mend-first']);
  expect(questions()).toHaveLength(0);
  expect(turn.show).toHaveBeenCalledWith('evidence');
});

it('showing another request closes the question', async () => {
  await draw(BROKEN);
  await press(english['letter.draft']);
  await draw({ ...BROKEN, request: { ...BROKEN.request, id: 'another' } });
  expect(questions()).toHaveLength(0);
});
