import { identity } from '../evidence/identity';
import type { Current } from './request';
import { type Standing, standingOf } from './status';

/** What a content script says about its page: no values, but what the toolbar and the popup need to know. */
export interface PageReport {
  state: 'nothing' | 'partial' | 'found';
  /** The identity of the evidence that stands on the page. */
  id?: string | undefined;
}

/** The one face of the product's state: toolbar, popup and request page show this and nothing of their own. */
export interface Face extends Standing {
  headline: Standing['status'] | 'found-here' | 'partial-here';
  /** The text on the toolbar icon, at most two characters. */
  badge: string;
}

/** Resolves the face for a tab; without a report, for a tab that is no share page. */
export function faceOf(current: Current, page?: PageReport): Face {
  const standing = standingOf(current);
  const count = current.request.items.length;
  // An item keeps its id when its transcript ID is typed anew.
  const isHeld = current.request.items.some(({ id, evidence }) => id === page?.id || identity(evidence) === page?.id);
  const isNew = page?.state === 'found' && !isHeld;
  if (isNew) return { ...standing, headline: 'found-here', badge: '+' };
  if (page?.state === 'partial' && !count) return { ...standing, headline: 'partial-here', badge: '?' };
  return { ...standing, headline: standing.status, badge: count ? String(Math.min(count, 99)) : '' };
}
