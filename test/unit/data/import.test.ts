import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { importFile, previewImport, type Whole } from '../../../lib/data/import';
import { applyChange } from '../../../lib/request/changes';
import { EMPTY_REQUEST, type Request } from '../../../lib/request/request';
import { NO_REQUESTS, REQUESTS_LIMIT, Requests, startAnother, withRequest } from '../../../lib/request/requests';
import { DEFAULT_SETTINGS, type Settings } from '../../../lib/settings/settings';
import { anyChange } from '../request/any-change';
import { AVERY, credlyBadge, exam, learnTranscript, NOW, oldTranscript, requestWith } from '../request/example-request';
import { CODES, EVERYTHING, fileOf, NOTHING, only, PREPARED, RICH, SENT } from './example-data';

let count = 0;
const AGREED = { withRecipient: true, newId: () => `new-${++count}` };
const NOT_AGREED = { ...AGREED, withRecipient: false };
const merge = (from: Whole, into: Whole) => importFile(fileOf(from), into, 'merge', NOT_AGREED);
const replace = (from: Whole, into: Whole) => importFile(fileOf(from), into, 'replace', NOT_AGREED);

const BADGE = only({ items: requestWith([credlyBadge()]).request.items });
const LEARN = only({ items: requestWith([learnTranscript()]).request.items });
const OLD: Whole = {
  ...only({ items: requestWith([oldTranscript()], { codes: { 1234567: 'Avery2020' } }).request.items }),
  codes: CODES,
};
const evidenceOf = ({ requests }: Whole) => requests.all.map(({ items }) => items.map(({ evidence }) => evidence));
const others: Settings = {
  ...DEFAULT_SETTINGS,
  recipient: 'evaluations@example.edu',
  closingLine: 'Kind regards,',
  theme: 'light',
  buttonOff: ['credly'],
};

/** Everything without applications, as our page imports a file that lacks their bytes. */
const withoutApplications = (whole: Whole): Whole => ({
  ...whole,
  requests: { ...whole.requests, all: whole.requests.all.map(({ application: _, ...request }) => request) },
});

describe('adding what is in a file', () => {
  it('to nothing gives everything', () => {
    expect(merge(EVERYTHING, NOTHING)).toEqual(EVERYTHING);
  });

  it('to the same data changes nothing, once or twice', () => {
    const once = merge(EVERYTHING, EVERYTHING);
    expect(once).toEqual(EVERYTHING);
    expect(once.requests).toBe(EVERYTHING.requests);
    expect(merge(EVERYTHING, once)).toEqual(EVERYTHING);
  });

  it('to the same data changes nothing if exported without applications or codes', () => {
    expect(SENT.application).toBeDefined();
    expect(merge(withoutApplications(EVERYTHING), EVERYTHING)).toEqual(EVERYTHING);
    expect(importFile(fileOf(EVERYTHING, false), EVERYTHING, 'merge', NOT_AGREED)).toEqual(EVERYTHING);
  });

  it('to the same data changes nothing with other application keys or field order', () => {
    const application = SENT.application && { ...SENT.application, file: 'another-key' };
    const turned = Object.fromEntries(Object.entries({ ...SENT, application }).reverse()) as Request;
    expect(merge({ ...EVERYTHING, requests: { ...RICH, all: [turned, PREPARED] } }, EVERYTHING)).toEqual(EVERYTHING);
  });

  it('leaves everything alone if only an empty request is shown', () => {
    const started = { ...EVERYTHING, requests: startAnother(RICH, 'blank', NOW) };
    expect(merge(EVERYTHING, started)).toEqual(started);
    const { all } = RICH;
    const blank = { ...EMPTY_REQUEST, id: 'blank', startedAt: NOW };
    const shown = { ...EVERYTHING, requests: { ...RICH, currentId: 'blank', all: [...all, blank] } };
    expect(merge(EVERYTHING, shown)).toEqual(shown);
    expect(merge(NOTHING, shown)).toEqual(shown);
  });

  it('to another request with the same id keeps both, and the same one stays shown', () => {
    const merged = merge(LEARN, BADGE);
    expect(evidenceOf(merged)).toEqual([[credlyBadge()], [learnTranscript()]]);
    expect(merged.requests.all.map(({ id }) => id)).toEqual(['first', expect.stringMatching(/^new-/)]);
    expect(merged.requests.currentId).toBe('first');
    expect(Requests.safeParse(merged.requests).success).toBe(true);
  });

  it('twice adds it once', () => {
    const once = merge(LEARN, BADGE);
    expect(merge(LEARN, once)).toEqual(once);
    expect(merge(LEARN, once).requests).toBe(once.requests);
    expect(merge(once, BADGE).requests.all).toHaveLength(2);
  });

  it('replaces a request that is empty', () => {
    const started = { ...NOTHING, requests: { ...NO_REQUESTS, all: [{ ...EMPTY_REQUEST, knowsChanges: true }] } };
    expect(merge(EVERYTHING, started).requests).toEqual(RICH);
    expect(merge(BADGE, NOTHING).requests).toEqual(BADGE.requests);
  });

  it('keeps anything typed, however little', () => {
    const typed = only({ applicant: { ...AVERY, email: '' } });
    expect(merge(BADGE, typed).requests.all).toHaveLength(2);
    expect(merge(typed, BADGE).requests.all).toHaveLength(2);
    expect(merge(NOTHING, typed)).toEqual(typed);
  });

  it('adds codes with their evidence', () => {
    expect(merge(OLD, NOTHING).codes).toEqual(CODES);
    const merged = merge(OLD, BADGE);
    const [, added] = merged.requests.all;
    expect(merged.codes).toEqual({ [added?.id ?? '']: CODES.first });
  });

  it('adds a missing code to existing evidence, but replaces none', () => {
    expect(merge(OLD, { ...OLD, codes: {} })).toEqual(OLD);
    const newer = { ...OLD, codes: { first: { 'mcp-transcript:1234567': 'Newer2022' } } };
    expect(merge(OLD, newer)).toEqual(newer);
    expect(importFile(fileOf(OLD, false), newer, 'merge', NOT_AGREED)).toEqual(newer);
  });

  it('adds no code without its evidence', () => {
    const stray = { ...OLD, codes: { ...CODES, other: { x: 'Stray1' }, first: { ...CODES.first, gone: 'Stray2' } } };
    expect(merge(stray, NOTHING).codes).toEqual(CODES);
    expect(replace(stray, NOTHING).codes).toEqual(CODES);
  });

  it('adds the settings that are still defaults', () => {
    const { settings } = merge({ ...NOTHING, settings: others }, NOTHING);
    expect(settings).toEqual({ ...others, recipient: DEFAULT_SETTINGS.recipient });
    const own = { ...DEFAULT_SETTINGS, theme: 'dark', buttonOff: ['learn'] } as const satisfies Partial<Settings>;
    const kept = merge({ ...NOTHING, settings: others }, { ...NOTHING, settings: { ...own, buttonOff: ['learn'] } });
    expect(kept.settings).toEqual({ ...own, closingLine: 'Kind regards,' });
  });

  it.each(['merge', 'replace'] as const)('keeps a setting that the file leaves out: %s', (how) => {
    const own: Whole = { ...NOTHING, settings: { ...DEFAULT_SETTINGS, theme: 'light', recipient: 'a@example.edu' } };
    const file = fileOf(EVERYTHING);
    const { theme: _, recipient: __, ...settings } = file.settings;
    const after = importFile({ ...file, settings }, own, how, AGREED);
    expect(after.settings).toMatchObject({ theme: 'light', recipient: 'a@example.edu', followUpDays: 20 });
    expect(previewImport({ ...file, settings }, own)).not.toHaveProperty('recipient');
  });

  it('never adds more than can be read back', () => {
    const many = (begin: string, length: number): Whole => {
      const all = Array.from({ length }, (_, i) => ({ ...PREPARED, id: `${begin}${i}`, startedAt: NOW, ticks: [] }));
      const apart = all.map((each, i) => ({ ...each, applicant: { ...AVERY, fullName: `${begin} ${i}` } }));
      return { ...NOTHING, requests: { ...NO_REQUESTS, currentId: `${begin}0`, all: apart } };
    };
    const full = merge(many('a', REQUESTS_LIMIT / 2), many('b', REQUESTS_LIMIT / 2));
    expect(Requests.safeParse(full.requests).success).toBe(true);
    expect(() => merge(BADGE, full)).toThrow(RangeError);
    expect(merge(full, full)).toEqual(full);
  });
});

describe('replacing everything with a file', () => {
  it('gives what is in the file', () => {
    expect(replace(EVERYTHING, LEARN)).toEqual(EVERYTHING);
    expect(replace(NOTHING, EVERYTHING)).toEqual(NOTHING);
    expect(replace(EVERYTHING, EVERYTHING)).toEqual(EVERYTHING);
  });

  it('leaves no code if the file has none', () => {
    expect(importFile(fileOf(OLD, false), EVERYTHING, 'replace', NOT_AGREED)).toEqual({ ...OLD, codes: {} });
  });
});

describe('the recipient in the settings', () => {
  const changed = { ...NOTHING, settings: others };

  it.each(['merge', 'replace'] as const)('stays the same unless the person agreed to the change: %s', (how) => {
    const usual = DEFAULT_SETTINGS.recipient;
    expect(importFile(fileOf(changed), NOTHING, how, NOT_AGREED).settings.recipient).toBe(usual);
    expect(importFile(fileOf(NOTHING), changed, how, NOT_AGREED).settings.recipient).toBe(others.recipient);
  });

  it.each(['merge', 'replace'] as const)('comes from the file if the person agreed: %s', (how) => {
    expect(importFile(fileOf(changed), NOTHING, how, AGREED).settings.recipient).toBe(others.recipient);
    expect(importFile(fileOf(NOTHING), changed, how, AGREED).settings.recipient).toBe(DEFAULT_SETTINGS.recipient);
  });

  it('is shown beforehand if the file has another one', () => {
    expect(previewImport(fileOf(changed), NOTHING).recipient).toBe(others.recipient);
    expect(previewImport(fileOf(changed), changed)).not.toHaveProperty('recipient');
  });
});

it.each(['merge', 'replace'] as const)('whether notifications are on never comes from the file: %s', (how) => {
  const notified = { ...NOTHING, settings: { ...DEFAULT_SETTINGS, notify: true } };
  expect(importFile(fileOf(notified), NOTHING, how, AGREED).settings.notify).toBe(false);
  expect(importFile(fileOf(NOTHING), notified, how, AGREED).settings.notify).toBe(true);
});

describe('what a file would bring', () => {
  it('is counted beforehand', () => {
    const file = { ...fileOf(EVERYTHING), applications: { f1: 'YQ==' } };
    expect(previewImport(file, NOTHING)).toEqual({
      exportedAt: NOW,
      requests: 2,
      already: 0,
      items: 4,
      codes: 1,
      applications: 1,
      canUndo: true,
    });
  });

  it('warns if it is too large to undo', () => {
    const [request] = EVERYTHING.requests.all;
    if (!request) throw new Error('There is no request.');
    const all = Array.from({ length: 150 }, (_, i) => ({
      ...request,
      id: `r${i}`,
      addedExams: Array.from({ length: 200 }, () => exam('AZ-900')),
    }));
    const large = { ...EVERYTHING, requests: { ...EVERYTHING.requests, currentId: 'r0', all } };
    expect(previewImport(fileOf(EVERYTHING), large).canUndo).toBe(false);
    expect(
      previewImport(fileOf({ ...large, requests: { ...large.requests, all: all.slice(0, 20) } }), NOTHING).canUndo,
    ).toBe(true);
    // The applications are kept elsewhere.
    const file = { ...fileOf(EVERYTHING), applications: { f1: 'A'.repeat(5_000_000) } };
    expect(previewImport(file, NOTHING).canUndo).toBe(true);
  });

  it('does not include what is here already, when adding', () => {
    expect(previewImport(fileOf(EVERYTHING), EVERYTHING).already).toBe(2);
    expect(previewImport(fileOf(withoutApplications(EVERYTHING)), EVERYTHING).already).toBe(2);
    expect(previewImport(fileOf(LEARN), merge(LEARN, BADGE)).already).toBe(1);
    expect(previewImport(fileOf(LEARN), BADGE).already).toBe(0);
    expect(previewImport(fileOf(EVERYTHING, false), NOTHING).codes).toBe(0);
  });
});

describe('for the data of any two people', () => {
  const anybody = fc
    .tuple(fc.array(anyChange, { maxLength: 10 }), fc.array(anyChange, { maxLength: 10 }), fc.boolean())
    .map(([first, second, isSecondShown]): Whole => {
      const lived = (request: Request, changes: typeof first) =>
        changes.reduce((current, change) => applyChange(current, change, NOW).current, { request, codes: {} });
      const one = lived(EMPTY_REQUEST, first);
      const started = startAnother(withRequest(NO_REQUESTS, one.request), 'second', NOW);
      const two = lived(started.all[1] as Request, second);
      const requests = withRequest(started, two.request);
      const codes = Object.fromEntries(
        Object.entries({ first: one.codes, second: two.codes }).filter(([, each]) => Object.keys(each).length),
      );
      return { ...NOTHING, requests: { ...requests, currentId: isSecondShown ? 'second' : 'first' }, codes };
    });

  it('adding loses nothing, can be read back, and changes nothing the second time', () => {
    fc.assert(
      fc.property(anybody, anybody, (mine, theirs) => {
        const copy = structuredClone([mine, theirs]);
        const merged = merge(theirs, mine);
        expect(Requests.safeParse(merged.requests).error).toBeUndefined();
        const kept = evidenceOf(merged).map((each) => JSON.stringify(each));
        for (const each of [...evidenceOf(mine), ...evidenceOf(theirs)]) {
          if (each.length) expect(kept).toContain(JSON.stringify(each));
        }
        const again = merge(theirs, merged);
        expect(again).toEqual(merged);
        expect([mine, theirs]).toEqual(copy);
      }),
      { numRuns: 60 },
    );
  });

  it('importing their own file changes nothing', () => {
    fc.assert(
      fc.property(anybody, (mine) => {
        expect(merge(mine, mine)).toEqual(mine);
        expect(replace(mine, mine)).toEqual(mine);
      }),
      { numRuns: 60 },
    );
  });
});
