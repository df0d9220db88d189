// @vitest-environment happy-dom
import { h, render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Words } from '../../../components/parts/words';
import { useData } from '../../../entrypoints/options/use-data';
import { askBackground } from '../../../lib/extension/messages/ask-background';
import { NO_REQUESTS } from '../../../lib/request/requests';
import { english } from '../../../lib/texts/english';
import { translator } from '../../../lib/texts/translate';

vi.mock('../../../lib/extension/browser', async () => ({
  default: (await import('../extension/fake-extension')).browser,
}));
vi.mock('../../../lib/extension/messages/ask-background', () => ({ askBackground: vi.fn() }));
vi.mock('../../../lib/extension/store/application-store', () => ({
  keepApplication: vi.fn(),
  keptApplication: vi.fn(),
}));

const said: string[] = [];
let data: ReturnType<typeof useData>;

beforeEach(async () => {
  said.length = 0;
  const Page = () => {
    data = useData((text) => said.push(text));
    return null;
  };
  await act(() =>
    render(h(Words.Provider, { value: translator(english, 'en') }, h(Page, {})), document.createElement('div')),
  );
});

describe('the name of an exported file has the day of the person’s time zone', () => {
  afterEach(() => vi.unstubAllEnvs());
  const file = { requests: NO_REQUESTS, exportedAt: '2026-11-29T03:00:00.000Z' };

  it.each([
    ['America/Los_Angeles', '2026-11-28'],
    ['Pacific/Auckland', '2026-11-29'],
  ])('%s', async (zone, day) => {
    vi.stubEnv('TZ', zone);
    vi.mocked(askBackground).mockResolvedValue({ ok: true, data: { file } } as never);
    const named = vi.spyOn(HTMLAnchorElement.prototype, 'download', 'set');
    await act(async () => data.actions.exportTable());
    await act(async () => data.actions.exportAll(false, false));
    expect(named.mock.calls).toEqual([[`credit-courier-${day}.csv`], [`credit-courier-${day}.json`]]);
    named.mockRestore();
  });
});

describe('the message matches the result of the action', () => {
  it.each([
    ['erase', true, 'Everything was erased.'],
    ['erase', false, 'Not everything could be erased. Close other pages of Credit Courier, then erase again.'],
    ['undoImport', true, 'Import undone'],
    ['undoImport', false, 'Your last change was not saved. Check that your device has free space, then try again.'],
  ] as const)('for %s, done: %s', async (step, isDone, words) => {
    vi.mocked(askBackground).mockResolvedValue(isDone ? { ok: true, data: undefined } : { ok: false, code: 'failed' });
    await act(async () => data.actions[step]());
    expect(said).toEqual([words]);
  });
});
