// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, expect, it, vi } from 'vitest';
import { type Keeping, useKeeping } from '../../../entrypoints/our-page/use-keeping';
import { askBackground } from '../../../lib/extension/messages/ask-background';
import type { Body } from '../../../lib/extension/messages/messages';

vi.mock('../../../lib/extension/messages/ask-background', () => ({ askBackground: vi.fn() }));

const asked = vi.mocked(askBackground);
const STOPPED = { ok: false, code: 'failed' } as const;
let keeping: Keeping;

beforeEach(async () => {
  asked.mockReset().mockResolvedValue({ ok: true, data: { outcome: 'changed' } } as never);
  const Page = () => {
    keeping = useKeeping();
    return null;
  };
  await act(() => render(<Page />, document.createElement('div')));
});

const change = (body: Body<'request/change'>, isStopped = false) =>
  act(async () => {
    if (isStopped) asked.mockResolvedValueOnce(STOPPED);
    await keeping.keep('request/change', body);
  });
const typed = (field: 'fullName' | 'email', value: string) =>
  ({ change: 'type-applicant', field, value }) satisfies Body<'request/change'>;

it('an unsaved text is reported until that field is saved, even if others are saved', async () => {
  await change(typed('fullName', 'Avery'), true);
  expect(keeping.isNotSaved).toBe(true);
  await change(typed('email', 'avery@example.com'));
  await change({ change: 'tick', step: 'application', done: true });
  expect(keeping.isNotSaved).toBe(true);
  await change(typed('fullName', 'Avery E'));
  expect(keeping.isNotSaved).toBe(false);
});

it('everything else shows the stored state, so that the next change starts from it', async () => {
  await change({ change: 'tick', step: 'application', done: true }, true);
  expect(keeping.isNotSaved).toBe(true);
  await change(typed('email', 'avery@example.com'));
  expect(keeping.isNotSaved).toBe(false);
});

it('if no answer comes, the stored state is loaded again, because it may have been written', async () => {
  await change({ change: 'undo-life' }, true);
  expect(asked.mock.calls.map(([name]) => name)).toEqual(['request/change', 'request/mend']);
  await change({ change: 'undo-life' });
  expect(asked).toHaveBeenCalledTimes(3);
});
