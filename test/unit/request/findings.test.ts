import { describe, expect, it } from 'vitest';
import { applyChange } from '../../../lib/request/changes';
import { subjectOf } from '../../../lib/request/finding-subject';
import { findingsIn } from '../../../lib/request/findings';
import { SEEN_LIMIT } from '../../../lib/request/limits';
import { EXCELSIOR } from '../../../lib/request/school';
import { AVERY, learnTranscript, oldTranscript, requestWith } from './example-request';

const ADDRESS = EXCELSIOR.recipient.address;
const NOW = new Date('2026-11-22T12:00:00Z');
const withCode = (code: string) => requestWith([oldTranscript()], { codes: { 1234567: code } });

it('counts only what must be fixed before the letter leaves', () => {
  const placeholder = findingsIn(withCode('nnnnnnnn'), ADDRESS, NOW);
  expect(placeholder.musts).toBe(1);
  expect(placeholder.findings.map(({ id }) => id)).toContain('placeholder-access-code');

  const whole = findingsIn(withCode('Avery2020'), ADDRESS, NOW);
  expect(whole.musts).toBe(0);
  expect(whole.findings.map(({ id }) => id)).toContain('application-missing');
});

describe('a finding that the person has answered', () => {
  const AT = NOW.toISOString();
  const found = (current: ReturnType<typeof requestWith>) => findingsIn(current, ADDRESS, NOW).findings;
  const evidence = learnTranscript({ holder: 'Avery Example-Jones' });
  const before = requestWith([evidence], { applicant: { ...AVERY, fullName: 'Somebody Else' } });
  const answered = (current = before, id = 'name-differs') => {
    const finding = found(current).find((each) => each.id === id);
    if (!finding) throw new Error(`${id} was not found.`);
    const change = { change: 'acknowledge-finding', finding: id, subject: subjectOf(finding) } as const;
    return applyChange(current, change, AT).current;
  };
  const ids = (current: ReturnType<typeof requestWith>) => found(current).map(({ id }) => id);

  it('is hidden, and the others are not', () => {
    expect(ids(before)).toContain('name-differs');
    expect(ids(answered())).toEqual(ids(before).filter((id) => id !== 'name-differs'));
  });

  it('returns when its subject changes', () => {
    const typed = { change: 'type-applicant', field: 'fullName', value: 'Quite Another' } as const;
    const changed = applyChange(answered(), typed, AT).current;
    expect(ids(changed)).toContain('name-differs');
    const back = applyChange(changed, { ...typed, value: 'Somebody Else' }, AT).current;
    expect(ids(back)).not.toContain('name-differs');
  });

  it('is still shown if it must be fixed', () => {
    const placeholder = withCode('nnnnnnnn');
    expect(findingsIn(answered(placeholder, 'placeholder-access-code'), ADDRESS, NOW)).toEqual(
      findingsIn(placeholder, ADDRESS, NOW),
    );
  });

  it('is stored once, and the last hundred answers are kept', () => {
    const [seen] = answered().request.seen;
    if (!seen) throw new Error('Nothing was answered.');
    expect(applyChange(answered(), { change: 'acknowledge-finding', ...seen }, AT).current.request.seen).toEqual([
      seen,
    ]);
    let current = before;
    for (let i = 0; i < SEEN_LIMIT + 5; i++) {
      current = applyChange(current, { change: 'acknowledge-finding', finding: 'x', subject: `${i}` }, AT).current;
    }
    expect(current.request.seen).toHaveLength(SEEN_LIMIT);
    expect(current.request.seen.at(-1)).toEqual({ finding: 'x', subject: `${SEEN_LIMIT + 4}` });
  });
});
