import { Foot } from '../../components/page/foot';
import { PageHead } from '../../components/page/page-head';
import type { Primary } from '../../components/page/primary';
import { StepList } from '../../components/page/step-list';
import { useTurnOf } from '../../components/page/use-turn';
import type { Actions } from '../../components/parts/actions';
import { type Announced, Announcement } from '../../components/parts/announcement';
import { useWords } from '../../components/parts/words';
import type { View } from '../../lib/view/view';
import { Frame } from '../our-page/frame';
import { headlineOfTurn } from '../our-page/headline-of-turn';
import { usePopupList } from '../our-page/popup-list';

interface Props {
  view: View;
  actions: Actions;
  announced: Announced | undefined;
}

/** The real popup, showing the sample's request. */
export function SamplePopup({ view, actions, announced }: Props) {
  const t = useWords();
  const turn = useTurnOf(view.request, view.checklist);
  const list = usePopupList({ view, tabs: {} }, turn, actions.change, undefined);
  const headline = headlineOfTurn(view, turn);
  const primary: Primary = headline === 'ready' ? 'draft' : turn.now;
  return (
    <section class="popup" aria-label={t('sample.result')}>
      <Frame place="popup" actions={actions} primary={primary} turn={turn}>
        <PageHead view={view} headline={headline} level={2}>
          <span class="tag good">{t('sample.mark')}</span>
        </PageHead>
        <div class="list">
          <StepList view={view} rows={list.rows} />
        </div>
        <Announcement announced={announced} undo={actions.putBack} />
        <Foot view={view} isPrimary={primary === 'draft'} hasImprint={false} more={list.more} />
      </Frame>
    </section>
  );
}
