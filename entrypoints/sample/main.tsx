import '../../lib/extension/strict-csp';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Imprint } from '../../components/page/imprint';
import { PageTitle } from '../../components/page/page-title';
import { useWords } from '../../components/parts/words';
import { SampleTranscript } from '../../components/sample/sample-transcript';
import { kindOf } from '../../lib/evidence/kinds';
import { finished } from '../../lib/evidence/page/steps';
import { atOnce } from '../../lib/evidence/page-kind';
import { wordsOfButton } from '../../lib/texts/words-of-button';
import { startPage } from '../our-page/start-page';
import { type OnPageButton, onPageButton } from '../share-page/on-page-button';
import { adoptedStyle } from './adopted-style';
import { SamplePopup } from './sample-popup';
import { useSample } from './use-sample';

/** The address that the sample page would have; never requested. */
const ADDRESS = new URL('https://learn.microsoft.com/en-us/users/avery-holloway-sample/transcript/sample0only');

const STYLE = adoptedStyle();

/** A page to try the button on. Content scripts never run here, so the page calls their reader and button directly. */
function SamplePage() {
  const t = useWords();
  const sample = useSample();
  const [round, setRound] = useState(0);
  const result = useRef<HTMLDivElement>(null);
  const button = useRef<OnPageButton>(undefined);
  // Kept outside the effect, so that the button stays when the language changes.
  const words = useRef(t);
  words.current = t;

  useEffect(() => {
    const kind = kindOf(ADDRESS);
    let isRead = false;
    const made = onPageButton(
      document,
      async () => {
        // Read only once, since later presses have nothing to add.
        if (!isRead) {
          const pressed = await kind?.press(document, ADDRESS, async () => ({ status: 'failed' }), atOnce);
          if (!pressed?.ok) return { text: words.current('button.failed'), tone: 'refused' };
          isRead = true;
          sample.begin(pressed.capture);
        }
        return { text: words.current('sample.pressed'), tone: 'added' };
      },
      { style: STYLE },
    );
    if (kind && finished(kind.read(document, ADDRESS)).state === 'found') made.show(undefined, 'button.found');
    button.current = made;
    return () => made.remove();
  }, [round]);
  useEffect(() => button.current?.speak(wordsOfButton(t)), [t, round]);
  const isShown = sample.view !== undefined;
  useEffect(() => {
    if (isShown) result.current?.scrollIntoView({ block: 'nearest' });
  }, [isShown]);

  return (
    <>
      <PageTitle title={t('sample.title')} about={t('sample.about')} />
      <main>
        <div class="stack">
          <p class="strong">{t('sample.press')}</p>
          <SampleTranscript label={t('sample.page')} mark={t('sample.mark')} />
        </div>
        <div class="result stack" ref={result}>
          {sample.view && (
            <>
              <SamplePopup view={sample.view} actions={sample.actions} announced={sample.announced} />
              <p class="soft small">{t('sample.draft-about')}</p>
              <div>
                <button
                  type="button"
                  onClick={() => {
                    sample.forget();
                    setRound(round + 1);
                    scrollTo(0, 0);
                  }}
                >
                  {t('sample.again')}
                </button>
              </div>
            </>
          )}
        </div>
        <Imprint />
      </main>
    </>
  );
}

startPage(SamplePage, 'sample.title');
