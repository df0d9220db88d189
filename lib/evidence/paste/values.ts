/** Reads what follows a label in a text that people wrote, and decides whether it is certain to be the value. */
import { asValue } from '../old-transcript/values';
import { isJoint } from './before-label';
import { asCode, plainCell, YEAR } from './cells';
import { hasWordsBehind, isAsked, isOpenCode, isOpenNumber, ownSign } from './doubts';
import { UNSPACED } from './labels';

export interface Value {
  value: string;
  at: number;
  /** Whether another reading is possible, so that the person must confirm it. */
  isUnsure?: boolean;
}

/** Characters and words that may be between a label and its value. */
const SIGN = '\\p{So}:=<>›|/#*_~"“”„«»「\'‘’([{\\\\\\-–—→⇒.·•?';
const SIGNS = `[^\\S\\n]*(?:[${SIGN}]|\\n(?![^\\S\\n]*\\n[^\\S\\n]*\\n)|[^\\S\\n])*`;
const IS =
  '(?:is|are|was|ist|lautet|es(?: el)?|est(?: le)?|è(?: il)?|é(?: o)?|это|no|nr|n°|num|number|номер|は|が|是|为|為|는|은|입니다|番号|번호|号|號)(?=[\\s:=#.]|$|(?<=[nN][o°])(?=\\d)|(?<=[はが是为為는은号號]))';
const LEAD = new RegExp(`(?:${SIGNS}(?:${IS}${SIGNS}){0,2})?`, 'iuy');

/** A note in brackets after a label that is not a value itself. */
const ASIDE = /[^\S\n]*[([](?![^)\]\s]*\d)[^)\]\n]{0,60}[)\]]/y;
/** What a list of questions and answers, or of names and values, puts before each value. */
const ANSWER =
  /["']?[^\S\n]*[,;|]?\s{0,40}["']?(?:a|ans|answer|content|response|text|val|value|antwort|wert|réponse|valeur|respuesta|valor|resposta|risposta|valore|значение|ответ|値|回答|값|답변?|值|答)["']?[^\S\n]*(?=[:=])/iuy;
const WORD_IN_BRACKETS = /[^\S\n]*[([]\s*([^\s()[\]]{4,64})\s*[)\]](?=\s*(?:$|[\n,;.|/·•–—-]|\p{L}))/uy;

const RUN = /[^\s,;|"“”«»<>()[\]{}、，。；」「\uE000\uE001]+/uy;

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** What is between a label and the run of characters that may be its value. */
interface Lead {
  text: string;
  run: string;
  at: number;
}

function leadFrom(text: string, labelAt: number, labelEnd: number): Lead {
  let at = labelEnd;
  // The label has brackets of its own: "(Access Code): …" or "[Access Code] …".
  if (/[([{<]/.test(text[labelAt - 1] ?? '') && /^(?:\]|[)}>][^\S\n]*[:=])/.test(text.slice(at, at + 4))) at++;
  at += matchAt(ASIDE, text, at)?.[0].length ?? 0;
  at += matchAt(ANSWER, text, at)?.[0].length ?? 0;
  const lead = matchAt(LEAD, text, at)?.[0] ?? '';
  at += lead.length;
  return { text: text.slice(labelEnd, at), run: matchAt(RUN, text, at)?.[0] ?? '', at };
}

/** A run of characters without its markup: the same character before and after it, and a period at its end. */
function bare(run: string, before: string): string {
  const marks = /(?<!['‘’*_~=#"])['‘’*_~=#"]*$/.exec(before)?.[0] ?? '';
  let value = run.replace(/[\u3040-\uD7AF][\s\S]*/u, '');
  for (const mark of [...marks].reverse()) {
    const close = mark === '‘' ? '’' : mark;
    value = value.replace(/(?<![.])[.]+$/, '');
    if (value.endsWith(close)) value = value.slice(0, -1);
  }
  return value.replace(/(?<![.\\?/:])[.\\?/:]+$/, '');
}

/**
 * The digits after the label of an ID.
 *
 * @param next where the next label begins
 */
export function idAfter(text: string, labelAt: number, labelEnd: number, next: number): Value | undefined {
  const { run, at, text: before } = leadFrom(text, labelAt, labelEnd);
  const [digits = ''] = /^\d+/.exec(run) ?? [];
  if (LIKE_DIGITS.test(run)) return { value: asDigits(run), at, isUnsure: true };
  const value = asValue('transcriptId', digits);
  const end = at + digits.length;
  // In a text that has lost its spaces, the next label may touch the value.
  const isTouched = next === end && next < text.length;
  if (!value) return undefined;
  if (!isTouched && /^[\p{sc=Latin}\p{sc=Cyrillic}\p{N}_@%$+]|^[-–.]\d/u.test(bare(run, before).slice(digits.length)))
    return undefined;
  // Digits in groups: it is not certain where the number ends.
  const isGroup = digits.length <= 4 && /^[ ,.'’]\d{3}(?!\d)/.test(text.slice(at + digits.length));
  if (isGroup) return undefined;
  const behind = text.slice(end, end + 80);
  const isOther =
    before.includes('\n') && hasWordsBehind(behind) && (next === text.length || !isJoint(text.slice(end, next)));
  const isUnsure = isTouched || isOther || YEAR.test(value) || isAsked(before, run) || isOpenNumber(value, behind);
  return { value, at, ...(isUnsure && { isUnsure }) };
}

/** An ID as text recognized from a picture may have it: with letters that look like digits among the digits. */
const LIKE_DIGITS = /^(?=\S*[OoIlSB])(?=(?:\D*\d){4})[\dOoIlSB]{6,8}$/;
const asDigits = (run: string) =>
  run.replace(/[OoIlSB]/g, (sign) => ({ O: '0', o: '0', I: '1', l: '1', S: '5', B: '8' })[sign] ?? sign);

/**
 * The code after its label.
 *
 * @param next where the next label begins
 */
export function codeAfter(text: string, labelAt: number, labelEnd: number, next: number): Value | undefined {
  const inBrackets = matchAt(WORD_IN_BRACKETS, text, labelEnd);
  const word = plainCell(inBrackets?.[1] ?? '');
  if (inBrackets && (/\d/.test(word) || /\p{Ll}\p{Lu}|^\p{Lu}{2}/u.test(word))) {
    const code = asCode(bare(word, ''));
    return code && { ...code, at: inBrackets.index };
  }
  const lead = leadFrom(text, labelAt, labelEnd);
  // A label inside the run ends it, if only a separator or a digit is before the label.
  const isCut = next > lead.at && next < lead.at + lead.run.length && /[/|:\d]/.test(text[next - 1] ?? '');
  const run = isCut ? text.slice(lead.at, next) : lead.run;
  if (next <= lead.at || (lead.at === labelEnd && !IS_UNSPACED.test(text[labelEnd - 1] ?? ''))) return undefined;
  const end = lead.at + run.length;
  if (/["“”„«»]$/.test(lead.text) && !isQuotedWhole(text, end)) return undefined;
  const after = text.slice(end, end + 80).replace(/^[^\S\n]+/, '');
  // "code: Expires: never" names another field, not a code.
  if (run.endsWith(':') || after.startsWith(':')) return undefined;
  const plain = bare(run, lead.text);
  const isMarkedUp = plain.length < run.length;
  const code = asCode(
    isMarkedUp
      ? plain
      : ownSign(lead.text, [text.slice(Math.max(0, labelAt - 200), labelAt), text.slice(lead.at, lead.at + 200)]) +
          plain,
  );
  if (!code) return undefined;
  const { value } = code;
  // "<your code>" is a blank to fill in.
  if (lead.text.endsWith('<') && !/\d/.test(value)) return undefined;
  const isOpen =
    code.isUnsure ||
    (isCut && /\d/.test(text[next - 1] ?? '')) ||
    isAsked(lead.text, run) ||
    (next !== nextWord(text, end) && next !== end + 1 && isOpenCode(run, lead.text, text.slice(end, end + 80)));
  const hasSign = /[\p{So}:=|\t"“«「([<>›→⇒\n–—-]|\bis\b/iu.test(lead.text);
  if (/\p{Nd}/u.test(value)) {
    return hasSign || !/^\d{1,4}$/.test(value) ? { value, at: lead.at, ...(isOpen && { isUnsure: true }) } : undefined;
  }
  // A word is a code only if a colon or the like is before it, and nothing but a label or the end of the line after it.
  const isAlone =
    after === '' || /^[\n,;|、，。；"”」)\]}<\\/·•\uE000\uE001–—-]/.test(after) || next === nextWord(text, end);
  const isName = /^\p{Lu}\p{Ll}+$/u.test(value) && lead.text.includes('\n');
  if (isName) return undefined;
  const isOdd = /\p{Ll}\p{Lu}/u.test(value);
  const isMarked = !PLAIN_WORD.test(value) || /[\p{So}:=|\t"“→⇒›]/u.test(lead.text);
  const isSure = !isOpen && hasSign && isAlone && (lead.text.includes('\n') ? isOdd : isMarked);
  if (isSure) return { value, at: lead.at };
  // A word may be the code if no sentence would contain it, or if it is this long.
  const mayBe = isAlone ? isOdd || hasSign : hasSign && (isOdd || value.length >= 8);
  return mayBe ? { value, at: lead.at, isUnsure: true } : undefined;
}

/**
 * Whether something that begins with a quotation mark also ends with one: a quoted code is taken in full or not at all.
 */
const isQuotedWhole = (text: string, end: number) => !/^[^"“”„«»\n]{1,80}["“”„«»]/.test(text.slice(end, end + 82));

const nextWord = (text: string, at: number) => at + (/^[^\S\n]*/.exec(text.slice(at, at + 40))?.[0].length ?? 0);

const IS_UNSPACED = new RegExp(`[${UNSPACED}]`);
const PLAIN_WORD = /^\p{Ll}+$/u;
