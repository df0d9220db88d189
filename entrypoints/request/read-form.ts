import type { OpenForm } from '../../lib/pdf/open-form';
import type { FormTrouble } from '../../lib/pdf/waiting';

/** A form that can be filled in, or why it cannot. */
export type ReadForm = OpenForm | { trouble: FormTrouble };

/** How long a loaded reader waits for the person to choose a file, in milliseconds. */
const PATIENCE_MS = 120_000;

let waiting: Reader | undefined;
let givingUp: ReturnType<typeof setTimeout> | undefined;

/** Loads the reader while the person is looking for the file, so that the form opens sooner. */
export function expectForm(): void {
  waiting ??= loaded();
  clearTimeout(givingUp);
  givingUp = setTimeout(() => take()?.worker.terminate(), PATIENCE_MS);
}

/** Takes the waiting reader, if there is one. */
function take(): Reader | undefined {
  const reader = waiting;
  waiting = undefined;
  clearTimeout(givingUp);
  return reader;
}

/** Opens a file as a form. If the reader is not loaded yet, it is loaded while the file is read. */
export async function readForm(file: Blob): Promise<ReadForm> {
  const { worker, code } = take() ?? loaded();
  const [{ openForm, FormUnreadable }, bytes] = await Promise.all([code, file.arrayBuffer()]).catch(
    (error: unknown) => {
      worker.terminate();
      throw error;
    },
  );
  const started = [worker];
  const startWorker = () => started.pop() ?? READER.startWorker();
  try {
    return await openForm(new Uint8Array(bytes), { ...READER, startWorker });
  } catch (error) {
    if (!(error instanceof FormUnreadable)) throw error;
    return { trouble: error.trouble };
  }
}

interface Reader {
  worker: Worker;
  code: Promise<typeof import('../../lib/pdf/open-form')>;
}

function loaded(): Reader {
  const code = import('../../lib/pdf/open-form');
  // Whoever opens a file gets this failure.
  code.catch(() => {});
  return { worker: READER.startWorker(), code };
}

const at = (path: string) => new URL(path, location.href).href;

/** The paths at which the build places the reader's files. */
const READER = {
  startWorker: () => new Worker(at('/reader/worker.js'), { type: 'module' }),
  decoders: at('/reader/decoders/'),
  fonts: at('/reader/fonts/'),
};
