// @vitest-environment node
import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { english } from '../../../lib/texts/english';
import { INSIDE, SPELLING, STYLE } from './plain-english';

/** Synonyms of our terms, each with the term to use. */
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

/** Other English texts for users. */
const SHOWN = ['README.md', 'PRIVACY.md', 'store/listing.md', 'public/_locales/en/messages.json'];
/** Texts for contributors, and the changelog. */
const BESIDE = [
  'CHANGELOG.md',
  'CONTRIBUTING.md',
  'SECURITY.md',
  ...['docs', '.github', '.github/ISSUE_TEMPLATE'].flatMap((folder) =>
    readdirSync(new URL(`../../../${folder}`, import.meta.url))
      .filter((name) => /\.(?:md|yml)$/.test(name))
      .map((name) => `${folder}/${name}`),
  ),
];
// Code, addresses and the stores' own names are not our words.
const paper = (file: string) => ({
  key: file,
  text: readFileSync(new URL(`../../../${file}`, import.meta.url), 'utf8').replaceAll(
    /```[\s\S]*?```|`[^`]*`|\]\([^)]*\)|https?:\S+|addons\.mozilla\.org|(?:Edge|Temporary) Add-ons?|social security number, a birth date or a password/g,
    '',
  ),
});
const linesOf = (files: readonly string[]) =>
  files.map(paper).flatMap(({ key, text }) => text.split('\n').map((line) => ({ key, text: line })));
const lines = linesOf(SHOWN);
const all = [...lines, ...linesOf(BESIDE)];

const texts = Object.entries(english).flatMap(([key, text]) =>
  (typeof text === 'string' ? [text] : Object.values(text)).map((each) => ({ key, text: each })),
);

it.each(BANNED)('no text says %s instead of %s', (synonym) => {
  expect([...texts, ...lines].filter(({ text }) => synonym.test(text))).toEqual([]);
});

it.each(INSIDE)('no text and no store entry says %s instead of %s', (word) => {
  const shown = lines.filter(({ key }) => !/^README/.test(key));
  expect([...texts, ...shown].filter(({ text }) => word.test(text))).toEqual([]);
});

it.each([...SPELLING, ...STYLE])('no text and no document says %s instead of %s', (word) => {
  expect([...texts, ...all].filter(({ text }) => word.test(text))).toEqual([]);
});

it('whole documents are read', () => {
  for (const { key, text } of [...SHOWN, ...BESIDE].map(paper)) expect(text.length, key).toBeGreaterThan(20);
});

it('no text promises credit', () => {
  expect([...texts, ...lines].filter(({ text }) => /\b(?:you will|you'll|guarantee\w*)\b.*credit/i.test(text))).toEqual(
    [],
  );
});
