/** What must be true of every request after any sequence of changes. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { composeLetter } from '../../../lib/letter/letter';
import { applyChange, type Change } from '../../../lib/request/changes';
import { chosenExams, examChoices } from '../../../lib/request/exams';
import { isOpen } from '../../../lib/request/life';
import { type Current, EMPTY_REQUEST, Request } from '../../../lib/request/request';
import { checklistOf } from '../../../lib/steps/checklist';
import { faceOf } from '../../../lib/steps/face';
import { anyChange, SECRET } from './any-change';
import { NOW } from './example-request';

/** Calls back after each change, with the request before and after it. */
function afterEachOf(changes: readonly Change[], look: (now: Current, before: Current, change: Change) => void) {
  let current: Current = { request: EMPTY_REQUEST, codes: {} };
  for (const change of changes) {
    const before = current;
    current = applyChange(before, change, NOW).current;
    look(current, before, change);
  }
}

const holds = (look: (now: Current, before: Current, change: Change) => void) =>
  fc.assert(
    fc.property(fc.array(anyChange, { maxLength: 25 }), (changes) => afterEachOf(changes, look)),
    { numRuns: 200 },
  );

it('a stored request is read back unchanged', () => {
  holds(({ request }) => {
    const kept = JSON.parse(JSON.stringify(request));
    expect(Request.safeParse(kept).error).toBeUndefined();
    expect(Request.parse(kept)).toEqual(kept);
  });
});

it('the request never contains an access code', () => {
  holds(({ request }) => expect(JSON.stringify(request.items)).not.toContain(SECRET));
  const typed: Change[] = [];
  fc.assert(
    fc.property(fc.array(anyChange, { maxLength: 25 }), (changes) => {
      typed.push(...changes);
      afterEachOf(changes, ({ request }) => expect(JSON.stringify(request)).not.toContain(SECRET));
    }),
  );
  // The changes must have carried codes, or the test proves nothing.
  expect(typed.some((change) => JSON.stringify(change).includes(SECRET))).toBe(true);
});

it('every item keeps its unique id', () => {
  holds(({ request: { items } }, before, change) => {
    const ids = items.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const held = before.request.items.map(({ id }) => id);
    // A sent request keeps all of its evidence, even if the person asks to remove a piece.
    const removed = change.change === 'remove-evidence' && isOpen(before.request.life) ? change.id : undefined;
    const kept = held.filter((id) => id !== removed);
    expect(ids.slice(0, kept.length)).toEqual(kept);
  });
});

it('every access code belongs to an item that records it', () => {
  holds(({ request: { items }, codes }) => {
    const known = items.filter(({ hadCode }) => hadCode).map(({ id }) => id);
    for (const [id, code] of Object.entries(codes)) {
      expect(known).toContain(id);
      expect(code).toBe(code.trim());
    }
  });
});

it('each exam is asked for only once', () => {
  holds(({ request }) => {
    const keys = examChoices(request).map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
    expect(chosenExams(request).every(({ chosen }) => chosen)).toBe(true);
  });
});

it('adding the same evidence again counts as already there', () => {
  holds((current, before, change) => {
    // A sent request takes no more evidence; another request begins for it.
    if (change.change !== 'add-evidence' || !isOpen(before.request.life)) return;
    const again = applyChange(current, change, NOW);
    expect(again.outcome).toBe('already');
    expect(again.current.request).toBe(current.request);
    expect(again.current.codes).toBe(current.codes);
  });
});

it('a change does not modify the request that it is applied to', () => {
  holds((_now, before, change) => {
    const copy = structuredClone(before);
    applyChange(before, change, NOW);
    expect(before).toEqual(copy);
  });
});

it('every request has a face, a checklist and a letter', () => {
  holds((current) => {
    const checklist = checklistOf({ current, findings: [] });
    const face = faceOf(
      { request: current.request, checklist, isFollowUpDue: false },
      { state: 'found', id: 'mcp-transcript:1234567' },
    );
    expect(face.badge.length).toBeLessThanOrEqual(2);
    expect(checklist.done).toBe(checklist.steps.slice(0, -1).filter(({ isDone }) => isDone).length);
    expect(checklist.steps.map(({ id }) => id)).toContain(checklist.next);
    expect(composeLetter(current).subject).not.toMatch(/[\r\n]/);
  });
});
