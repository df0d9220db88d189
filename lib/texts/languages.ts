/** The languages of the interface by BCP 47 tag, each with its name in that language. */
export const LANGUAGES = {
  en: 'English',
  de: 'Deutsch',
  es: 'Español',
  fr: 'Français',
  it: 'Italiano',
  ja: '日本語',
  ko: '한국어',
  'pt-BR': 'Português (Brasil)',
  ru: 'Русский',
  'zh-CN': '简体中文',
  'zh-TW': '繁體中文',
} as const;

export type Language = keyof typeof LANGUAGES;
export const LANGUAGE_TAGS = Object.keys(LANGUAGES) as Language[];

/**
 * Returns the language to show.
 *
 * @param set the person's setting
 * @param preferred the browser's languages, best first (BCP 47); what is no such tag does not count
 */
export function languageFor(set: Language | 'auto', preferred: readonly string[]): Language {
  if (set !== 'auto') return set;
  for (const tag of preferred) {
    const wanted = writingOf(tag);
    const fits = wanted && LANGUAGE_TAGS.find((language) => writingOf(language) === wanted);
    if (fits) return fits;
  }
  return 'en';
}

/** The language of a tag with its script, such as `zh-Hant`; undefined for what is no tag. */
function writingOf(tag: string): string | undefined {
  try {
    const { language, script } = new Intl.Locale(tag).maximize();
    return `${language}-${script}`;
  } catch {
    return undefined;
  }
}
