// @vitest-environment happy-dom
import { beforeEach, expect, it } from 'vitest';
import { keepFocus } from '../../../entrypoints/our-page/keep-focus';

const $ = (selector: string) => document.querySelector(selector) as HTMLElement;
/** The browser reports mutations after everything else is done. */
const told = () => new Promise((resolve) => setTimeout(resolve, 0));

keepFocus(document);

beforeEach(() => {
  document.body.innerHTML = `<main><section><ul>
    <li><button id="remove">Remove</button></li>
    <li><button id="other">Remove</button></li>
  </ul></section></main>`;
});

it('stays in the section whose control was removed', async () => {
  $('#remove').focus();
  $('#remove').closest('li')?.remove();
  await told();
  expect(document.activeElement).toBe($('section'));
});

it('moves out to what is left', async () => {
  $('#remove').focus();
  $('section').remove();
  await told();
  expect(document.activeElement).toBe($('main'));
});

it('stays where it was put on purpose', async () => {
  $('#remove').focus();
  $('#remove').closest('li')?.remove();
  $('#other').focus();
  await told();
  expect(document.activeElement).toBe($('#other'));
});

it('goes along with a control that is put to another place', async () => {
  $('#remove').focus();
  $('#remove').blur();
  $('section').append($('ul'));
  await told();
  expect(document.activeElement).toBe($('#remove'));
});

it('is left alone if the person left it and something else changes', async () => {
  $('#remove').focus();
  $('#remove').blur();
  $('main').append(document.createElement('p'));
  await told();
  expect(document.activeElement).toBe(document.body);
});

it('is left alone if nothing with the focus was removed', async () => {
  $('#other').closest('li')?.remove();
  await told();
  expect(document.activeElement).toBe(document.body);
});
