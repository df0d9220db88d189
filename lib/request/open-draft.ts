import type { Request } from './request';

type Draft = Request['log'][number];

/** The draft that was opened last. Copying does not open one. */
export const lastDraft = ({ log }: Pick<Request, 'log'>): Draft | undefined =>
  log.findLast(({ channel }) => channel !== 'clipboard');

/**
 * The draft that the person is asked about, whether it was sent: the last one opened, until they answer or something
 * else happens to the request. After the answer "not yet", it is asked again.
 */
export function openDraft({ log, life }: Request): Draft | undefined {
  const draft = lastDraft({ log });
  const isAsked = draft && (draft.answer === undefined || draft.answer === 'not-yet');
  return isAsked && draft.at > (life.at(-1)?.at ?? '') ? draft : undefined;
}
