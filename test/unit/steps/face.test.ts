import { describe, expect, it } from 'vitest';
import { identity } from '../../../lib/evidence/identity';
import { applyChange } from '../../../lib/request/changes';
import { findingsIn } from '../../../lib/request/findings';
import type { Current } from '../../../lib/request/request';
import { EXCELSIOR } from '../../../lib/request/school';
import { checklistOf } from '../../../lib/steps/checklist';
import { faceOf, type PageReport } from '../../../lib/steps/face';
import { credlyBadge, NOW, oldTranscript, requestWith } from '../request/example-request';

const held = requestWith([oldTranscript(), credlyBadge()]);
const look = (current: Current, page?: PageReport, isFollowUpDue = false) => {
  const { findings } = findingsIn(current, EXCELSIOR.recipient.address, new Date(NOW));
  const facts = { request: current.request, checklist: checklistOf({ current, findings }), isFollowUpDue };
  const { headline, badge } = faceOf(facts, page);
  return [headline, badge];
};

describe('away from share pages', () => {
  it('shows where the request stands and how many pieces of evidence it holds', () => {
    expect(look(held)).toEqual(['access-code-missing', '2']);
    expect(look(requestWith([]))).toEqual(['empty', '']);
  });

  it('marks a follow-up that is due for any of the requests', () => {
    expect(look(held, undefined, true)).toEqual(['access-code-missing', '!']);
  });

  it('never shows more than two characters', () => {
    const many = Array.from({ length: 120 }, (_, i) => oldTranscript({ transcriptId: String(1000 + i) }));
    expect(look(requestWith(many))[1]).toBe('99');
  });
});

describe('on a share page', () => {
  it('says that there is something new', () => {
    expect(look(held, { state: 'found', id: 'mcp-transcript:777777' })).toEqual(['found-here', '+']);
    expect(look(requestWith([]), { state: 'found', id: identity(credlyBadge()) })).toEqual(['found-here', '+']);
  });

  it('says nothing about evidence that the request already has', () => {
    expect(look(held, { state: 'found', id: identity(credlyBadge()) })).toEqual(['access-code-missing', '2']);
  });

  it('recognizes evidence whose transcript ID the person has corrected', () => {
    const typed = applyChange(
      held,
      { change: 'type-transcript-id', id: 'mcp-transcript:1234567', transcriptId: '7654321' },
      NOW,
    ).current;
    expect(look(typed, { state: 'found', id: 'mcp-transcript:7654321' })).toEqual(['access-code-missing', '2']);
  });

  it('says that something is missing only while the request is empty', () => {
    expect(look(requestWith([]), { state: 'partial' })).toEqual(['partial-here', '?']);
    expect(look(held, { state: 'partial' })).toEqual(['access-code-missing', '2']);
  });

  it('shows the request if the page has no evidence', () => {
    expect(look(held, { state: 'nothing' })).toEqual(look(held));
  });
});
