import type { ComponentChildren } from 'preact';
import type { Application } from '../../../lib/request/request';
import { EXCELSIOR } from '../../../lib/request/school';
import { formatDay } from '../../../lib/texts/day';
import { Icon } from '../../parts/icon';
import { useWords } from '../../parts/words';

interface Props {
  application: Application | undefined;
  remove(): void;
  /** Where it is chosen, or how to come there. */
  children: ComponentChildren;
}

/** Below the application's step in the checklist: where the forms are, and the completed PDF that goes with the letter. */
export function ApplicationStep({ application, remove, children }: Props) {
  const t = useWords();
  return (
    <div class="stack inset">
      <p class="soft small">{t('application.about')}</p>
      {EXCELSIOR.forms.map(({ id, url, date }) => (
        <p class="small" key={id}>
          <a
            href={url}
            target="_blank"
            rel="noopener noreferrer"
            title={t('application.from', { date: formatDay(date, t.language) })}
          >
            {t(`application.form.${id}`)}
          </a>{' '}
          <span class="soft">
            {t(`application.form.${id}.about`)} {t('application.from', { date: formatDay(date, t.language) })}
          </span>
        </p>
      ))}
      {application && <Chosen application={application} remove={remove} />}
      {children}
      <p class="soft small">{t('application.privacy')}</p>
    </div>
  );
}

function Chosen({ application: { name, size, findings }, remove }: { application: Application; remove(): void }) {
  const t = useWords();
  return (
    <div class="card">
      <div class="row">
        <span class="strong">{t('application.chosen', { name, size: sizeInWords(size, t.language) })}</span>
        <button type="button" class="quiet" onClick={remove}>
          {t('application.remove')}
        </button>
      </div>
      {findings.map((finding) => (
        <p class="note small" key={finding}>
          <Icon name="warn" />
          <span>{t(`application.finding.${finding}`)}</span>
        </p>
      ))}
    </div>
  );
}

/** Bytes as people read them. */
function sizeInWords(bytes: number, language: string): string {
  const isLarge = bytes >= 1_000_000;
  const unit = isLarge ? 'megabyte' : 'kilobyte';
  const value = bytes / (isLarge ? 1_000_000 : 1000);
  return new Intl.NumberFormat(language, { style: 'unit', unit, maximumFractionDigits: isLarge ? 1 : 0 }).format(value);
}
