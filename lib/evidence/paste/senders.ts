/** Who wrote which part of a chat or of several mails in one text. */
import { lastAt } from '../words/last-at';
import { FIRST_WORD, withoutAccents } from './labels';

const TIME = '\\d{1,2}[:.]\\d{2}(?:[:.]\\d{2})?(?: ?[ap]\\.?m\\.?)?';
const DAY = '\\d{1,4}[./-]\\d{1,2}(?:[./-]\\d{2,4}|\\.)?';
const NAME = '([^\\s:,[\\]<>|][^\\n\\t:,[\\]<>|]{0,40}?)';
/** A space within a line. Few are looked at, so that a line of spaces is read quickly. */
const SPACES = '[^\\S\\n]{0,4}';

/** Directly before each message of an exported chat. */
const IN_LINE = [
  // WhatsApp on iPhone and the web, Skype: "[14.05.19, 15:02:11] Avery: …"
  `\\[[^\\]\\n]{0,12}${TIME}[^\\]\\n]{0,20}\\] ?([^\\n:]{1,40}): `,
  // WhatsApp on Android: "14.05.19, 15:02 - Avery: …"
  `${DAY},? ${TIME} - ?([^\\n:]{1,40}): `,
];
const REMOVED = new RegExp(`^[^\\S\\n]*(?:${IN_LINE.join('|')})`, 'gim');

/** Before a message, or on a line of its own above it. These are read only for the sender's name. */
const SENT = [
  ...IN_LINE,
  // Discord and Signal as text: "[15:02] avery: …", "15:02 - avery: …", "Avery (15:02): …"
  `\\[?${TIME}\\]?[^\\S\\n]{1,3}(?:[-–—] ?)?${NAME} ?: `,
  `${NAME} \\(${TIME}\\) ?: `,
  // IRC, LINE and KakaoTalk: "15:02 <avery> …", "15:02⇥Avery⇥…", "[Avery] [오후 3:02] …"
  `\\[?${TIME}\\]?[^\\S\\n]{1,4}<([^<>\\n]{1,40})>`,
  `${TIME}\\t([^\\t\\n]{1,40})\\t`,
  `\\[([^[\\]\\n]{1,40})\\] \\[[^[\\]\\n]{0,12}${TIME}\\]`,
  // Slack, Telegram, Discord, WeChat: "Avery  3:02 PM", "Avery, [14.05.19 15:02]", "Avery — 14/05/2019 15:02"
  `${NAME}[^\\S\\n]{0,3}[,–—-]?[^\\S\\n]{1,3}\\[?(?:${DAY},?[^\\S\\n])?${TIME}\\]?${SPACES}$`,
  // Teams: "[14.05. 15:02] Avery", or "Avery" and "15:02" on the next line
  `\\[(?:${DAY},? )?${TIME}\\] ${NAME}${SPACES}$`,
  `${NAME}${SPACES}\\n${SPACES}${TIME}${SPACES}$`,
  // Mails
  '(?:From|Von|De|Da|От|差出人|보낸 사람|发件人|寄件者) ?: ?([^\\n<]{1,60})',
  '[^\\n]{0,80}?([^\\n,<>\\d]{2,60})(?:<[^\\n<>]{1,80}>)? ?,? (?:wrote|a écrit|escribió|ha scritto|escreveu) ?:$',
  // In most other languages, only the address before the colon shows what it is.
  '[^\\n]{0,80}?([^\\n,<>()\\d]{2,60})\\(?<[^\\n<>@]{1,60}@[^\\n<>]{1,60}>\\)?[^\\n:]{0,20}:$',
  '([^\\n<]{2,60}?)(?:<[^\\n<>]{1,80}>)? ?[于於] ?\\d{4}年[^\\n]{1,40}[写寫]道 ?:$',
  // Forums: "u/avery · 2h ago", "avery wrote on May 14:"
  'u/([\\w-]{2,30})(?: [^\\n]{0,40})?$',
  '([^\\n:]{2,40}?) (?:wrote|said|replied|posted|says) [^\\n:]{2,40}:$',
  '[^\\n]{0,80} schrieb ([^\\n<:]{2,60})',
];
const HEADS = new RegExp(`^${SPACES}(?:${SENT.join('|')})`, 'gim');

/** What is between a question and an answer of a single word; before such an answer, a name may be all there is. */
const ANSWERED = new RegExp(
  `(?<=\\?\\s{1,6})^${SPACES}(?:${[...SENT, `${NAME} ?:`].join('|')})${SPACES}\\n?${SPACES}(?=\\S{4,64}${SPACES}$)`,
  'gim',
);

/**
 * Removes what is before each message of a chat, where a label or its question is then directly before the value. If it
 * contains a label, it is part of the text and stays.
 */
export const withoutMessageHeads = (text: string) => text.replace(REMOVED, withoutHead).replace(ANSWERED, withoutHead);

const withoutHead = (head: string, ...groups: (string | number | undefined)[]) =>
  FIRST_WORD.test(withoutAccents(nameIn(groups.slice(0, -2) as (string | undefined)[]))) ? head : '';

const nameIn = (groups: readonly (string | undefined)[]) => (groups.find((group) => group) ?? '').trim();

/**
 * Tells whether the two values of a pair were sent by different people. It expects the pairs in the text's order.
 *
 * @param text with the heads of its messages
 */
export function sendersIn(text: string): (one: string, other: string) => boolean {
  const heads: [at: number, name: string][] = [];
  for (const match of text.matchAll(HEADS)) {
    const name = nameIn(match.slice(1));
    if (!FIRST_WORD.test(withoutAccents(name))) heads.push([match.index, name]);
  }
  if (new Set(heads.map(([, name]) => name)).size < 2) return () => false;
  let from = 0;
  return (...pair) => {
    // Searching on from the pair before keeps a long chat from being searched as a whole for each pair.
    const places = pair.map((value) => {
      const next = text.indexOf(value, from);
      return next < 0 ? text.indexOf(value) : next;
    });
    from = Math.max(from, Math.min(...places));
    const [one, other] = places.map((place) => lastAt(heads, place));
    return areTwo(one, other);
  };
}

/** Whether two names are of different people. One may be only the first name of the other. */
export const areTwo = (one: string | undefined, other: string | undefined) => {
  const [first, second] = [one, other].map((name = '') => name.toLowerCase().replace(/^~\s?/, ''));
  return Boolean(first && second) && !first?.startsWith(second ?? '') && !second?.startsWith(first ?? '');
};
