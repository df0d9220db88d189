import { isOld, lastSeenOn } from '../evidence-age';
import type { Item } from '../request';
import { type Check, type Finding, finding } from './finding';

/** What is known about a piece of evidence itself: its issuer, expiration, and age. */
export const checkCredentials: Check = ({ request: { items } }, { today }) => {
  const hasTranscript = items.some(({ evidence }) => evidence.kind.endsWith('-transcript'));
  return items.flatMap((item) => [...issuerOf(item), ...expiryOf(item, today, hasTranscript), ...ageOf(item, today)]);
};

const issuerOf = ({ id, evidence }: Item): Finding[] =>
  evidence.gaps.includes('issuer-unverified')
    ? [finding('issuer-unverified', { item: id, action: { do: 'open-page', item: id } })]
    : [];

/** Passed exams stay on the transcript after a credential expires, so a transcript shows more. */
function expiryOf({ id, evidence }: Item, today: string, hasTranscript: boolean): Finding[] {
  if (!('expiresOn' in evidence) || !evidence.expiresOn || evidence.expiresOn >= today) return [];
  const about = { item: id, values: { date: evidence.expiresOn } };
  return [finding('badge-expired', hasTranscript ? about : { ...about, action: { do: 'open-own-transcript' } })];
}

const ageOf = (item: Item, today: string): Finding[] =>
  isOld(item, today)
    ? [
        finding('evidence-old', {
          item: item.id,
          values: { date: lastSeenOn(item) },
          action: { do: 'open-page', item: item.id },
        }),
      ]
    : [];
