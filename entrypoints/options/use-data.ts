import { useState } from 'preact/hooks';
import type { ImportState } from '../../components/import-panel';
import { useWords } from '../../components/words';
import type { DataActions } from '../../components/your-data';
import { type ExportFile, LARGEST_IMPORT, parseExport } from '../../lib/data/export-file';
import { previewImport } from '../../lib/data/import';
import { askBackground } from '../../lib/extension/ask-background';
import { download } from '../../lib/extension/download';
import { keepApplications, readApplications } from './applications';
import { tableOf } from './table';

/** What the person does with their data as a whole. */
export function useData(announce: (text: string) => void) {
  const t = useWords();
  const [importing, setImporting] = useState<ImportState>({});
  const [file, setFile] = useState<ExportFile>();
  const failed = () => announce(t('data.export-failed'));

  const everything = async (withCodes: boolean) => {
    const reply = await askBackground('data/export', { withCodes });
    if (!reply.ok) throw new Error('The background did not answer.');
    return reply.data.file;
  };

  async function exportAll(withCodes: boolean, withApplications: boolean) {
    const exported = await everything(withCodes);
    const applications = withApplications ? await readApplications(exported.requests) : {};
    const whole = { ...exported, ...(Object.keys(applications).length && { applications }) };
    const day = exported.exportedAt.slice(0, 10);
    download(
      new Blob([JSON.stringify(whole, undefined, 1)], { type: 'application/json' }),
      `credit-courier-${day}.json`,
    );
    announce(t('data.exported'));
  }

  async function exportTable() {
    const { requests, exportedAt } = await everything(false);
    const table = await tableOf(requests);
    download(new Blob([table], { type: 'text/csv' }), `credit-courier-${exportedAt.slice(0, 10)}.csv`);
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
    setImporting({ preview: previewImport(parsed.file, { ...now, codes: now.accessCodes ?? {} }) });
  }

  async function bringIn(how: 'merge' | 'replace', withRecipient: boolean) {
    if (!file) return;
    try {
      const { applications: _, ...rest } = await keepApplications(file);
      const reply = await askBackground('data/import', { file: rest, how, withRecipient });
      if (!reply.ok) throw new Error('The background did not take it.');
      setImporting({ canUndo: true });
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
      void askBackground('data/undo-import', {}).then(() => announce(t('data.import-undone')));
      setImporting({});
    },
    erase: () => {
      setImporting({});
      void askBackground('data/erase', {}).then(() => announce(t('data.erased')));
    },
  };
  return { importing, actions };
}
