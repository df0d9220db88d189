import { beforeEach, describe, expect, it, vi } from 'vitest';
import { chooseApplication } from '../../../entrypoints/request/use-application';
import { keepApplication } from '../../../lib/extension/store/application-store';
import type { Change } from '../../../lib/request/changes';

vi.mock('../../../lib/extension/store/application-store', () => ({
  keepApplication: vi.fn(async () => {}),
  forgetApplication: vi.fn(),
  keptApplication: vi.fn(),
}));

const changes: Change[] = [];
const change = (made: Change) => void changes.push(made);
const pdf = (name = 'form.pdf') => new File(['%PDF-1.7\n', 'x'.repeat(50), '\n%%EOF\n'], name);

beforeEach(() => {
  changes.length = 0;
  vi.mocked(keepApplication).mockReset();
});

describe('choosing the application', () => {
  it('keeps a whole PDF and says what it is', async () => {
    const file = pdf();
    expect(await chooseApplication(file, change)).toBeUndefined();
    expect(keepApplication).toHaveBeenCalledWith(expect.stringMatching(/^[\da-f-]{36}$/), file);
    expect(changes).toMatchObject([
      { change: 'set-application', application: { name: 'form.pdf', size: file.size, findings: [] } },
    ]);
  });

  it('says so where the device has no room, and changes nothing', async () => {
    vi.mocked(keepApplication).mockRejectedValueOnce(new DOMException('full', 'QuotaExceededError'));
    expect(await chooseApplication(pdf(), change)).toBe('not-kept');
    expect(changes).toEqual([]);
  });

  it('says so where the file disappears while it is read', async () => {
    const file = pdf();
    vi.spyOn(file, 'slice').mockImplementation(() => {
      const gone = new Blob();
      vi.spyOn(gone, 'arrayBuffer').mockRejectedValue(new DOMException('gone', 'NotFoundError'));
      vi.spyOn(gone, 'text').mockRejectedValue(new DOMException('gone', 'NotFoundError'));
      return gone;
    });
    expect(await chooseApplication(file, change)).toBe('unreadable');
    expect(keepApplication).not.toHaveBeenCalled();
    expect(changes).toEqual([]);
  });

  it('cuts a name that is too long to keep', async () => {
    expect(await chooseApplication(pdf(`${'a'.repeat(400)}.pdf`), change)).toBeUndefined();
    expect(changes[0]).toMatchObject({ application: { name: 'a'.repeat(300) } });
  });
});
