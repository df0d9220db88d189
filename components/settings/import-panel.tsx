import { useRef, useState } from 'preact/hooks';
import type { ImportRefusal } from '../../lib/data/export-file';
import type { How, ImportPreview } from '../../lib/data/import';
import { EXCELSIOR } from '../../lib/request/school';
import { isRecipient, type SettingName } from '../../lib/settings/settings';
import { dayOf } from '../../lib/texts/day';
import type { TextKey } from '../../lib/texts/dictionary';
import { Choice } from '../parts/form';
import { Icon } from '../parts/icon';
import { useWords } from '../parts/words';

/** The state of an import. */
export interface ImportState {
  isReading?: boolean;
  refused?: ImportRefusal | 'failed' | undefined;
  preview?: ImportPreview | undefined;
  /** Settings in the file that could not be read. */
  leftOut?: readonly SettingName[] | undefined;
}

interface Props {
  importing: ImportState;
  canUndo: boolean;
  actions: {
    choose(file: File): void;
    cancelImport(): void;
    bringIn(how: How, withRecipient: boolean): void;
    undoImport(): void;
  };
}

/** Lets the person choose a file, see what it would bring, and import it. Warns first if that cannot be undone. */
export function ImportPanel({ importing: { isReading, refused, preview, leftOut = [] }, canUndo, actions }: Props) {
  const t = useWords();
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <div class="wrap">
        <button type="button" disabled={isReading} onClick={() => input.current?.click()}>
          {t('data.import')}
        </button>
        {canUndo && (
          <button type="button" class="quiet" onClick={actions.undoImport}>
            {t('data.import.undo')}
          </button>
        )}
        <input
          ref={input}
          type="file"
          hidden
          accept="application/json,.json"
          aria-label={t('data.import.label')}
          onChange={({ currentTarget }) => {
            const file = currentTarget.files?.[0];
            // Clear the input, so that the person can choose the same file again.
            if (file) actions.choose(file);
            currentTarget.value = '';
          }}
        />
      </div>
      {isReading && <p role="status">{t('data.import.reading')}</p>}
      {refused && (
        <p class="bad" role="alert">
          {t(refused === 'failed' ? 'data.import.failed' : `data.import.refused.${refused}`)}
        </p>
      )}
      {preview && <Preview preview={preview} leftOut={leftOut} actions={actions} />}
    </>
  );
}

/** The label of each setting. */
const SETTING_LABELS = {
  recipient: 'options.recipient',
  channel: 'options.channel',
  buttonOff: 'options.button',
  contextMenu: 'options.context-menu',
  keepCodes: 'options.keep-codes',
  followUpDays: 'options.follow-up-days',
  notify: 'options.notify',
  theme: 'options.theme',
  language: 'options.language',
  closingLine: 'options.closing-line',
} as const satisfies Record<SettingName, TextKey>;

interface PreviewProps {
  preview: ImportPreview;
  leftOut: readonly SettingName[];
  actions: Props['actions'];
}

function Preview({ preview, leftOut, actions }: PreviewProps) {
  const t = useWords();
  const [withRecipient, setWithRecipient] = useState(false);
  const { exportedAt, requests, already, items, codes, applications, recipient, canUndo } = preview;
  const listOf = (parts: string[]) => new Intl.ListFormat(t.language, { type: 'conjunction' }).format(parts);
  const list = listOf([
    t('data.import.requests', { count: requests }),
    t('data.import.items', { count: items }),
    ...(codes ? [t('data.import.codes', { count: codes })] : []),
    ...(applications ? [t('data.import.applications', { count: applications })] : []),
  ]);
  return (
    <fieldset class="card" aria-label={t('data.import.label')}>
      <p>{t('data.import.preview', { date: dayOf(exportedAt, t.language) })}</p>
      <p>{list}</p>
      {already > 0 && <p class="soft">{t('data.import.already', { count: already })}</p>}
      {leftOut.length > 0 && (
        <p class="note">
          <Icon name="warn" />
          <span>{t('data.import.left-out', { settings: listOf(leftOut.map((name) => t(SETTING_LABELS[name]))) })}</span>
        </p>
      )}
      {recipient && isRecipient(recipient) && (
        <div class="note">
          <div>
            <Choice
              label={t('data.import.recipient', { recipient, usual: EXCELSIOR.recipient.address })}
              isOn={withRecipient}
              toggled={setWithRecipient}
            />
          </div>
        </div>
      )}
      {!canUndo && (
        <p class="note">
          <Icon name="warn" />
          <span>{t('data.import.no-undo')}</span>
        </p>
      )}
      <div class="wrap">
        <button type="button" onClick={() => actions.bringIn('merge', withRecipient)}>
          {t('data.import.merge')}
        </button>
        <button type="button" onClick={() => actions.bringIn('replace', withRecipient)}>
          {t('data.import.replace')}
        </button>
        <button type="button" class="quiet" onClick={actions.cancelImport}>
          {t('data.import.cancel')}
        </button>
      </div>
    </fieldset>
  );
}
