/** Decides from the text around a value whether it may not be the one that is meant, or not all of it. */

/** Between a value and an alternative to it. */
const OR = '(?:[,;&+/–—→⇒-]|->|=>|or|oder|ou|o|или|または|또는|或|now|new|neu|jetzt)';
const ANOTHER_NUMBER = new RegExp(`^ ?(?:\\([^()\\n]{1,40}\\) ?)?${OR} ?(\\d+)(?!\\d)`, 'i');
const ANOTHER_CODE = new RegExp(`^(?: (?:${OR} )?(?![([])\\S*|[/&] ?[^\\s/]*)\\d`, 'i');

/** A remark that a value is no longer valid, or never was. */
const REMARK =
  /^,? ?[([–—-] ?(?:no longer|does(?:n['’]t| not) work|not (?:valid|working)|invalid|inactive|funktioniert nicht|nicht mehr|ungültig|ya no|no funciona|ne (?:fonctionne|marche)|non (?:funziona|valido)|não funciona|не работает|больше не|or|oder|ou|или|または|또는|或|old|former|previous|expired|revoked|outdated|wrong|valid (?:for )?\d|expires|example|sample|dummy|alte?r?|abgelaufen|falsch|beispiel|antiguo|caducado|ejemplo|ancien|expiré|exemple|vecchio|scaduto|esempio|antigo|expirado|exemplo|старый|пример|旧|舊|例|예)(?!\p{sc=Latin}|\p{sc=Cyrillic})/iu;

/** Whether the words before a value, or the end of the value, ask for it or say that it was a former one. */
export const isAsked = (before: string, run: string) => /\?|\bwas\b/i.test(before) || run.endsWith('?');

/** Whether digits after the label of an ID may be a different ID than the one that is meant, or only its beginning. */
export function isOpenNumber(digits: string, behind: string): boolean {
  const isBroken = digits.length < 6 && /^-?[^\S\n]*\n[^\S\n]*\d/.test(behind);
  const isListed = ANOTHER_NUMBER.exec(behind)?.[1]?.length === digits.length;
  return isBroken || isListed || REMARK.test(behind);
}

/** The same for a code, where no character marks its end reliably. */
export function isOpenCode(run: string, before: string, behind: string): boolean {
  const isCut = /^[,;|"“”«»<>()[\]{}][\p{sc=Latin}\p{sc=Cyrillic}\p{N}]/u.test(behind);
  const isBroken = run.endsWith('-') && /^[^\S\n]*\n[^\S\n]*[\p{L}\p{N}]/u.test(behind);
  const isFollowed = !/[.!]$/.test(run) && ANOTHER_CODE.test(behind);
  const isFirst = before.includes('\n') && hasWordsBehind(behind);
  return isCut || isBroken || isFollowed || isFirst || REMARK.test(behind);
}

export const hasWordsBehind = (behind: string) => /^[^\S\n]+[\p{L}\p{N}]/u.test(behind);

/**
 * The special character with which a code begins. Empty if the character only separates the label from the code, closes
 * something that began before the label, or if the text puts it before its numbers in general.
 *
 * @param lead what is between the label and the run of characters
 * @param around the text before the label, and the text after it
 */
export function ownSign(lead: string, [before, behind]: readonly [string, string]): string {
  const [sign = ''] = /(?<=[:=|\t\n]\s{0,3})[#*_]$|(?<=[:=|\t\n]\s{1,3})-$/.exec(lead.slice(-6)) ?? [];
  if (!sign || before.endsWith(sign)) return '';
  const isHabit = [before, behind].some((text) => new RegExp(`[\\s:=][${sign}]\\d{4,12}(?!\\w)`).test(text));
  return isHabit ? '' : sign;
}
