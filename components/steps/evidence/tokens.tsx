import type { ComponentChildren } from 'preact';
import type { Evidence } from '../../../lib/evidence/evidence';
import type { Item } from '../../../lib/request/request';
import type { View } from '../../../lib/view/view';
import { useActions } from '../../parts/actions';
import { Token } from '../../parts/token';
import { useWords } from '../../parts/words';
import { pieceTitle, shortTitle } from './piece-title';

interface Props {
  view: View;
  isLocked: boolean;
  /** What is below each. */
  below?(item: Item): ComponentChildren;
}

/** Every piece of evidence as a token that can be taken out. */
export function Tokens({ view: { request, findings }, isLocked, below }: Props) {
  const t = useWords();
  const actions = useActions();
  const titles = request.items.map(({ evidence }) => pieceTitle(t, evidence));
  const isIll = (id: string) => findings.some(({ item, severity }) => item === id && severity === 'must');
  return (
    <ul class="tokens">
      {request.items.map((item, index) => {
        const name = titles[index] ?? '';
        const isTwin = titles.filter((other) => other === name).length > 1;
        const title = isTwin ? `${name} ${endOf(item.evidence)}` : name;
        return (
          <li key={item.id} class="piece">
            <Token
              icon={'title' in item.evidence ? 'badge' : 'document'}
              title={title}
              isIll={isIll(item.id)}
              remove={{
                name: t('piece.remove', { title }),
                isLocked,
                press: () => actions.change({ change: 'remove-evidence', id: item.id }),
              }}
            >
              {shortTitle(title)}
            </Token>
            {below?.(item)}
          </li>
        );
      })}
    </ul>
  );
}

/** What tells a piece from another of the same name. */
const endOf = (evidence: Evidence) => ('link' in evidence ? `…${evidence.link.slice(-6)}` : '');
