import { describe, expect, it } from 'vitest';
import { printedBeside } from '../../../lib/application/beside';
import { fillIn, labelOf, signaturePlace } from '../../../lib/application/fill';
import { knownOf, palette } from '../../../lib/application/known';
import { EXCELSIOR } from '../../../lib/request/school';
import { AVERY, exam, learnTranscript, requestWith } from '../request/example-request';
import { at, page, signature, text, tick, words } from './example-form';

const { request } = requestWith(
  [
    learnTranscript({
      exams: [exam('70-480', 'Programming in HTML5'), exam('70-483', 'Programming in C#', '2018-02-03')],
      certifications: [{ title: 'MCSA: Web Applications' }],
    }),
  ],
  { applicant: { ...AVERY, fullName: 'Avery Q. Example' }, choices: { '70-480': true, '70-483': true } },
);
const known = knownOf(request, EXCELSIOR, '2026-11-26');

describe('fills in', () => {
  it('names, email and student ID, however they are labeled', () => {
    const form = page(
      [
        text({ name: 'a', ...at(150, 100) }),
        text({ name: 'b', tooltip: 'Last name', ...at(150, 130) }),
        text({ name: 'form1[0].Email[0]', ...at(150, 160) }),
        text({ name: 'd', ...at(150, 210) }),
        text({ name: 'e', tooltip: 'M.I.', ...at(400, 100, 20) }),
      ],
      [words('First name:', 60, 105), words('Student ID', 150, 195)],
    );
    expect(fillIn([form], {}, known)).toEqual({
      a: 'Avery',
      b: 'Example',
      'form1[0].Email[0]': 'avery@example.com',
      d: 'S-100',
      e: 'Q',
    });
  });

  it('a suffix after the last name, unless the form has a field for it', () => {
    const junior = { ...request, applicant: { ...AVERY, fullName: 'Avery Q. Holloway Jr.' } };
    const named = knownOf(junior, EXCELSIOR, '2026-11-26');
    const [first, last] = [text({ name: 'First name' }), text({ name: 'Last name', ...at(50, 130) })];
    expect(fillIn([page([first, last])], {}, named)).toEqual({ 'First name': 'Avery', 'Last name': 'Holloway Jr.' });
    const suffix = text({ name: 'Suffix', ...at(50, 160) });
    expect(fillIn([page([first, last, suffix])], {}, named)).toEqual({
      'First name': 'Avery',
      'Last name': 'Holloway',
      Suffix: 'Jr.',
    });
    const turned = text({ name: 'a', tooltip: 'Last name, first name, middle initial' });
    expect(fillIn([page([turned])], {}, named)).toEqual({ a: 'Holloway, Avery Q., Jr.' });
    expect(fillIn([page([turned])], {}, known)).toEqual({ a: 'Example, Avery Q.' });
  });

  it('exams row by row under the column headings', () => {
    const rows = [0, 1, 2].flatMap((row) => [
      text({ name: `c${row}`, ...at(50, 120 + 22 * row, 80) }),
      text({ name: `t${row}`, ...at(140, 120 + 22 * row, 200) }),
      text({ name: `d${row}`, ...at(350, 120 + 22 * row, 90) }),
    ]);
    const form = page(rows, [
      words('Exam number', 50, 106),
      words('Exam title', 140, 106),
      words('Date passed', 350, 106),
    ]);
    expect(fillIn([form], {}, known)).toEqual({
      c0: '70-480',
      t0: 'Programming in HTML5',
      d0: '05/14/2019',
      c1: '70-483',
      t1: 'Programming in C#',
      d1: '02/03/2018',
    });
  });

  it('one large field with all exams', () => {
    const form = page([text({ name: 'Exams', isMultiline: true, ...at(50, 100, 400, 80) })]);
    expect(fillIn([form], {}, known)).toEqual({ Exams: '70-480 Programming in HTML5\n70-483 Programming in C#' });
  });

  it('dates in the form’s own format', () => {
    const form = page([text({ name: 'Date', datePattern: 'yyyy-mm-dd' })]);
    expect(fillIn([form], {}, known)).toEqual({ Date: '2026-11-26' });
    expect(fillIn([page([text({ name: 'Date', tooltip: 'Date (dd/mm/yyyy)' })])], {}, known)).toEqual({
      Date: '26/11/2026',
    });
    expect(
      fillIn([page([text({ name: 'a', ...at(100, 100) })], [words('Date (DD/MM/YYYY)', 10, 104)])], {}, known),
    ).toEqual({ a: '26/11/2026' });
    expect(fillIn([page([text({ name: 'Date', tooltip: 'Date (DD-MMM-YYYY)' })])], {}, known)).toEqual({
      Date: '26-Nov-2026',
    });
    expect(fillIn([page([text({ name: 'Date', tooltip: 'Date (Mmmm d, yyyy)' })])], {}, known)).toEqual({
      Date: 'November 26, 2026',
    });
    expect(fillIn([page([text({ name: 'Date', tooltip: 'Date (mm/yyyy)' })])], {}, known)).toEqual({ Date: '11/2026' });
    expect(fillIn([page([text({ name: 'Date', isComb: true, maxLength: 8 })])], {}, known)).toEqual({
      Date: '11262026',
    });
  });

  it('one field with the first name and the initial', () => {
    const form = page(
      [text({ name: 'a', ...at(50, 100) }), text({ name: 'b', ...at(300, 100) })],
      [words('First name and middle initial', 50, 86), words('Last name', 300, 86), words('1', 40, 104)],
    );
    expect(fillIn([form], {}, known)).toEqual({ a: 'Avery Q', b: 'Example' });
  });

  it('a field labeled below it', () => {
    const lines = ['Name', 'Address', 'Phone', 'Email'];
    const form = page(
      lines.map((_, i) => text({ name: `line ${i}`, ...at(60, 100 + 28 * i, 230, 18) })),
      lines.map((name, i) => words(name, 62, 118 + 28 * i)),
    );
    expect(fillIn([form], {}, known)).toEqual({ 'line 0': 'Avery Q. Example', 'line 3': 'avery@example.com' });
  });

  it('fields on later pages', () => {
    expect(fillIn([page([]), page([text({ name: 'Email', page: 1 })])], {}, known)).toEqual({
      Email: 'avery@example.com',
    });
  });
});

describe('leaves alone', () => {
  it.each([
    ['what is filled in the file', text({ name: 'Email', value: 'other@example.com' })],
    ['what can only be read', text({ name: 'Email', isReadOnly: true })],
    ['a password', text({ name: 'Email', isPassword: true })],
    ['what has no room for the whole value', text({ name: 'Email', maxLength: 5 })],
    ['a box to tick', tick({ name: 'Email' })],
    ['what is not recognized', text({ name: 'Text1' })],
  ])('%s', (_, field) => {
    expect(fillIn([page([field])], {}, known)).toEqual({});
  });

  it('what the person has typed', () => {
    expect(fillIn([page([text({ name: 'Email' })])], { Email: 'mine@example.com' }, known)).toEqual({});
  });

  it('a second field that asks for the same value', () => {
    const form = page([text({ name: 'First name', ...at(50, 300) }), text({ name: 'first_name_2', ...at(50, 100) })]);
    expect(fillIn([form], {}, known)).toEqual({ first_name_2: 'Avery' });
  });

  it('a list of other people', () => {
    const rows = [0, 1, 2].map((row) => text({ name: `first${row}`, ...at(50, 400 + 22 * row) }));
    const form = page(rows, [words('First name', 50, 386)]);
    expect(fillIn([form], {}, known)).toEqual({});
    expect(fillIn([page([text({ name: 'Row2.Name' })])], {}, known)).toEqual({});
  });

  it('a name part far from the other parts', () => {
    const form = page([text({ name: 'Last name', ...at(50, 100) }), text({ name: 'First name', ...at(50, 500) })]);
    expect(fillIn([form], {}, known)).toEqual({ 'Last name': 'Example' });
  });

  it('the parts of a name that only the person can split', () => {
    const whole = knownOf({ ...request, applicant: { ...AVERY, fullName: '王小明' } }, EXCELSIOR, '2026-11-26');
    const form = page([text({ name: 'First name' }), text({ name: 'Full name' })]);
    expect(fillIn([form], {}, whole)).toEqual({ 'Full name': '王小明' });
  });
});

describe('the words of a field', () => {
  it('come from its left before those above', () => {
    const field = text(at(150, 100));
    expect(printedBeside(field, page([field], [words('Left:', 100, 105), words('Above', 150, 85)]))).toBe('Left');
  });

  it('do not come from beyond another field', () => {
    const first = text(at(150, 100, 80));
    const second = text(at(300, 100, 80));
    const form = page([first, second], [words('First', 110, 105), words('Last', 270, 105)]);
    expect(printedBeside(second, form)).toBe('Last');
    expect(printedBeside(second, page([first, second], [words('First', 110, 105)]))).toBe('');
  });

  it('can be to the right of a checkbox', () => {
    const box = tick(at(100, 100, 12, 12));
    expect(printedBeside(box, page([box], [words('Before', 60, 101), words('I agree', 118, 101)]))).toBe('I agree');
  });

  it('can be below a line', () => {
    const field = text(at(100, 100, 200, 18));
    expect(printedBeside(field, page([field], [words('Name', 100, 122)]))).toBe('Name');
  });

  it('can be inside a tall box', () => {
    const field = text(at(100, 100, 200, 30));
    expect(printedBeside(field, page([field], [words('Email', 102, 102)]))).toBe('Email');
  });

  it('yield to the description by the form’s author', () => {
    const field = text({ tooltip: 'Your email', ...at(150, 100) });
    expect(labelOf(field, page([field], [words('Left:', 100, 105)]))).toBe('Your email');
    expect(labelOf(text({ name: 'txtFirstName' }), page([]))).toBe('first name');
    expect(labelOf(text({ name: 'First name', tooltip: 'undefined' }), page([]))).toBe('first name');
  });
});

it('a signature field is left to the person', () => {
  const registrar = signature({ name: 'Signature1', ...at(150, 100) });
  const student = signature({ name: 'Signature2', ...at(150, 300) });
  const form = page(
    [registrar, student],
    [words('Registrar’s signature', 150, 86), words('Student signature', 150, 286)],
  );
  expect(signaturePlace([form])).toBe(student);
  expect(signaturePlace([page([registrar], form.printed)])).toBeUndefined();
});

it('the palette lists each known value once', () => {
  const shown = palette(known).map(({ text: value }) => value);
  expect(shown).toContain('Avery Q. Example');
  expect(shown).toContain('11/26/2026');
  expect(shown).toContain('70-483');
  expect(new Set(shown).size).toBe(shown.length);
});
