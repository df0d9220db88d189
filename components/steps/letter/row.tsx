import { useState } from 'preact/hooks';
import { stageOf } from '../../../lib/request/life';
import { lastDraft } from '../../../lib/request/open-draft';
import type { Step } from '../../../lib/steps/checklist';
import { requestName } from '../../../lib/texts/request-name';
import type { View } from '../../../lib/view/view';
import { NoMailProgram } from '../../letter/no-mail-program';
import { useIsPage } from '../../page/place';
import { Row } from '../../page/row';
import { useTurn } from '../../page/use-turn';
import { useActions } from '../../parts/actions';
import { Later } from '../../parts/later';
import { useWords } from '../../parts/words';
import { DidYouSendIt } from './did-you-send-it';
import { Record } from './record';

const loadWhy = () => import('../../letter/why-this-address').then(({ WhyThisAddress }) => WhyThisAddress);
const loadWays = () => import('../../letter/ways').then(({ Ways }) => Ways);
const loadText = () => import('../../letter/letter-text').then(({ LetterText }) => LetterText);

interface Props {
  view: View;
  step: Step;
  /** Saves the record as a file; only on the request page. */
  saveRecord?: (text: string) => void;
  /** Whether to show the other ways to send; the request page has them below the letter. */
  hasWays: boolean;
}

/** The row of step Letter. It is checked off once the letter was sent, which only the person knows. */
export function LetterRow({ view, step, saveRecord, hasWays }: Props) {
  const t = useWords();
  const actions = useActions();
  const turn = useTurn();
  const isPage = useIsPage();
  const { request } = view;
  const [isReading, setReading] = useState(false);
  const [isAskingWhy, setAskingWhy] = useState(false);
  const isAsked = !step.isLocked && turn.isAsked && request.items.length > 0;
  const noDraft = !step.isLocked && lastDraft(request)?.answer === 'no';
  return (
    <Row
      view={view}
      step={step}
      tick={(isDone) =>
        actions.change(isDone ? { change: 'live', happening: { event: 'sent' } } : { change: 'undo-life' })
      }
    >
      {isAsked && <DidYouSendIt request={request} />}
      {noDraft && <NoMailProgram />}
      {step.isLocked && (
        <Record request={request} of={requestName(t, view.name)} {...(saveRecord && { save: saveRecord })} />
      )}
      {!step.isLocked && !isAsked && !hasWays && request.items.length > 0 && <Attach view={view} />}
      {hasWays && request.items.length > 0 && <Later load={loadWays} with={{ view, of: view }} />}
      {/* On the request page, the sheet has all of this. */}
      {!isPage && !isAsked && !noDraft && (
        <div class="wrap">
          <button type="button" class="quiet" aria-expanded={isReading} onClick={() => setReading(!isReading)}>
            {t('letter.read')}
          </button>
          {!hasWays && !step.isLocked && request.application && (
            <button type="button" class="quiet" onClick={actions.openAsPage}>
              {t('letter.draft-on-page')}
            </button>
          )}
          <button type="button" class="quiet" aria-expanded={isAskingWhy} onClick={() => setAskingWhy(!isAskingWhy)}>
            {t('letter.why')}
          </button>
        </div>
      )}
      {isAskingWhy && <Later load={loadWhy} with={{ letter: view.letter }} />}
      {isReading && <Later load={loadText} with={{ letter: view }} />}
    </Row>
  );
}

/** What to attach to the draft, since a mail link cannot carry files. */
function Attach({ view: { request } }: { view: View }) {
  const t = useWords();
  const { application, ticks, life } = request;
  if (stageOf(life) === 'more-asked') return <p>{t('life.more-asked-help')}</p>;
  if (application) return <p>{t('letter.attach', { name: application.name })}</p>;
  return <p>{t(ticks.includes('application') ? 'letter.attach-own' : 'letter.ready')}</p>;
}
