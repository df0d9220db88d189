import { useState } from 'preact/hooks';
import { askBackground } from '../../lib/extension/messages/ask-background';
import type { Body, MessageName, Replies, Reply } from '../../lib/extension/messages/messages';
import type { Change } from '../../lib/request/changes';
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
    setUnsaved((before) => ({ ...before, '': false, [fieldOf(body as Asked)]: !reply.ok }));
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
function fieldOf({ change, id, field }: Asked): string {
  return change?.startsWith('type-') ? change + id + field : '';
}

interface Asked {
  change?: Change['change'];
  id?: string;
  field?: string;
}
