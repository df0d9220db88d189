// @vitest-environment happy-dom
/** An error appears at its field, which is marked invalid and says why. */
import { type ComponentChild, render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, it, vi } from 'vitest';
import { CompletionForm } from '../../../components/page/completion-form';
import { type Actions, ActionsContext } from '../../../components/parts/actions';
import { DayField } from '../../../components/parts/day-field';
import { Words } from '../../../components/parts/words';
import { FollowUpDays, Recipient } from '../../../components/settings/settings-fields';
import { PasteForm } from '../../../components/steps/evidence/paste-form';
import { PassDate } from '../../../components/steps/exams/pass-date';
import { oldTranscript } from '../../../lib/evidence/old-transcript/old-transcript';
import { english } from '../../../lib/texts/english';
import { translator } from '../../../lib/texts/translate';

const place = document.body.appendChild(document.createElement('div'));
afterEach(() => render(null, place));

// Without actions, no click may have an effect.
const draw = (part: ComponentChild, actions: Partial<Actions> = {}) =>
  act(() =>
    render(
      <ActionsContext.Provider value={actions as Actions}>
        <Words.Provider value={translator(english, 'en')}>{part}</Words.Provider>
      </ActionsContext.Provider>,
      place,
    ),
  );

const fieldOf = (label: string) => {
  const id = [...place.querySelectorAll('label')].find((each) => each.textContent === label)?.htmlFor;
  return document.getElementById(id ?? '') as HTMLInputElement;
};
const type = (label: string, text: string) =>
  act(() => {
    const field = fieldOf(label);
    field.value = text;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
const submit = () =>
  act(() => void place.querySelector('form')?.dispatchEvent(new Event('submit', { cancelable: true })));

/** Whether a field is marked invalid, and its description. */
const saidOf = (label: string) => {
  const field = fieldOf(label);
  const about = document.getElementById(field.getAttribute('aria-describedby') ?? '');
  return [field.getAttribute('aria-invalid') === 'true', about?.textContent ?? '', about?.getAttribute('role') ?? ''];
};

it('text without evidence is reported at the paste field, which gets the focus', async () => {
  await draw(<PasteForm close={() => {}} />);
  expect(saidOf(english['paste.label'])).toEqual([false, '', '']);
  await submit();
  expect(saidOf(english['paste.label'])).toEqual([true, english['paste.nothing'], 'alert']);
  expect(document.activeElement).toBe(fieldOf(english['paste.label']));
  expect(saidOf(english['paste.transcript-id'])).toEqual([false, '', '']);
});

it('a wrong Transcript ID is reported at its field until it is typed again', async () => {
  await draw(<PasteForm close={() => {}} />);
  await type(english['paste.transcript-id'], '12');
  await submit();
  expect(saidOf(english['paste.transcript-id'])).toEqual([true, english['paste.bad-id'], 'alert']);
  expect(document.activeElement).toBe(fieldOf(english['paste.transcript-id']));
  expect(saidOf(english['paste.label'])).toEqual([false, '', '']);
  await type(english['paste.transcript-id'], '123');
  expect(saidOf(english['paste.transcript-id'])).toEqual([false, '', '']);
});

it('each missing value of a share page is reported at its field, and the first gets the focus', async () => {
  const addFields = vi.fn();
  await draw(<CompletionForm values={{}} addFields={addFields} />);
  const [id, code] = [english['page.missing.transcriptId'], english['page.missing.accessCode']];
  expect(document.activeElement).toBe(fieldOf(id));
  fieldOf(code).focus();
  await submit();
  expect(saidOf(id)).toEqual([true, english['page.incomplete'], 'alert']);
  expect(saidOf(code)).toEqual([true, english['page.incomplete'], 'alert']);
  expect(document.activeElement).toBe(fieldOf(id));
  await type(id, '12');
  expect(saidOf(id)).toEqual([false, '', '']);
  // An error elsewhere does not move the focus while the person types.
  expect(document.activeElement).toBe(fieldOf(id));
  await type(code, 'Holloway2019');
  await submit();
  expect(saidOf(id)).toEqual([true, english['paste.bad-id'], 'alert']);
  expect(saidOf(code)).toEqual([false, '', '']);
  expect(addFields).not.toHaveBeenCalled();
  await type(id, '1234567');
  await submit();
  expect(addFields).toHaveBeenCalledWith({ transcriptId: '1234567', accessCode: 'Holloway2019', viewingPage: '' });
});

it('a missing choice between several values is reported at the choice', async () => {
  const addFields = vi.fn();
  const values = { transcriptId: ['1234567', '7654321'], accessCode: ['Holloway2019'] };
  await draw(<CompletionForm values={values} addFields={addFields} />);
  const choice = () => place.querySelector('[role=radiogroup]');
  const about = () => document.getElementById(choice()?.getAttribute('aria-describedby') ?? '');
  expect(about()).toBeNull();
  await submit();
  expect(choice()?.getAttribute('aria-invalid')).toBe('true');
  expect(about()?.textContent).toBe(english['page.incomplete']);
  const [first, second] = place.querySelectorAll('input');
  expect(document.activeElement).toBe(first);
  await act(() => second?.click());
  expect(choice()?.getAttribute('aria-invalid')).toBe('false');
  await submit();
  expect(addFields).toHaveBeenCalledWith({ transcriptId: '7654321', accessCode: 'Holloway2019', viewingPage: '' });
});

it('an invalid recipient is reported at its field, replacing the hint', async () => {
  const address = 'itcertifications@excelsior.edu';
  await draw(<Recipient recipient={address} set={() => {}} />);
  expect(saidOf(english['options.recipient'])).toEqual([
    false,
    english['options.recipient.source'].replace('{date}', 'Aug 11, 2020'),
    '',
  ]);
  await type(english['options.recipient'], 'nobody');
  expect(saidOf(english['options.recipient'])).toEqual([
    true,
    english['options.recipient.invalid'].replace('{recipient}', address),
    'alert',
  ]);
});

it('an invalid number of days is reported at its field', async () => {
  await draw(<FollowUpDays days={15} set={() => {}} />);
  await type(english['options.follow-up-days'], '0');
  expect(saidOf(english['options.follow-up-days'])).toEqual([
    true,
    english['options.follow-up-days.invalid'].replace('{days}', '15'),
    'alert',
  ]);
});

it('an impossible date is reported at its field once the person leaves it', async () => {
  const chosen = vi.fn();
  const days = { from: '2026-05-01', to: '2026-05-31' };
  await draw(<DayField label="Day" value="2026-05-12" days={days} chosen={chosen} />);
  await type('Day', '2031-01-01');
  expect(saidOf('Day')).toEqual([false, '', '']);
  await act(() => void fieldOf('Day').dispatchEvent(new Event('blur')));
  expect(saidOf('Day')).toEqual([
    true,
    english['life.day-refused'].replace('{from}', 'May 1, 2026').replace('{to}', 'May 31, 2026'),
    'alert',
  ]);
  expect(chosen).not.toHaveBeenCalled();
  await type('Day', '2026-05-20');
  expect(saidOf('Day')).toEqual([false, '', '']);
  expect(chosen).toHaveBeenCalledWith('2026-05-20');
});

it('a pass date in the future is reported at its field, and not saved', async () => {
  const change = vi.fn();
  const exam = { code: 'AZ-400', title: 'DevOps' };
  const today = new Date().toLocaleDateString('sv');
  await draw(<PassDate exam={{ ...exam, passedOn: '2019-05-14' }} />, { change });
  const field = place.querySelector('input') as HTMLInputElement;
  expect(field.max).toBe(today);
  const choose = (day: string) =>
    act(() => {
      field.value = day;
      field.dispatchEvent(new Event('change', { bubbles: true }));
    });
  const report = vi.spyOn(field, 'reportValidity').mockReturnValue(false);
  await choose('2162-05-14');
  expect(report).toHaveBeenCalled();
  expect(change).not.toHaveBeenCalled();
  report.mockReturnValue(true);
  await choose(today);
  await choose('');
  expect(change.mock.calls).toEqual([
    [{ change: 'add-exam', exam: { ...exam, passedOn: today } }],
    [{ change: 'add-exam', exam }],
  ]);
});

it('invisible characters that are pasted with an ID or access code are left out', async () => {
  const change = vi.fn();
  await draw(<PasteForm close={() => {}} />, { change });
  await type(english['paste.transcript-id'], '\u202A1234567\u200B');
  await type(english['paste.access-code'], ' Holl\u200Boway2019\u200B');
  await submit();
  const evidence = oldTranscript('1234567');
  expect(change).toHaveBeenCalledWith({
    change: 'add-evidence',
    capture: { evidence, accessCode: 'Holloway2019' },
  });

  const addFields = vi.fn();
  await draw(<CompletionForm values={{}} addFields={addFields} />);
  await type(english['page.missing.transcriptId'], '1234567\u200B');
  await type(english['page.missing.accessCode'], '\u200B');
  await submit();
  expect(saidOf(english['page.missing.accessCode'])).toEqual([true, english['page.incomplete'], 'alert']);
  await type(english['page.missing.accessCode'], '\u202AHolloway2019\u202C');
  await submit();
  expect(addFields).toHaveBeenCalledWith({ transcriptId: '1234567', accessCode: 'Holloway2019', viewingPage: '' });
});
