import { describe, expect, it } from 'vitest';
import { chosenExams, examChoices } from '../../../lib/request/exams';
import { credlyBadge, exam, learnTranscript, requestWith } from './example-request';

const choicesOf = (...of: Parameters<typeof requestWith>) => examChoices(requestWith(...of).request);

it('lists every exam of the evidence, in its order, then those added by hand', () => {
  const choices = choicesOf([credlyBadge({ exams: [exam('533')] }), learnTranscript({ exams: [exam('AZ-400')] })], {
    addedExams: [exam('AZ-900')],
  });
  expect(choices.map(({ code, key, added }) => [code, key, added])).toEqual([
    ['533', '70-533', false],
    ['AZ-400', 'AZ-400', false],
    ['AZ-900', 'AZ-900', true],
  ]);
});

it.each([
  ['AZ-103', 'AZ 103'],
  ['AZ-103', 'AZ103'],
  ['533', '70-533'],
  ['533', '070-533'],
])('treats %s and %s as the same exam', (badge, transcript) => {
  const choices = choicesOf([credlyBadge({ exams: [exam(badge)] }), learnTranscript({ exams: [exam(transcript)] })], {
    addedExams: [exam(transcript)],
  });
  expect(choices.map(({ code, added }) => [code, added])).toEqual([[badge, false]]);
});

it('completes an exam with what other evidence says about it', () => {
  const choices = choicesOf([
    credlyBadge({ exams: [exam('533', '', '')] }),
    learnTranscript({ exams: [exam('70-533', 'Implementing Azure', '2018-05-30')] }),
  ]);
  expect(choices).toMatchObject([{ code: '533', title: 'Implementing Azure', passedOn: '2018-05-30' }]);
});

it('keeps the first title and date if two differ', () => {
  const choices = choicesOf([
    credlyBadge({ exams: [exam('AZ-103', 'First', '2019-01-01')] }),
    learnTranscript({ exams: [exam('AZ-103', 'Second', '2020-01-01')] }),
  ]);
  expect(choices).toMatchObject([{ title: 'First', passedOn: '2019-01-01' }]);
});

it('does not modify the evidence', () => {
  const { request } = requestWith([
    credlyBadge({ exams: [exam('533', '', '')] }),
    learnTranscript({ exams: [exam('70-533')] }),
  ]);
  const before = structuredClone(request);
  examChoices(request);
  expect(request).toEqual(before);
});

describe('the chosen exams', () => {
  const chosen = (...of: Parameters<typeof requestWith>) =>
    chosenExams(requestWith(...of).request).map(({ code }) => code);

  it('are those on the list and those added by hand', () => {
    const transcript = learnTranscript({ exams: [exam('AZ-900'), exam('AZ-103')] });
    expect(chosen([transcript], { addedExams: [exam('MS-900')] })).toEqual(['AZ-103', 'MS-900']);
    expect(choicesOf([transcript]).map(({ listed }) => listed)).toEqual([false, true]);
  });

  it('follow the person’s own choices', () => {
    const transcript = learnTranscript({ exams: [exam('az 900'.toUpperCase()), exam('AZ-103')] });
    expect(chosen([transcript], { choices: { 'AZ-900': true, 'AZ-103': false } })).toEqual(['AZ 900']);
  });
});
