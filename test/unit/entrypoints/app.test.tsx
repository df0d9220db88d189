// @vitest-environment happy-dom
/** What a page asks for is about the request that it showed when the person asked, whatever it shows by then. */
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, expect, it, vi } from 'vitest';
import { Words } from '../../../components/parts/words';
import { type App, onceShown } from '../../../entrypoints/our-page/app';
import { askBackground } from '../../../lib/extension/messages/ask-background';
import { onShown, type Shown } from '../../../lib/extension/store/shown';
import { EMPTY_REQUEST, type Request } from '../../../lib/request/request';
import { english } from '../../../lib/texts/english';
import { translator } from '../../../lib/texts/translate';

vi.mock('../../../lib/extension/messages/ask-background', () => ({ askBackground: vi.fn() }));
vi.mock('../../../lib/extension/toolbar/open-request', () => ({ openRequestPage: vi.fn() }));
vi.mock('../../../lib/extension/copy', () => ({ copy: vi.fn() }));
vi.mock('../../../lib/extension/store/shown', () => ({
  onShown: vi.fn(() => () => {}),
  readShown: vi.fn(async () => undefined),
}));

const t = translator(english, 'en');
const asked = vi.mocked(askBackground);
let app: App;

const Page = onceShown(({ app: given }) => {
  app = given;
  return null;
});

/** Shows a request, as after a change in another window. */
const show = (request: Partial<Request>) =>
  act(() => {
    const shown = { view: { request: { ...EMPTY_REQUEST, ...request } }, setAside: [] } as unknown as Shown;
    for (const [changed] of vi.mocked(onShown).mock.calls) changed(shown);
  });
const replies = (outcome: string) => asked.mockResolvedValueOnce({ ok: true, data: { outcome } } as never);

beforeEach(async () => {
  vi.mocked(onShown).mockClear();
  asked.mockReset().mockResolvedValue({ ok: true, data: { outcome: 'changed' } } as never);
  await act(() =>
    render(
      <Words.Provider value={t}>
        <Page />
      </Words.Provider>,
      document.createElement('div'),
    ),
  );
  // The page asks the background for a view.
  await vi.waitFor(() => expect(asked).toHaveBeenCalled());
  await show({ id: 'first', life: [{ event: 'sent', at: '2026-05-12T10:00:00.000Z' }] });
  asked.mockClear();
});

it('a change, a check, and a reading name that request', async () => {
  const { actions, addFromTab } = app;
  await show({ id: 'second' });
  const change = { change: 'type-applicant', field: 'fullName', value: 'Avery' } as const;
  await act(async () => {
    actions.change(change);
    await actions.checkLink('item');
    await addFromTab(7);
    actions.startAnother();
  });
  expect(asked.mock.calls).toEqual([
    ['request/change', { request: 'first', events: 1, change }],
    ['item/check', { request: 'first', id: 'item' }],
    ['tab/press', { request: 'first', tabId: 7 }],
    ['requests/start', { after: 'first' }],
  ]);
});

it.each([
  ['a piece', () => app.actions.change({ change: 'remove-evidence', id: 'item' }), { request: 'first', item: 'item' }],
  ['a request', () => app.actions.removeRequest('other', true), { request: 'other' }],
])('undoing the removal of %s puts back that one', async (_, remove, removed) => {
  await act(async () => remove());
  await show({ id: 'second' });
  await act(async () => app.announced?.undo?.());
  expect(asked.mock.lastCall).toEqual(['request/put-back', removed]);
  expect(app.announced).toBeUndefined();
});

it('a request that is too large to come back is removed without an offer to undo', async () => {
  await act(async () => app.actions.removeRequest('other', false));
  expect(app.announced?.text).toBe(t('requests.removed'));
  expect(app.announced?.undo).toBeUndefined();
});

it('the person is told if nothing changes because the request was sent in another window', async () => {
  replies('locked');
  await act(async () => app.actions.change({ change: 'type-applicant', field: 'fullName', value: 'Avery' }));
  expect(app.announced?.text).toBe(t('step.locked'));
  await act(async () => app.actions.change({ change: 'remove-evidence', id: 'item' }));
  replies('locked');
  await act(async () => app.announced?.undo?.());
  expect(app.announced?.text).toBe(t('step.locked'));
});
