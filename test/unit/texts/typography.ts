/** The typography rules of each language. Each violation is reported in one line. */
import type { Language } from '../../../lib/texts/languages';

type Entry = string | Readonly<Record<string, string>>;

interface Sign {
  /** What must not appear in a text. */
  wrong: RegExp;
  why: string;
}

const SPACED = /(?:\s|^)-(?:\s|$)/;
const COMMON: Sign[] = [
  { wrong: SPACED, why: 'a hyphen stands as a dash' },
  { wrong: / {2}|\u00a0 | \u00a0/, why: 'two spaces' },
  { wrong: /\.\.\.|'|"/, why: 'typewriter signs' },
  { wrong: / …/, why: 'a space before the ellipsis' },
  { wrong: /\{\w+\} %|\d %/, why: 'an ordinary space before %' },
  { wrong: /\d (?:MB|Mo|МБ)/, why: 'an ordinary space before a unit' },
  { wrong: /\d{4}-\d{2}(?:-\d{2})?/, why: 'a day as machines write it' },
];
/** Chinese and Japanese: their own punctuation beside their own words. */
const FULL_WIDTH: Sign[] = [
  { wrong: /[\u3040-\u30ff\u4e00-\u9fff][,;:?!]/, why: 'a half-width sign after a wide one' },
  { wrong: /[\u3040-\u30ff\u4e00-\u9fff] ?\(|\)[\u3040-\u30ff\u4e00-\u9fff]/, why: 'half-width brackets' },
  { wrong: /[\u3040-\u30ff\u4e00-\u9fff][A-Za-z]|[A-Za-z][\u3040-\u30ff\u4e00-\u9fff]/, why: 'no space beside Latin' },
  { wrong: /[，。；：？！、（）「」“”] | [，。；：？！、（）]/, why: 'a space beside a wide sign' },
];
/** A Chinese day or month ends in a wide character of its own: 2020年8月11日. */
const CHINESE_DAYS: Sign = { wrong: /\{(?:date|from|to)\} [\u4e00-\u9fff]/, why: 'a space after a day' };
const quotes = (own: string): Sign => ({
  wrong: new RegExp(`[${'„“”«»‘‚「」『』'.replace(new RegExp(`[${own}]`, 'g'), '')}]`),
  why: `quotes that are not ${own}`,
});

const RULES: Record<Language, Sign[]> = {
  en: [...COMMON, quotes('“”')],
  de: [...COMMON, quotes('„“')],
  es: [...COMMON, quotes('«»'), { wrong: /(?:^|[.:!?] )[^¿.!?]*\?/, why: 'a question that is not opened' }],
  fr: [
    ...COMMON,
    quotes('«»'),
    { wrong: /[^\u00a0\u202f][:;?!»](?!\/\/)/, why: 'no no-break space before a sign' },
    { wrong: /«(?!\u00a0|\u202f)/, why: 'no no-break space after «' },
  ],
  it: [...COMMON, quotes('«»')],
  ja: [...COMMON, ...FULL_WIDTH, quotes('「」')],
  ko: [...COMMON, quotes('‘’')],
  'pt-BR': [...COMMON, quotes('“”')],
  ru: [...COMMON, quotes('«»'), { wrong: /–/, why: 'a short dash' }],
  'zh-CN': [...COMMON, ...FULL_WIDTH, CHINESE_DAYS, quotes('“”')],
  'zh-TW': [...COMMON, ...FULL_WIDTH, CHINESE_DAYS, quotes('「」')],
};

/** Names of the button and of pages, with their own punctuation. */
const OWN = /users\/me|https?:\S*|mcp\.microsoft\.com/g;

/** @returns a line for each text whose punctuation breaks a rule of its language */
export function typographyBreaches(texts: Readonly<Record<string, Entry>>, language: Language): string[] {
  return Object.entries(texts).flatMap(([key, entry]) =>
    (typeof entry === 'string' ? [entry] : Object.values(entry)).flatMap((text) =>
      RULES[language]
        .filter(({ wrong }) => wrong.test(text.replaceAll(OWN, 'x')))
        .map(({ why }) => `${key}, ${why}: ${text}`),
    ),
  );
}
