/** The length up to which texts are read in full. */
const SHORT = 200_000;
/** Longer texts are searched in pieces of this length, and only pieces that contain a hint are read. */
const PIECE = 4_000;
/** The most that is read, so that the answer comes right away even if every line contains a hint. */
const MOST = 450_000;

/** Every hint contains one of these, and they are quicker to search for. */
const SIGNS = [
  'transc',
  'transk',
  'trascr',
  'relev',
  'libret',
  'expedi',
  'access',
  'acces',
  'acess',
  'zugang',
  'credly',
  'acclaim',
  'microsoft',
  '%2f',
  'urldef',
  'ahr0c',
  'выписк',
  'доступ',
  'コード',
  '코드',
  '代碼',
  '代码',
  '存取碼',
];

const HINTS =
  /transcript.{0,4}(?:id|code|n[ou]|#)|transkript|(?:id|identificaci.n).{1,8}(?:trans?cri|relev|libret|expedi)|(?:transcri|expedi)\S{1,12} id|access.?code|zugangscode|d(?:e|.) ?ac[cs]es|ac{1,2}esso|credly|acclaim|microsoft\.com.{0,40}(?:users|share|transcript|migrate|learning)|%2fusers%2f|%2fcredentials%2f|safelinks|urldefense|ahr0c/i;
const HINTS_BEYOND_LATIN =
  /(?:выписки|証明書|トランスクリプト|성적표|증명서|成績單|成績報告單|成绩单|成绩报告单) ?(?:ID|из|об)|доступа|アクセス ?コード|[액접][세근]스? ?코드|訪問代碼|存取代?碼|访问代码/;

/**
 * The parts of a text that must be read. Of a very long text, such as a mailbox or a log, these are the parts that
 * mention a label or one of our sites, with some text around them. That way, a key press is answered right away,
 * whatever was pasted.
 */
export function partsWorthReading(text: string): string {
  if (text.length <= SHORT) return text;
  const parts: string[] = [];
  let until = 0;
  let length = 0;
  for (let at = 0; at < text.length && length < MOST; at += PIECE) {
    // Pieces overlap, so that a label at the edge of a piece is complete in one of the two.
    const piece = text.slice(Math.max(0, at - 60), at + PIECE);
    const small = piece.toLowerCase();
    if (!SIGNS.some((sign) => small.includes(sign)) || !(HINTS.test(piece) || HINTS_BEYOND_LATIN.test(piece))) continue;
    const from = Math.max(until, at - PIECE / 4);
    if (from > until && until > 0) parts.push('\n\n\n');
    until = Math.min(text.length, at + PIECE + PIECE / 4);
    parts.push(text.slice(from, until));
    length += until - from;
  }
  return parts.join('');
}
