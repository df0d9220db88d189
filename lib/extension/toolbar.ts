import { type Face, faceOf } from '../request/face';
import { statusText } from '../texts/status-text';
import type { Translate } from '../texts/translate';
import browser from './browser';
import type { Shown } from './shown';
import { wordsFor } from './words';

const COLOUR = '#0b6b4e';

/** Paints the icon for every tab: one face for tabs without a share page, and one for each that reported. */
export async function paintToolbar({ view, tabs }: Shown): Promise<void> {
  const rest = faceOf(view);
  const t = await wordsFor(view.settings);
  await Promise.all([
    browser.action.setBadgeBackgroundColor({ color: COLOUR }),
    browser.action.setBadgeText({ text: rest.badge }),
    browser.action.setTitle({ title: titleOf(t, rest) }),
    ...Object.entries(tabs).map(([tabId, report]) => paintTab(t, Number(tabId), faceOf(view, report))),
  ]);
}

/** A tab may be gone by now; that is no error. */
const paintTab = (t: Translate, tabId: number, face: Face) =>
  Promise.allSettled([
    browser.action.setBadgeText({ tabId, text: face.badge }),
    browser.action.setTitle({ tabId, title: titleOf(t, face) }),
  ]);

const titleOf = (t: Translate, face: Face) => `${t('app.name')}: ${statusText(t, face)}`;
