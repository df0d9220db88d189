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
  ['Иван Иванович Примеров', 'Иван', 'Иванович', 'Примеров', ''],
])('splits %s into its parts', (name, first, middle, last, suffix) => {
  expect(splitName(name)).toEqual({ first, middle, last, suffix });
});

it.each(['', 'Avery', '王小明', 'Juan Carlos García Márquez', 'A, B, C', ', ,', 'Example,', ', Avery'])(
  'does not split "%s"',
  (name) => {
    expect(splitName(name)).toBeUndefined();
  },
);
