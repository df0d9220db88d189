/** Words that we do not write, each with what to write instead. */
export type Instead = [word: RegExp, instead: string];

/** American spelling, in everything that anybody reads. */
export const SPELLING: Instead[] = [
  [/colour|behaviour|favour|honour|neighbour|\blabour|harbour|rumour/i, '-or'],
  [
    /(?:recogn|organ|synchron|(?:norm|capit|loc|visu|seri|centr|gener|speci|re|initi|fin|intern|form)al|optim|minim|maxim|summar|custom|author|anonym|categor|memor|standard|priorit|sanit|digit|critic|apolog|emphas|util|stabil|random|harmon|symbol)is(?:e|ed|es|er|ing|ation)\b/i,
    '-ize',
  ],
  [/\b(?:analys|catalys|paralys)(?:e|ed|er|ing)\b/i, '-yze'],
  [
    /\bgrey|\blicence(?!s?\.\w)|\bprogrammes?\b|\b(?:kilo|centi|milli)?metres?\b|\bcentre|\bartefact|\bcheque|\bsceptic|\bjudgement|\b(?:de|of)fence|\bfulfil(?!l)|\benrol(?!l)/i,
    'gray, license …',
  ],
  [/(?:cancel|label|travel|model|signal|channel|level|fuel|total|equal)l(?:ed|ing)\b/i, 'canceled, labeled …'],
  [
    /\bany more\b(?! than)|\bafterwards\b|\btowards\b|\bwhilst\b|\bamongst\b|\blearnt\b|\bspelt\b/i,
    'anymore, afterward …',
  ],
];

/** Words that sound translated, old or stern, in everything that anybody reads. */
export const STYLE: Instead[] = [
  [/\bmend(?:s|ed|ing)?\b/i, 'fix'],
  [/\ball the same\b/i, 'anyway'],
  [/\b(?:came|come) of it\b/i, 'what happened next'],
  [/\banew\b|\bhence\b|\bthus\b|\bshall\b|\bupon\b/i, 'again, so, will, on'],
  [/\bbelongs? into\b/i, 'belongs in'],
  [/\bmail programs?\b/i, 'email app'],
  [/\bweb mail\b/i, 'webmail'],
];

/** Insider words, not for users. */
export const INSIDE: Instead[] = [
  [/\bforg[eo]t/i, 'not kept'],
  [/\bmay not\b/i, 'might not, or cannot'],
  [/\b(?:this|that|it) is no\b(?! longer)/i, 'is not a'],
  [/\b(?:lists|names|shows) no\b/i, 'does not … any'],
  [/\bevaluators?\b/i, 'Excelsior'],
  [/\btick/i, 'check, or check mark'],
  [/\bwhoever\b|\bof (?:yours|theirs)\b|\bof your own\b/i, 'the person who, your own'],
  [/\bpre-?flight\b|\bcaptur|\bsighting|\bpayload|\bpars(?:e|ing)\b|\bJSON\b|\bboolean\b/i, 'words of the person'],
];
