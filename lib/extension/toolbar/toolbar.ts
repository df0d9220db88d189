/** `toolbar/` is the icon and what opens from it. What the icon shows is decided in `lib/steps/face.ts`. */
import { dueOthers } from '../../request/due-others';
import { type Face, faceOf } from '../../steps/face';
import { requestName } from '../../texts/request-name';
import browser from '../browser';
import type { Shown } from '../store/shown';
import { wordsFor } from '../words';

const COLOR = '#0b6b4e';

/**
 * Sets the icon's badge and title for every tab: the same for all tabs without a share page, and their own for each tab
 * that reported.
 *
 * @param painted tabs that may have a badge and title of their own from earlier
 */
export async function paintToolbar({ view, tabs }: Shown, painted: readonly number[]): Promise<void> {
  const rest = faceOf(view);
  const t = await wordsFor(view.settings);
  // The icon stands for all requests, so it names the one that is due.
  const due = dueOthers(view.requests).map((row) => t('follow-up.due-of', { request: requestName(t, row) }));
  const titleOf = (face: Face) => [`${t('app.name')}: ${t(`status.${face.headline}`)}`, ...due].join('\n');
  await Promise.all([
    browser.action.setBadgeBackgroundColor({ color: COLOR }),
    browser.action.setBadgeText({ text: rest.badge }),
    browser.action.setTitle({ title: titleOf(rest) }),
    ...painted.map((tabId) => {
      const face = faceOf(view, tabs[tabId]);
      return paintTab(tabId, face.badge, titleOf(face));
    }),
  ]);
}

/** The tab may be closed by now, which is not an error. */
const paintTab = (tabId: number, badge: string, title: string) =>
  Promise.allSettled([browser.action.setBadgeText({ tabId, text: badge }), browser.action.setTitle({ tabId, title })]);
