import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Change } from '../../lib/request/changes';

/** What components ask for; the entrypoints know how it is done. */
export interface Actions {
  change(change: Change): void;
  /** Takes the last removal back. */
  putBack(): void;
  /** Puts text on the clipboard and tells the person, in sight and aloud, by the given words. */
  copy(content: { text: string; html?: string }, done: string): void;
  /** Says something, in sight and aloud. */
  announce(text: string): void;
  dismissNotice(): void;
  /** Checks the link of an item from its own open page. */
  checkLink(id: string): Promise<unknown>;
  startAnother(): void;
  openRequest(id: string): void;
  /** Takes a request out, which can be put back unless it is too large. */
  removeRequest(id: string, canUndo: boolean): void;
  openAsPage(): void;
  /** Leads to where the application is chosen; with the key of a field, opens the form there. */
  openApplication(field?: string): void;
}

export const ActionsContext = createContext<Actions | undefined>(undefined);

export function useActions(): Actions {
  const actions = useContext(ActionsContext);
  if (!actions) throw new Error('ActionsContext is missing above this component.');
  return actions;
}
