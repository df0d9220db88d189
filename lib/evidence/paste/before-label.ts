/** What is written before a label, and what that says about the value after it. */
import { asValue } from '../old-transcript/values';
import { YEAR } from './cells';

/** The label of a value that can be evidence. */
export interface Key {
  word: 'transcriptId' | 'accessCode';
  start: number;
  end: number;
}

/**
 * Whether the words before a label may mean that its value does not belong to a Microsoft transcript.
 *
 * @param from how far to look back: anything earlier belongs to something else, such as the previous value
 */
export const mayBeAnothers = (text: string, from: number, { word, start, end }: Key): boolean =>
  isNamedOtherwise(text, from, start) ||
  isOfAnotherMaker(text, start) ||
  EXAMPLE.test(text.slice(Math.max(0, start - 40), start)) ||
  (word === 'accessCode' && FORMER.test(text.slice(Math.max(0, start - 20), start))) ||
  (word === 'accessCode' && isAboutADoor(text, from, end));

/** Words with which a line begins that shows what such values look like. */
const EXAMPLE =
  /(?:(?:^|\n)[^\p{L}\n]{0,5}(?:(?:for |an |zum |por |par |ad |un )?(?:examples?|sample|beispiel|ejemplo|exemple|esempio|exemplo)|например|пример|例|예) ?[:,]|(?<!\p{L})(?:e\. ?g\.|z\. ?B\.|p\. ?ej\.|p\. ?ex\.) ?[:,]?)\s{0,3}$/iu;

/** Words before a code that is no longer valid. */
const FORMER =
  /(?<!\p{L})(?:old|former|previous|expired|alte[rns]?|frühere[rns]?|bisherige[rns]?|antiguo|anterior|ancien|précédent|vecchio|precedente|antigo|старый|прежний|古い|旧|舊|이전)[^\S\n]?$/iu;

/** What other access codes open. */
const DOORS = 'one[- ]time|wi-?fi|wlan|building|door|gate|room|meeting|conference|zoom|guest|network|voicemail|parking';
const FOR_A_DOOR = new RegExp(`(?:${DOORS})[^\\S\\n]+$`, 'i');
const ABOUT_A_DOOR = new RegExp(
  `(?<!\\p{L})(?:${DOORS}|dial[- ]?in|by phone|webinar|web ?ex|skype|gotomeeting|voucher|appointment|floor|locker|encrypted|secure message|unlock|réunion|besprechung|konferenz|telefonkonferenz|reunión|reunião|riunione|встреч[аиу]|конференци[яию])(?!\\p{L})|会[议議]|會議|회의`,
  'iu',
);

/** Whether the words directly before a label say that it is for another kind of access code. */
export const isForADoor = (text: string, at: number) => FOR_A_DOOR.test(text.slice(Math.max(0, at - 20), at));

/** Whether the paragraph's words since the last value, or those in brackets after the label, are about such a code. */
const isAboutADoor = (text: string, from: number, end: number) => {
  const [aside = ''] = /^ ?\([^()\n]{0,60}\)/.exec(text.slice(end, end + 64)) ?? [];
  const paragraph =
    text
      .slice(Math.max(from, end - 150), end)
      .split(/\n[^\S\n]*\n/)
      .at(-1) ?? '';
  return ABOUT_A_DOOR.test(paragraph + aside);
};

/** Others that make transcripts: of school records, and of what was said. */
const OTHER_MAKERS =
  /(?:parchment|clearinghouse|e-?transcripts?|joint services|naviance|\bcourt|\bhearing|deposition|earnings call|podcast|ensembl)\b(?!.*(?:microsoft|\bmcp\b))/is;

/** Whether the words before a label name another kind of transcript, with no mention of Microsoft after that. */
const isOfAnotherMaker = (text: string, at: number) => OTHER_MAKERS.test(text.slice(Math.max(0, at - 300), at));

/** Words that do not speak against Microsoft's transcript, in the languages of the labels. */
const HARMLESS = new Set(
  [
    'a an the my your our his her their its this that new old own same following and or plus with both use using enter type',
    'via by through under for of is are to as also microsoft microsoft’s ms mcp mct learn certification certifications',
    'mcsa mcse mcsd mcts mcitp mcpd mta mos azure administrator developer architect engineer associate expert fundamentals',
    'de en het mijn uw en van med min mitt och mój moja i oraz',
    'personal official certified professional share shared sharing transcript transcripts see here has have need valid correct',
    'mein meine meiner meinem meinen dein deine ihr ihre ihrer ihrem ihren unser der die das den dem des ein eine einen',
    'persönlicher persönliche persönlichen und oder mit per über ist lautet zum zur für von sie du bitte sowie folgende',
    'mi mis tu su sus el los un una y con por para de del es use introduzca introduce ingrese ingresa escriba',
    'mon ma mes ton votre vos son sa le la les l d et ou avec par pour du est saisissez saisir entrez entrer utilisez',
    'il lo mio mia tuo tua suo sua e o di è inserire inserisci inserite inserisca usare usa immettere',
    'os as um uma meu minha seu ou com do da é informe informar insira inserir digite digitar use usar',
    'личный личного мой моя мою ваш ваша ваше его её ее и или с по для это введите ввести укажите указать используйте',
  ].flatMap((words) => words.split(' ')),
);

/** The same for languages without spaces between words: how the text before the label may end. */
const HARMLESS_END =
  /(?:[のはがとやもを私的和与與及跟是您你我本此旧用入]|[个個]人|개인 ?|내|제|의|고|며|및|와|과|이|그|은|는|マイクロソフト|微[软軟])$/u;

/**
 * Whether the word before a label may mean that it belongs to someone else, as in "Pearson access code". Any word may,
 * unless it is known to be harmless.
 */
function isNamedOtherwise(text: string, from: number, at: number): boolean {
  const before = text.slice(Math.max(from, at - 60), at);
  const [, word = ''] = /(?<![\p{L}\p{M}\p{N}'’])([\p{L}\p{M}\p{N}'’]+)(?: {1,2}|-)?$/u.exec(before) ?? [];
  return !isHarmless(word) && !LINKEDIN_FIELD.test(before);
}

/** LinkedIn shows what a person typed as the number of a certification behind one of these. */
const LINKEDIN_FIELD =
  /(?:^|\n)[^\S\n]*(?:credential id|licen[cs]e(?: number)?|zertifikats-id|nachweis-id|id du diplôme|id de la credencial|id credenziale|código da credencial) $/i;

function isHarmless(word: string): boolean {
  const plain = word.toLowerCase().replace(/'/g, '’').replace(/^’|’$/g, '');
  return !/\p{L}/u.test(plain) || HARMLESS.has(plain) || HARMLESS_END.test(plain);
}

/** Whether what is between a value and the next label only joins the two, as in "1230422 and my Access Code". */
export const isJoint = (between: string) =>
  between.length < 40 && !/\n/.test(between) && between.split(' ').every(isHarmless);

/**
 * Whether a value that would fit is before a label that has no colon or equals sign after it. Then all values may be
 * before their labels.
 */
export function hasValueBefore(text: string, from: number, label: Key): boolean {
  if (/^[\s"'*_)\]]*[:=]/.test(text.slice(label.end, label.end + 20))) return false;
  const before = text.slice(Math.max(from, label.start - 100), label.start);
  const [, above, beside] =
    /(?:^|\n)[^\S\n]*(\S{4,64})[^\S\n]*\n\s*$|(?:^|[\s(])(\S{4,64}?)["'*)]{0,2}[^\S\n]*(?:[:=–—-][^\S\n]*)?$/.exec(
      before,
    ) ?? [];
  const value = asValue(label.word, above ?? beside ?? '');
  return value !== undefined && /\d/.test(value) && !YEAR.test(value);
}
