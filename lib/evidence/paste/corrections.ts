/** Finds where a text takes back a value that it has told before. */
import { endOf, type Item } from './item';
import { WORDS, withoutAccents } from './labels';

/** What begins a condition, in which nothing is taken back. */
const IF = '(?<!\\p{L})(?:if|in case|whether|should it|falls|wenn|sollte|ob|si|se|caso|если)(?!\\p{L})[^.!?\\n]{0,60}';

/** With these words, people correct themselves. Those that are also said for other reasons need a colon. */
const TAKEN_BACK = new RegExp(
  `(?<!${IF})(?:${[
    '(?<!\\p{L})(?:edit(?:ed)?|update|upd|nachtrag|actualización|mise à jour|aggiornamento|atualização)(?: ?\\d{0,2})? ?:',
    '(?<!\\p{L})(?:correction|corrected|correcting|erratum|errata|oops|sorry|typo|wrong|mistaken?|mistyped|i meant|should be|should read|instead|actually|disregard|ignore)(?!\\p{L})',
    '(?<!\\p{L})(?:korrektur|korrigier\\p{L}*|berichtigung|richtigstellung|entschuldigung|falsch\\p{L}*|vertippt|tippfehler|stattdessen|richtig (?:ist|lautet|wäre))(?!\\p{L})',
    '(?<!\\p{L})(?:corrección|corrijo|perdón|me equivoqué|rectifico|rectification|rectificatif|pardon|désolée?|erreur|correzione|correggo|scusa(?:te)?|errore|errat[oa]|sbagliat[oa]|correção|corrigindo|desculp\\p{L}+|errad[oa]|equivocad[oa])(?!\\p{L})',
    '(?<!\\p{L})(?:исправл\\p{L}+|поправк\\p{L}|извин\\p{L}+|ошиб\\p{L}+|неправильн\\p{L}+|опечатк\\p{L})(?!\\p{L})',
    "(?<!\\p{L})(?:does(?:n['’]t| not) work|not working|no longer|expired|invalid|incorrect|funktioniert nicht|geht nicht|nicht mehr|ungültig|abgelaufen|no funciona|ya no|ne (?:fonctionne|marche) p(?:as|lus)|non funziona|não funciona|не работает|больше не)(?!\\p{L})",
    '(?<=\\n[^\\S\\n]{0,4})(?:no|nope|nein|non|não|нет|いいえ|아니요?|不)[,.!]',
    '無効|無效|无效|안 ?[돼됩되]|不能用|訂正|すみません|間違|정정|수정합|죄송|잘못|更正|抱歉|[写寫说說]错|[写寫说說]錯|有误|有誤',
  ].join('|')})`,
  'iu',
);

/** Something that may be an ID or a code: it has a digit, and is neither a day, an exam nor part of an address. */
const LIKE_A_VALUE = /(?<![\w.@/-])(?=[a-z]*\d)[a-z\d]{6,64}(?![\w@/-])/i;

const BLANK_LINE = /\n[^\S\n]*\n/;

/** In characters. Farther away from a value, or from a label, words are about something else. */
const [BEHIND_A_VALUE, BEFORE_A_LABEL] = [200, 60];

/** Marks values that the text takes back, and values whose labels follow such words. */
export function withCorrections(items: readonly Item[], text: string): Item[] {
  const told = items.filter(({ value }) => value);
  const marked = new Map<Item, Item>();
  for (const [i, item] of told.entries()) {
    const before = told[i - 1];
    const end = endOf(item, text);
    const next = Math.min(end + BEHIND_A_VALUE, told[i + 1]?.labelAt ?? text.length);
    const from = before ? Math.max(endOf(before, text), item.labelAt - BEFORE_A_LABEL) : item.labelAt;
    const isUnsure = item.isUnsure || isTakenBack(text.slice(end, next));
    const isCorrection = isCorrecting(text.slice(from, item.labelAt));
    marked.set(item, { ...item, isUnsure, ...(isCorrection && { isCorrection }) });
  }
  return items.map((item) => marked.get(item) ?? item);
}

/** Whether words before a label take something back, in the same paragraph or directly above it. */
const isCorrecting = (words: string) => {
  const rest = afterTakingBack(words);
  return rest !== undefined && !BLANK_LINE.test(rest.trimEnd());
};

/** Whether words behind a value take something back, and are about an ID or a code, or tell another one. */
const isTakenBack = (words: string) => {
  const [rest] = afterTakingBack(words)?.split(BLANK_LINE, 1) ?? [];
  return rest !== undefined && (LIKE_A_VALUE.test(rest) || namesAKey(words));
};

function afterTakingBack(words: string): string | undefined {
  const found = TAKEN_BACK.exec(words);
  return found ? words.slice(found.index + found[0].length) : undefined;
}

const namesAKey = (words: string) =>
  [...withoutAccents(words).matchAll(WORDS)].some(
    ({ groups }) => groups?.transcriptId || groups?.accessCode || groups?.weakId || groups?.weakCode,
  );
