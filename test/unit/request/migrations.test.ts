/** We can still read the data of every released version. `test/stored/` has a frozen example of each. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { followUpOf } from '../../../lib/request/follow-up';
import { stageOf } from '../../../lib/request/life';
import { migrate, versionOf } from '../../../lib/request/migrations';
import { EMPTY_REQUEST, type Request } from '../../../lib/request/request';
import { currentOf, NO_REQUESTS, Requests, SCHEMA_VERSION } from '../../../lib/request/requests';
import { DEFAULT_SETTINGS } from '../../../lib/settings/settings';
import { viewOf } from '../../../lib/view/view';

const stored = (version: number) =>
  JSON.parse(readFileSync(new URL(`../../stored/v${version}.json`, import.meta.url), 'utf8'));
const VERSIONS = Array.from({ length: SCHEMA_VERSION }, (_, i) => i + 1);

const V1 = stored(1);
/** A version 1 example with some parts changed, converted to today's shape. */
const fromV1 = (part: object = {}) => currentOf(Requests.parse(migrate({ ...structuredClone(V1), ...part })));

it.each(VERSIONS.slice(0, -1))('migrations.ts has a step from version %i', (version) => {
  expect(versionOf(migrate({ version, all: [] })), `a step in STEPS from version ${version}`).toBe(SCHEMA_VERSION);
});

it.each(VERSIONS)('test/stored/ has an example of version %i', (version) => {
  expect(versionOf(stored(version))).toBe(version);
});

describe.each(VERSIONS)('data of version %i', (version) => {
  it('is read in today’s shape, and loses no evidence, applicant, exams or drafts', () => {
    const kept = stored(version);
    const [was] = kept.all ?? [kept];
    const requests = Requests.parse(migrate(kept));
    const [is] = requests.all;
    expect(requests.version).toBe(SCHEMA_VERSION);
    for (const part of ['items', 'applicant', 'choices', 'addedExams', 'knowsChanges', 'log'] as const) {
      expect(is?.[part], part).toEqual(was[part]);
    }
    expect(is?.application).toMatchObject(was.application);
    expect(is?.ticks).toEqual(['address-details', 'application', 'attach']);
    expect(is?.life[0]).toMatchObject({ event: 'sent', channel: 'gmail' });
  });

  it('can be shown', () => {
    const requests = Requests.parse(migrate(stored(version)));
    const view = viewOf({ requests, codes: {}, settings: DEFAULT_SETTINGS }, new Date('2026-12-01T00:00:00.000Z'));
    expect(view.letter.text).toContain('Badge');
    expect(view.requests).toHaveLength(requests.all.length);
  });

  it('is not modified by reading it', () => {
    const kept = stored(version);
    migrate(kept);
    expect(kept).toEqual(stored(version));
  });

  it('is read the same a second time', () => {
    const once = migrate(stored(version));
    expect(migrate(structuredClone(once))).toEqual(once);
    expect(Requests.parse(JSON.parse(JSON.stringify(Requests.parse(once))))).toEqual(Requests.parse(once));
  });
});

it('data of today’s version is kept unchanged', () => {
  const kept = stored(SCHEMA_VERSION);
  expect(migrate(kept)).toBe(kept);
  expect(Requests.parse(kept)).toEqual(kept);
});

it('from version 2 to 3, no finding counts as answered', () => {
  const kept = stored(2);
  expect(Requests.parse(migrate(kept)).all.map(({ seen }) => seen)).toEqual(kept.all.map(() => []));
  for (const all of [undefined, 7, [7, null, []]]) {
    expect(migrate({ version: 2, all })).toEqual({ version: SCHEMA_VERSION, all });
  }
});

it('from version 3 to 4, viewing pages lose all that follows their path, even in the record of what was sent', () => {
  const page = 'https://mcp.microsoft.com/Anonymous//Transcript/Validate';
  const kept = stored(3);
  const [request] = kept.all;
  for (const tail of ['?accessCode=Maple2019', '#Maple2019', '?id=1234567&code=Maple%202019#top']) {
    const older = JSON.parse(JSON.stringify(kept).replaceAll(page, page + tail));
    expect(older.all[0].items[0].evidence.viewingPage).toBe(page + tail);
    expect(older.all[0].life[0].sending.links[0]).toBe(`${page}${tail} (Transcript ID 1234567)`);
    older.all[0].life[0].sending.text = `Transcript Viewing Page: ${page}${tail}\nBadge: none\n`;
    const { items, life } = Requests.parse(migrate(older)).all[0] as Request;
    expect(items).toEqual(request.items);
    expect(life[0]).toEqual({
      ...request.life[0],
      sending: { ...request.life[0].sending, text: `Transcript Viewing Page: ${page}\nBadge: none\n` },
    });
  }
});

it('from version 3 to 4, all other links keep their queries', () => {
  const kept = stored(3);
  expect(migrate(kept)).toEqual({ ...kept, version: 4 });
});

describe('from version 1 to 2', () => {
  it('the only request becomes the one that is shown', () => {
    const requests = Requests.parse(migrate(V1));
    expect(requests.all).toHaveLength(1);
    expect(requests.currentId).toBe('first');
    expect(currentOf(requests)).not.toHaveProperty('version');
  });

  it('the request starts with its first evidence', () => {
    expect(fromV1().startedAt).toBe('2026-04-20T07:30:00.000Z');
    expect(fromV1({ items: V1.items.toReversed() }).startedAt).toBe('2026-04-20T07:30:00.000Z');
    expect(fromV1({ items: [] }).startedAt).toBe(EMPTY_REQUEST.startedAt);
  });

  it('the request was sent with the draft that the person confirmed', () => {
    expect(fromV1().life).toEqual([{ event: 'sent', at: '2026-04-25T12:10:00.000Z', channel: 'gmail' }]);
    expect(stageOf(fromV1().life)).toBe('sent');
    expect(followUpOf(fromV1().life, 15, new Date('2026-05-20T00:00:00Z'), 'UTC')).toMatchObject({
      dueOn: '2026-05-15',
      isDue: true,
    });
  });

  it.each([
    ['the last draft, where none was answered', { log: [{ at: '2026-04-25T12:00:00.000Z', channel: 'mailto' }] }, 25],
    ['the last evidence, where no draft was opened', { log: [] }, 24],
  ])('if no draft was confirmed, the request was sent with %s', (_, part, day) => {
    const [event, ...more] = fromV1(part).life;
    expect(more).toEqual([]);
    expect(event).toEqual({ event: 'sent', at: expect.stringMatching(`^2026-04-${day}T`) });
  });

  it('the request was not sent if nobody said so', () => {
    expect(fromV1({ ticks: ['attach'] }).life).toEqual([]);
    expect(fromV1({ ticks: ['attach'] }).ticks).toEqual(['attach']);
  });

  it('an empty request stays empty', () => {
    const { id: _, startedAt: __, life: ___, ...empty } = EMPTY_REQUEST;
    expect(Requests.parse(migrate({ version: 1, ...empty }))).toEqual(NO_REQUESTS);
  });

  it('the application is found under the key of its bytes', () => {
    expect(fromV1().application).toEqual({ ...V1.application, file: 'application' });
    expect(fromV1({ application: undefined }).application).toBeUndefined();
  });

  it('the drafts do not say which letter they were, which only version 2 knows', () => {
    expect(fromV1().log.every((entry) => !('letter' in entry))).toBe(true);
  });
});

describe('data that no version ever stored', () => {
  const isRead = (kept: unknown) => Requests.safeParse(migrate(kept)).success;

  it.each([
    undefined,
    null,
    true,
    7,
    'text',
    [],
    [V1],
    {},
    { version: 0 },
    { version: -1 },
    { version: 1.5 },
    { version: Number.NaN },
    { version: Number.NEGATIVE_INFINITY },
    { version: Number.POSITIVE_INFINITY },
    { version: '1' },
    { version: [1] },
    { version: 'constructor' },
    { ...V1, version: '1' },
    { ...V1, version: 2 },
    { ...V1, version: 3 },
    { ...stored(2), version: 1 },
    { ...stored(2), version: 3 },
    { ...stored(2), version: 99 },
    { version: 1 },
    { version: 1, items: 7, ticks: 'send', log: {}, application: [] },
    { version: 1, items: [null], ticks: ['send'], log: [null, 7, 'x'], application: null },
    { ...V1, log: [{ at: 'yesterday', channel: 'mailto', answer: 'sent' }] },
    { ...V1, items: [{ ...V1.items[0], addedAt: 7 }] },
    { ...V1, items: [{ ...V1.items[0], addedAt: { toString: 7, valueOf: 7 } }, V1.items[1]] },
    { ...V1, ticks: ['send', 'mow'] },
    { ...V1, applicant: null },
  ])('is not read, and nothing throws: case %#', (kept) => {
    expect(isRead(kept)).toBe(false);
  });

  it('is returned untouched if no step begins at its version', () => {
    for (const kept of [null, 7, {}, { version: 0 }, { version: 99 }]) expect(migrate(kept)).toBe(kept);
  });

  it('is not read through keys that every object inherits', () => {
    const hostile = JSON.parse('{"__proto__": {"version": 1, "items": []}, "constructor": {"version": 1}}');
    expect(migrate(hostile)).toBe(hostile);
    expect(isRead(hostile)).toBe(false);
    const v1 = JSON.parse(`{"version": 1, "__proto__": {"ticks": ["send"]}, "constructor": 7}`);
    expect(isRead(v1)).toBe(false);
    expect(Object.prototype).not.toHaveProperty('ticks');
  });

  it('never makes a migration throw', () => {
    const part = fc.constantFrom('items', 'ticks', 'log', 'application', 'applicant', 'choices', 'all', 'currentId');
    const parts = fc.dictionary(part, fc.anything({ withNullPrototype: false }));
    fc.assert(
      fc.property(fc.constantFrom(0, ...VERSIONS), parts, fc.boolean(), (version, garbage, isRich) => {
        const requests = Requests.safeParse(migrate({ ...(isRich && V1), ...garbage, version }));
        if (requests.success) expect(versionOf(requests.data)).toBe(SCHEMA_VERSION);
      }),
      { numRuns: 300 },
    );
  });
});
