import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { KINDS } from '../../../lib/evidence/evidence';
import { ANSWERS } from '../../../lib/request/answer';
import { CHANNELS, WAYS } from '../../../lib/request/channel';
import { readRequests } from '../../../lib/request/read-requests';
import { DraftAnswer, LETTERS, PERSON_STEPS } from '../../../lib/request/request';
import { NO_REQUESTS, REQUESTS_LIMIT, Requests, SCHEMA_VERSION } from '../../../lib/request/requests';

const RICH = Requests.parse(
  JSON.parse(readFileSync(new URL(`../../stored/v${SCHEMA_VERSION}.json`, import.meta.url), 'utf8')),
);
const [SENT, OTHER] = RICH.all;
if (!SENT || !OTHER) throw new Error('The example holds two requests.');
const copies = (count: number) => Array.from({ length: count }, (_, i) => ({ ...SENT, id: `r${i}` }));
const of = (all: unknown[], currentId: unknown = 'r0') => ({ version: SCHEMA_VERSION, currentId, all });

it('valid data is read completely', () => {
  expect(readRequests(RICH)).toEqual({ requests: RICH, unread: undefined });
  expect(readRequests(undefined)).toEqual({ requests: NO_REQUESTS, unread: undefined });
});

describe('one unreadable request does not affect the others', () => {
  const [item] = SENT.items;
  it.each<[string, object]>([
    ['a kind of evidence from elsewhere', { items: [{ ...item, evidence: { ...item?.evidence, kind: 'diploma' } }] }],
    ['a channel from elsewhere', { log: [{ at: SENT.startedAt, channel: 'pigeon' }] }],
    ['an event from elsewhere', { life: [{ event: 'lost', at: SENT.startedAt }] }],
    ['a name of the wrong type', { applicant: 7 }],
    ['no list of evidence', { items: undefined }],
    ['an id that every object has', { id: '__proto__' }],
    ['an id that another one has', { id: 'r1' }],
  ])('%s', (_, part) => {
    const all = copies(20);
    const broken = { ...SENT, id: 'broken', ...part };
    const { requests, unread } = readRequests(of([...all, broken]));
    expect(requests.all).toEqual(all);
    expect(requests.currentId).toBe('r0');
    expect(unread).toEqual({ each: [broken] });
  });

  it('if it was the one shown, the last of the others is shown', () => {
    const { requests } = readRequests(of([...copies(3), 7], 'gone'));
    expect(requests.currentId).toBe('r2');
    expect(Requests.safeParse(requests).success).toBe(true);
    expect(readRequests(of(copies(2), { constructor: 1 })).requests.currentId).toBe('r1');
  });

  it('requests over the limit are set aside', () => {
    const { requests, unread } = readRequests(of(copies(REQUESTS_LIMIT + 2)));
    expect(requests.all).toHaveLength(REQUESTS_LIMIT);
    expect(unread).toMatchObject({ each: [{ id: `r${REQUESTS_LIMIT}` }, { id: `r${REQUESTS_LIMIT + 1}` }] });
  });
});

it.each([
  null,
  7,
  'text',
  [],
  {},
  of([]),
  of([7]),
  { ...RICH, version: SCHEMA_VERSION + 1 },
  { ...RICH, version: String(SCHEMA_VERSION) },
  { ...RICH, all: 'cut' },
])('if nothing can be read, everything is set aside unchanged: %j', (kept) => {
  expect(readRequests(kept)).toEqual({ requests: NO_REQUESTS, unread: { whole: kept } });
});

it('whatever is stored, readable requests are kept and nothing is lost', () => {
  const anyOf = fc.oneof(fc.constantFrom(...copies(4), OTHER), fc.anything());
  fc.assert(
    fc.property(fc.array(anyOf, { maxLength: 8 }), fc.anything(), (all, currentId) => {
      const { requests, unread } = readRequests(of(all, currentId));
      expect(Requests.safeParse(requests).success).toBe(true);
      const lost = unread && 'each' in unread ? unread.each.length : 0;
      if (!unread || 'each' in unread) expect(requests.all.length + lost).toBe(all.length);
    }),
  );
});

it('a new stored word requires a new schema version', () => {
  const words = { KINDS, CHANNELS, WAYS, ANSWERS, LETTERS, PERSON_STEPS, drafts: DraftAnswer.options };
  expect({ version: SCHEMA_VERSION, ...words }, '“A new stored value” in docs/extending.md says what to do').toEqual({
    version: 4,
    KINDS: ['learn-transcript', 'learn-credential', 'credly-badge', 'mcp-transcript'],
    CHANNELS: ['mailto', 'draft-file', 'gmail', 'outlook-work', 'outlook-com', 'yahoo', 'clipboard'],
    WAYS: ['mailto', 'draft-file', 'gmail', 'outlook-work', 'outlook-com', 'yahoo', 'clipboard', 'other'],
    ANSWERS: ['posted', 'more-asked', 'declined'],
    LETTERS: ['request', 'follow-up'],
    PERSON_STEPS: ['address-details', 'application', 'attach'],
    drafts: ['sent', 'sent-bare', 'not-yet', 'no'],
  });
});
