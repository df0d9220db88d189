import { useState } from 'preact/hooks';
import { useWords } from '../parts/words';
import { thisBrowser, thisSystem } from './this-system';

/** What a person reads whose email app did not open: how to set one up, on the system that they use. */
export function NoMailProgram() {
  const t = useWords();
  const [isOpen, setOpen] = useState(false);
  const systems = [thisSystem(navigator.userAgent), thisBrowser(navigator.userAgent)] as const;
  return (
    <div class="stack small">
      <p>{t('letter.no-help')}</p>
      <div>
        <button type="button" class="quiet" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {t('letter.set-up')}
        </button>
      </div>
      {isOpen &&
        systems.map((system) => (
          <p class="soft" key={system}>
            {t(`letter.no-help.${system}`)}
          </p>
        ))}
    </div>
  );
}
