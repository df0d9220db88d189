/**
 * The addresses that the process uses, and what is known about it beyond Microsoft's page of 2020, each with its
 * source.
 */
import { VIEWING_PAGE } from '../evidence/old-transcript/old-transcript';
import { EXCELSIOR, PAGE_OF_2020 } from './school';
import { SINCE_2020 } from './since-2020';
import { STOP_SHARING } from './stop-sharing';

interface Fact {
  /** In English, since only the sources page shows it. */
  what: string;
  source: string;
  date: string;
  confidence?: 'high' | 'medium';
}

/** The addresses in our texts, links, and letters, and those that the page of 2020 gives along with them. */
export const ADDRESSES: readonly Fact[] = [
  { ...EXCELSIOR.recipient, what: EXCELSIOR.recipient.address },
  ...EXCELSIOR.forms.map(({ url, source, date }) => ({ what: url, source, date })),
  { ...PAGE_OF_2020, what: VIEWING_PAGE },
  { ...PAGE_OF_2020, what: 'https://docs.microsoft.com/learn/certifications/exams/az-400' },
  { ...PAGE_OF_2020, what: 'https://docs.microsoft.com/learn/certifications/badges' },
  { ...PAGE_OF_2020, what: 'http://www.nationalccrs.org/organizations/microsoft' },
  ...STOP_SHARING.map(({ url, source, date }) => ({ what: url, source, date })),
  ...SINCE_2020.filter(([, url]) => STOP_SHARING.every((page) => page.url !== url)).map(([, url]) => ({
    what: url,
    source: 'The page itself, as collected',
    date: '2026-11-22',
  })),
];

/** Found later in stored copies of public pages; nothing was checked live. */
export const FACTS = {
  fee: {
    what: 'The transcript service may ask for a fee and a signature by hand. For Microsoft’s form no fee is known.',
    source: 'support.study.com, “How do I request a transcript”; NOCTI, “College Credit Application” (undated)',
    date: '2026-11-22',
    confidence: 'medium',
  },
  papers: {
    what: 'Excelsior returns student copies. A badge counts only where its issuer’s website confirms it. Official documents carry two forms of student identification and were issued within the last three weeks.',
    source: 'excelsior.edu, “Submission of Incoming Official Credit Bearing Documentation”',
    date: '2026-11-22',
    confidence: 'high',
  },
  thirtyDays: {
    what: 'After the official evaluation a student has 30 days to ask for changes.',
    source: 'excelsior.edu, “Posting Credits to the Official Transcript”',
    date: '2026-11-22',
    confidence: 'medium',
  },
  address: {
    what: 'For other issuers Excelsior asked for the address to be displayed on the shared transcript, as Microsoft’s page does.',
    source: 'excelsior.edu, “Credit for IT Certifications” (older copy)',
    date: '2026-11-22',
    confidence: 'medium',
  },
  microsoftToday: {
    what: 'Microsoft today: ask the school for the right recipient first, then send a link to the exam’s page and a verifiable transcript link.',
    source: 'https://learn.microsoft.com/credentials/certifications/college-credit',
    date: '2026-11-22',
    confidence: 'high',
  },
  profile: {
    what: 'A deleted Learn profile also loses its share links. When a school or work account is closed, you can no longer sign in, but the data stays; a personal account can be linked first.',
    source: 'learn.microsoft.com/answers, question 5830048',
    date: '2026-11-22',
    confidence: 'high',
  },
} as const satisfies Record<string, Fact>;

export const FOUND_LATER: readonly Fact[] = Object.values(FACTS);
