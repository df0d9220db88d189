/** What a field asks for, told by the form's own name of it, its tooltip and the words printed beside it. */
import type { KnownId } from './known';

/**
 * Never filled, whatever else a field is called: numbers of the state, birth, secrets, payment, and all that asks for
 * agreement or a signature.
 */
const NEVER =
  /\b(?:ssn|ss no|social|sin|tax|tin|itin|passport|visa|alien|national id|driver|licen[cs]e|birth|birthdate|birthday|born|dob|age|passwords?|passcode|passphrase|pin|secret|security|maiden|credit card|card|cvv|cvc|expiration|expiry|pay|payment|payer|paid|fees?|amount|bank|iban|routing|account|agree|agreement|consent|certify|acknowledge|authori[sz]e|authori[sz]ation|signature|sign|signed by|gender|sex|race|ethnicity|religion|citizenship|veteran)\b/;

/** The field is about somebody else, another name of the person, or another place. */
const OTHERS =
  /\b(?:mother|father|parents?|guardian|spouse|partner|emergency|contact person|employer|company|supervisor|manager|advisor|adviser|counselor|recommender|reference|registrar|proctor|instructor|teacher|professor|evaluator|official|witness|notary|preparer|beneficiary|sponsor|agent|file|user|nick|nickname|preferred|previous|former|formerly|other|another|alternate|alternative|second|secondary|old|birth|bank|high school|attended|graduated|transfer from|office use|staff use|street|city|county|course|program|degree|event|building|product)\b/;

/**
 * What each known value is called, the more exact before the less exact. The words are those of forms in English, in
 * small letters, with single spaces between them.
 */
const CALLED: readonly (readonly [KnownId, RegExp])[] = [
  ['name-turned', /\blast(?: name)? first(?: name)?(?: (?:middle|mi|m i)\b.*)?|\bfamily name first\b/],
  ['middle-initial', /\b(?:middle initial|mi|m i)\b/],
  ['first-name', /\b(?:first|given|fore|christian) ?names?\b|\bf ?name\b|^first$|^name first$|\bfirst ?nm\b/],
  ['middle-name', /\bmiddle ?names?\b|^middle$|^name middle$/],
  ['last-name', /\b(?:last|family) ?names?\b|\bsur ?name\b|\bl ?name\b|^last$|^name last$/],
  ['name-suffix', /\b(?:name )?suffix\b/],
  ['email', /\be ?mails?\b(?! (?:me|updates))/],
  ['student-id', /\b(?:student|learner|excelsior|university|college|campus) ?(?:id|i d|no|nr|number|num)\b/],
  [
    'exam-dates',
    /\b(?:exams?|tests?|certification) ?dates?\b|\bdates? (?:passed|taken|of (?:exam|test|completion|passing)|completed|earned|exam|test|achieved)\b|\bpass(?:ed|ing)? dates?\b/,
  ],
  ['exam-codes', /\b(?:exams?|tests?) ?(?:codes?|numbers?|no|nr|num|ids?)\b/],
  [
    'exam-titles',
    /\b(?:exams?|tests?) ?(?:names?|titles?|descriptions?)\b|\b(?:names?|titles?) of (?:the )?(?:exams?|tests?)\b/,
  ],
  ['certifications', /\b(?:certifications?|certificates?|credentials?)(?: ?(?:names?|titles?|earned))?\b/],
  ['exams', /\b(?:exams?|examinations?|tests?)(?: (?:passed|taken|completed))?\b/],
  [
    'school',
    /\b(?:receiving|destination|evaluating) (?:school|institution|college|university)\b|\b(?:school|institution|college|university)(?: name)? (?:you are )?(?:applying|applied) to\b|\bsend (?:transcripts? |results? |scores? )?to (?:school|institution|college|university)\b/,
  ],
  [
    'today',
    /\btoday(?:s| s)? ?date\b|\bdate (?:today|signed|of (?:application|request|submission|signing))\b|^date$|\b(?:application|request|submission) date\b/,
  ],
  [
    'full-name',
    /\b(?:full|legal|complete|printed|print(?: your)?|your|applicant|applicants|applicant s|student|students|student s|candidate|candidates|candidate s|learner) ?(?:full |legal )?names?\b|\bnames? (?:of )?(?:the )?(?:student|applicant|candidate|learner)\b|^(?:print )?name$|\bname (?:in full|as it appears|as shown|please print|print)\b/,
  ],
];

/** In which order what a field says of itself counts. */
export interface Says {
  tooltip: string;
  printed: string;
  name: string;
}

/**
 * Recognizes what a text field asks for.
 *
 * @returns nothing where the field says nothing that is known, where its words contradict each other, or where it asks
 *   for what is never filled
 */
export function recognise({ tooltip, printed, name }: Says): KnownId | undefined {
  const said = [inWords(tooltip), inWords(printed), inWords(lastPart(name))].filter(Boolean);
  const path = inWords(name);
  if ([...said, path].some((words) => NEVER.test(words) && !isPrintedName(words))) return undefined;
  if ([...said, path].some((words) => OTHERS.test(words))) return undefined;
  const found = said.flatMap((words) => meant(words) ?? []);
  const [first, ...others] = found;
  if (!first) return undefined;
  const isSure = others.every((other) => other === first || isNarrower(first, other) || isNarrower(other, first));
  if (!isSure) return undefined;
  return found.reduce((best, each) => (isNarrower(each, best) ? each : best), first);
}

/** The one field that speaks of signing and still wants a name: the printed one below the signature. */
const isPrintedName = (words: string) =>
  /^print(?:ed)?(?: your)? (?:full |legal )?name\b/.test(words) && !/\bssn|\bdob/.test(words);

const meant = (words: string): KnownId | undefined => CALLED.find(([, pattern]) => pattern.test(words))?.[0];

/** `name` may turn out to be the first name, `exam` to be its code. */
const WIDER: Partial<Record<KnownId, readonly KnownId[]>> = {
  'full-name': ['first-name', 'middle-name', 'middle-initial', 'last-name', 'name-suffix', 'name-turned'],
  'middle-name': ['middle-initial'],
  exams: ['exam-codes', 'exam-titles', 'exam-dates', 'certifications'],
  certifications: ['exam-titles', 'exam-dates'],
  today: ['exam-dates'],
};

const isNarrower = (narrow: KnownId, wide: KnownId) => WIDER[wide]?.includes(narrow) ?? false;

/** `form1[0].Page1[0].FirstName[0]` and `txt_first_name_2` in small words, without what forms put around them. */
export function inWords(text: string): string {
  return text
    .replace(/\[\d+\]/g, ' ')
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1 $2')
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^\p{L}]+/gu, ' ')
    .replace(
      /\b(?:txt|text|fld|field|tf|tb|str|form|topmostsubform|subform|untitled|required|optional|please|enter|page|row|fill)\b/g,
      ' ',
    )
    .replace(/\s+/g, ' ')
    .trim();
}

/** Of a name made of parts, the last that says something. */
function lastPart(name: string): string {
  const parts = name.split('.').filter((part) => inWords(part));
  return parts.at(-1) ?? '';
}
