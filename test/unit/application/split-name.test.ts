import { expect, it } from 'vitest';
import { splitName } from '../../../lib/application/split-name';

it.each([
  ['Avery Example', 'Avery', '', 'Example', ''],
  ['Avery Q. Example', 'Avery', 'Q.', 'Example', ''],
  ['  Avery   Quinn  Example ', 'Avery', 'Quinn', 'Example', ''],
  ['Example, Avery Quinn', 'Avery', 'Quinn', 'Example', ''],
  ['Example Sample, Avery', 'Avery', '', 'Example Sample', ''],
  ['Avery Example Jr.', 'Avery', '', 'Example', 'Jr.'],
  ['Avery Example, III', 'Avery', '', 'Example', 'III'],
  ['Ana de la Cruz', 'Ana', '', 'de la Cruz', ''],
  ['Ana Maria van der Berg', 'Ana', 'Maria', 'van der Berg', ''],
  ['Łukasz Żółć', 'Łukasz', '', 'Żółć', ''],
  ['Anne-Marie O’Brien', 'Anne-Marie', '', 'O’Brien', ''],
  ['Dr. Avery Quinn Example', 'Avery', 'Quinn', 'Example', ''],
  ['Ms Avery Example', 'Avery', '', 'Example', ''],
  ['Example, Prof. Avery Quinn', 'Avery', 'Quinn', 'Example', ''],
  ['Example Jr., Avery', 'Avery', '', 'Example', 'Jr.'],
  ['Avery Ma', 'Avery', '', 'Ma', ''],
  ['Ma, Avery', 'Avery', '', 'Ma', ''],
  ['Иван Иванович Примеров', 'Иван', 'Иванович', 'Примеров', ''],
])('splits %s into its parts', (name, first, middle, last, suffix) => {
  expect(splitName(name)).toEqual({ first, middle, last, suffix });
});

it.each([
  '',
  'Avery',
  '王小明',
  '山田 太郎',
  '김 민준',
  'エイブリー ホロウェイ',
  'Juan Carlos García Márquez',
  'Dr. Example',
  'Avery Example, PhD',
  'Avery Example, Ph.D.',
  'Avery Example MBA',
  'Avery Example V',
  'Avery E.',
  'Avery "Ave" Example',
  "Avery 'Ave' Example",
  'Avery Example (Sample)',
  'A, B, C',
  ', ,',
  'Example,',
  ', Avery',
])('does not split %j', (name) => {
  expect(splitName(name)).toBeUndefined();
});
