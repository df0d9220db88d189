/** The addresses that the process leads to, and what is known of it beside Microsoft's page of 2020: as data, with where each stands. */
import { VIEWING_PAGE } from '../evidence/old-transcript';
import { EXCELSIOR } from './school';
import { STOP_SHARING } from './stop-sharing';

interface Fact {
  /** English, as the letter is: it is on the sources page only. */
  what: string;
  source: string;
  date: string;
  confidence?: 'high' | 'medium';
}

const PAGE_OF_2020 = {
  source: 'Microsoft Docs, “NCCRS college credit for certification exams”',
  date: '2020-08-11',
  confidence: 'high',
} as const;

/** Every address outside the extension that a text, a link or the letter names. */
export const ADDRESSES: readonly Fact[] = [
  { ...EXCELSIOR.recipient, what: EXCELSIOR.recipient.address },
  ...EXCELSIOR.forms.map(({ url, source, date }) => ({ what: url, source, date })),
  { ...PAGE_OF_2020, what: VIEWING_PAGE },
  { ...PAGE_OF_2020, what: 'https://docs.microsoft.com/learn/certifications/exams/az-400' },
  { ...PAGE_OF_2020, what: 'https://docs.microsoft.com/learn/certifications/badges' },
  { ...PAGE_OF_2020, what: 'http://www.nationalccrs.org/organizations/microsoft' },
  ...STOP_SHARING.map(({ url, source, date }) => ({ what: url, source, date })),
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
    what: 'Excelsior returns student copies. A badge counts only where its maker’s website confirms it. Official papers carry two forms of student identification and were issued within three weeks.',
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
    what: 'For other makers Excelsior asked for the address to be displayed on the shared transcript, as Microsoft’s page does.',
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
    what: 'A deleted Learn profile takes its share links along. When a school or work account is closed, sign-in is lost, its data is not; a personal account can be linked before.',
    source: 'learn.microsoft.com/answers, question 5830048',
    date: '2026-11-22',
    confidence: 'high',
  },
} as const satisfies Record<string, Fact>;

export const FOUND_LATER: readonly Fact[] = Object.values(FACTS);
