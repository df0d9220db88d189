// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, it, vi } from 'vitest';
import type { Signing } from '../../../components/application-form/sign-panel';
import { useSigning } from '../../../entrypoints/request/signing';
import type { Signature } from '../../../lib/application/mark';
import { keepSignature } from '../../../lib/extension/store/form-store';

vi.mock('../../../lib/extension/store/form-store', () => ({ keepSignature: vi.fn(), keptSignature: vi.fn() }));

const SIGNATURE: Signature = { made: 'drawn', lines: [[0, 0, 1000, 1000]], ratio: 3 };

it.each([
  ['is reported if the browser has no room for it', new DOMException('full', 'QuotaExceededError'), 1],
  ['needs no word if it is kept', undefined, 0],
])('a signature to be kept on this device %s', async (_, error, times) => {
  const notKept = vi.fn();
  let signing: Signing | undefined;
  const Page = () => {
    signing = useSigning('Avery Holloway', false, notKept);
    return null;
  };
  vi.mocked(keepSignature).mockImplementation(async () => {
    if (error) throw error;
  });
  await act(() => render(<Page />, document.createElement('div')));
  await act(async () => signing?.keep(SIGNATURE));
  expect(signing?.kept).toEqual(SIGNATURE);
  expect(notKept).toHaveBeenCalledTimes(times);
});
