/** What a click opens on our pages: questions, notices, forms and errors. Found without words, in any language. */
import type { Page } from '@playwright/test';
import type { StepId } from '../../lib/request/step-id';
import { pressOnPageButton } from '../e2e/harness/on-page-button';
import type { StateName } from './states';

export interface Opening {
  file: string;
  state: StateName;
  open(ours: Page): Promise<void>;
  /** What is there once it is open. */
  shows: string;
}

const press = (selector: string) => (ours: Page) => ours.locator(selector).first().click();
const openDetails = (ours: Page) =>
  ours.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
async function openRow(ours: Page, step: StepId): Promise<void> {
  const closed = ours.locator(`[data-step=${step}][data-open=false] h2 button`);
  if (await closed.count()) await closed.click();
}
async function openPaste(ours: Page): Promise<void> {
  await openRow(ours, 'evidence');
  await press('[data-step=evidence] .panel > .wrap > [aria-expanded=false]')(ours);
  await ours.locator('form textarea').waitFor();
}
async function openCorrections(ours: Page): Promise<void> {
  await openRow(ours, 'answer');
  await ours.locator('.admin > [aria-expanded]').last().click();
  await openDetails(ours);
}
const EXPORT = {
  mimeType: 'application/json',
  buffer: Buffer.from('{}'),
  name: 'foreign.json',
};

/** By name. */
export const OPENINGS = {
  'question-draft': {
    file: 'popup.html',
    state: 'must-mend',
    open: press('footer .bar a'),
    shows: '[role=alertdialog]',
  },
  'ways-to-send': {
    file: 'popup.html',
    state: 'ready',
    open: press('footer [aria-expanded]'),
    shows: '.ways',
  },
  copied: { file: 'popup.html', state: 'ready', open: press('footer [aria-keyshortcuts]'), shows: '.toast' },
  removed: { file: 'popup.html', state: 'ready', open: press('.token button'), shows: '.toast button' },
  uncopied: {
    file: 'popup.html',
    state: 'ready',
    async open(ours) {
      await ours.evaluate(() => {
        navigator.clipboard.write = navigator.clipboard.writeText = () => Promise.reject(new Error('Refused'));
      });
      await press('footer [aria-keyshortcuts]')(ours);
    },
    shows: '.toast textarea',
  },
  'all-open': {
    file: 'popup.html',
    state: 'must-mend',
    async open(ours) {
      await openPaste(ours);
      await openDetails(ours);
    },
    shows: 'form textarea',
  },
  'paste-error': {
    file: 'popup.html',
    state: 'empty',
    async open(ours) {
      await openPaste(ours);
      await press('form.card [type=submit]')(ours);
    },
    shows: 'form [role=alert]',
  },
  'add-exam': {
    file: 'popup.html',
    state: 'ready',
    async open(ours) {
      await openRow(ours, 'exams');
      await press('[data-step=exams] .wrap > button:has(svg)')(ours);
    },
    shows: '.chip[aria-pressed=false]',
  },
  answer: { file: 'request.html', state: 'due', open: press('[data-answer=posted]'), shows: 'form [type=number]' },
  'follow-up': {
    file: 'request.html',
    state: 'due',
    open: press('[data-step=answer] .panel [aria-expanded=false]'),
    shows: '[data-step=answer] .panel [aria-expanded=true]',
  },
  days: { file: 'request.html', state: 'posted', open: openCorrections, shows: 'li [type=date]' },
  'bad-day': {
    file: 'request.html',
    state: 'sent',
    async open(ours) {
      await openCorrections(ours);
      await ours.locator('[type=date]').first().fill('2099-01-01');
      await ours.keyboard.press('Tab');
      await ours.locator('select').first().focus();
    },
    shows: 'li [role=alert]',
  },
  'question-erase': { file: 'options.html', state: 'several', open: press('button.bad'), shows: '[role=alertdialog]' },
  'bad-fields': {
    file: 'options.html',
    state: 'several',
    async open(ours) {
      await ours.locator('[type=email]').fill('nobody');
      await ours.locator('[type=number]').fill('0');
      await ours.locator('[type=file]').setInputFiles(EXPORT);
    },
    shows: 'p[role=alert]',
  },
  'after-the-press': { file: 'sample.html', state: 'empty', open: pressOnPageButton, shows: '.popup' },
  answers: { file: 'help.html', state: 'empty', open: openDetails, shows: 'details[open]' },
} satisfies Record<string, Opening>;
