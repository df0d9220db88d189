import type { Request } from './request';

type Draft = Request['log'][number];

/** The draft that was opened last; copying opens none. */
export const lastDraft = ({ log }: Pick<Request, 'log'>): Draft | undefined =>
  log.findLast(({ channel }) => channel !== 'clipboard');

/**
 * The draft of which the person is to say whether it was sent: the last one that was opened, until they have said so or
 * something has happened to the request since. One that was "not yet" sent is asked about again.
 */
export function openDraft({ log, life }: Request): Draft | undefined {
  const draft = lastDraft({ log });
  const isAsked = draft && (draft.answer === undefined || draft.answer === 'not-yet');
  return isAsked && draft.at > (life.at(-1)?.at ?? '') ? draft : undefined;
}
