// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { LANGUAGES, type Language } from '../../../lib/texts/languages';
import { loadDictionary } from './load-dictionary';
import { typographyBreaches } from './typography';

it.each(Object.keys(LANGUAGES) as Language[])(
  'the texts in %s follow the typography of the language',
  async (language) => {
    expect(typographyBreaches(await loadDictionary(language), language)).toEqual([]);
  },
);

describe('finds', () => {
  it.each([
    ['fr', 'Voici :', 'no no-break space'],
    ['fr', '« oui »', 'no no-break space after'],
    ['de', 'Wählen Sie “Teilen”', 'quotes that are not „“'],
    ['es', 'Abrir el borrador?', 'a question that is not opened'],
    ['ru', 'с 1 – по 5', 'a short dash'],
    ['ja', '確認日時: 1', 'a half-width sign'],
    ['zh-CN', '您的徽章,选择', 'a half-width sign'],
    ['zh-TW', '分享Share', 'no space beside Latin'],
    ['zh-CN', '于 {date} 过期', 'a space after a day'],
    ['ko', '“공유”를 선택', 'quotes that are not ‘’'],
    ['en', 'Larger than 10 MB', 'an ordinary space before a unit'],
    ['en', 'The list of 2020-08-11', 'a day as machines write it'],
    ['pt-BR', 'Lido - agora', 'a hyphen stands as a dash'],
  ] as const)('in %s: %s', (language, text, why) => {
    expect(typographyBreaches({ key: text }, language).join()).toContain(why);
  });

  it.each([
    ['fr', 'Choisissez «\u00a0Share\u00a0»\u00a0: oui'],
    ['es', '¿Abrir el borrador? No.'],
    ['zh-CN', '请在 Credly 打开“Share”（共享）。'],
    ['ja', '「Share」（共有）を選び、10\u00a0MB まで'],
  ] as const)('nothing in %s: %s', (language, text) => {
    expect(typographyBreaches({ key: text }, language)).toEqual([]);
  });
});
