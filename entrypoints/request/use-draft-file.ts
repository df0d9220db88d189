import { useState } from 'preact/hooks';
import { type DraftApplication, draftFile } from '../../lib/channels/draft-file';
import { draftFileName } from '../../lib/channels/file-name';
import { download } from '../../lib/extension/download';
import { keptApplication } from '../../lib/extension/store/application-store';
import type { Request } from '../../lib/request/request';
import type { LetterView } from '../../lib/view/view';

/** A letter and its request. */
interface Drafted {
  request: Request;
  of: LetterView;
}

/**
 * Builds and saves the draft file, with progress and a way to stop.
 *
 * @param outcome called with the outcome, but not for a draft that was stopped
 */
export function useDraftFile(outcome: (outcome: 'saved' | 'failed', drafted: Drafted) => void) {
  const [percent, setPercent] = useState<number>();
  const [stopping, setStopping] = useState<AbortController>();
  const save = async (drafted: Drafted) => {
    const { request, of } = drafted;
    const controller = new AbortController();
    setStopping(controller);
    setPercent(0);
    try {
      const application = of.kind === 'request' ? await attachment(request) : undefined;
      const file = await draftFile(of.letter, application, {
        signal: controller.signal,
        onProgress: (done, total) => setPercent(Math.round((100 * done) / total)),
      });
      download(file, draftFileName(request.applicant.fullName));
      outcome('saved', drafted);
    } catch {
      if (!controller.signal.aborted) outcome('failed', drafted);
    }
    setPercent(undefined);
  };
  return { save, stop: () => stopping?.abort(), percent };
}

/**
 * The saved application under its own name. It must exist if the letter says that it is attached; a follow-up does not
 * say so.
 */
async function attachment(request: Request): Promise<DraftApplication | undefined> {
  if (!request.application) return undefined;
  const bytes = await keptApplication(request.application.file);
  if (!bytes) throw new Error('The application is no longer kept.');
  return { name: request.application.name, bytes };
}
