// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, expect, it, vi } from 'vitest';
import { type ActivePage, useActivePage } from '../../../entrypoints/popup/active-page';
import { askBackground } from '../../../lib/extension/messages/ask-background';
import { onActivePage } from '../../../lib/extension/pages/active-page';
import { credlyBadge, learnTranscript } from '../request/example-request';

vi.mock('../../../lib/extension/messages/ask-background', () => ({ askBackground: vi.fn() }));
vi.mock('../../../lib/extension/pages/active-page', () => ({
  onActivePage: vi.fn(() => () => {}),
  reloadPage: vi.fn(),
}));

const OLD = learnTranscript();
const NEW = credlyBadge();

/** How the background answers each look, in the order in which it was asked. */
let answers: ((reply: unknown) => void)[];
let page: ActivePage;

beforeEach(async () => {
  answers = [];
  vi.mocked(askBackground).mockImplementation(() => new Promise((answer) => answers.push(answer as never)));
  const Popup = () => {
    page = useActivePage(undefined, false, async () => 'button.added');
    return null;
  };
  await act(() => render(<Popup />, document.createElement('div')));
});

const goTo = (address: string) =>
  act(() => vi.mocked(onActivePage).mock.lastCall?.[0]({ id: 7, url: new URL(address) }));
const answer = (nth: number, evidence: typeof OLD | typeof NEW) =>
  act(async () =>
    answers[nth]?.({
      ok: true,
      data: { reading: { state: 'found', kind: evidence.kind, capture: { evidence } } },
    }),
  );
const shown = () => page.view?.state === 'read' && page.view.reading.state === 'found' && page.view.reading.kind;

it('an answer about the address that the tab has left does not replace the one about where it is', async () => {
  await goTo(OLD.link);
  await goTo(NEW.link);
  expect(answers).toHaveLength(2);
  await answer(1, NEW);
  expect(shown()).toBe('credly-badge');
  await answer(0, OLD);
  expect(shown()).toBe('credly-badge');
});
