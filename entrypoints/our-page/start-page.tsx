import { type ComponentType, render } from 'preact';
import { Words } from '../../components/parts/words';
import { browserLanguages } from '../../lib/extension/browser-languages';
import { loadTexts } from '../../lib/extension/load-texts';
import { onShown, type Shown } from '../../lib/extension/store/shown';
import type { Dictionary, TextKey } from '../../lib/texts/dictionary';
import { type Language, languageFor } from '../../lib/texts/languages';
import { type Translate, translator } from '../../lib/texts/translate';
import { keepFocus } from './keep-focus';
import { latestShown } from './latest-shown';

/**
 * Renders one of our pages in the chosen theme and language, and again when those change.
 *
 * @param title the page's title, shown next to our name; absent for the popup, whose title nobody sees
 */
export function startPage(Page: ComponentType, title?: TextKey): void {
  keepFocus(document);
  let drawn: Language | undefined;
  const draw = (t: Translate) => {
    const root = document.getElementById('app');
    document.documentElement.lang = t.language;
    document.title = title ? `${t('app.name')}: ${t(title)}` : t('app.name');
    if (root)
      render(
        <Words.Provider value={t}>
          <Page />
        </Words.Provider>,
        root,
      );
  };
  async function follow(shown: Shown | undefined): Promise<void> {
    const { theme = 'auto', language: set = 'auto' } = shown?.view.settings ?? {};
    if (theme === 'auto') delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = theme;
    const language = languageFor(set, browserLanguages());
    if (language === drawn) return;
    drawn = language;
    const texts = await textsOf(language);
    if (language === drawn) draw(translator(texts ?? (await textsOf('en')) ?? {}, texts ? language : 'en'));
  }
  // Most people have not chosen a language, so load the likely texts while the setting is being looked up.
  void textsOf(languageFor('auto', browserLanguages()));
  void latestShown().then(follow);
  onShown((shown) => void follow(shown));
}

const loading = new Map<Language, Promise<Dictionary | undefined>>();

/** The texts of a language; each language is loaded only once. */
function textsOf(language: Language): Promise<Dictionary | undefined> {
  const known = loading.get(language);
  if (known) return known;
  const texts = loadTexts(language).catch(() => undefined);
  loading.set(language, texts);
  return texts;
}
