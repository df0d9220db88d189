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
 * @param preferred the browser's languages, best first (BCP 47)
 */
export function languageFor(set: Language | 'auto', preferred: readonly string[]): Language {
  if (set !== 'auto') return set;
  for (const tag of preferred) {
    const wanted = new Intl.Locale(tag).maximize();
    const fits = LANGUAGE_TAGS.find((language) => {
      const { language: code, script } = new Intl.Locale(language).maximize();
      return code === wanted.language && script === wanted.script;
    });
    if (fits) return fits;
  }
  return 'en';
}
