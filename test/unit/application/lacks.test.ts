import { expect, it } from 'vitest';
import { emptyFields, lacksOf } from '../../../lib/application/lacks';
import type { Mark } from '../../../lib/application/mark';
import { AVERY } from '../request/example-request';
import { at, choice, page, text, tick, words } from './example-form';

const SIGNED: Mark = {
  id: 's',
  kind: 'signature',
  page: 0,
  box: { left: 0, top: 0, width: 10, height: 10 },
  signature: { made: 'drawn', lines: [[0, 0, 1000, 1000]], ratio: 3 },
};
const knows = { applicant: AVERY, today: '2026-11-26', isSigned: false };

it('lists the empty fields, required ones first', () => {
  const form = page(
    [
      text({ name: 'City' }),
      text({ name: 'Email', isRequired: true, ...at(150, 130) }),
      tick({ name: 'news' }),
      tick({ name: 'degree', isRadio: true, isRequired: true, tickedValue: 'a' }),
      tick({ name: 'degree', isRadio: true, isRequired: true, tickedValue: 'b' }),
      choice({ name: 'State' }),
      text({ name: 'Office', isReadOnly: true }),
      text({ name: 'Done', value: 'yes' }),
    ],
    [words('E-mail', 100, 135)],
  );
  expect(emptyFields([form], {}).map(({ label, isRequired }) => [label, isRequired])).toEqual([
    ['E-mail', true],
    ['degree', true],
    ['city', false],
    ['state', false],
  ]);
  expect(
    emptyFields([form], { Email: 'a@example.com', degree: 'b', City: ' ', State: 'NY' }).map(({ label }) => label),
  ).toEqual(['city']);
});

it('finds nothing lacking in a complete form', () => {
  const form = page([text({ name: 'Name', isRequired: true }), text({ name: 'Email' }), text({ name: 'Date' })]);
  const values = { Name: 'Avery Example', Email: 'Avery@example.com', Date: '11/26/2026' };
  expect(lacksOf([form], values, [SIGNED], knows)).toEqual([]);
});

it.each([
  ['a required field that is empty', { Name: '' }, 'form-required-empty', 'Name'],
  ['another name', { Name: 'Robin Sample' }, 'form-name-differs', 'Name'],
  ['another email', { Email: 'robin@example.com' }, 'form-email-differs', 'Email'],
  ['a date to come', { Date: '11/27/2026' }, 'form-date-in-future', 'Date'],
  ['a date to come, the year first', { Date: '2027-01-01' }, 'form-date-in-future', 'Date'],
  ['a date to come, in words', { Date: 'Nov. 27, 2026' }, 'form-date-in-future', 'Date'],
  ['a date to come, in short', { Date: '11/27/26' }, 'form-date-in-future', 'Date'],
])('finds %s', (_, typed, rule, field) => {
  const form = page([text({ name: 'Name', isRequired: true }), text({ name: 'Email' }), text({ name: 'Date' })]);
  const values = { Name: 'Avery Example', Email: 'avery@example.com', Date: '11/26/2026', ...typed };
  expect(lacksOf([form], values, [SIGNED], knows)).toEqual([expect.objectContaining({ rule, field })]);
});

it('reads a date by the form’s pattern', () => {
  const form = page([text({ name: 'Date', tooltip: 'Date (dd/mm/yyyy)' })]);
  const lacks = (date: string) => lacksOf([form], { Date: date }, [SIGNED], knows).map(({ rule }) => rule);
  expect(lacks('12/05/2026')).toEqual([]);
  expect(lacks('05/12/2026')).toEqual(['form-date-in-future']);
});

it('reports a missing signature, unless the file is signed', () => {
  expect(lacksOf([page([])], {}, [], knows)).toEqual([{ rule: 'form-not-signed' }]);
  expect(lacksOf([page([])], {}, [], { ...knows, isSigned: true })).toEqual([]);
});

it('compares the parts of a name together', () => {
  const form = page([text({ name: 'First name' }), text({ name: 'Last name', ...at(150, 130) })]);
  const values = (first: string, last: string) => ({ 'First name': first, 'Last name': last });
  expect(lacksOf([form], values('Avery', 'Example'), [SIGNED], knows)).toEqual([]);
  expect(lacksOf([form], values('Robin', 'Sample'), [SIGNED], knows)).toEqual([
    { rule: 'form-name-differs', field: 'Last name' },
  ]);
});

it('contains nothing that was typed', () => {
  const form = page([text({ name: 'Name' }), text({ name: 'Email' })]);
  const lacks = JSON.stringify(lacksOf([form], { Name: 'Robin Sample', Email: 'robin@example.com' }, [], knows));
  expect(lacks).not.toMatch(/Robin|example\.com/);
});
