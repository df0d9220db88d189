import { identity } from '../evidence/identity';
import type { Current } from './request';
import type { Standing } from './status';

/** What a content script says about its page: no values, but what the toolbar and the popup need to know. */
export interface PageReport {
  state: 'nothing' | 'partial' | 'found';
  /** The identity of the evidence that stands on the page. */
  id?: string | undefined;
}

/** The one face of the product's state: toolbar, popup and request page show this and nothing of their own. */
export interface Face extends Standing {
  headline: Standing['status'] | 'found-here' | 'partial-here' | 'must-mend';
  /** The text on the toolbar icon, at most two characters. */
  badge: string;
}

/** What a face is resolved from. */
export interface Facts {
  request: Current['request'];
  standing: Standing;
  /** How many findings of the pre-flight would make the request come back. */
  musts: number;
  /** Whether any request is to be followed up, also one that is not shown. */
  isFollowUpDue: boolean;
}

/**
 * Resolves the face for a tab.
 *
 * @param page what the tab's page reported; absent for a tab that is no share page
 */
export function faceOf({ request, standing, musts, isFollowUpDue }: Facts, page?: PageReport): Face {
  const count = request.items.length;
  // An item keeps its id when its transcript ID is typed anew.
  const isHeld = request.items.some(({ id, evidence }) => id === page?.id || identity(evidence) === page?.id);
  const isNew = page?.state === 'found' && !isHeld;
  if (isNew) return { ...standing, headline: 'found-here', badge: '+' };
  if (page?.state === 'partial' && !count) return { ...standing, headline: 'partial-here', badge: '?' };
  const headline = musts && SENDABLE.has(standing.status) ? 'must-mend' : standing.status;
  return { ...standing, headline, badge: isFollowUpDue ? '!' : count ? String(Math.min(count, 99)) : '' };
}

/** Where the checklist alone would let the letter leave. */
const SENDABLE: ReadonlySet<Standing['status']> = new Set([
  'applicant-missing',
  'exams-missing',
  'application-missing',
  'ready',
]);
