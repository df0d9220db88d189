import type { ComponentChildren } from 'preact';
import type { LetterView, View } from '../../lib/view/view';
import { useTurn } from '../page/use-turn';
import { Ask } from '../parts/ask';
import { useWords } from '../parts/words';

interface Props {
  view: View;
  close(): void;
  /** Opens the draft anyway. */
  children: ComponentChildren;
}

/** Asks before a draft opens that the school would return. */
export function MendFirst({ view: { musts, findings }, close, children }: Props) {
  const t = useWords();
  const turn = useTurn();
  const mend = () => {
    close();
    const first = findings.find(({ severity }) => severity === 'must');
    if (first) turn.show(first.step);
  };
  return (
    <Ask question={t('preflight.ask', { count: musts })} cancel={close}>
      <button type="button" class="primary" onClick={mend}>
        {t('preflight.mend-first')}
      </button>
      {children}
    </Ask>
  );
}

/** How many findings to ask about before a letter leaves; a follow-up has nothing left to fix. */
export const mustsBefore = ({ musts }: View, { kind }: LetterView): number => (kind === 'request' ? musts : 0);
