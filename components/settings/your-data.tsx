import { useState } from 'preact/hooks';
import type { ImportPreview } from '../../lib/data/import';
import { dayOf } from '../../lib/texts/day';
import type { Holdings } from '../../lib/view/view';
import { Ask } from '../parts/ask';
import { Choice, FormSection } from '../parts/form';
import { useWords } from '../parts/words';
import { ImportPanel, type ImportState } from './import-panel';

export interface DataActions {
  exportAll(withCodes: boolean, withApplications: boolean): void;
  exportTable(): void;
  choose(file: File): void;
  cancelImport(): void;
  bringIn(how: 'merge' | 'replace', withRecipient: boolean): void;
  undoImport(): void;
  erase(): void;
}

interface Props {
  data: Holdings;
  importing: ImportState & { preview?: ImportPreview | undefined };
  /** Whether the last import can be undone. */
  canUndo: boolean;
  actions: DataActions;
}

/** Region "Your data": what is kept, where, and since when, with export, import, and erasing. */
export function YourData({ data, importing, canUndo, actions }: Props) {
  const t = useWords();
  const [withCodes, setWithCodes] = useState(false);
  const [withApplications, setWithApplications] = useState(true);
  const { requests: count, since } = data;
  return (
    <FormSection title={t('data.title')}>
      <p>{t('data.about')}</p>
      <dl class="facts">
        <Held
          what={
            since ? t('data.requests', { count, date: dayOf(since, t.language) }) : t('data.import.requests', { count })
          }
        >
          {t('data.requests.where')}
        </Held>
        <Held what={t('data.codes', { count: data.codes })}>
          {t(data.areCodesKept ? 'data.codes.device' : 'data.codes.memory')}
        </Held>
        <Held what={t('data.application', { count: data.applications })}>{t('data.application.where')}</Held>
        <Held what={t('data.form')}>{t('data.form.where')}</Held>
        <Held what={t('data.settings')}>{t('data.settings.where')}</Held>
      </dl>
      <Choice label={t('data.with-codes')} isOn={withCodes} toggled={setWithCodes} />
      <Choice label={t('data.with-applications')} isOn={withApplications} toggled={setWithApplications} />
      <div class="wrap">
        <button type="button" onClick={() => actions.exportAll(withCodes, withApplications)}>
          {t('data.export')}
        </button>
        <button type="button" onClick={actions.exportTable}>
          {t('data.export-csv')}
        </button>
      </div>
      <ImportPanel importing={importing} canUndo={canUndo} actions={actions} />
      <Erase erase={actions.erase} />
    </FormSection>
  );
}

const Held = ({ what, children }: { what: string; children: string }) => (
  <div>
    <dt>{what}</dt>
    <dd>{children}</dd>
  </div>
);

/** Asks before erasing. */
function Erase({ erase }: { erase(): void }) {
  const t = useWords();
  const [isAsking, setAsking] = useState(false);
  return (
    <>
      <div class="apart">
        <button type="button" class="bad" aria-expanded={isAsking} onClick={() => setAsking(true)}>
          {t('data.erase')}
        </button>
      </div>
      {isAsking && (
        <Ask question={t('data.erase.ask')} cancel={() => setAsking(false)}>
          {/* The focus must never start on an action that cannot be undone. */}
          <button type="button" onClick={() => setAsking(false)}>
            {t('data.erase.no')}
          </button>
          <button
            type="button"
            class="bad"
            onClick={() => {
              setAsking(false);
              erase();
            }}
          >
            {t('data.erase.yes')}
          </button>
        </Ask>
      )}
    </>
  );
}
