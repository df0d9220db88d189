// @vitest-environment node
import { expect, it } from 'vitest';
import { pseudo } from '../../e2e/harness/pseudo-locale';

it.each(['Add', 'Open email draft', '{done} of {total} steps done', 'Request from {date}', 'X'])(
  'a text of the pseudo-locale is longer by two fifths, and its values stay: %s',
  (text) => {
    expect(pseudo(text).length).toBeGreaterThanOrEqual(text.length * 1.4);
    expect(pseudo(text).match(/\{\w+\}/g)).toEqual(text.match(/\{\w+\}/g));
    expect(pseudo(text)).toContain('ẍ');
  },
);
