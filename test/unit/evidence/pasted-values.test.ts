/** Where a value ends, and what is none: a code is taken as a whole, and asked for where its end is open. */
import { describe, expect, it } from 'vitest';
import { readsOf } from './pasted-told';

const withCode = (code: string) => `Transcript ID: 1230422\nAccess Code: ${code}`;
const PAIR = { certain: ['1230422 Larch2020'], ask: [] };

describe('an access code', () => {
  it.each([
    ['2020 1234', '2020'],
    ['L4rch 2020', 'L4rch'],
    ['L4rch – 2020', 'L4rch'],
    ['Larch|2020', 'Larch'],
    ['Larch;2020', 'Larch'],
    ['Larch,2020', 'Larch'],
    ['Larch"2020', 'Larch'],
    ['Larch2020<x', 'Larch2020'],
  ])('is left to the person if it may have been cut: %s', (code, cut) => {
    expect(readsOf(withCode(code))).toEqual({ certain: [], ask: [`1230422 ${cut}`] });
  });

  it.each([
    '{"transcriptId":"1230422","accessCode":"Larch,2020"}',
    'transcriptId = "1230422"\naccessCode = "Larch|2020"',
    'Transcript ID: “1230422”\nAccess Code: “Larch 2020”',
    'Transcript ID: (1230422)\nAccess Code: Larch(2020)',
  ])('is taken whole or not at all if it is in quotes or brackets: %s', (text) => {
    expect(readsOf(text)).toEqual({ certain: ['1230422 -'], ask: [] });
  });

  it.each([
    'Transcript ID: 1230422, Access Code: Larch2020, Exam: AZ-103',
    'Transcript ID: 1230422|Access Code: Larch2020|Transcript Viewing Page:',
    'Access Code: Larch2020;Transcript ID: 1230422',
    '{"transcriptId":"1230422","accessCode":"Larch2020","name":"Avery"}',
    'Transcript ID: “1230422”, Access Code: “Larch2020”.',
    '成绩单 ID：1230422，访问代码：Larch2020，谢谢',
  ])('is certain if it ends clearly: %s', (text) => {
    expect(readsOf(text)).toEqual(PAIR);
  });

  it('is taken from HTML as it is shown', () => {
    const html = (code: string) => `<p>Transcript ID: 1230422<br>Access Code: ${code}</p>`;
    expect(readsOf('', html('Larch&amp;2020'))).toEqual({ certain: ['1230422 Larch&2020'], ask: [] });
    expect(readsOf('', html('Larch&amp;amp;20')).certain).not.toContain('1230422 Larch&20');
    expect(readsOf('', html('a&lt;b&gt;2020')).certain).toEqual(['1230422 -']);
  });

  it.each(['70-533 Implementing Azure', '98-361', '070-533', 'MB2-703', '12203 Albany', '2nd floor, Albany'])(
    'does not come from the next line if it is empty: %s',
    (line) => {
      const { certain, ask } = readsOf(`Transcript ID: 1230422\nAccess Code:\n${line}`);
      expect(certain.filter((read) => read !== '1230422 -')).toEqual([]);
      expect([...certain, ...ask].join()).toContain('1230422');
    },
  );

  it.each(['Ausstehend', 'Erforderlich', 'Obligatorio', 'Показать', 'Loading', 'Reveal', '2019-05-14', 'AZ-103'])(
    'is not a word that stands in for a missing one: %s',
    (word) => {
      expect(readsOf(withCode(word))).toEqual({ certain: ['1230422 -'], ask: [] });
    },
  );

  it.each(['false', 'true', 'null', 'undefined', 'None'])('is not the keyword %s of a file', (word) => {
    expect(readsOf(`{"transcriptId":"1230422","accessCode":${word}}`)).toEqual({ certain: ['1230422 -'], ask: [] });
  });
});

it('digits in frames, as phones offer them, are digits', () => {
  expect(readsOf('Transcript ID: 1️⃣2️⃣3️⃣0️⃣4️⃣2️⃣2️⃣\nAccess Code: Larch2020').certain).toEqual(['1230422 Larch2020']);
});

describe('a footnote’s number is not part of a value', () => {
  it('a number after such a sign is not certain', () => {
    expect(readsOf('Transcript ID: ①230422\nAccess Code: Larch2020').certain).toEqual([]);
  });

  it.each([
    'Transcript ID: 1230422¹\nAccess Code: Larch2020²',
    'Transcript ID: 1230422①\nAccess Code: Larch2020ª',
    'Transcript ID: 1230422\nAccess Code: Larch2020™',
    'Transcript ID: 1230422<sup>1</sup><br>Access Code: Larch2020<sup><a href="#n2">2</a></sup>',
  ])('%j', (text) => {
    expect(readsOf(text)).toEqual(PAIR);
    expect(readsOf('', text.replace('\n', '<br>'))).toEqual(PAIR);
  });
});

describe('what is struck out or hidden does not count', () => {
  it.each([
    'Transcript ID: ~~9999999~~ 1230422\nAccess Code: ~~Birch2019~~ Larch2020',
    'Transcript ID: ~9999999~ 1230422\nAccess Code: ~Birch2019~ Larch2020',
    'Transcript ID: [s]9999999[/s] 1230422\nAccess Code: Larch2020',
  ])('%j', (text) => {
    expect(readsOf(text)).toEqual(PAIR);
  });

  it.each([
    '<del>9999999</del>',
    '<s>9999999</s>',
    '<strike>9999999</strike>',
    '<del><b>9999999</b> <del>8888888</del></del>',
    '<span style="text-decoration: line-through">9999999</span>',
    '<span style="display:none">9999999</span>',
    '<span style="visibility: hidden;">9999999</span>',
    '<span hidden>9999999</span>',
  ])('%s', (old) => {
    const html = `<p>Transcript ID: ${old} 1230422</p><p>Access Code: ${old.replaceAll(/\d{7}/g, 'Birch2019')} Larch2020</p>`;
    expect(readsOf('', html)).toEqual(PAIR);
    expect(readsOf(html)).toEqual(PAIR);
  });

  it('nothing is lost if the end of the mark is missing', () => {
    expect(readsOf('', '<p><del>Transcript ID: 1230422</p><p>Access Code: Larch2020</p>')).toEqual(PAIR);
    expect(
      readsOf('', '<p>Transcript ID: 1230422<input style="display:none"></p><p>Access Code: Larch2020</p>'),
    ).toEqual(PAIR);
  });
});
