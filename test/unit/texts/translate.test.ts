import { describe, expect, it } from 'vitest';
import type { Dictionary } from '../../../lib/texts/dictionary';
import { english as en } from '../../../lib/texts/english';
import { translator } from '../../../lib/texts/translate';

const t = translator(en, 'en');
const withItems = (forms: Record<string, string>) => ({ ...en, 'request.count': forms }) as unknown as Dictionary;

it('gives the text of a key', () => {
  expect(t('button.send')).toBe('Send to Excelsior');
});

describe('a placeholder', () => {
  it('takes the value of its name, a number too', () => {
    expect(t('progress', { done: 0, total: 8 })).toBe('0 of 8 steps done');
    expect(t('exams.remove', { code: 'AZ-103' })).toBe('Remove AZ-103');
  });

  it('stays visible where its value is missing', () => {
    expect(t('progress', { done: 3 })).toBe('3 of {total} steps done');
    expect(t('exams.remove')).toBe('Remove {code}');
  });

  it('takes any value as it is', () => {
    for (const code of ['$&', '{code}', '$1 $$', '<b>', '']) {
      expect(t('exams.remove', { code })).toBe(`Remove ${code}`);
    }
  });
});

describe('a number or a list', () => {
  it.each([
    ['en', '1,234.5 of 2 steps done', 'Remove A, B, and C'],
    ['de', '1.234,5 of 2 steps done', 'Remove A, B und C'],
    ['ja', '1,234.5 of 2 steps done', 'Remove A、B、C'],
  ])('is written as %s writes it', (language, number, list) => {
    const inLanguage = translator(en, language);
    expect(inLanguage('progress', { done: 1234.5, total: 2 })).toBe(number);
    expect(inLanguage('exams.remove', { code: ['A', 'B', 'C'] })).toBe(list);
  });
});

describe('a plural', () => {
  it.each([
    [0, '0 pieces of evidence'],
    [1, '1 piece of evidence'],
    [2, '2 pieces of evidence'],
    [21, '21 pieces of evidence'],
  ])('of %i in English is "%s"', (count, text) => {
    expect(t('request.count', { count })).toBe(text);
  });

  it.each([
    ['ru', 1, 'one'],
    ['ru', 3, 'few'],
    ['ru', 5, 'many'],
    ['ru', 21, 'one'],
    ['ja', 1, 'other'],
    ['fr', 0, 'one'],
  ])('in %s of %i has the form "%s"', (language, count, form) => {
    const forms = withItems({ one: 'one', few: 'few', many: 'many', other: 'other' });
    expect(translator(forms, language)('request.count', { count })).toBe(form);
  });

  it('falls back to its last form', () => {
    expect(translator(withItems({ other: '{count} items' }), 'ru')('request.count', { count: 1 })).toBe('1 items');
    expect(t('request.count')).toBe('{count} pieces of evidence');
  });
});

it('knows its language', () => {
  expect(translator(en, 'pt-BR').language).toBe('pt-BR');
});
