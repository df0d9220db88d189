// @vitest-environment node
/** No component has words of its own: what a person reads or hears is in the texts. */
import { describe, expect, it } from 'vitest';
import { readSources } from '../../../scripts/docs/import-graph';
import { wordsInJsx } from './jsx-words';

const TOP = new URL('../../../', import.meta.url).pathname;

/** The same in every language: a key on the keyboard, and a page in English that people read as it is. */
const KNOWN = [/send-bar\.tsx:\d+ Alt\+C$/, /sample-transcript\.tsx:/];

it('every text in a component comes from a key', () => {
  const sources = Object.entries(readSources(TOP, ['components', 'entrypoints']));
  const found = sources.filter(([path]) => path.endsWith('x')).flatMap(([path, source]) => wordsInJsx(path, source));
  expect(found.filter((line) => !KNOWN.some((known) => known.test(line)))).toEqual([]);
  for (const known of KNOWN)
    expect(
      found.some((line) => known.test(line)),
      `${known}`,
    ).toBe(true);
});

describe('finds', () => {
  it.each([
    ['<p>Read me</p>', 'a.tsx:1 Read me'],
    ['<img alt="A picture" />', 'a.tsx:1 A picture'],
    [`<input placeholder={'Type here'} />`, 'a.tsx:1 Type here'],
    ['<button title={isOpen ? t("close") : "Open"} />', 'a.tsx:1 Open'],
    [['<a aria-label={`Remove $', '{name}`} />'].join(''), 'a.tsx:1 Remove'],
    ['<Choice label="On" />', 'a.tsx:1 On'],
  ])('the words in %s', (source, line) => {
    expect(wordsInJsx('a.tsx', source)).toEqual([line]);
  });

  it.each([
    '<p title={t("page.title")}>{t("page.title")}</p>',
    '<img alt="" class="two words" src="/icon/48.png" />',
    '<p> · {x} –</p>',
    '<a aria-label={t(isOpen ? "code.hide" : "code.show")} />',
  ])('no words in %s', (source) => {
    expect(wordsInJsx('a.tsx', source)).toEqual([]);
  });
});
