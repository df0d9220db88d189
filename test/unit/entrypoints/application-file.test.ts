import { beforeEach, describe, expect, it, vi } from 'vitest';
import { APPLICATION_MAX_BYTES, attach, kindOf } from '../../../entrypoints/request/application-file';
import type { Reply } from '../../../lib/extension/messages/messages';
import { keepApplication } from '../../../lib/extension/store/application-store';
import type { Change, Outcome } from '../../../lib/request/changes';

vi.mock('../../../lib/extension/store/application-store', () => ({ keepApplication: vi.fn(async () => {}) }));

const changes: Change[] = [];
const change = vi.fn(async (made: Change): Promise<Reply<{ outcome: Outcome }>> => {
  changes.push(made);
  return { ok: true, data: { outcome: 'changed' } };
});
const pdf = (name = 'form.pdf') => new File(['%PDF-1.7\n', 'x'.repeat(50), '\n%%EOF\n'], name);

beforeEach(() => {
  changes.length = 0;
  vi.mocked(keepApplication).mockReset();
});

describe('a chosen file', () => {
  it.each([
    ['a PDF', pdf(), 'pdf'],
    ['a picture', new File(['\x89PNG\r\n'], 'scan.png'), 'other'],
    ['a program', new File(['MZ'], 'form.exe'), 'dangerous'],
    ['nothing', new File([], 'form.pdf'), 'empty'],
    ['what nobody knows', new File(['words'], 'form.xyz'), 'unknown-kind'],
    ['more than mail takes', new File([new Uint8Array(APPLICATION_MAX_BYTES + 1)], 'form.pdf'), 'too-large'],
  ])('is judged correctly if it is %s', async (_, file, kind) => {
    expect(await kindOf(file)).toBe(kind);
  });

  it('is unreadable if it has disappeared', async () => {
    const file = pdf();
    vi.spyOn(file, 'slice').mockImplementation(() => {
      const gone = new Blob();
      vi.spyOn(gone, 'arrayBuffer').mockRejectedValue(new DOMException('gone', 'NotFoundError'));
      return gone;
    });
    expect(await kindOf(file)).toBe('unreadable');
  });
});

describe('attaching a file', () => {
  it('keeps the bytes and describes them', async () => {
    const file = pdf();
    const lacks = [{ rule: 'form-not-signed' as const }];
    expect(await attach(file, file.name, { findings: ['not-a-pdf'], lacks }, change)).toBe(true);
    expect(keepApplication).toHaveBeenCalledWith(expect.stringMatching(/^[\da-f-]{36}$/), file);
    expect(changes).toMatchObject([
      {
        change: 'set-application',
        application: { name: 'form.pdf', size: file.size, findings: ['not-a-pdf'], lacks },
      },
    ]);
  });

  it('reports a full device and changes nothing', async () => {
    vi.mocked(keepApplication).mockRejectedValueOnce(new DOMException('full', 'QuotaExceededError'));
    expect(await attach(pdf(), 'form.pdf', { findings: [] }, change)).toBe(false);
    expect(changes).toEqual([]);
  });

  it.each([
    ['the background was stopped', { ok: false, code: 'failed' } as const],
    ['the request was sent meanwhile', { ok: true, data: { outcome: 'locked' } } as const],
  ])('is not confirmed if %s', async (_, reply) => {
    change.mockResolvedValueOnce(reply);
    expect(await attach(pdf(), 'form.pdf', { findings: [] }, change)).toBe(false);
  });

  it('shortens a name that is too long to keep', async () => {
    await attach(pdf(), `${'a'.repeat(400)}.pdf`, { findings: [] }, change);
    expect(changes[0]).toMatchObject({ application: { name: 'a'.repeat(300) } });
  });
});
