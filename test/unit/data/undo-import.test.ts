import { describe, expect, it } from 'vitest';
import { importFile, type Whole } from '../../../lib/data/import';
import { withoutImport } from '../../../lib/data/undo-import';
import { applyChange } from '../../../lib/request/changes';
import { EMPTY_REQUEST } from '../../../lib/request/request';
import { REQUESTS_LIMIT, Requests, removeRequest, startAnother, withRequest } from '../../../lib/request/requests';
import { AVERY, credlyBadge, learnTranscript, NOW, requestWith } from '../request/example-request';
import { EVERYTHING, fileOf, NOTHING, only } from './example-data';

const HOW = { withRecipient: true, newId: () => 'imported' };
const BADGE: Whole = { ...only({ items: requestWith([credlyBadge()]).request.items }), settings: NOTHING.settings };
const back = (before: Whole, after: Whole, now: Whole) => withoutImport(before, after, now, () => 'beside');
const CASES = (['merge', 'replace'] as const).flatMap((how) =>
  [NOTHING, BADGE, EVERYTHING].map(
    (before) => [how, before, importFile(fileOf(EVERYTHING), before, how, HOW)] as const,
  ),
);
const typed = (whole: Whole, id: string): Whole => {
  const request = whole.requests.all.find((each) => each.id === id);
  if (!request) throw new Error(`There is no request ${id}.`);
  return {
    ...whole,
    requests: withRequest(whole.requests, { ...request, applicant: { ...AVERY, fullName: 'Since' } }),
  };
};
const namesOf = ({ requests }: Whole) => requests.all.map(({ id, applicant }) => `${id}: ${applicant.fullName}`);

describe('undoing an import', () => {
  it.each(CASES)('restores exactly what was there before if nothing was done since: %s', (_, before, after) => {
    expect(back(before, after, after)).toEqual(before);
  });

  it.each(CASES)('keeps what was added since: %s', (_, before, after) => {
    const requests = startAnother(after.requests, 'since', NOW);
    const now: Whole = { ...after, requests, codes: { ...after.codes, since: { x: 'Code2026' } } };
    const undone = back(before, after, now);
    expect(undone.requests.all.map(({ id }) => id)).toEqual([...before.requests.all.map(({ id }) => id), 'since']);
    expect(undone.requests.currentId).toBe('since');
    expect(undone.codes).toEqual({ ...before.codes, since: { x: 'Code2026' } });
    expect(Requests.safeParse(undone.requests).success).toBe(true);
  });

  it('keeps an imported request that was changed since', () => {
    const after = importFile(fileOf(EVERYTHING), BADGE, 'merge', HOW);
    const undone = back(BADGE, after, typed(after, 'imported'));
    expect(namesOf(undone)).toEqual([...namesOf(BADGE), 'imported: Since']);
  });

  it('keeps a changed request next to the restored one with the same id', () => {
    const after = importFile(fileOf(EVERYTHING), BADGE, 'replace', HOW);
    const undone = back(BADGE, after, typed(after, 'first'));
    expect(namesOf(undone)).toEqual([...namesOf(BADGE), 'beside: Since']);
    expect(undone.codes).toEqual({ beside: after.codes.first });
    expect(Requests.safeParse(undone.requests).success).toBe(true);
  });

  it('keeps later changes to an earlier request', () => {
    const after = importFile(fileOf(EVERYTHING), BADGE, 'merge', HOW);
    expect(namesOf(back(BADGE, after, typed(after, 'first')))).toEqual(['first: Since']);
    const [request] = after.requests.all;
    if (!request) throw new Error('There is no request.');
    const added = applyChange(
      { request, codes: {} },
      { change: 'add-evidence', capture: { evidence: learnTranscript() } },
      NOW,
    );
    const now = { ...after, requests: withRequest(after.requests, added.current.request) };
    expect(back(BADGE, after, now).requests.all[0]?.items).toHaveLength(2);
  });

  it('does not restore a request removed since', () => {
    const after = importFile(fileOf(EVERYTHING), BADGE, 'merge', HOW);
    const now = { ...after, requests: removeRequest(after.requests, 'first', 'fresh') };
    expect(
      back(BADGE, after, { ...now, requests: startAnother(now.requests, 'since', NOW) }).requests.all.map(
        ({ id }) => id,
      ),
    ).toEqual(['since']);
  });

  it.each(CASES)('always leaves at least one request, whatever was removed since: %s', (_, before, after) => {
    let now = after;
    for (const { id } of after.requests.all) {
      now = { ...now, requests: removeRequest(now.requests, id, 'fresh') };
      expect(Requests.safeParse(back(before, after, now).requests).error).toBeUndefined();
    }
    expect(now.requests.all.map(({ id }) => id)).toEqual(['fresh']);
  });

  it('throws if there would be more requests than can be kept', () => {
    const many = (name: string) =>
      Array.from({ length: REQUESTS_LIMIT }, (_, i) => ({ ...EMPTY_REQUEST, id: `${name}${i}`, applicant: AVERY }));
    const whole = (name: string): Whole => ({
      ...NOTHING,
      requests: { ...NOTHING.requests, currentId: `${name}0`, all: many(name) },
    });
    const [before, after] = [whole('a'), whole('b')];
    expect(back(before, after, after)).toEqual(before);
    expect(() => back(before, after, typed(after, 'b7'))).toThrow(RangeError);
  });

  it('keeps settings changed since', () => {
    const after = importFile(fileOf(EVERYTHING), NOTHING, 'replace', HOW);
    const now: Whole = { ...after, settings: { ...after.settings, language: 'de' } };
    expect(back(NOTHING, after, now).settings).toEqual({ ...NOTHING.settings, language: 'de' });
  });
});
