import { beforeEach, expect, it, vi } from 'vitest';
import { withApplications } from '../../../entrypoints/options/applications';
import { LARGEST_IMPORT, parseExport, writeExport } from '../../../lib/data/export-file';
import { keptApplication } from '../../../lib/extension/store/application-store';
import { EVERYTHING, fileOf, PREPARED } from '../data/example-data';
import { NOW } from '../request/example-request';

vi.mock('../../../lib/extension/store/application-store', () => ({
  keepApplication: vi.fn(),
  keptApplication: vi.fn(),
}));

/** The part of the browser's FileReader that is used here. */
class Reader {
  result = '';
  onload = () => {};
  readAsDataURL(blob: Blob) {
    void blob.arrayBuffer().then((bytes) => {
      this.result = `data:;base64,${Buffer.from(bytes).toString('base64')}`;
      this.onload();
    });
  }
}
beforeEach(() => vi.stubGlobal('FileReader', Reader));

/** A file with an application of each size, in bytes, oldest first. */
function fileWith(sizes: number[]) {
  const all = sizes.map((size, i) => ({
    ...PREPARED,
    id: `r${i}`,
    application: {
      file: `00000000-0000-4000-8000-00000000000${i}`,
      name: 'form.pdf',
      size,
      addedAt: NOW,
      findings: [],
    },
  }));
  vi.mocked(keptApplication).mockImplementation(
    async (key) => new Blob([new Uint8Array(sizes[Number(key.at(-1))] ?? 0)]),
  );
  return fileOf({ ...EVERYTHING, requests: { ...EVERYTHING.requests, currentId: 'r0', all } });
}

const MB = 1_000_000;

it.each([
  ['all that fit', [1 * MB, 10 * MB], ['0', '1'], 0],
  ['the newest where not all fit', [10 * MB, 10 * MB, 10 * MB], ['1', '2'], 1],
  ['a small one beside large ones', [1 * MB, 10 * MB, 10 * MB, 10 * MB], ['0', '2', '3'], 1],
  ['none that is larger than a file may be', [30 * MB], [], 1],
  ['what just fits', [22_499_000 - 3000], ['0'], 0],
] as const)('an exported file contains %s and can be imported again', async (_, sizes, kept, leftOut) => {
  const whole = await withApplications(fileWith([...sizes]));
  expect(
    Object.keys(whole.file.applications ?? {})
      .map((key) => key.at(-1))
      .sort(),
  ).toEqual(kept);
  expect(whole.leftOut).toBe(leftOut);
  const text = writeExport(whole.file);
  expect(new Blob([text]).size).toBeLessThanOrEqual(LARGEST_IMPORT);
  expect('file' in parseExport(text)).toBe(true);
});
