/** Everything that a person can do to stored data, as messages that depend on the seed alone. */
import fc from 'fast-check';
import { vi } from 'vitest';
import { handle } from '../../../lib/extension/messages/desk';
import { exportFile } from '../../../lib/extension/messages/person-data';
import { pressPage } from '../../../lib/extension/pages/press-page';
import { readStored } from '../../../lib/extension/store/stored';
import type { Change } from '../../../lib/request/changes';
import { fromPage, fromPopup } from '../extension/fake-extension';
import { anyChange } from '../request/any-change';
import { credlyBadge, oldTranscript } from '../request/example-request';

export const TAB = 7;

/** A step, by name; its data is JSON, so that a failed step can be read. */
export type Step =
  | { do: 'change'; body: Change }
  | { do: 'press'; last: number }
  | { do: 'start' | 'put-back' | 'undo-import' | 'erase' }
  | { do: 'open' | 'remove'; nth: number }
  | { do: 'set'; body: Record<string, unknown> }
  | { do: 'import'; how: 'merge' | 'replace' };

export const anyStep: fc.Arbitrary<Step> = fc.oneof(
  { weight: 12, arbitrary: anyChange.map((body): Step => ({ do: 'change', body })) },
  { weight: 3, arbitrary: fc.nat(9).map((last): Step => ({ do: 'press', last })) },
  { weight: 2, arbitrary: fc.constantFrom<Step>({ do: 'start' }, { do: 'put-back' }, { do: 'undo-import' }) },
  fc.constant<Step>({ do: 'erase' }),
  { weight: 3, arbitrary: fc.record({ do: fc.constantFrom('open', 'remove'), nth: fc.nat(4) }) },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('set'),
      body: fc.constantFrom(
        { keepCodes: true },
        { keepCodes: false },
        { recipient: 'registrar@excelsior.example' },
        { theme: 'dark' },
        { buttonOff: ['learn'] },
      ),
    }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('import'), how: fc.constantFrom('merge', 'replace') }) },
);

const OLD = { evidence: oldTranscript(), accessCode: 'S3cretKept' };

/** Prepares a state in which the steps have something to work on. */
export async function begin(): Promise<void> {
  await send('request/change', { change: 'add-evidence', capture: OLD });
  await send('request/change', { change: 'type-applicant', field: 'fullName', value: 'Avery Example' });
}

/** Does a step as one of our pages would; returns whether the background confirmed it. */
export async function take(step: Step): Promise<boolean> {
  switch (step.do) {
    case 'change':
      return send('request/change', step.body);
    case 'press': {
      const badge = credlyBadge({ link: `${credlyBadge().link.slice(0, -1)}${step.last}` });
      vi.mocked(pressPage).mockResolvedValue({ ok: true, capture: { evidence: badge } });
      return (await handle({ name: 'page/press', body: {} }, fromPage(TAB))).ok;
    }
    case 'open':
    case 'remove': {
      const { all } = (await readStored()).requests;
      const request = all[step.nth % all.length];
      return request ? send(`requests/${step.do}`, { id: request.id }) : false;
    }
    case 'start':
      return send('requests/start', {});
    case 'put-back':
      return send('request/put-back', {});
    case 'set':
      return send('settings/change', step.body);
    case 'import':
      return send('data/import', { file: brought, how: step.how, withRecipient: false });
    case 'undo-import':
      return send('data/undo-import', {});
    case 'erase':
      return send('data/erase', {});
  }
}

/** Another device's file; made while the storage is intact. */
let brought: unknown;
export async function makeFile(): Promise<void> {
  const file = exportFile(await readStored(), true);
  const [request] = file.requests.all;
  const all = ['brought', 'first'].map((id) => ({ ...request, id, addedExams: [{ code: 'AZ-103', title: id }] }));
  const accessCodes = Object.fromEntries(all.map(({ id }) => [id, file.accessCodes?.first ?? {}]));
  brought = { ...file, requests: { ...file.requests, currentId: 'brought', all }, accessCodes };
}

const send = async (name: string, body: unknown) => (await handle({ name, body }, fromPopup)).ok;
