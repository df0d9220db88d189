import type { OpenForm } from '../../lib/pdf/open-form';
import type { FormTrouble } from '../../lib/pdf/waiting';

/** A form that can be completed, or why it cannot. */
export type ReadForm = OpenForm | { trouble: FormTrouble };

/** Opens a file as a form. The reader is loaded then, and only then: its two parts and the file at the same time. */
export async function readForm(file: Blob): Promise<ReadForm> {
  const worker = READER.startWorker();
  const [{ openForm, FormUnreadable }, bytes] = await Promise.all([
    import('../../lib/pdf/open-form'),
    file.arrayBuffer(),
  ]).catch((error: unknown) => {
    worker.terminate();
    throw error;
  });
  const started = [worker];
  const startWorker = () => started.pop() ?? READER.startWorker();
  try {
    return await openForm(new Uint8Array(bytes), { ...READER, startWorker });
  } catch (error) {
    if (!(error instanceof FormUnreadable)) throw error;
    return { trouble: error.trouble };
  }
}

const at = (path: string) => new URL(path, location.href).href;

/** Where the build put the reader's files. */
const READER = {
  startWorker: () => new Worker(at('/reader/worker.js'), { type: 'module' }),
  decoders: at('/reader/decoders/'),
  fonts: at('/reader/fonts/'),
};
