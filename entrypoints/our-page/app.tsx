import type { ComponentChildren, ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { type Actions, ActionsContext } from '../../components/parts/actions';
import type { Announced } from '../../components/parts/announcement';
import { useWords } from '../../components/parts/words';
import { askBackground } from '../../lib/extension/messages/ask-background';
import { onShown, type Shown } from '../../lib/extension/store/shown';
import { openRequestPage } from '../../lib/extension/toolbar/open-request';
import { summaryOf } from '../../lib/letter/summary';
import type { PressWord } from '../../lib/texts/dictionary';
import type { View } from '../../lib/view/view';
import { latestShown } from './latest-shown';
import { showAnew } from './show-anew';
import { useAnnounced } from './use-announced';
import { type Keeping, useKeeping } from './use-keeping';

/** What the popup and the request page share: the current data, and what the person can do with it. */
export interface App {
  shown: Shown | undefined;
  actions: Actions;
  announced: Announced | undefined;
  undo(): void;
  isNotSaved: boolean;
  /** Announces something, on screen and to screen readers. */
  announce(text: string): void;
  /** Adds what a tab's page shows, and announces the outcome. */
  addFromTab(tabId: number): Promise<PressWord>;
  keep: Keeping['keep'];
}

/** Provides the popup and the request page with the current data and the actions that change it. */
function useApp(): App {
  const t = useWords();
  const shown = useShown();
  const { announced, announce, silence, copy } = useAnnounced();
  const { isNotSaved, keep } = useKeeping();

  const openAsPage = () => void openRequestPage().then(() => window.close());
  const actions: Actions = {
    // Announce a change only once it is saved.
    change: (asked) =>
      void keep('request/change', asked, ({ outcome }) => {
        const { change } = asked;
        if (outcome !== 'changed') return;
        if (change === 'remove-evidence') announce(t('request.removed'), { canUndo: true });
        if (change === 'live' || change === 'correct-life') announce(t('life.noted'));
        if (change === 'undo-life') announce(t('life.undone'));
      }),
    putBack: () => void keep('request/put-back', {}, silence),
    copy,
    checkLink: (id) => askBackground('item/check', { id }),
    startAnother: () => void keep('requests/start', {}),
    openRequest: (id) => void keep('requests/open', { id }),
    removeRequest: (id, canUndo) =>
      void keep('requests/remove', { id }, () => announce(t('requests.removed'), { canUndo })),
    announce,
    dismissNotice: () => void keep('notice/dismiss', {}),
    openAsPage,
    openApplication() {
      const chooser = document.querySelector<HTMLElement>('.drop input[type=file]');
      // The popup has no file chooser, since a file picker would close it.
      if (chooser) chooser.focus();
      else openAsPage();
    },
  };
  const addFromTab = async (tabId: number): Promise<PressWord> => {
    const reply = await askBackground('tab/press', { tabId });
    const word = reply.ok ? reply.data.word : 'button.failed';
    announce(t(word));
    return word;
  };
  return {
    shown,
    actions,
    announced,
    undo: actions.putBack,
    isNotSaved,
    announce,
    addFromTab,
    keep,
  };
}

/** A page that renders nothing until its data is there. */
export const onceShown = (Page: ComponentType<{ app: App; shown: Shown }>) => () => {
  const app = useApp();
  return app.shown ? <Page app={app} shown={app.shown} /> : null;
};

export const WithActions = ({ app, children }: { app: App; children: ComponentChildren }) => (
  <ActionsContext.Provider value={app.actions}>{children}</ActionsContext.Provider>
);

/** The current data: from memory right away, then again after every change. */
function useShown(): Shown | undefined {
  const [shown, setShown] = useState<Shown>();
  useEffect(() => {
    void latestShown().then((now) => {
      if (now) setShown(now);
      // Then the background has not run since the browser started.
      else showAnew();
    });
    return onShown(setShown);
  }, []);
  return shown;
}

/** Once there is evidence, Alt+C copies the summary, wherever the focus is. */
export function useCopyKey({ actions }: App, { request, letter }: View): void {
  const t = useWords();
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      if (!event.altKey || event.ctrlKey || event.metaKey || event.code !== 'KeyC') return;
      event.preventDefault();
      if (request.items.length) actions.copy(summaryOf(letter), t('letter.copied'));
    };
    addEventListener('keydown', pressed);
    return () => removeEventListener('keydown', pressed);
  });
}

/** What the person should know about the stored data: what was set aside, and whether space is running out. */
export const noticesOf = ({ setAside, isNearlyFull }: Shown) => ({
  isNearlyFull,
  setAside: setAside.length ? JSON.stringify(setAside, undefined, 1) : '',
  isSettingsOnly: setAside.every(({ key }) => key === 'settings'),
});

/** Identities of the evidence in open tabs. */
export const openPages = ({ tabs }: Pick<Shown, 'tabs'>) => new Set(Object.values(tabs).map(({ id }) => id));
