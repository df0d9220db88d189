import { type Face, faceOf } from '../request/face';
import { en } from '../texts/en';
import { translator } from '../texts/translate';
import browser from './browser';
import type { Shown } from './shown';

const t = translator(en, 'en');
const COLOUR = '#0b6b4e';

/** Paints the icon for every tab: one face for tabs without a share page, and one for each that reported. */
export async function paintToolbar({ view, tabs }: Shown): Promise<void> {
  const rest = faceOf(view);
  await Promise.all([
    browser.action.setBadgeBackgroundColor({ color: COLOUR }),
    browser.action.setBadgeText({ text: rest.badge }),
    browser.action.setTitle({ title: titleOf(rest) }),
    ...Object.entries(tabs).map(([tabId, report]) => paintTab(Number(tabId), faceOf(view, report))),
  ]);
}

/** A tab may be gone by now; that is no error. */
const paintTab = (tabId: number, face: Face) =>
  Promise.allSettled([
    browser.action.setBadgeText({ tabId, text: face.badge }),
    browser.action.setTitle({ tabId, title: titleOf(face) }),
  ]);

const titleOf = ({ headline }: Face) => `${t('app.name')}: ${t(`status.${headline}`)}`;
