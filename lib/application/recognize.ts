/** What a field asks for, according to the form's own name for it, its tooltip, and the words printed next to it. */
import type { KnownId } from './known';

/**
 * Never filled, whatever else a field is called: government numbers, birth, secrets, payment, and anything that asks
 * for agreement or a signature.
 */
const NEVER =
  /\b(?:\w{0,3}ssn|ss|soc sec|social|sin|tax|tin|itin|ein|fein|ptin|passport|visa|alien|national id|driver|dl|licen[cs]e|birth|birthdate|birthday|born|dob|age|password|passcode|passphrase|pin|secret|security|maiden|credit card|card ?holder|card (?:number|no|type)|name on (?:the )?card|cvv|cvc|expiration|expiry|pay|payment|payer|payor|payee|paid|billing|on check|fee|amount|debit|deposit|bank|iban|routing|account|agree|agreement|consent|certify|acknowledge|authori[sz]\w*|attest\w*|accept\w*|terms|by (?:typing|entering)|release|waiver|signature|sign|signer|signed by|gender|sex|race|ethnicity|religion|citizenship|veteran)s?\b/;

/** Words that mean the field is about someone else, another name of the person, or another place. */
const OTHERS =
  /\b(?:mother|father|parent|guardian|spouse|partner|wife|husband|child|children|son|daughter|sibling|brother|sister|kin|roommate|deceased|donor|dependent|relative|household|family member|emergency|contact person|employer|company|business|firm|organi[sz]ation|corporation|entity|supervisor|manager|director|coordinator|dean|principal|advisor|adviser|counselor|recommender|reference|registrar|proctor|instructor|teacher|professor|evaluator|interviewer|interpreter|translator|official|witness|notary|judge|clerk|attorney|lawyer|petitioner|respondent|plaintiff|defendant|decedent|patient|physician|doctor|nurse|prep|preparer|designee|third party|beneficiary|sponsor|agent|buyer|seller|vendor|dealer|owner|landlord|tenant|for whom|behalf|policy ?holder|subscriber|insured|grantor|grantee|guarantor|co ?sign(?:er)?|co ?applicant|joint|attention|attn|contact (?:full )?name|work|office|hr|file|user ?name|user id|sname|nick|nickname|preferred|previous|former|formerly|other|another|alternate|alternative|second|secondary|old|birth|bank|high school|recipient|addressee|digits|last four|testing center|attended|graduated|transfer from|office use|staff use|street|city|county|course|program|degree|event|building|product)s?\b/;

/** What forms call the person who fills them out. */
const PERSON =
  '(?:student|applicant|candidate|learner|participant|registrant|enrollee|examinee|test taker|requester|requestor)';

/**
 * What forms call each value, more specific ones first; `other` is something that no request knows. The patterns are
 * for the words of English forms in lower case, with single spaces between them.
 */
const CALLED: readonly (readonly [KnownId | 'other', RegExp])[] = [
  ['other', /\bnames? (?:and |or )?(?:addresse?s?|titles?|positions?|phone|telephone|numbers?|relationships?|id)\b/],
  ['full-name', /\bfirst(?: name)? (?:(?:and|middle|name|initial|mi|m i) )*last(?: name)?\b/],
  ['name-turned', /\blast(?: name)? first(?: name)?(?: (?:middle|mi|m i)\b.*)?|\bfamily name first\b/],
  ['first-and-initial', /\bfirst(?: name)? (?:and )?(?:middle )?(?:initial|init|mi|m i)\b/],
  ['first-and-middle', /\bfirst(?: name)? (?:and )?middle(?: names?)?\b/],
  ['middle-initial', /\b(?:middle initial|mi|m i)\b/],
  ['first-name', /\b(?:first|given|fore|christian) ?names?\b|\bf ?name\b|^first$|^name first$|\bfirst ?nm\b/],
  ['middle-name', /\bmiddle ?names?\b|^middle$|^name middle$/],
  ['last-name', /\b(?:last|family) ?names?\b|\bsur ?name\b|\bl ?name\b|^last$|^name last$/],
  ['name-suffix', /\b(?:name )?suffix\b/],
  // A field for two things is filled with neither; if it is for one of two, only the person knows which.
  [
    'other',
    /\bnames? (?:\w+ )?(?:student|learner) (?:id|no|number)\b|\be ?mails? phone\b|\bphone e ?mails?\b|\bsend to e ?mail\b/,
  ],
  ['email', /\be ?mails?\b(?! (?:me|updates))/],
  ['student-id', /\b(?:student|learner|excelsior|university|college|campus) ?(?:id|i d|no|nr|number|num)\b/],
  [
    'exam-dates',
    /\b(?:exams?|tests?|certification) ?dates?\b|\bdates? (?:passed|taken|of (?:exam|test|completion|passing)|completed|earned|exam|test|achieved)\b|\bpass(?:ed|ing)? dates?\b|^passed on$/,
  ],
  ['exam-codes', /\b(?:exams?|tests?) ?(?:codes?|numbers?|no|nr|num|ids?)\b/],
  [
    'exam-titles',
    /\b(?:exams?|tests?) ?(?:names?|titles?|descriptions?)\b|\b(?:names?|titles?) of (?:the )?(?:exams?|tests?)\b|^exams? (?:or )?certifications? (?:names?|titles?)$/,
  ],
  [
    'certifications',
    /\b(?:certifications?|certificates?|credentials?) (?:names?|titles?|earned|held|received|achieved)\b|\b(?:names?|titles?) of (?:the )?(?:certifications?|certificates?|credentials?)\b|^(?:(?:your|professional|industry|it|microsoft) )?(?:certifications?|certificates?|credentials?)$/,
  ],
  [
    'exams',
    /^(?:exams?|examinations?)(?: (?:or )?certifications?)?$|\b(?:exams?|examinations?|tests?) (?:passed|taken|completed)\b|\b(?:microsoft|certification|it) exams?\b/,
  ],
  [
    'school',
    /\b(?:receiving|destination|evaluating) (?:school|institution|college|university)\b|\b(?:school|institution|college|university)(?: name)? (?:you are )?(?:applying|applied) to\b|\bsend (?:transcripts? |results? |scores? )?to (?:school|institution|college|university)\b/,
  ],
  [
    'today',
    /\btoday(?:s| s)? ?date\b|\bdate (?:today|signed|of (?:application|request|submission|signing))\b|^date$|\b(?:application|request|submission) date\b/,
  ],
  ['other', new RegExp(`\\bnames? of (?!(?:the )?${PERSON}\\b)`)],
  [
    'full-name',
    new RegExp(
      `\\b(?:full|legal|complete|printed|print(?: your)?|your|primary|taxpayers?|users|${PERSON}(?: ?s)?) ?(?:full |legal )?names?\\b|` +
        `\\bnames? (?:of )?(?:the )?${PERSON}\\b|^(?:the |print )?name$|` +
        '\\bnames? (?:in full|as it appears|(?:as )?shown|print|type or print|print or type)\\b',
    ),
  ],
  [
    'other',
    /\b(?:phone|telephone|mobile|cell|fax|address|apartment|zip|postal|state|country|website|url|relationship|occupation)\b|\b\p{L}{3,} names?$/u,
  ],
];

/** What a field says about itself, in order of weight. */
export interface Says {
  tooltip: string;
  printed: string;
  name: string;
}

/** More words than that are a sentence, which may be about something else. */
const LABEL_WORDS = 12;

/** Continues a sentence, or begins a question. */
const BEGINS_ELSEWHERE =
  /^(?:and|or|of|than|for|with|that|which|who|if|has|have|do|does|did|is|are|was|were|will|here)\b/;

/** The field interrupts a sentence here, and only the whole sentence says what belongs in it. */
const GOES_ON = /(?:^|\s)(?:on|by|at|in|from|to|until|between|of|that|was|were|is|are|be|the|a|my)$/;

/**
 * Recognizes what a text field asks for.
 *
 * @returns undefined if the field says nothing that is known, if its words contradict each other, or if it asks for
 *   something that is never filled
 */
export function recognize({ tooltip, printed, name }: Says): KnownId | undefined {
  const path = inWords(name);
  if ([inWords(tooltip), inWords(printed), path].some((words) => NEVER.test(words) && !isPrintedName(words))) {
    return undefined;
  }
  const [told, beside] = [inWords(withoutRemarks(tooltip)), inWords(withoutRemarks(printed))];
  if ([told, beside, path].some((words) => OTHERS.test(words))) return undefined;
  const byMaker = meant(inWords(lastSentence(withoutRemarks(tooltip))));
  const bySide = meant(beside) ?? (GOES_ON.test(beside) ? 'other' : undefined);
  const own = inWords(lastPart(name));
  const byName = meant(own);
  // If the form's author says something unknown, the words next to the field may belong to another one.
  const isElse = (told && !byMaker) || (!byName && (own.match(/\p{L}{3,}/gu)?.length ?? 0) >= 3);
  const found = [byMaker, isElse ? undefined : bySide, byName].filter((each) => each !== undefined);
  const ids = found.filter((each) => each !== 'other');
  const [first, ...others] = ids;
  if (!first || ids.length < found.length) return undefined;
  const isSure = others.every((other) => other === first || isNarrower(first, other) || isNarrower(other, first));
  return isSure ? ids.reduce((best, each) => (isNarrower(each, best) ? each : best), first) : undefined;
}

/** The only words allowed at a place for the person's own signature. */
const OWN_SIGNATURE =
  /^(?:\b(?:digital|electronic|esignature|signature|sign|signed|signer|sig|here|block|by|of|the|x|e|my|your|students?|applicants?|candidates?|learners?)\b ?)*$/;

/** Whether a signature place is the person's, as far as we can tell; others may sign the same form. */
export const isOwnSignature = ({ tooltip, printed, name }: Says): boolean =>
  [tooltip, printed, lastPart(name)].every((text) => OWN_SIGNATURE.test(inWords(text)));

/** The one field that mentions signing and still wants a name: the printed name below the signature. */
const isPrintedName = (words: string) =>
  /^print(?:ed)?(?: your)? (?:full |legal )?name\b/.test(words) && !/\bssn|\bdob/.test(words);

/** What a label means; undefined if it is not a label, or says nothing that is known. */
const meant = (words: string): KnownId | 'other' | undefined =>
  words.split(' ').length > LABEL_WORDS || BEGINS_ELSEWHERE.test(words)
    ? undefined
    : CALLED.find(([, pattern]) => pattern.test(words))?.[0];

/** Removes explanations in parentheses: "(for a joint return, enter your spouse's name below)". */
const withoutRemarks = (text: string) =>
  text.replace(/\(([^()]*)(?:\)|$)/g, (whole, remark: string) => (remark.trim().split(/\s+/).length > 4 ? ' ' : whole));

/** "Part 1. Your full name. 3. B. Enter given name." asks for what its end says. */
const lastSentence = (text: string) => text.split(/[.!?]\s+(?=[\p{Lu}\d])/u).findLast((part) => inWords(part)) ?? '';

/**
 * More specific meanings that can replace a general one: `name` may turn out to be the first name; `exam`, its code.
 */
const WIDER: Partial<Record<KnownId, readonly KnownId[]>> = {
  'full-name': [
    'first-name',
    'first-and-initial',
    'first-and-middle',
    'middle-name',
    'middle-initial',
    'last-name',
    'name-suffix',
    'name-turned',
  ],
  'first-name': ['first-and-initial', 'first-and-middle'],
  'first-and-middle': ['first-and-initial'],
  'middle-name': ['middle-initial'],
  exams: ['exam-codes', 'exam-titles', 'exam-dates', 'certifications'],
  certifications: ['exam-titles', 'exam-dates'],
  today: ['exam-dates'],
};

const isNarrower = (narrow: KnownId, wide: KnownId) => WIDER[wide]?.includes(narrow) ?? false;

/** The format of a date says nothing about which date it is. */
const DATE_PATTERN = /\b(?:(?:mm|dd|yy|yyyy|month|day|year) ?){3}(?= |$)/g;

/** `form1[0].Page1[0].FirstName[0]` and `txt_first_name_2` as lower-case words, without what forms add around them. */
export function inWords(text: string): string {
  return text
    .replace(/\[\d+\]/g, ' ')
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1 $2')
    .toLowerCase()
    .replace(/['’]|\(s\)/g, (sign) => (sign === '(s)' ? 's' : ''))
    .replace(/[^\p{L}]+/gu, ' ')
    .replace(DATE_PATTERN, ' ')
    .replace(
      /\b(?:txt|text|fld|field|tf|tb|str|form|topmostsubform|subform|untitled|undefined|required|optional|please|enter|page|row|fill)\b/g,
      ' ',
    )
    .replace(/\s+/g, ' ')
    .trim();
}

/** The last meaningful part of a dotted name. */
function lastPart(name: string): string {
  const parts = name.split('.').filter((part) => inWords(part));
  return parts.at(-1) ?? '';
}
