import '../../lib/extension/strict-csp';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Imprint } from '../../components/page/imprint';
import { useWords } from '../../components/parts/words';
import { SampleResult } from '../../components/sample/sample-result';
import { SampleTranscript } from '../../components/sample/sample-transcript';
import { kindOf } from '../../lib/evidence/kinds';
import { wordsOfButton } from '../../lib/texts/words-of-button';
import { type SampleView, sampleView } from '../../lib/view/sample-view';
import { startPage } from '../our-page/start-page';
import { type OnPageButton, onPageButton } from '../share-page/on-page-button';
import { adoptedStyle } from './adopted-style';

/** Where such a page would stand; nothing is asked of it. */
const ADDRESS = new URL('https://learn.microsoft.com/en-us/users/avery-holloway-sample/transcript/sample0only');

const STYLE = adoptedStyle();

/** A page to try the button on. Content scripts never run here, so their reader and button are called as they are. */
function SamplePage() {
  const t = useWords();
  const [view, setView] = useState<SampleView>();
  const [round, setRound] = useState(0);
  const result = useRef<HTMLDivElement>(null);
  const button = useRef<OnPageButton>(undefined);
  // The button outlives the words that were there when it was made.
  const words = useRef(t);
  words.current = t;

  useEffect(() => {
    const kind = kindOf(ADDRESS);
    let shown: SampleView | undefined;
    const made = onPageButton(
      document,
      async () => {
        // What it shows by now is on this page too.
        if (!shown) {
          const pressed = await kind?.press(document, ADDRESS, async () => ({ status: 'failed' }));
          if (!pressed?.ok) return { text: words.current('button.failed'), tone: 'refused' };
          shown = sampleView(pressed.capture, new Date().toISOString());
          setView(shown);
        }
        return { text: words.current('sample.pressed'), tone: 'added' };
      },
      STYLE,
    );
    if (kind?.recognize(document, ADDRESS).state === 'found') made.show(undefined, 'button.found');
    button.current = made;
    return () => made.remove();
  }, [round]);
  useEffect(() => button.current?.speak(wordsOfButton(t)), [t, round]);
  useEffect(() => {
    if (view) result.current?.scrollIntoView({ block: 'start' });
  }, [view]);

  return (
    <main>
      <a class="back" href="/welcome.html">
        {t('sample.back')}
      </a>
      <h1>{t('sample.title')}</h1>
      <p>{t('sample.about')}</p>
      <p class="strong">{t('sample.press')}</p>
      <SampleTranscript label={t('sample.page')} mark={t('sample.mark')} />
      <div class="result-place" ref={result}>
        {view && (
          <SampleResult
            view={view}
            again={() => {
              setView(undefined);
              setRound(round + 1);
              scrollTo(0, 0);
            }}
          />
        )}
      </div>
      <Imprint />
    </main>
  );
}

startPage(SamplePage, 'sample.title');
