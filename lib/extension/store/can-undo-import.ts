import browser from '../browser';

/** The key of the last import's effect, kept while the import can be undone. */
export const IMPORT = 'import';

/** Calls back with whether an import can be undone, now and after every change; returns a function that stops this. */
export function onCanUndoImport(told: (can: boolean) => void): () => void {
  void browser.storage.session.get(IMPORT).then((kept) => told(IMPORT in kept));
  const listener = (changes: Record<string, { newValue?: unknown }>) => {
    const changed = changes[IMPORT];
    if (changed) told(Boolean(changed.newValue));
  };
  browser.storage.session.onChanged.addListener(listener);
  return () => browser.storage.session.onChanged.removeListener(listener);
}
