import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Change } from '../../lib/request/changes';

/** What components can ask for; the entrypoints implement it. */
export interface Actions {
  change(change: Change): void;
  /** Undoes the last removal. */
  putBack(): void;
  /** Copies text and announces it with the given words. */
  copy(content: { text: string; html?: string }, done: string): void;
  /** Announces something, on screen and to screen readers. */
  announce(text: string): void;
  dismissNotice(): void;
  /** Checks the link of an item from its own open page. */
  checkLink(id: string): Promise<unknown>;
  startAnother(): void;
  openRequest(id: string): void;
  /** Removes a request. This can be undone unless the request is too large. */
  removeRequest(id: string, canUndo: boolean): void;
  openAsPage(): void;
  /** Goes to where the application is chosen; with a field's key, opens the form there. */
  openApplication(field?: string): void;
}

export const ActionsContext = createContext<Actions | undefined>(undefined);

export function useActions(): Actions {
  const actions = useContext(ActionsContext);
  if (!actions) throw new Error('ActionsContext is missing above this component.');
  return actions;
}
