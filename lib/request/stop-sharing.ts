import type { Kind } from '../evidence/evidence';
import type { LifeEvent } from './life-event';
import type { Request } from './request';
import { PAGE_OF_2020 } from './school';

interface SharingPage {
  id: 'learn' | 'dashboard' | 'credly';
  kinds: readonly Kind[];
  url: string;
  source: string;
  date: string;
}

/** Whether nobody needs what was shared anymore: credit was posted, even if the request was closed after that. */
export function mayStopSharing(life: readonly LifeEvent[]): boolean {
  const last = life.findLast(({ event }) => event !== 'closed');
  return last?.event === 'answered' && last.answer === 'posted';
}

/** Whether a request consists only of links from a Learn profile, so that they all break if the profile is deleted. */
export const needsProfile = ({ items }: Pick<Request, 'items'>): boolean =>
  items.length > 0 &&
  items.every(({ evidence: { kind } }) => kind === 'learn-transcript' || kind === 'learn-credential');

/** Where the holder of a transcript or badge can stop sharing it. */
export const STOP_SHARING: readonly SharingPage[] = [
  {
    id: 'learn',
    kinds: ['learn-transcript', 'learn-credential'],
    url: 'https://learn.microsoft.com/users/me/transcript',
    source: 'The “Share link” dialog of Microsoft Learn stands on this page',
    date: '2026-11-22',
  },
  {
    id: 'dashboard',
    kinds: ['mcp-transcript'],
    url: 'https://aka.ms/certdashboard',
    ...PAGE_OF_2020,
  },
  {
    id: 'credly',
    kinds: ['credly-badge'],
    url: 'https://www.credly.com/earner/earned',
    source: 'The holder’s own badge pages on Credly stand under this address; inferred',
    date: '2026-11-22',
  },
];
