import { chosenExams } from './exams';
import { stageOf } from './life';
import type { Current, PersonStep } from './request';

export type ProductStep = 'evidence' | 'access-code' | 'applicant' | 'exams' | 'application';

/** A step of the application; `by` says who decides that it is done. That it was sent begins the request's life. */
export type Step = { done: boolean } & (
  | { id: ProductStep; by: 'product' }
  | { id: PersonStep; by: 'person' }
  // Without evidence there is nothing to send.
  | { id: 'send'; by: 'life' | 'product' }
);

/** The steps from proof to sent letter, in the order in which a person takes them. */
export function checklist({ request, codes }: Current): Step[] {
  const { items, applicant, ticks } = request;
  const old = items.filter(({ evidence }) => evidence.kind === 'mcp-transcript');
  const product = (id: ProductStep, done: boolean): Step => ({ id, by: 'product', done });
  const person = (id: PersonStep): Step => ({ id, by: 'person', done: ticks.includes(id) });
  return [
    product('evidence', items.length > 0),
    ...(old.length
      ? [
          product(
            'access-code',
            old.every(({ id }) => codes[id]),
          ),
          person('address-details'),
        ]
      : []),
    product('exams', chosenExams(request).length > 0),
    product('applicant', Boolean(applicant.fullName.trim()) && /^\S+@\S+\.\S+$/.test(applicant.email.trim())),
    request.application ? { id: 'application', by: 'product', done: true } : person('application'),
    person('attach'),
    {
      id: 'send',
      by: items.length || request.life.length ? 'life' : 'product',
      done: stageOf(request.life) !== 'preparing',
    },
  ];
}
