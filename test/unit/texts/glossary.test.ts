// @vitest-environment node
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { english } from '../../../lib/texts/english';

/** Words that mean something for which we have one word already, with that word. */
const BANNED: [synonym: RegExp, word: string][] = [
  [/\bcertificates?\b/i, 'certification, or badge'],
  [/\bproofs?\b/i, 'evidence'],
  [/\bdiplomas?\b/i, 'transcript'],
  [/\be-mails?\b/i, 'email'],
  [/\bemail (?:programs?|clients?)\b/i, 'email app'],
  [/\bitems?\b/i, 'evidence'],
  [/\blog ?(?:in|out)\b|\bsign-?on\b/i, 'sign in'],
  [/\bclick/i, 'press, or choose'],
  [/\bsubmit/i, 'send'],
  [/\bdelet/i, 'remove, or erase'],
  [/\bpop-up/i, 'popup'],
  [/\bplugins?\b|\badd-?ons?\b/i, 'Credit Courier'],
  [/\baddressee|\breceiver/i, 'recipient'],
  [/\bpreferences\b|\boptions\b/i, 'settings'],
  [/\bto-?do/i, 'checklist'],
  [/(?<!PDF )\bpassword|\bpasscode/i, 'access code; a PDF has a PDF password'],
  [/\breferences?\b/i, 'source'],
  [/\bcandidate\b|\bexaminee\b/i, 'applicant, or holder'],
  [/\bplease\b|\bsorry\b|\boops\b/i, 'what happened and what to do'],
  [/\binvalid\b|\billegal\b|\berror\b/i, 'what happened and what to do'],
  [/\butili[sz]e|\bleverage|\bsimply\b|\bjust\b|\beasily\b/i, 'plain words'],
];

/** Words that sound translated, old or stern, or that only those who made this know; with what is said instead. */
const STYLE: [word: RegExp, instead: string][] = [
  [/\bmend(?:s|ed|ing)?\b/i, 'fix'],
  [/\ball the same\b/i, 'anyway'],
  [/\bforg[eo]t/i, 'not kept'],
  [/\bmay not\b/i, 'might not, or cannot'],
  [/\b(?:this|that|it) is no\b(?! longer)/i, 'is not a'],
  [/\bevaluators?\b/i, 'Excelsior'],
  [/\b(?:came|come) of it\b/i, 'what happened next'],
  [/\bcolour|\bbehaviour|\bgrey\b|\b(?:recogn|organ|synchron)is|\bcancell|\bany more\b/i, 'American spelling'],
  [/\btick/i, 'check, or check mark'],
  [/\b(?:whilst|amongst|towards|learnt|spelt|licence|centre|favour|honour|programme)/i, 'American spelling'],
  [/\b(?:lists|names|shows) no\b/i, 'does not … any'],
  [/\bwhoever\b|\bof (?:yours|theirs)\b|\bof your own\b/i, 'the person who, your own'],
  [/\banew\b|\bhence\b|\bthus\b|\bshall\b|\bupon\b/i, 'again, so, will, on'],
  [/\bpre-?flight\b|\bcaptur|\bsighting|\bpayload|\bpars(?:e|ing)\b|\bJSON\b|\bboolean\b/i, 'words of the person'],
  [/\bmail programs?\b/i, 'email app'],
  [/\bweb mail\b/i, 'webmail'],
];

/** What else a person reads of us in English. Code, addresses and the stores' own names are not words of ours. */
const PAPERS = ['README.md', 'PRIVACY.md', 'store/listing.md', 'public/_locales/en/messages.json'].map((file) => ({
  key: file,
  text: readFileSync(new URL(`../../../${file}`, import.meta.url), 'utf8').replaceAll(
    /```[\s\S]*?```|`[^`]*`|\]\([^)]*\)|https?:\S+|addons\.mozilla\.org|(?:Edge|Temporary) Add-ons?|social security number, a birth date or a password/g,
    '',
  ),
}));
const lines = PAPERS.flatMap(({ key, text }) => text.split('\n').map((line) => ({ key, text: line })));

const texts = Object.entries(english).flatMap(([key, text]) =>
  (typeof text === 'string' ? [text] : Object.values(text)).map((each) => ({ key, text: each })),
);

it.each(BANNED)('no text says %s, for which the word is %s', (synonym) => {
  expect([...texts, ...lines].filter(({ text }) => synonym.test(text))).toEqual([]);
});

it.each(STYLE)('no text and no store says %s, but %s', (word) => {
  const shown = lines.filter(({ key }) => /^(?:store|public)\//.test(key));
  expect([...texts, ...shown].filter(({ text }) => word.test(text))).toEqual([]);
});

it('reads whole papers', () => {
  for (const { key, text } of PAPERS) expect(text.length, key).toBeGreaterThan(100);
});

it('no text promises credit', () => {
  expect([...texts, ...lines].filter(({ text }) => /\b(?:you will|you'll|guarantee\w*)\b.*credit/i.test(text))).toEqual(
    [],
  );
});
