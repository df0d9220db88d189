import type { View } from '../../lib/view/view';
import { SendBar } from '../letter/send-bar';
import { Icon } from '../parts/icon';
import { useWords } from '../parts/words';
import { Imprint } from './imprint';

interface Props {
  view: View;
  isPrimary: boolean;
  hasImprint?: boolean;
  /** Shows and hides the other ways to send. */
  more: { isOpen: boolean; toggle(): void };
}

/** The foot of the popup, with the ways to send the letter. */
export function Foot({ view, isPrimary, hasImprint = true, more }: Props) {
  const t = useWords();
  const hasEvidence = view.request.items.length > 0;
  return (
    <footer class="foot">
      <SendBar view={view} isPrimary={isPrimary}>
        <button
          type="button"
          class="icon-only framed"
          aria-label={t('ways.more')}
          title={t('ways.more')}
          aria-expanded={more.isOpen}
          aria-disabled={!hasEvidence}
          onClick={() => hasEvidence && more.toggle()}
        >
          <Icon name="more" />
        </button>
      </SendBar>
      {hasImprint && <Imprint />}
    </footer>
  );
}
