import { useState } from 'preact/hooks';
import { useWords } from '../parts/words';
import { thisBrowser, thisSystem } from './this-system';

/** How to set up an email app on the person's system, for when the mail link opened none. */
export function NoMailProgram() {
  const t = useWords();
  const [isOpen, setOpen] = useState(false);
  const systems = [thisSystem(navigator.userAgent), thisBrowser(navigator.userAgent)] as const;
  return (
    <div class="stack small">
      <p>
        {t('letter.no-help')}{' '}
        <button type="button" class="quiet" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {t('letter.set-up')}
        </button>
      </p>
      {isOpen &&
        systems.map((system) => (
          <p class="soft" key={system}>
            {t(`letter.no-help.${system}`)}
          </p>
        ))}
    </div>
  );
}
