/** What stands before a label, and what it says about the value behind it. */
import { asValue } from '../old-transcript/values';

/** A label of a value that makes evidence. */
export interface Key {
  word: 'transcriptId' | 'accessCode';
  start: number;
  end: number;
}

/** An access code of another kind, as the words before it say. */
export const isForADoor = (text: string, at: number) =>
  /(?:one[- ]time|wi-?fi|wlan|building|door|gate|room|meeting|conference|zoom|guest|network|voicemail|parking)[^\S\n]+$/i.test(
    text.slice(Math.max(0, at - 20), at),
  );

/** Who else makes transcripts: of school records, and of what was said. */
const OTHER_MAKERS =
  /(?:parchment|clearinghouse|e-?transcripts?|joint services|naviance|\bcourt|\bhearing|deposition|earnings call|podcast|ensembl)\b(?!.*(?:microsoft|\bmcp\b))/is;

/** Whether the words before a label name another maker of transcripts, and not Microsoft after that. */
export const isOfAnotherMaker = (text: string, at: number) => OTHER_MAKERS.test(text.slice(Math.max(0, at - 300), at));

/** Words that say nothing against Microsoft's transcript, in the languages of the labels. */
const HARMLESS = new Set(
  [
    'a an the my your our his her their its this that new old own same following and or plus with both use using enter type',
    'via by through under for of is are to as also microsoft microsoft’s ms mcp mct learn certification certifications',
    'personal official certified professional share shared sharing transcript transcripts see here has have need valid correct',
    'mein meine meiner meinem meinen dein deine ihr ihre ihrer ihrem ihren unser der die das den dem des ein eine einen',
    'persönlicher persönliche persönlichen und oder mit per über ist lautet zum zur für von',
    'mi mis tu su sus el los un una y con por para de del es',
    'mon ma mes ton votre vos son sa le la les l d et ou avec par pour du est',
    'il lo mio mia tuo tua suo sua e o di è',
    'os as um uma meu minha seu ou com do da é',
    'личный личного мой моя мою ваш ваша ваше его её ее и или с по для это',
  ].flatMap((words) => words.split(' ')),
);

/** The same where no space ends a word: what it ends with. */
const HARMLESS_END =
  /(?:[のはがとやもを私的和与與及跟是您你我本此旧]|[个個]人|개인 ?|내|제|의|고|며|및|와|과|이|그|은|는|マイクロソフト|微[软軟])$/u;

/**
 * Whether a word before a label may say that it is another one's, as in "Pearson access code": every word may that is
 * not known to say nothing.
 *
 * @param from where the words before belong to something else, such as the value before
 */
export function isNamedOtherwise(text: string, from: number, at: number): boolean {
  const [, word = ''] =
    /(?<![\p{L}\p{M}\p{N}'’])([\p{L}\p{M}\p{N}'’]+)(?: {1,2}|-)?$/u.exec(text.slice(Math.max(from, at - 60), at)) ?? [];
  const plain = word.toLowerCase().replace(/'/g, '’').replace(/^’|’$/g, '');
  return /\p{L}/u.test(plain) && !HARMLESS.has(plain) && !HARMLESS_END.test(plain);
}

/** Whether a value that would fit stands before a label that has no sign behind it: then all values may stand so. */
export function hasValueBefore(text: string, from: number, label: Key): boolean {
  if (/^[\s"'*_)\]]*[:=]/.test(text.slice(label.end, label.end + 20))) return false;
  const before = text.slice(Math.max(from, label.start - 100), label.start);
  const [, above, beside] =
    /(?:^|\n)[^\S\n]*(\S{4,64})[^\S\n]*\n\s*$|(?:^|[\s(])(\S{4,64}?)["'*)]{0,2}[^\S\n]*(?:[:=–—-][^\S\n]*)?$/.exec(
      before,
    ) ?? [];
  const value = asValue(label.word, above ?? beside ?? '');
  return value !== undefined && /\d/.test(value);
}
