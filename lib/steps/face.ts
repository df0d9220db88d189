import { identity } from '../evidence/identity';
import type { Request } from '../request/request';
import type { Checklist } from './checklist';
import type { Headline } from './step';

/** What a content script says about its page: no values, only what the toolbar and the popup need. */
export interface PageReport {
  state: 'nothing' | 'partial' | 'found';
  /** The identity of the evidence on the page. */
  id?: string | undefined;
}

/** How the product presents its state. Toolbar, popup, and request page all show this. */
export interface Face {
  headline: Headline | 'found-here' | 'partial-here';
  /** The text on the toolbar icon, at most two characters. */
  badge: string;
}

/** What a face is derived from. */
export interface FaceFacts {
  request: Request;
  checklist: Checklist;
  /** Whether any request is due for a follow-up, including those that are not shown. */
  isFollowUpDue: boolean;
}

/**
 * Derives the face for a tab.
 *
 * @param page what the tab's page reported; absent for a tab that is not a share page
 */
export function faceOf({ request, checklist, isFollowUpDue }: FaceFacts, page?: PageReport): Face {
  const count = request.items.length;
  // An item keeps its id even if its transcript ID is typed over.
  const isHeld = request.items.some(({ id, evidence }) => id === page?.id || identity(evidence) === page?.id);
  if (page?.state === 'found' && !isHeld) return { headline: 'found-here', badge: '+' };
  if (page?.state === 'partial' && !count) return { headline: 'partial-here', badge: '?' };
  return { headline: headlineOf(checklist), badge: isFollowUpDue ? '!' : count ? String(Math.min(count, 99)) : '' };
}

/** The headline of the next step. */
export const headlineOf = ({ steps, next }: Checklist): Headline =>
  steps.find(({ id }) => id === next)?.headline ?? 'empty';
