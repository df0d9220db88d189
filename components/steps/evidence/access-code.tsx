import { useState } from 'preact/hooks';
import { LIMITS } from '../../../lib/evidence/limits';
import type { Item } from '../../../lib/request/request';
import { useActions } from '../../parts/actions';
import { Icon } from '../../parts/icon';
import { TypedField } from '../../parts/typed-field';
import { useWords } from '../../parts/words';

/** The access code of an old transcript: masked, with its own reveal and copy; a field where it is not known. */
export function AccessCode({ item, code }: { item: Item; code: string | undefined }) {
  const t = useWords();
  const actions = useActions();
  const [isShown, setShown] = useState(false);
  const [isTyping, setTyping] = useState(!code);
  if (isTyping) {
    return (
      <TypedField
        label={t('code.type')}
        name={`access-code ${item.id}`}
        hint={code ? undefined : t(item.hadCode ? 'code.forgotten' : 'code.missing')}
        value={code ?? ''}
        maxLength={LIMITS.code}
        autocomplete="off"
        kept={(typed) => typed.trim()}
        typed={(accessCode) => {
          setTyping(true);
          actions.change({ change: 'type-access-code', id: item.id, accessCode });
        }}
      />
    );
  }
  return (
    <span class="wrap">
      <span>{isShown ? code : <Masked />}</span>
      <button
        type="button"
        class="quiet"
        aria-label={t(isShown ? 'code.hide' : 'code.show')}
        onClick={() => setShown(!isShown)}
      >
        <Icon name={isShown ? 'eye-off' : 'eye'} />
      </button>
      <button
        type="button"
        class="quiet"
        aria-label={t('code.copy-here')}
        onClick={() => actions.copy({ text: code ?? '' }, t('code.copied'))}
      >
        <Icon name="copy" />
      </button>
    </span>
  );
}

function Masked() {
  const t = useWords();
  return (
    <>
      <span aria-hidden="true">••••••••</span>
      <span class="unseen">{t('code.masked')}</span>
    </>
  );
}
