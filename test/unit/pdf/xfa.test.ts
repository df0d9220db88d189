/** XFA-only forms: read into the same fields as others, filled by the same rules, and saved in the form's data. */
import { describe, expect, it } from 'vitest';
import { fillIn, labelOf } from '../../../lib/application/fill';
import type { Known } from '../../../lib/application/known';
import { emptyFields, lacksOf } from '../../../lib/application/lacks';
import { hostileXfa, xfaForm } from '../../forms/make-xfa';
import { complaints, qpdf, READERS_MISSING, textIn } from '../../forms/other-readers';
import { xfaDataIn } from '../../forms/xfa-data';
import { boxes, open } from './open';

const KNOWN: Known = {
  'full-name': 'Avery Q. Example',
  'first-name': 'Avery',
  'middle-name': 'Q.',
  'middle-initial': 'Q',
  'first-and-middle': 'Avery Q.',
  'first-and-initial': 'Avery Q',
  'last-name': 'Example',
  'name-suffix': '',
  'name-turned': 'Example, Avery Q.',
  email: 'avery@example.com',
  'student-id': 'S1234567',
  today: '2026-11-26',
  school: 'Example University',
  exams: ['AZ-103 Microsoft Azure Administrator'],
  'exam-codes': ['AZ-103'],
  'exam-titles': ['Microsoft Azure Administrator'],
  'exam-dates': ['2019-05-04'],
  certifications: [],
};

const FILLED = {
  'application.a1': 'Avery Q. Example',
  'application.Email': 'avery@example.com',
  'application.a2': 'S1234567',
  'application.exams.a3': 'AZ-103',
  // The data of such a form has dates in this format.
  'application.exams.a4': '2019-05-04',
  'application.beside.a5': 'Example University',
  'application.Today': '2026-11-26',
};

describe('an XFA-only form', () => {
  it('has fields like other forms, with their requirements, values and labels', async () => {
    const { form, pages } = await open(await xfaForm());
    expect(form.facts).toEqual({ isEncrypted: false, isSigned: false, isXfa: true });
    expect(form.sizes).toEqual([{ width: 612, height: 792 }]);
    const [page] = pages;
    const field = (name: string) => page?.fields.find(({ key }) => key === `application.${name}`);
    expect(field('a1')).toMatchObject({
      kind: 'text',
      caption: 'Full legal name',
      isRequired: true,
      isReadOnly: false,
    });
    expect(field('a2')).toMatchObject({ tooltip: 'Student ID', caption: 'No.' });
    expect(field('Comments')).toMatchObject({ isMultiline: true });
    expect(field('Office')).toMatchObject({ value: 'Registrar', isReadOnly: true });
    expect(field('Degree')).toMatchObject({
      kind: 'choice',
      options: [
        { value: 'A', shown: 'Associate' },
        { value: 'B', shown: 'Bachelor' },
      ],
    });
    expect(field('Terms')).toMatchObject({ kind: 'tick', isRadio: false, tickedValue: '1', value: '' });
    const term = page?.fields.filter(({ key }) => key === 'application.Term');
    expect(term).toMatchObject([
      { isRadio: true, tickedValue: 'Spring' },
      { isRadio: true, tickedValue: 'Fall' },
    ]);
    const beside = field('beside.a5');
    expect(page && beside && labelOf(beside, page)).toBe('Name of the receiving school');
  });

  it('knows where its fields are, down the page and along a line', async () => {
    const { pages } = await open(await xfaForm());
    const box = (key: string) => pages[0]?.fields.find((field) => field.key === key)?.box;
    // As Firefox lays them out: after a caption of 1.6 inches, one every 0.35 inches.
    expect(box('application.a1')).toMatchObject({ left: 36 + 116, width: 432 - 116 });
    expect((box('application.a2')?.top ?? 0) - (box('application.Email')?.top ?? 0)).toBeCloseTo(0.35 * 72, 0);
    expect(box('application.exams.a3')?.top).toBe(box('application.exams.a4')?.top);
    expect(box('application.exams.a4')?.left).toBe(36 + 3.5 * 72 + 116);
  });

  it('is filled with what the request knows, except for fields that we never fill in', async () => {
    const { pages } = await open(await xfaForm());
    expect(fillIn(pages, {}, KNOWN)).toEqual(FILLED);
  });

  it('is checked for what it lacks', async () => {
    const { pages } = await open(await xfaForm());
    const applicant = { fullName: 'Avery Example', email: 'avery@example.com', studentId: '' };
    const about = { applicant, today: '2026-11-26', isSigned: false } as Parameters<typeof lacksOf>[3];
    expect(emptyFields(pages, {})[0]).toMatchObject({ label: 'Full legal name', isRequired: true });
    expect(lacksOf(pages, { 'application.Today': '2027-01-01' }, [], about)).toEqual([
      { rule: 'form-required-empty', field: 'application.a1', count: 1 },
      { rule: 'form-not-signed' },
      { rule: 'form-date-in-future', field: 'application.Today' },
    ]);
  });
});

const readers = describe.skipIf(READERS_MISSING);

readers('a finished XFA-only form', () => {
  const typed = {
    ...FILLED,
    'application.a1': 'Łukasz “& <Żółć> 王小明 😀',
    'application.Comments': 'First line\nSecond line',
    'application.Degree': 'B',
    'application.Term': 'Fall',
    'application.Terms': '1',
  };

  it.each([
    ['with data', {}],
    ['without data', { hasData: false }],
  ])('has every value in its data and is sound: %s', async (_, written) => {
    const { form } = await open(await xfaForm(written));
    const finished = await form.finish(typed, [], boxes);
    expect(complaints(finished)).toEqual([]);
    expect(xfaDataIn(finished)).toMatchObject({
      a1: typed['application.a1'],
      Email: 'avery@example.com',
      a3: 'AZ-103',
      a4: '2019-05-04',
      a5: 'Example University',
      SSN: '',
      Degree: 'B',
      Term: 'Fall',
      Terms: '1',
    });
    // The placeholder page in the file stays as it was.
    expect(textIn(finished)).toContain('Please wait...');
    const again = await open(finished);
    const values = Object.fromEntries(again.pages[0]?.fields.map(({ key, value }) => [key, value]) ?? []);
    expect(values).toMatchObject(typed);
  });

  it('is also made if nothing was typed, and from an encrypted file', async () => {
    const { form } = await open(await xfaForm());
    expect(xfaDataIn(await form.finish({}, [], boxes))).toMatchObject({ Office: 'Registrar', a1: '' });
    const locked = await open(qpdf(await xfaForm(), '--encrypt', '', 'owner', '256', '--'));
    expect(locked.form.facts.isEncrypted).toBe(true);
    const opened = qpdf(await locked.form.finish(typed, [], boxes), '--decrypt');
    expect(xfaDataIn(opened)).toMatchObject({ a1: typed['application.a1'] });
  });

  it('does not contain what was removed before a second attempt', async () => {
    const { form } = await open(await xfaForm());
    await form.finish(typed, [], boxes);
    const { 'application.Terms': _, 'application.a1': __, ...fewer } = typed;
    expect(xfaDataIn(await form.finish(fewer, [], boxes))).toMatchObject({ a1: '', Terms: '0', Term: 'Fall' });
  });
});

it('nothing harmful in the texts of a hostile XFA form is shown', async () => {
  const { pages } = await open(await hostileXfa());
  const layout = JSON.stringify(pages[0]?.layout);
  expect(layout).toContain('Read our help');
  expect(layout).toContain('https://example.com/help');
  for (const trace of ['javascript:', 'file:', 'http://', 'url(', 'fixed', 'stolen', 'onclick']) {
    expect(layout).not.toContain(trace);
  }
});

it('an XFA form that cannot be shown or saved is reported as such', async () => {
  for (const written of [{ needsRendering: false }, { isOneStream: true }, { hasFonts: false }]) {
    await expect(open(await xfaForm(written))).rejects.toMatchObject({ trouble: 'xfa' });
  }
});
