import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import type { Field } from '../../lib/application/form';
import { useWords } from '../parts/words';

interface Props {
  /** The empty fields, required ones first. */
  empty: readonly { field: Field; label: string; isRequired: boolean }[];
  isSigned: boolean;
  goTo(field: Field): void;
  /** Absent if the form can be signed only elsewhere. */
  sign: (() => void) | undefined;
  finish(): void;
  cancel(): void;
}

/** How many fields are listed. Nobody reads a longer list. */
const MOST = 12;

/** Lists the empty fields before the form is finished. The person can finish it anyway. */
export function BeforeDone({ empty, isSigned, goTo, sign, finish, cancel }: Props) {
  const t = useWords();
  const titleId = useId();
  const title = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => title.current?.focus(), []);
  const required = empty.filter(({ isRequired }) => isRequired);
  const others = empty.filter(({ isRequired }) => !isRequired);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a question, not fields
    <div class="card" role="group" aria-labelledby={titleId}>
      <h3 id={titleId} ref={title} tabIndex={-1}>
        {t('form.before-done')}
      </h3>
      {!isSigned && (
        <p class="small">
          {t('form.not-signed')}{' '}
          {sign && (
            <button type="button" class="quiet" onClick={sign}>
              {t('form.sign-now')}
            </button>
          )}
        </p>
      )}
      {required.length > 0 && <p class="small strong">{t('form.empty-required', { count: required.length })}</p>}
      <List rows={required} goTo={goTo} />
      {others.length > 0 && <p class="small soft">{t('form.empty-others', { count: others.length })}</p>}
      <List rows={others} goTo={goTo} />
      <div class="wrap">
        <button type="button" onClick={finish}>
          {t('form.finish-anyway')}
        </button>
        <button type="button" class="primary" onClick={cancel}>
          {t('form.go-on')}
        </button>
      </div>
    </div>
  );
}

function List({ rows, goTo }: { rows: Props['empty']; goTo(field: Field): void }) {
  const t = useWords();
  if (!rows.length) return null;
  return (
    <ul class="wrap">
      {rows.slice(0, MOST).map(({ field, label }) => (
        <li key={field.id}>
          <button type="button" class="quiet" onClick={() => goTo(field)}>
            {label || t('form.field', { page: field.page + 1 })}
          </button>
        </li>
      ))}
    </ul>
  );
}
