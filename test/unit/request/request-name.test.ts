import { describe, expect, it } from 'vitest';
import { namesOf } from '../../../lib/request/request-name';
import { english } from '../../../lib/texts/english';
import { requestName } from '../../../lib/texts/request-name';
import { translator } from '../../../lib/texts/translate';

const t = translator(english, 'en');
const begun = (...moments: string[]) => moments.map((startedAt) => ({ startedAt }));

describe('the name of a request', () => {
  it('is the day on which it was begun, with a number if several were begun that day', () => {
    const all = begun(
      '2026-05-12T08:00:00.000Z',
      '2026-05-13T08:00:00.000Z',
      '2026-05-12T09:00:00.000Z',
      '2026-05-12T09:00:00.000Z',
    );
    const names = namesOf(all, 'UTC');
    expect(names).toEqual(all.map((each, i) => ({ ...each, nth: [1, 1, 2, 3][i] })));
    expect(names.map((name) => requestName(t, name))).toEqual([
      'Request from May 12, 2026',
      'Request from May 13, 2026',
      'Request from May 12, 2026 (2)',
      'Request from May 12, 2026 (3)',
    ]);
  });

  it('uses the calendar day in the person’s time zone', () => {
    const all = begun('2026-05-12T08:00:00.000Z', '2026-05-12T12:00:00.000Z');
    expect(namesOf(all, 'UTC').map(({ nth }) => nth)).toEqual([1, 2]);
    expect(namesOf(all, 'Pacific/Kiritimati').map(({ nth }) => nth)).toEqual([1, 1]);
  });
});
