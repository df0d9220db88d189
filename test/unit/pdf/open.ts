import { afterEach } from 'vitest';
import type { PageContent } from '../../../lib/application/form';
import type { Scribe } from '../../../lib/pdf/glyphs';
import { type OpenForm, openForm } from '../../../lib/pdf/open-form';

const opened: OpenForm[] = [];
afterEach(() => {
  for (const form of opened.splice(0)) form.close();
});

/** Opens a form in this thread; it is closed after the test. */
export async function open(bytes: Uint8Array): Promise<{ form: OpenForm; pages: PageContent[] }> {
  const form = await openForm(bytes.slice(), {});
  opened.push(form);
  return { form, pages: await Promise.all(form.sizes.map((_, page) => form.read(page))) };
}

/** Draws a filled box for each letter: there are no fonts here. */
export const boxes: Scribe = (text) => ({
  advance: 600 * [...text].length,
  outlines: text.trim() ? [[50, 0, 550, 0, 550, 700, 50, 700]] : [],
});
