import { useState } from 'preact/hooks';
import { useActions } from '../../parts/actions';
import { Icon } from '../../parts/icon';
import { Masked } from '../../parts/masked';
import { useWords } from '../../parts/words';

/** The access code of an old transcript: masked, with buttons to reveal and copy it. */
export function AccessCode({ code }: { code: string }) {
  const t = useWords();
  const actions = useActions();
  const [isShown, setShown] = useState(false);
  return (
    <span class="code">
      {`${t('field.access-code')}: `}
      <span>{isShown ? code : <Masked />}</span>
      <button
        type="button"
        class="icon-only"
        aria-label={t(isShown ? 'code.hide' : 'code.show')}
        title={t(isShown ? 'code.hide' : 'code.show')}
        onClick={() => setShown(!isShown)}
      >
        <Icon name={isShown ? 'eye-off' : 'eye'} />
      </button>
      <button
        type="button"
        class="icon-only"
        aria-label={t('code.copy-here')}
        title={t('code.copy-here')}
        onClick={() => actions.copy({ text: code }, t('code.copied'))}
      >
        <Icon name="copy" />
      </button>
    </span>
  );
}
