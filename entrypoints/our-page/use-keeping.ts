import { useState } from 'preact/hooks';
import { askBackground } from '../../lib/extension/messages/ask-background';
import type { Asked, Body, MessageName, Replies, Reply } from '../../lib/extension/messages/messages';
import { showAnew } from './show-anew';

/** How to change stored data, and whether a change that the person asked for was not saved. */
export interface Keeping {
  isNotSaved: boolean;
  /** Asks the background to make a change. Calls `done` once it is saved; otherwise tells the person. */
  keep<N extends MessageName>(name: N, body: Body<N>, done?: (data: Replies[N]) => void): Promise<Reply<Replies[N]>>;
}

/** Asks the background to make changes, and remembers which were not saved. */
export function useKeeping(): Keeping {
  const [unsaved, setUnsaved] = useState<Readonly<Record<string, boolean>>>({});
  const keep: Keeping['keep'] = async (name, body, done) => {
    const reply = await askBackground(name, body);
    // A field of something that is gone cannot be saved anymore, however often the person types into it.
    const field = !reply.ok && reply.code === 'gone' ? '' : fieldOf(body as Partial<Asked>);
    setUnsaved((before) => ({ ...before, '': false, [field]: !reply.ok }));
    if (reply.ok) done?.(reply.data);
    // The background may have stopped after it wrote, so rebuild the view to show the actual state.
    else showAnew();
    return reply;
  };
  return { isNotSaved: Object.values(unsaved).includes(true), keep };
}

/**
 * Identifies the field of a change that saves typed text. Such a field shows its text, saved or not, until something
 * else is typed, so its outcome is remembered separately. Everything else shows what is stored, so a later outcome
 * replaces the last one.
 */
function fieldOf({ request, change }: Partial<Asked>): string {
  if (!change?.change.startsWith('type-')) return '';
  const { id, field } = change as { id?: string; field?: string };
  return request + change.change + id + field;
}
