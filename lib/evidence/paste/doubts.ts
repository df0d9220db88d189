/** What stands around a value and leaves open whether it is the one that is meant, and all of it. */

/** Between a value and another one in its place. */
const OR = '(?:[,;&+/–—→⇒-]|->|=>|or|oder|ou|o|или|または|또는|或|now|new|neu|jetzt)';
const ANOTHER_NUMBER = new RegExp(`^ ?${OR} ?(\\d+)(?!\\d)`, 'i');
const ANOTHER_CODE = new RegExp(`^(?: (?:${OR} )?(?![([])\\S*|[/&] ?[^\\s/]*)\\d`, 'i');

/** A remark that a value counts no more, or never did. */
const REMARK =
  /^,? ?[([] ?(?:old|former|previous|expired|revoked|outdated|wrong|valid (?:for )?\d|expires|example|sample|dummy|alte?r?|abgelaufen|ungültig|falsch|beispiel|antiguo|caducado|ejemplo|ancien|expiré|exemple|vecchio|scaduto|esempio|antigo|expirado|exemplo|старый|пример|旧|舊|例|예)(?!\p{sc=Latin}|\p{sc=Cyrillic})/iu;

/** Whether the words before a value, or its end, ask for it or say that it was another one. */
export const isAsked = (before: string, run: string) => /\?|\bwas\b/i.test(before) || run.endsWith('?');

/** Whether digits behind the label of an ID may be another ID than is meant, or its beginning only. */
export function isOpenNumber(digits: string, behind: string): boolean {
  const isBroken = digits.length < 6 && /^-?[^\S\n]*\n[^\S\n]*\d/.test(behind);
  const isListed = ANOTHER_NUMBER.exec(behind)?.[1]?.length === digits.length;
  return isBroken || isListed || REMARK.test(behind);
}

/** The same of a code, whose end no sign tells for sure. */
export function isOpenCode(run: string, before: string, behind: string): boolean {
  const isCut = /^[,;|"“”«»<>()[\]{}][\p{sc=Latin}\p{sc=Cyrillic}\p{N}]/u.test(behind);
  const isBroken = run.endsWith('-') && /^[^\S\n]*\n[^\S\n]*[\p{L}\p{N}]/u.test(behind);
  const isFollowed = !/[.!]$/.test(run) && ANOTHER_CODE.test(behind);
  const isFirst = before.includes('\n') && hasWordsBehind(behind);
  return isCut || isBroken || isFollowed || isFirst || REMARK.test(behind);
}

export const hasWordsBehind = (behind: string) => /^[^\S\n]+[\p{L}\p{N}]/u.test(behind);

/**
 * The sign with which a code itself begins: none that stands between the label and the code, that closes what began
 * before the label, or with which the text begins its numbers, too.
 *
 * @param lead what is between the label and the run of signs
 * @param around the text before the label, and behind it
 */
export function ownSign(lead: string, [before, behind]: readonly [string, string]): string {
  const [sign = ''] = /(?<=[:=|\t\n]\s{0,3})[#*_]$|(?<=[:=|\t\n]\s{1,3})-$/.exec(lead.slice(-6)) ?? [];
  if (!sign || before.endsWith(sign)) return '';
  const isHabit = [before, behind].some((text) => new RegExp(`[\\s:=][${sign}]\\d{4,12}(?!\\w)`).test(text));
  return isHabit ? '' : sign;
}
