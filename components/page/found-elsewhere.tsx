import type { Kind } from '../../lib/evidence/evidence';
import type { Translate } from '../../lib/texts/translate';
import { useWords } from '../parts/words';
import { usePrimary } from './primary';

interface Props {
  /** The identity of the evidence. */
  id: string;
  add(): void;
}

/** Evidence in another tab that is not in the request yet. */
export function FoundElsewhere({ id, add }: Props) {
  const t = useWords();
  const primary = usePrimary('found');
  return (
    <div class="banner screen-only">
      <p>{t('piece.in-other-tab', { title: titleOf(t, id) })}</p>
      <button type="button" class={primary} onClick={add}>
        {t('page.add')}
      </button>
    </div>
  );
}

/** An identity starts with the kind; an old transcript's ends with its number. */
function titleOf(t: Translate, id: string): string {
  const [kind, number = ''] = id.split(':', 2) as [Kind, string?];
  return kind === 'mcp-transcript' ? t('piece.mcp-transcript', { id: number }) : t(`piece.${kind}`);
}
