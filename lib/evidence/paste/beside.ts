/**
 * The person and the exams that a text names near some evidence. Only displayed next to it, never added to the
 * evidence.
 */

import { LIMITS } from '../limits';
import { examCodesIn } from '../words/exam-in-title';

export interface Beside {
  holder?: string | undefined;
  /** Exam codes in their normal form. */
  exams: string[];
}

const NAMED =
  /(?:legal name|full name|holder|candidate|issued to|earned by|name|nombre|nom|nome|имя|氏名|名前|이름|姓名)["'*_]*[^\S\n]*[:=|：][^\S\n]*["'*_]*(\p{Lu}[^\n,;|"*_<>()\d]{2,60})/giu;

/** Matches a line, or the words before a label, if they are a name and nothing else. */
const NAME =
  /^\p{Lu}[\p{L}\p{M}'’.-]*(?: (?:(?:de|da|del|della|van|von|der|bin|al|la|le|dos|di)|\p{Lu}[\p{L}\p{M}'’.-]*)){1,4}$/u;
const NO_NAME =
  /^(?:On (?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)|Am (?:Mo|Di|Mi|Do|Fr|Sa|So))|\b(?:transcript|access|code|microsoft|certified|certification|certificate|credential|badge|azure|exam|official|id|learn|credly|education|proof|link|viewing|page|dear|hello|hi|best|kind|regards|administrator|architect|developer|engineer|expert|associate|fundamentals|solutions|skills|summary|experience|curriculum|vitae|see|here|there|click|show|view|open|issued|verify|verified|passed)\b/i;
/** How mails begin, in the languages of the labels other than English. */
const GREETING =
  /^(?:hey|hallo|liebe[rs]?|guten|bonjour|bonsoir|chère?s?|hola|buen[oa]s|estimad[oa]s?|ciao|buongiorno|gentile|car[oa]|olá|prezad[oa]s?|привет|здравствуйте|добрый|уважаем[а-я]{2})(?!\p{L})/iu;

/**
 * Finds the person and the exams.
 *
 * @param before the text before the evidence, starting after the previous evidence
 * @param here the text of the evidence itself, with its lines
 */
export function besideOf(before: string, here: string): Beside {
  const near = before.slice(-300);
  const block = near.slice(near.lastIndexOf('\n\n') + 1) + here;
  const named = [...block.matchAll(NAMED)].at(-1)?.[1]?.trim();
  const holder = (named && isName(named) ? named : nameIn(near, here))?.slice(0, LIMITS.name).trim();
  return { ...(holder && { holder }), exams: examCodesIn(block).slice(0, 10) };
}

const isName = (words: string) => !NO_NAME.test(words) && !GREETING.test(words);

function nameIn(before: string, here: string): string | undefined {
  const parts = [...before.split('\n').slice(-4), here.split('\n')[0] ?? ''].reverse();
  for (const part of parts) {
    const words =
      part
        .split(/[:,;|\t–—(]|\s-\s/, 1)[0]
        ?.replace(/^[\s>*•#-]+/, '')
        .replace(/(?<![\s*.])[\s*.]+$/, '') ?? '';
    if (words.length <= 60 && NAME.test(words) && isName(words)) return words;
  }
  return undefined;
}
