import { useState } from 'preact/hooks';
import type { LetterView, View } from '../../lib/view/view';
import { useWords } from '../parts/words';
import { DraftLink } from './draft-link';
import { LetterText } from './letter-text';
import { SendBar } from './send-bar';
import { type DraftFile, Ways } from './ways';
import { WhyThisAddress } from './why-this-address';

interface Props {
  view: View;
  /** The letter to show. */
  of: LetterView;
  isPrimary: boolean;
  draftFile: DraftFile;
}

/** Region "Letter": the letter as a sheet of paper beside the list, with the ways to send it below. */
export function Sheet({ view, of, isPrimary, draftFile }: Props) {
  const t = useWords();
  const [isAskingWhy, setAskingWhy] = useState(false);
  const isFollowUp = of.kind === 'follow-up';
  // An email address that is too long for its line breaks before the `@`.
  const [name, host] = of.letter.recipient.split(/(?=@)/);
  return (
    <section class="sheet" aria-label={t(isFollowUp ? 'follow-up.title' : 'letter.title')}>
      <header>
        <dl>
          <dt>{t('letter.recipient')}</dt>
          <dd>
            {name}
            <wbr />
            {host}
          </dd>
          <dt>{t('letter.subject')}</dt>
          <dd lang="en">{of.letter.subject}</dd>
        </dl>
        <button
          type="button"
          class="quiet small screen-only"
          aria-expanded={isAskingWhy}
          onClick={() => setAskingWhy(!isAskingWhy)}
        >
          {t('letter.why')}
        </button>
        {isAskingWhy && <WhyThisAddress letter={of.letter} />}
      </header>
      <LetterText letter={of} />
      <footer class="send">
        <SendBar view={view} of={of} isPrimary={isPrimary}>
          <button type="button" class="quiet" onClick={() => print()}>
            {t('letter.print')}
          </button>
        </SendBar>
        {view.request.items.length > 0 && <Ways view={view} of={of} draftFile={draftFile} />}
        {isFollowUp && (
          <dl class="ways screen-only">
            <dt>{t('letter.title')}</dt>
            <dd>
              <DraftLink of={view} hasEvidence={view.request.items.length > 0} isPrimary={false} />
            </dd>
          </dl>
        )}
      </footer>
    </section>
  );
}
