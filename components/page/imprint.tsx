import { useWords } from '../parts/words';

/** The last line of our pages: links, and the note that we are not affiliated. */
export function Imprint({ hasSources }: { hasSources?: boolean }) {
  const t = useWords();
  return (
    <small class="imprint">
      <a href="/options.html" target="_blank" rel="noopener">
        {t('app.settings')}
      </a>
      <a href="/help.html" target="_blank" rel="noopener">
        {t('app.help')}
      </a>
      {hasSources && (
        <a href="/sources.html" target="_blank" rel="noopener">
          {t('sources.title')}
        </a>
      )}
      <span>{t('app.not-affiliated')}</span>
    </small>
  );
}
