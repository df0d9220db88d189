import { expect, it } from 'vitest';
import { stepOfText } from '../../../entrypoints/sources/step-of-text';
import { TEXT_SOURCES } from '../../../lib/request/preflight/sources';

it('every text on the page of sources belongs to a step of the checklist', () => {
  expect(Object.keys(TEXT_SOURCES).filter((key) => !stepOfText(key))).toEqual([]);
});

it('the step depends on the group of the key, and for help on the question', () => {
  expect(stepOfText('guidance.dashboard')).toBe('evidence');
  expect(stepOfText('help.fee.answer')).toBe('application');
  expect(stepOfText('life.thirty-days')).toBe('answer');
  expect(stepOfText('new.text')).toBeUndefined();
});
