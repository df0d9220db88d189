import { expect, it, vi } from 'vitest';
import type { Recommendation } from '../../../lib/catalogue/catalogue';
import { preflight } from '../../../lib/request/preflight';
import { CONTEXT, requestWith, transcript } from './preflight-request';

// No source names two authorities for one exam, so the test adds an invented row.
vi.mock(import('../../../lib/catalogue/recommendations'), async (original) => {
  const real = await original();
  const withAce = (row: Recommendation): Recommendation[] => [row, { ...row, authority: 'ACE' }];
  return { ...real, recommendationsFor: (exam) => real.recommendationsFor(exam).flatMap(withAce) };
});

it('reports an exam that two authorities recommend but that is asked for under one', () => {
  expect(preflight(requestWith([transcript()]), CONTEXT)).toEqual([
    {
      id: 'exam-two-authorities',
      severity: 'note',
      step: 'exams',
      exam: 'AZ-103',
      values: { exam: 'AZ-103', other: ['ACE'] },
      action: { do: 'choose-exams' },
    },
  ]);
});
