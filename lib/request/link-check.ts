/** Checks a share link: whether it opens without sign-in, and whether it still shows what was captured. */
import { certificationKey } from '../catalogue/certification-title';
import { examKey } from '../catalogue/exams';
import { fromJson as badgeFromJson, refusalIn } from '../evidence/credly/credly-badge';
import type { EvidenceOf } from '../evidence/evidence';
import { fromJson as transcriptFromJson } from '../evidence/learn/json';
import type { Answer } from '../evidence/page-kind';
import type { Difference, LinkCheck } from './check';
import type { Checkable } from './checkable';
import { compareNames } from './names';

/**
 * Tells what a visitor who is not signed in would see, and compares it with what was captured.
 *
 * @param answer the response with Learn's share JSON or Credly's public badge JSON for this very link
 */
export function checkLink(answer: Answer, captured: Checkable): LinkCheck {
  if (answer.status === 'not-found') return { verdict: 'gone', differences: [] };
  if (answer.status === 'forbidden') return { verdict: 'private', differences: [] };
  const differences = answer.status === 'ok' ? differencesFrom(answer.json, captured) : undefined;
  if (answer.status !== 'ok' || !differences) return { verdict: 'unchecked', differences: [] };
  // Credly still answers for a badge that was revoked or made private, but shows it to nobody.
  const refusal = captured.kind === 'credly-badge' ? refusalIn(answer.json) : undefined;
  return refusal ? { verdict: VERDICTS[refusal], differences: [] } : { verdict: 'opens', differences };
}

const VERDICTS = { 'link-gone': 'gone', 'sign-in': 'private' } as const;

/** Undefined if the JSON is not the one for this link. */
function differencesFrom(json: unknown, captured: Checkable): Difference[] | undefined {
  if (captured.kind === 'learn-transcript') {
    const now = transcriptFromJson(json);
    if (!now) return undefined;
    // From a link alone, nothing was captured that could have changed.
    if (captured.gaps.includes('details-unread')) return [];
    // If the list is shorter than its own count, a difference does not mean that anything changed.
    return [...holder(captured, now), ...(now.isWhole ? exams(captured, now) : [])];
  }
  const now = badgeFromJson(json, captured.link.split('/').at(-1) ?? '');
  if (now === 'not-microsoft') return [{ field: 'issuer', captured: captured.issuer, now: undefined }];
  return now && (captured.title ? badgeDifferences(captured, now) : []);
}

type Badge = EvidenceOf<'credly-badge'>;

function badgeDifferences(captured: Badge, now: Badge): Difference[] {
  const hasNewTitle = certificationKey(captured.title) !== certificationKey(now.title);
  return [
    ...(hasNewTitle ? [{ field: 'title' as const, captured: captured.title, now: now.title }] : []),
    ...holder(captured, now),
    ...day('issuedOn', captured, now),
    ...day('expiresOn', captured, now),
  ];
}

function holder(captured: { holder?: string | undefined }, now: { holder?: string | undefined }): Difference[] {
  const isSame =
    captured.holder === now.holder ||
    (captured.holder && now.holder && compareNames(captured.holder, now.holder) === 'same');
  return isSame ? [] : [{ field: 'holder', captured: captured.holder, now: now.holder }];
}

const day = (field: 'issuedOn' | 'expiresOn', captured: Badge, now: Badge): Difference[] =>
  captured[field] === now[field] ? [] : [{ field, captured: captured[field], now: now[field] }];

type Exams = Pick<Checkable, 'exams'>;

/** Leaves out certifications: a page names them in its own language, the JSON in English. */
function exams(captured: Exams, now: Exams): Difference[] {
  const [before, after] = [rowsOf(captured), rowsOf(now)];
  const gone = before.filter((row) => !after.includes(row));
  const added = after.filter((row) => !before.includes(row));
  return gone.length || added.length
    ? [{ field: 'exams', captured: gone.join(', ') || undefined, now: added.join(', ') || undefined }]
    : [];
}

const rowsOf = ({ exams }: Exams) => exams.map(({ code, passedOn }) => [examKey(code), passedOn].join(' ').trim());
