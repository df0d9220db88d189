// @vitest-environment happy-dom
import PostalMime from 'postal-mime';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, expect, it, vi } from 'vitest';
import { useDraftFile } from '../../../entrypoints/request/use-draft-file';
import { download } from '../../../lib/extension/download';
import { keptApplication } from '../../../lib/extension/store/application-store';
import { composeLetter } from '../../../lib/letter/letter';
import type { LetterKind } from '../../../lib/request/request';
import type { LetterView } from '../../../lib/view/view';
import { AVERY, learnTranscript, NOW, requestWith } from '../request/example-request';

vi.mock('../../../lib/extension/download', () => ({ download: vi.fn() }));
vi.mock('../../../lib/extension/store/application-store', () => ({ keptApplication: vi.fn() }));

const outcome = vi.fn();
let draftFile: ReturnType<typeof useDraftFile>;

beforeEach(async () => {
  for (const mock of [outcome, vi.mocked(download)]) mock.mockReset();
  vi.mocked(keptApplication)
    .mockReset()
    .mockResolvedValue(new Blob(['%PDF-1.7']));
  const Page = () => {
    draftFile = useDraftFile(outcome);
    return null;
  };
  await act(() => render(<Page />, document.createElement('div')));
});

const application = { file: 'f1', name: 'form.pdf', size: 8, addedAt: NOW, findings: [] };
const current = requestWith([learnTranscript()], {
  applicant: AVERY,
  application,
  life: [{ event: 'sent', at: NOW, channel: 'gmail' }],
});
const drafted = (kind: LetterKind) => ({
  request: current.request,
  of: { kind, letter: composeLetter(current, { kind }) } as LetterView,
});
const save = (kind: LetterKind) => act(() => draftFile.save(drafted(kind)));
const attachments = async () => {
  const { attachments, text } = await PostalMime.parse(vi.mocked(download).mock.calls[0]?.[0] as Blob);
  expect(Boolean(text?.includes('application is attached'))).toBe(attachments.length > 0);
  return attachments.map(({ filename }) => filename);
};

it('the draft file of a request contains the application that its letter mentions', async () => {
  await save('request');
  expect(await attachments()).toEqual(['form.pdf']);
  expect(outcome.mock.calls).toEqual([['saved', expect.objectContaining({ request: current.request })]]);
});

it('the draft file of a follow-up has no application, and is saved even if the application is gone', async () => {
  vi.mocked(keptApplication).mockResolvedValue(undefined);
  await save('follow-up');
  expect(await attachments()).toEqual([]);
  expect(outcome).toHaveBeenCalledWith('saved', expect.anything());
});

it('saving fails if the letter mentions an application that is gone', async () => {
  vi.mocked(keptApplication).mockResolvedValue(undefined);
  await save('request');
  expect(download).not.toHaveBeenCalled();
  expect(outcome).toHaveBeenCalledWith('failed', expect.anything());
});

it('a draft file that was stopped has no outcome, so nobody asks whether it was sent', async () => {
  let read: (file: Blob) => void = () => {};
  vi.mocked(keptApplication).mockReturnValue(new Promise((resolve) => (read = resolve)));
  let saving: Promise<void> | undefined;
  await act(() => {
    saving = draftFile.save(drafted('request'));
  });
  await act(async () => {
    draftFile.stop();
    read(new Blob(['%PDF-1.7']));
    await saving;
  });
  expect(outcome).not.toHaveBeenCalled();
  expect(download).not.toHaveBeenCalled();
});
