// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, expect, it, vi } from 'vitest';
import { type Keeping, useKeeping } from '../../../entrypoints/our-page/use-keeping';
import { askBackground } from '../../../lib/extension/messages/ask-background';
import type { Change } from '../../../lib/request/changes';

vi.mock('../../../lib/extension/messages/ask-background', () => ({ askBackground: vi.fn() }));

const asked = vi.mocked(askBackground);
let keeping: Keeping;

beforeEach(async () => {
  asked.mockReset().mockResolvedValue({ ok: true, data: { outcome: 'changed' } } as never);
  const Page = () => {
    keeping = useKeeping();
    return null;
  };
  await act(() => render(<Page />, document.createElement('div')));
});

const change = (change: Change, failure?: 'failed' | 'gone') =>
  act(async () => {
    if (failure) asked.mockResolvedValueOnce({ ok: false, code: failure });
    await keeping.keep('request/change', { request: 'first', events: 0, change });
  });
const typed = (field: 'fullName' | 'email', value: string) =>
  ({ change: 'type-applicant', field, value }) satisfies Change;

it('an unsaved text is reported until that field is saved, even if others are saved', async () => {
  await change(typed('fullName', 'Avery'), 'failed');
  expect(keeping.isNotSaved).toBe(true);
  await change(typed('email', 'avery@example.com'));
  await change({ change: 'tick', step: 'application', done: true });
  expect(keeping.isNotSaved).toBe(true);
  await change(typed('fullName', 'Avery E'));
  expect(keeping.isNotSaved).toBe(false);
});

it('everything else shows the stored state, so that the next change starts from it', async () => {
  await change({ change: 'tick', step: 'application', done: true }, 'failed');
  expect(keeping.isNotSaved).toBe(true);
  await change(typed('email', 'avery@example.com'));
  expect(keeping.isNotSaved).toBe(false);
});

it('a text typed into something that is gone is reported once, since it cannot be typed again there', async () => {
  await change(typed('fullName', 'Avery'), 'gone');
  expect(keeping.isNotSaved).toBe(true);
  await change(typed('email', 'avery@example.com'));
  expect(keeping.isNotSaved).toBe(false);
});

it('if no answer comes, the stored state is loaded again, because it may have been written', async () => {
  await change({ change: 'undo-life' }, 'failed');
  expect(asked.mock.calls.map(([name]) => name)).toEqual(['request/change', 'request/mend']);
  await change({ change: 'undo-life' });
  expect(asked).toHaveBeenCalledTimes(3);
});
