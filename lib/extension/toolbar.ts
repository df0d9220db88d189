import { type Face, faceOf } from '../request/face';
import { en } from '../texts/en';
import { translator } from '../texts/translate';
import browser from './browser';
import type { Stored } from './stored';

const t = translator(en, 'en');
const COLOUR = '#0b6b4e';

/** Paints the icon for every tab: one face for tabs without a share page, and one for each that reported. */
export async function paintAll(stored: Stored): Promise<void> {
  const rest = faceOf(stored.current);
  await Promise.all([
    browser.action.setBadgeBackgroundColor({ color: COLOUR }),
    browser.action.setBadgeText({ text: rest.badge }),
    browser.action.setTitle({ title: titleOf(rest) }),
    ...Object.keys(stored.tabs).map((tabId) => paintTab(stored, Number(tabId))),
  ]);
}

/** Paints the icon for one tab. A tab may be gone by now; that is no error. */
export async function paintTab(stored: Stored, tabId: number): Promise<void> {
  const face = faceOf(stored.current, stored.tabs[tabId]);
  await Promise.allSettled([
    browser.action.setBadgeText({ tabId, text: face.badge }),
    browser.action.setTitle({ tabId, title: titleOf(face) }),
  ]);
}

const titleOf = ({ headline }: Face) => `${t('app.name')}: ${t(`status.${headline}`)}`;
