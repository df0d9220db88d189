// @vitest-environment happy-dom
import { beforeEach, expect, it } from 'vitest';
import { keepFocus } from '../../../entrypoints/our-page/keep-focus';

const $ = (selector: string) => document.querySelector(selector) as HTMLElement;
/** The browser reports mutations after all other work. */
const told = () => new Promise((resolve) => setTimeout(resolve, 0));

keepFocus(document);

beforeEach(async () => {
  document.body.innerHTML = `<main><section><ul>
    <li><button id="remove">Remove</button></li>
    <li><button id="other">Remove</button></li>
  </ul></section></main>`;
  // A control of the test before may have been removed with it.
  await told();
  (document.activeElement as HTMLElement).blur();
});

it('focus stays in the section of a removed control', async () => {
  $('#remove').focus();
  $('#remove').closest('li')?.remove();
  await told();
  expect(document.activeElement).toBe($('section'));
});

it('focus moves outward to the nearest remaining section', async () => {
  $('#remove').focus();
  $('section').remove();
  await told();
  expect(document.activeElement).toBe($('main'));
});

it('focus stays in the row of a removed control', async () => {
  $('section').innerHTML = '<ol><li data-step="evidence"><button id="remove">Remove</button></li></ol>';
  $('#remove').focus();
  $('#remove').remove();
  await told();
  expect(document.activeElement).toBe($('[data-step]'));
});

it('focus moves to the main part when a control of the head is removed', async () => {
  document.body.insertAdjacentHTML('afterbegin', '<header><button id="start">Start another</button></header>');
  $('#start').focus();
  $('#start').remove();
  await told();
  expect(document.activeElement).toBe($('main'));
});

it('focus stays where it was set on purpose', async () => {
  $('#remove').focus();
  $('#remove').closest('li')?.remove();
  $('#other').focus();
  await told();
  expect(document.activeElement).toBe($('#other'));
});

it('focus follows a control that moves', async () => {
  $('#remove').focus();
  $('#remove').blur();
  $('section').append($('ul'));
  await told();
  expect(document.activeElement).toBe($('#remove'));
});

it('focus is left alone if the person left the section and something else changes', async () => {
  $('#remove').focus();
  $('#remove').blur();
  $('main').append(document.createElement('p'));
  await told();
  expect(document.activeElement).toBe(document.body);
});

it('focus is left alone if no focused control was removed', async () => {
  $('#other').closest('li')?.remove();
  await told();
  expect(document.activeElement).toBe(document.body);
});
