// @vitest-environment happy-dom
/** An error is told where the field is that it is about: the field says that it is wrong, and why. */
import { type ComponentChild, render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, it } from 'vitest';
import { type Actions, ActionsContext } from '../../../components/actions';
import { PasteForm } from '../../../components/paste-form';
import { FollowUpDays, Recipient } from '../../../components/settings-fields';
import { Words } from '../../../components/words';
import { english } from '../../../lib/texts/english';
import { translator } from '../../../lib/texts/translate';

const place = document.body.appendChild(document.createElement('div'));
afterEach(() => render(null, place));

const draw = (part: ComponentChild) =>
  act(() =>
    render(
      // None of these presses gets as far as to do anything.
      <ActionsContext.Provider value={{} as Actions}>
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

/** What a field says of itself: whether it is wrong, and its description. */
const saidOf = (label: string) => {
  const field = fieldOf(label);
  const about = document.getElementById(field.getAttribute('aria-describedby') ?? '');
  return [field.getAttribute('aria-invalid') === 'true', about?.textContent ?? '', about?.getAttribute('role') ?? ''];
};

it('text without evidence is told of at the text, and the focus goes there', async () => {
  await draw(<PasteForm close={() => {}} />);
  expect(saidOf(english['paste.label'])).toEqual([false, '', '']);
  await submit();
  expect(saidOf(english['paste.label'])).toEqual([true, english['paste.nothing'], 'alert']);
  expect(document.activeElement).toBe(fieldOf(english['paste.label']));
  expect(saidOf(english['paste.transcript-id'])).toEqual([false, '', '']);
});

it('a wrong Transcript ID is told of at its field until it is typed anew', async () => {
  await draw(<PasteForm close={() => {}} />);
  await type(english['paste.transcript-id'], '12');
  await submit();
  expect(saidOf(english['paste.transcript-id'])).toEqual([true, english['paste.bad-id'], 'alert']);
  expect(document.activeElement).toBe(fieldOf(english['paste.transcript-id']));
  expect(saidOf(english['paste.label'])).toEqual([false, '', '']);
  await type(english['paste.transcript-id'], '123');
  expect(saidOf(english['paste.transcript-id'])).toEqual([false, '', '']);
});

it('a recipient that is none is told of at its field, in the place of the hint', async () => {
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

it('a number of days that is none is told of at its field', async () => {
  await draw(<FollowUpDays days={15} set={() => {}} />);
  await type(english['options.follow-up-days'], '0');
  expect(saidOf(english['options.follow-up-days'])).toEqual([
    true,
    english['options.follow-up-days.invalid'].replace('{days}', '15'),
    'alert',
  ]);
});
