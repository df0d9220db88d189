// @vitest-environment happy-dom
/** Work on the application of one request that ends when another is shown. */
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, expect, it, vi } from 'vitest';
import { type ApplicationPart, useApplicationForm } from '../../../entrypoints/request/application-form';
import { OpenedForm } from '../../../entrypoints/request/opened-form';
import { keepApplication } from '../../../lib/extension/store/application-store';
import { keepForm, keptForm } from '../../../lib/extension/store/form-store';
import { EMPTY_REQUEST, type Request } from '../../../lib/request/request';

vi.mock('../../../lib/extension/store/application-store', () => ({
  keepApplication: vi.fn(),
  keptApplication: vi.fn(),
}));
vi.mock('../../../lib/extension/store/form-store', () => ({
  forgetForm: vi.fn(),
  keepForm: vi.fn(),
  keptForm: vi.fn(),
}));

vi.mock('../../../entrypoints/request/read-form', () => ({ expectForm: vi.fn(), readForm: vi.fn() }));
vi.mock('../../../entrypoints/request/opened-form', () => ({ OpenedForm: vi.fn(() => null) }));

const keep = vi.fn();
let part: ApplicationPart;
let root: Element;

function Page({ request }: { request: Request }) {
  part = useApplicationForm(request, { keep, announce: vi.fn() });
  return [part.buttons, part.region];
}
const show = (id: string) => act(() => render(<Page request={{ ...EMPTY_REQUEST, id }} />, root));

/** A promise, and how to fulfill it. */
function later<T>() {
  let fulfill = (_value: T) => {};
  const promise = new Promise<T>((resolve) => (fulfill = resolve));
  return {
    promise,
    fulfill: (value: T) =>
      act(async () => {
        fulfill(value);
        await new Promise((resolve) => setTimeout(resolve));
      }),
  };
}

beforeEach(() => {
  root = document.createElement('div');
  keep.mockReset().mockResolvedValue({ ok: true, data: { outcome: 'changed' } });
  vi.mocked(keptForm).mockReset().mockResolvedValue(undefined);
});

it('a file is not attached to another request than the one for which it was chosen', async () => {
  const scan = new File(['\x89PNG\r\n'], 'scan.png');
  const saved = later<undefined>();
  vi.mocked(keepApplication).mockReturnValue(saved.promise);
  await show('first');
  const chosen = part.choose(scan);
  await vi.waitFor(() => expect(keepApplication).toHaveBeenCalled());
  await show('second');
  await saved.fulfill(undefined);
  await act(() => chosen.then(() => {}));
  expect(keep).not.toHaveBeenCalled();

  vi.mocked(keepApplication).mockResolvedValue(undefined);
  await act(() => part.choose(scan).then(() => {}));
  expect(keep.mock.calls).toEqual([['request/change', expect.objectContaining({ change: 'set-application' })]]);
});

it('a form that another request has is not offered', async () => {
  const first = later<Awaited<ReturnType<typeof keptForm>>>();
  vi.mocked(keptForm).mockImplementation(async (id) => (id === 'first' ? first.promise : undefined));
  await show('first');
  await show('second');
  await first.fulfill({ file: new Blob(), draft: {} as never });
  expect(root.querySelector('button')).toBeNull();
});

it('a chosen form is saved once, with the first change or after a moment', async () => {
  vi.mocked(keepForm).mockResolvedValue(undefined);
  await show('first');
  await act(() => part.choose(new File(['%PDF-1.7\n'], 'form.pdf')).then(() => {}));
  const opened = vi.mocked(OpenedForm).mock.lastCall?.[0];
  expect(keepForm).not.toHaveBeenCalled();
  await act(async () => void (await opened?.keepFile()));
  await act(async () => void (await opened?.keepFile()));
  expect(keepForm).toHaveBeenCalledOnce();

  vi.mocked(keepForm).mockClear();
  await act(() => part.choose(new File(['%PDF-1.7\n'], 'other.pdf')).then(() => {}));
  await vi.waitFor(() => expect(keepForm).toHaveBeenCalledOnce(), 2_000);
});
