// @vitest-environment happy-dom
import { h, render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { useSiteAccess } from '../../../entrypoints/popup/site-access';
import { isSiteWithheld, onSitesChanged } from '../../../lib/extension/sites/site-access';

vi.mock('../../../lib/extension/sites/site-access', () => ({ isSiteWithheld: vi.fn(), onSitesChanged: vi.fn() }));

const end = vi.fn();
const place = document.createElement('div');
const Shown = () => h('p', null, useSiteAccess() ? 'withheld' : 'allowed');

const after = (change: () => void) =>
  act(async () => {
    change();
    // The answer arrives one turn later.
    await Promise.resolve();
  });

beforeEach(async () => {
  vi.mocked(isSiteWithheld).mockReset().mockResolvedValue(false);
  vi.mocked(onSitesChanged).mockReset().mockReturnValue(end);
  end.mockReset();
  await after(() => render(h(Shown, {}), place));
});
afterEach(() => after(() => render(null, place)));

it('access is checked when the popup opens', () => {
  expect(isSiteWithheld).toHaveBeenCalledTimes(1);
  expect(place.textContent).toBe('allowed');
});

it('access is checked again when the person returns to the page', async () => {
  vi.mocked(isSiteWithheld).mockResolvedValue(true);
  await after(() => dispatchEvent(new Event('focus')));
  expect(place.textContent).toBe('withheld');
});

it('access is checked again when the browser reports a change', async () => {
  vi.mocked(isSiteWithheld).mockResolvedValue(true);
  await after(() => vi.mocked(onSitesChanged).mock.calls[0]?.[0]());
  expect(place.textContent).toBe('withheld');
});

it('access is no longer checked once the popup is closed', async () => {
  await after(() => render(null, place));
  await after(() => dispatchEvent(new Event('focus')));
  expect(isSiteWithheld).toHaveBeenCalledTimes(1);
  expect(end).toHaveBeenCalledTimes(1);
});
