// @vitest-environment node
import { expect, it } from 'vitest';
import { LANGUAGES, type Language } from '../../../lib/texts/languages';
import { MENU_NAMES } from '../../../lib/texts/menu-names';
import { loadDictionary } from './load-dictionary';

const ALL = Object.keys(LANGUAGES) as Language[];

it.each(MENU_NAMES.flatMap((menus) => ALL.map((language) => [menus.product, language, menus] as const)))(
  'the text about the menus of %s uses the product’s own names in %s',
  async (_, language, { text, names }) => {
    const entry = (await loadDictionary(language))[text];
    const said = typeof entry === 'string' ? entry : '';
    const places = names[language].map((name) => [name, said.indexOf(name)] as const);
    expect(places.filter(([, place]) => place < 0)).toEqual([]);
  },
);

it('every text with a path through menus is in the table, or names no menu that could be renamed', async () => {
  const texts = Object.keys(await loadDictionary('en')).filter((key) => key.startsWith('letter.no-help.'));
  const told = MENU_NAMES.map(({ text }) => text as string);
  // No string file of these two systems was available, so these paths end in what to look for, not in a menu's name.
  expect(texts.filter((key) => !told.includes(key)).sort()).toEqual(['letter.no-help.macos', 'letter.no-help.windows']);
});

it.each(MENU_NAMES)('the names of the menus of $product have a source and a date', ({ seen, source }) => {
  expect(seen).toMatch(/\d/);
  expect(source.length).toBeGreaterThan(20);
});
