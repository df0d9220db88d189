// @vitest-environment node
import { expect, it } from 'vitest';
import { english } from '../../../lib/texts/english';
import { longer, pseudo } from '../../screens/pseudo-locale';
import { dictionaryBreaches } from './dictionary-rules';

it.each([
  ['Add', '[Add]'],
  ['Add to request', '[Add to request ëxt]'],
  ['Sent {date}', '[Sent {date}]'],
  ['No answer since {date}', '[No answer since {date} ëxtr]'],
])('%s becomes %s', (text, expected) => {
  expect(longer(text)).toBe(expected);
});

it('every text is two fifths longer and keeps the rules of a real language', () => {
  expect(dictionaryBreaches(pseudo, 'en', english)).toEqual([]);
  const lengthOf = (texts: object) =>
    Object.values(texts)
      .flatMap((entry) => (typeof entry === 'string' ? [entry] : Object.values(entry as object)))
      .join('').length;
  expect(lengthOf(pseudo) / lengthOf(english)).toBeGreaterThan(1.38);
  expect(pseudo['button.send']).toBe('Send to Excelsior');
});
