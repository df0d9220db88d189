import type { Request } from './request';

/**
 * The draft of which the person is to say whether it was sent: the last one that was opened, until they have said so or
 * something has happened to the request since. One that was "not yet" sent is asked about again. Copying opens none.
 */
export function openDraft({ log, life }: Request): Request['log'][number] | undefined {
  const draft = log.findLast(({ channel }) => channel !== 'clipboard');
  const isAsked = draft && (draft.answer === undefined || draft.answer === 'not-yet');
  return isAsked && draft.at > (life.at(-1)?.at ?? '') ? draft : undefined;
}
