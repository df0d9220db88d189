// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, it, vi } from 'vitest';
import { useSaid } from '../../../entrypoints/request/use-said';

it('the result of a click is shown once, on a newly opened page or one already open', async () => {
  const say = vi.fn();
  const Page = () => {
    useSaid(say);
    return null;
  };
  location.hash = '#button.added';
  const root = document.createElement('div');
  await act(() => render(<Page />, root));
  expect(say.mock.calls).toEqual([['button.added']]);
  expect(location.hash).toBe('');

  location.hash = '#button.refused.nothing-here';
  dispatchEvent(new Event('hashchange'));
  expect(say.mock.calls.slice(1)).toEqual([['button.refused.nothing-here']]);

  location.hash = '#letter';
  dispatchEvent(new Event('hashchange'));
  await act(() => render(null, root));
  location.hash = '#button.added';
  dispatchEvent(new Event('hashchange'));
  expect(say).toHaveBeenCalledTimes(2);
});
