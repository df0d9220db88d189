import { type Known, palette } from '../../lib/application/known';
import { useWords } from '../parts/words';
import type { Putting } from './putting';

interface Props {
  known: Known;
  isOpen: boolean;
  put(putting: Putting): void;
}

/** What the person can place anywhere on a page: details from the request, free text, or a tick. */
export function Palette({ known, isOpen, put }: Props) {
  const t = useWords();
  return (
    <details open={isOpen}>
      <summary>{t('form.palette')}</summary>
      <div class="wrap">
        {palette(known).map(({ id, text }) => (
          <button type="button" key={`${id} ${text}`} onClick={() => put({ kind: 'text', text })}>
            {text}
          </button>
        ))}
        <button type="button" onClick={() => put({ kind: 'text', text: '' })}>
          {t('form.put-text')}
        </button>
        <button type="button" onClick={() => put({ kind: 'tick' })}>
          {t('form.put-tick')}
        </button>
      </div>
    </details>
  );
}
