import { useState } from 'preact/hooks';
import { askBackground } from '../../lib/extension/messages/ask-background';
import type { Body, MessageName, Replies, Reply } from '../../lib/extension/messages/messages';
import type { Change } from '../../lib/request/changes';

/** How what is kept is changed, and whether anything is not kept that the person asked for. */
export interface Keeping {
  isNotSaved: boolean;
  /** Asks the background and waits for its answer. Where it gives none, the person is told. */
  keep<N extends MessageName>(name: N, body: Body<N>): Promise<Reply<Replies[N]>>;
}

export function useKeeping(): Keeping {
  const [unsaved, setUnsaved] = useState<readonly string[]>([]);
  const keep: Keeping['keep'] = async (name, body) => {
    const reply = await askBackground(name, body);
    const field = fieldOf(body);
    setUnsaved((before) => [...before.filter((each) => each && each !== field), ...(reply.ok ? [] : [field])]);
    // It may have been stopped when it had written: what is so is shown by the one that is asked now.
    if (!reply.ok) void askBackground('request/mend', {});
    return reply;
  };
  return { isNotSaved: unsaved.length > 0, keep };
}

/**
 * Where a text is typed, since it stands there, kept or not, until something else is typed there. Of all else the screen
 * shows what is kept, so that the next answer counts.
 */
function fieldOf(body: object): string {
  const { change = '', id, field } = body as { change?: Change['change']; id?: string; field?: string };
  return change.startsWith('type-') ? `${change} ${id ?? field}` : '';
}
