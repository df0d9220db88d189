import { describe, expect, it } from 'vitest';
import { KINDS } from '../../../lib/evidence/evidence';
import { guidanceFor } from '../../../lib/evidence/guidance';
import { addressKindOf } from '../../../lib/evidence/kinds';
import type { Item } from '../../../lib/request/request';
import { mayStopSharing, needsProfile, STOP_SHARING } from '../../../lib/request/stop-sharing';
import { english } from '../../../lib/texts/english';
import { credlyBadge, learnCredential, learnTranscript, oldTranscript } from './example-request';

const pageOf = (kind: (typeof KINDS)[number]) => STOP_SHARING.filter(({ kinds }) => kinds.includes(kind));

describe('sharing may end', () => {
  const at = '2026-05-12T08:00:00.000Z';
  const sent = { event: 'sent', at } as const;
  const closed = { event: 'closed', at } as const;
  const answered = (answer: 'posted' | 'more-asked' | 'declined') => ({
    event: 'answered' as const,
    at,
    answer,
    credits: [],
    note: '',
  });

  it.each([
    [true, 'once credit is posted', [sent, answered('posted')]],
    [true, 'also when the request was closed then', [sent, answered('posted'), closed]],
    [false, 'before', []],
    [false, 'while it is waited for', [sent]],
    [false, 'where it was closed without credit', [sent, closed]],
    [false, 'where it was declined', [sent, answered('declined'), closed]],
    [false, 'where more was asked for since', [sent, answered('posted'), answered('more-asked')]],
  ])('%s: %s', (may, _, life) => {
    expect(mayStopSharing(life)).toBe(may);
  });
});

describe('the page on which sharing is ended', () => {
  it.each([
    ['learn-transcript', 'learn', 'learn.microsoft.com'],
    ['learn-credential', 'learn', 'learn.microsoft.com'],
    ['mcp-transcript', 'dashboard', 'aka.ms'],
    ['credly-badge', 'credly', 'www.credly.com'],
  ] as const)('is exactly one for %s, on its own site', (kind, id, host) => {
    const [page, ...more] = pageOf(kind);
    expect(more).toEqual([]);
    expect(page?.id).toBe(id);
    expect(new URL(page?.url ?? '')).toMatchObject({ protocol: 'https:', host, username: '', search: '', hash: '' });
  });

  it('is known for every kind', () => {
    for (const kind of KINDS) expect(pageOf(kind), kind).toHaveLength(1);
  });

  it('belongs to the holder, and shows no evidence itself', () => {
    for (const { id, url } of STOP_SHARING) {
      expect(addressKindOf(new URL(url))?.fromLink?.(new URL(url)), id).toBeUndefined();
    }
    expect(guidanceFor(new URL(STOP_SHARING[0]?.url ?? ''))).toBe('own-transcript');
  });

  it.each(STOP_SHARING)('has a text, a source and a date: $id', ({ id, source, date }) => {
    expect(english[`life.stop-sharing.${id}`]).toBeTruthy();
    expect(source).not.toBe('');
    expect(date).toMatch(/^20\d\d-\d\d-\d\d$/);
  });
});

describe('whether a request relies only on links of a Learn profile', () => {
  const items = (...evidence: Item['evidence'][]) => ({ items: evidence.map((one) => ({ evidence: one }) as Item) });

  it.each([
    ['a transcript', items(learnTranscript()), true],
    ['a transcript and a credential', items(learnTranscript(), learnCredential()), true],
    ['a transcript beside a badge', items(learnTranscript(), credlyBadge()), false],
    ['an old transcript', items(oldTranscript()), false],
    ['nothing', items(), false],
  ])('is known for %s', (_, request, needs) => {
    expect(needsProfile(request)).toBe(needs);
  });
});
