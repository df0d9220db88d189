/**
 * Texts as people have them, one folder each in test/pasted/: `input.txt`, `input.html` (the clipboard's HTML) or
 * `input.eml`, and what it must give. A new case is a new folder and nothing else. All values are invented.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import * as z from 'zod/mini';
import { Capture } from '../../../lib/evidence/evidence';
import { VIEWING_PAGE } from '../../../lib/evidence/old-transcript/old-transcript';
import { type Offer, readPasted } from '../../../lib/evidence/pasted';

const CASES = join(dirname(fileURLToPath(import.meta.url)), '../../pasted');
const names = readdirSync(CASES, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

/** A link, or `1230422 Larch2020` with `-` for what the text does not say; more if the text says more. */
const Told = z.union([
  z.string(),
  z.strictObject({
    reads: z.string(),
    viewingPage: z.optional(z.string()),
    holder: z.optional(z.string()),
    exams: z.optional(z.array(z.string())),
  }),
]);
const Expected = z.strictObject({ certain: z.array(Told), ask: z.array(Told), advice: z.optional(z.string()) });

it('there are many cases', () => {
  expect(names.length).toBeGreaterThanOrEqual(120);
});

it.each(names)('%s', (name) => {
  const [text, html, mail] = ['input.txt', 'input.html', 'input.eml'].map((file) => {
    const path = join(CASES, name, file);
    return existsSync(path) ? readFileSync(path, 'utf8') : '';
  });
  const expected = Expected.parse(JSON.parse(readFileSync(join(CASES, name, 'expected.json'), 'utf8')));
  const { certain, ask, advice } = readPasted(text || mail || '', html);
  expect({ certain: certain.map(toldBy), ask: ask.map(toldBy), ...(advice && { advice }) }).toEqual(expected);
  for (const { capture } of [...certain, ...ask]) expect(Capture.parse(capture)).toEqual(capture);
});

function toldBy({ capture: { evidence, accessCode }, beside: { holder, exams } }: Offer): z.infer<typeof Told> {
  const isOld = evidence.kind === 'mcp-transcript';
  const reads = isOld ? `${evidence.transcriptId || '-'} ${accessCode ?? '-'}` : evidence.link;
  const more = {
    ...(isOld && evidence.viewingPage !== VIEWING_PAGE && { viewingPage: evidence.viewingPage }),
    ...(holder && { holder }),
    ...(exams.length > 0 && { exams }),
  };
  return Object.keys(more).length ? { reads, ...more } : reads;
}
