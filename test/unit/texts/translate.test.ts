import { describe, expect, it } from 'vitest';
import type { Dictionary } from '../../../lib/texts/dictionary';
import { english as en } from '../../../lib/texts/english';
import { translator } from '../../../lib/texts/translate';

const t = translator(en, 'en');
const withItems = (forms: Record<string, string>) => ({ ...en, 'head.to-fix': forms }) as unknown as Dictionary;

it('a key gives its text', () => {
  expect(t('button.send')).toBe('Send to Excelsior');
});

describe('a placeholder', () => {
  it('takes the value with its name, even a number', () => {
    expect(t('head.progress', { done: 0, total: 8 })).toBe('0 of 8 done');
    expect(t('piece.remove', { title: 'AZ-103' })).toBe('Remove: AZ-103');
  });

  it('stays visible if its value is missing', () => {
    expect(t('head.progress', { done: 3 })).toBe('3 of {total} done');
    expect(t('piece.remove')).toBe('Remove: {title}');
  });

  it('takes any value literally', () => {
    for (const title of ['$&', '{title}', '$1 $$', '<b>', '']) {
      expect(t('piece.remove', { title })).toBe(`Remove: ${title}`);
    }
  });
});

describe('a number or a list', () => {
  it.each([
    ['en', '1,234.5 of 2 done', 'Remove: A, B, and C'],
    ['de', '1.234,5 of 2 done', 'Remove: A, B und C'],
    ['ja', '1,234.5 of 2 done', 'Remove: A、B、C'],
  ])('is written as %s writes it', (language, number, list) => {
    const inLanguage = translator(en, language);
    expect(inLanguage('head.progress', { done: 1234.5, total: 2 })).toBe(number);
    expect(inLanguage('piece.remove', { title: ['A', 'B', 'C'] })).toBe(list);
  });
});

describe('a plural', () => {
  it.each([
    [0, '0 things to fix'],
    [1, '1 thing to fix'],
    [2, '2 things to fix'],
    [21, '21 things to fix'],
  ])('of %i in English is "%s"', (count, text) => {
    expect(t('head.to-fix', { count })).toBe(text);
  });

  it.each([
    ['ru', 1, 'one'],
    ['ru', 3, 'few'],
    ['ru', 5, 'many'],
    ['ru', 21, 'one'],
    ['ja', 1, 'other'],
    ['fr', 0, 'one'],
  ])('in %s for %i has the form "%s"', (language, count, form) => {
    const forms = withItems({ one: 'one', few: 'few', many: 'many', other: 'other' });
    expect(translator(forms, language)('head.to-fix', { count })).toBe(form);
  });

  it('falls back to the last form', () => {
    expect(translator(withItems({ other: '{count} items' }), 'ru')('head.to-fix', { count: 1 })).toBe('1 items');
    expect(t('head.to-fix')).toBe('{count} things to fix');
  });
});

it('a translator knows its language', () => {
  expect(translator(en, 'pt-BR').language).toBe('pt-BR');
});
