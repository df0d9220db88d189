import { useEffect, useState } from 'preact/hooks';
import { useWords } from '../../components/parts/words';
import type { ImportState } from '../../components/settings/import-panel';
import type { DataActions } from '../../components/settings/your-data';
import { type ImportFile, LARGEST_IMPORT, parseExport, writeExport } from '../../lib/data/export-file';
import { previewImport } from '../../lib/data/import';
import { tableOf } from '../../lib/data/table';
import { download } from '../../lib/extension/download';
import { askBackground } from '../../lib/extension/messages/ask-background';
import { onCanUndoImport } from '../../lib/extension/store/can-undo-import';
import { dayIn } from '../../lib/request/follow-up';
import { keepApplications, withApplications } from './applications';

/** Exports, imports, and erases all of the person's data. */
export function useData(announce: (text: string) => void) {
  const t = useWords();
  const [importing, setImporting] = useState<ImportState>({});
  const [file, setFile] = useState<ImportFile>();
  const [canUndo, setCanUndo] = useState(false);
  useEffect(() => onCanUndoImport(setCanUndo), []);
  const failed = () => announce(t('data.export-failed'));

  const everything = async (withCodes: boolean) => {
    const reply = await askBackground('data/export', { withCodes });
    if (!reply.ok) throw new Error('The background did not answer.');
    return reply.data.file;
  };

  async function exportAll(withCodes: boolean, areApplicationsWanted: boolean) {
    const exported = await everything(withCodes);
    const whole = areApplicationsWanted ? await withApplications(exported) : { file: exported, leftOut: 0 };
    const json = new Blob([writeExport(whole.file)], { type: 'application/json' });
    download(json, `credit-courier-${dayIn(new Date(exported.exportedAt))}.json`);
    announce(whole.leftOut ? t('data.exported.left-out', { count: whole.leftOut }) : t('data.exported'));
  }

  async function exportTable() {
    const { requests, exportedAt } = await everything(false);
    const table = tableOf(requests);
    download(new Blob([table], { type: 'text/csv' }), `credit-courier-${dayIn(new Date(exportedAt))}.csv`);
    announce(t('data.exported'));
  }

  async function choose(chosen: File) {
    if (chosen.size > LARGEST_IMPORT) return setImporting({ refused: 'too-large' });
    setImporting({ isReading: true });
    const text = await chosen.text().catch(() => undefined);
    if (text === undefined) return setImporting({ refused: 'unreadable' });
    const parsed = parseExport(text);
    if ('refusal' in parsed) return setImporting({ refused: parsed.refusal });
    const now = await everything(true);
    setFile(parsed.file);
    setImporting({
      preview: previewImport(parsed.file, { ...now, codes: now.accessCodes ?? {} }),
      leftOut: parsed.leftOut,
    });
  }

  async function bringIn(how: 'merge' | 'replace', withRecipient: boolean) {
    if (!file) return;
    try {
      const { applications: _, ...rest } = await keepApplications(file);
      const reply = await askBackground('data/import', { file: rest, how, withRecipient });
      if (!reply.ok) throw new Error('The background did not take it.');
      setImporting({});
      announce(t('data.imported'));
    } catch {
      setImporting({ refused: 'failed' });
    }
  }

  const actions: DataActions = {
    exportAll: (withCodes, withApplications) => void exportAll(withCodes, withApplications).catch(failed),
    exportTable: () => void exportTable().catch(failed),
    choose: (chosen) => void choose(chosen).catch(() => setImporting({ refused: 'failed' })),
    cancelImport: () => setImporting({}),
    bringIn: (how, withRecipient) => void bringIn(how, withRecipient),
    undoImport: () => {
      setImporting({});
      void askBackground('data/undo-import', {}).then(({ ok }) =>
        announce(t(ok ? 'data.import-undone' : 'error.not-saved')),
      );
    },
    erase: () => {
      setImporting({});
      void askBackground('data/erase', {}).then(({ ok }) => announce(t(ok ? 'data.erased' : 'data.erase-failed')));
    },
  };
  return { importing, canUndo, actions };
}
