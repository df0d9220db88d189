import { useState } from 'preact/hooks';
import type { ApplicationFinding } from '../lib/request/application-findings';
import type { Application } from '../lib/request/request';
import { EXCELSIOR } from '../lib/request/school';
import { formatDay } from '../lib/texts/day';
import { Icon } from './icon';
import { useWords } from './words';

/** What became of a chosen file: kept, or not, and why. */
export type Refused = ApplicationFinding | 'not-kept';

interface Props {
  application: Application | undefined;
  /** Checks and keeps a file; gives why it was not kept, or nothing. Absent in the popup, which a file picker closes. */
  choose?: ((file: File) => Promise<Refused | undefined>) | undefined;
  remove(): void;
  openAsPage(): void;
}

/** Below the application's step in the checklist: where the forms are, and the completed PDF that goes with the letter. */
export function ApplicationStep({ application, choose, remove, openAsPage }: Props) {
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
      {choose ? (
        <ChooseFile choose={choose} isReplacing={Boolean(application)} />
      ) : (
        !application && (
          <div>
            <button type="button" onClick={openAsPage}>
              {t('application.on-page')}
            </button>
          </div>
        )
      )}
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

function ChooseFile({
  choose,
  isReplacing,
}: {
  choose(file: File): Promise<Refused | undefined>;
  isReplacing: boolean;
}) {
  const t = useWords();
  const [refused, setRefused] = useState<Refused>();
  const [isBusy, setBusy] = useState(false);
  const [isOver, setOver] = useState(false);
  const take = async (file: File | undefined) => {
    if (!file) return;
    setBusy(true);
    setRefused(await choose(file));
    setBusy(false);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is an extra; the button inside does the same
    <div
      class={isOver ? 'drop over' : 'drop'}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        void take(event.dataTransfer?.files[0]);
      }}
    >
      <label class="button">
        {t(isReplacing ? 'application.replace' : 'application.choose')}
        <input
          class="unseen"
          type="file"
          aria-label={t('application.label')}
          accept="application/pdf,.pdf"
          onChange={({ currentTarget }) => {
            void take(currentTarget.files?.[0]);
            currentTarget.value = '';
          }}
        />
      </label>
      <span class="soft small">{t('application.drop')}</span>
      <p role="status" class={refused ? 'small bad' : 'small'}>
        {isBusy ? t('application.checking') : refused ? t(`application.finding.${refused}`) : ''}
      </p>
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
