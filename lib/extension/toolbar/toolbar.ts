/**
 * `toolbar/` is the icon, and what opens from it. Which face it shows is decided in `lib/steps/face.ts`.
 */
import { dueOthers } from '../../request/due-others';
import { type Face, faceOf } from '../../steps/face';
import { requestName } from '../../texts/request-name';
import browser from '../browser';
import type { Shown } from '../store/shown';
import { wordsFor } from '../words';

const COLOUR = '#0b6b4e';

/**
 * Paints the icon for every tab: one face for tabs without a share page, and one for each that reported.
 *
 * @param painted tabs that may have a face of their own from before
 */
export async function paintToolbar({ view, tabs }: Shown, painted: readonly number[]): Promise<void> {
  const rest = faceOf(view);
  const t = await wordsFor(view.settings);
  // The icon speaks of all requests, and says which it means.
  const due = dueOthers(view.requests).map((row) => t('follow-up.due-of', { request: requestName(t, row) }));
  const titleOf = (face: Face) => [`${t('app.name')}: ${t(`status.${face.headline}`)}`, ...due].join('\n');
  await Promise.all([
    browser.action.setBadgeBackgroundColor({ color: COLOUR }),
    browser.action.setBadgeText({ text: rest.badge }),
    browser.action.setTitle({ title: titleOf(rest) }),
    ...painted.map((tabId) => {
      const face = faceOf(view, tabs[tabId]);
      return paintTab(tabId, face.badge, titleOf(face));
    }),
  ]);
}

/** A tab may be gone by now; that is not an error. */
const paintTab = (tabId: number, badge: string, title: string) =>
  Promise.allSettled([browser.action.setBadgeText({ tabId, text: badge }), browser.action.setTitle({ tabId, title })]);
