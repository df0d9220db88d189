import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Evidence } from '../../../lib/evidence/evidence';
import type { Item } from '../../../lib/request/request';
import type { View } from '../../../lib/view/view';
import { useIsPage } from '../../page/place';
import { useActions } from '../../parts/actions';
import { More } from '../../parts/more';
import { Token } from '../../parts/token';
import { useWords } from '../../parts/words';
import { pieceTitle, shortTitle } from './piece-title';

/** The popup collapses pieces beyond this number, so that the next action stays in view. */
const AT_HAND = 3;

interface Props {
  view: View;
  isLocked: boolean;
  /** Shown below each piece. */
  below?(item: Item): ComponentChildren;
}

/** The pieces of evidence as tokens that can be removed. A piece that needs to be fixed is always visible. */
export function Tokens({ view: { request, findings }, isLocked, below }: Props) {
  const t = useWords();
  const actions = useActions();
  const titles = request.items.map(({ evidence }) => pieceTitle(t, evidence));
  const isPage = useIsPage();
  const [areAllShown, showAll] = useState(false);
  const isIll = (id: string) => findings.some(({ item, severity }) => item === id && severity === 'must');
  const late = request.items.filter(({ id }, index) => index >= AT_HAND && !isIll(id));
  // A single piece takes no more room than the button that would reveal it.
  const hidden = isPage || areAllShown || late.length < 2 ? [] : late;
  return (
    <ul class="tokens">
      {request.items.map((item, index) => {
        if (hidden.includes(item)) return null;
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
      {hidden[0] && (
        <li>
          <More count={hidden.length} show={() => showAll(true)} />
        </li>
      )}
    </ul>
  );
}

/** The end of a link, to tell apart pieces with the same name. */
const endOf = (evidence: Evidence) => ('link' in evidence ? `…${evidence.link.slice(-6)}` : '');
