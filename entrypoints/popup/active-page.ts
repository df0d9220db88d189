import { useEffect, useState } from 'preact/hooks';
import type { PageView } from '../../components/page/this-page';
import { type Guidance, guidanceFor } from '../../lib/evidence/guidance';
import { identity } from '../../lib/evidence/identity';
import type { Reading } from '../../lib/evidence/page-kind';
import { askBackground } from '../../lib/extension/messages/ask-background';
import { onActivePage, reloadPage } from '../../lib/extension/pages/active-page';
import type { Shown } from '../../lib/extension/store/shown';
import type { PageReport } from '../../lib/steps/face';
import type { PressWord } from '../../lib/texts/dictionary';

export interface ActivePage {
  /** Absent if the active tab is not a share page, which includes our own pages. */
  view: PageView | undefined;
  report: PageReport | undefined;
  add(): Promise<PressWord>;
  reload(): void;
}

/**
 * What the page in the active tab shows. Looks again whenever that page reports something new.
 *
 * @param isWithheld whether we lack access to our sites; looks again once we have it
 * @param addFromTab adds what a tab shows, and announces the outcome
 */
export function useActivePage(
  shown: Shown | undefined,
  isWithheld: boolean,
  addFromTab: (tabId: number) => Promise<PressWord>,
): ActivePage {
  const [tab, setTab] = useState<{ id: number; url: URL }>();
  const [view, setView] = useState<PageView>();
  const isInRequest = (id: string) =>
    shown?.view.request.items.some(({ evidence }) => identity(evidence) === id) ?? false;
  const reported = tab && JSON.stringify(shown?.tabs[tab.id]);

  useEffect(() => onActivePage(setTab), [reported, isWithheld]);
  useEffect(() => {
    if (!tab) return setView(undefined);
    const guidance = guidanceFor(tab.url);
    let isHere = true;
    void askBackground('tab/look', { tabId: tab.id }).then(
      (reply) => isHere && setView(viewOf(reply.ok ? reply.data.reading : undefined, guidance)),
    );
    // A slow page can answer after the tab has gone on to another.
    return () => {
      isHere = false;
    };
  }, [tab?.id, tab?.url.href, reported]);

  if (!tab || !view) return { view: undefined, report: undefined, add: async () => 'button.failed', reload: () => {} };
  const reading = view.state === 'read' ? view.reading : undefined;
  const id = reading?.state === 'found' ? identity(reading.capture.evidence) : undefined;
  return {
    view: view.state === 'read' && id ? { ...view, isInRequest: isInRequest(id) } : view,
    report: reading && { state: reading.state, id: id && isInRequest(id) ? itemId(shown, id) : id },
    add: () => addFromTab(tab.id),
    reload: () => void reloadPage(tab.id).then(() => window.close()),
  };
}

const itemId = (shown: Shown | undefined, same: string) =>
  shown?.view.request.items.find(({ evidence }) => identity(evidence) === same)?.id;

/** A page on a known host is not a share page if it shows nothing and we have no guidance for it. */
function viewOf(reading: Reading | undefined, guidance: Guidance | undefined): PageView | undefined {
  if (reading?.state === 'nothing' && !guidance) return undefined;
  return reading ? { state: 'read', reading, guidance, isInRequest: false } : { state: 'unreachable' };
}
