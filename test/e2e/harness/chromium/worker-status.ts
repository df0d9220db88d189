import type { CDPSession } from '@playwright/test';

/** The longest that a worker may take to stop, in milliseconds. */
const STOPPED_WITHIN_MS = 5_000;

/**
 * What the browser reports about the extension's service worker. The target cannot show a stop: an event may start the
 * next worker at once, with the same target.
 */
export class WorkerStatus {
  private heard = () => {};
  private status: { versionId: string; runningStatus: string } | undefined;

  private constructor(session: CDPSession) {
    session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
      const own = versions.findLast(({ scriptURL }) => scriptURL.startsWith('chrome-extension://'));
      if (!own) return;
      this.status = own;
      this.heard();
    });
  }

  /** Listens from a page's session. */
  static async of(session: CDPSession): Promise<WorkerStatus> {
    const worker = new WorkerStatus(session);
    await session.send('ServiceWorker.enable');
    await worker.until(() => worker.status !== undefined, 'The browser knows no service worker.');
    return worker;
  }

  /** The version that runs or is starting; undefined if none. */
  get running(): string | undefined {
    const { versionId, runningStatus } = this.status ?? {};
    return runningStatus === 'stopped' ? undefined : versionId;
  }

  /** Waits until the browser reports that it stopped, even if the next one starts right away. */
  stopped(): Promise<void> {
    return this.until(() => this.running === undefined, 'The service worker does not stop.');
  }

  private async until(isSo: () => boolean, trouble: string): Promise<void> {
    let timer: ReturnType<typeof setTimeout> | undefined;
    await new Promise<void>((resolve, reject) => {
      timer = setTimeout(() => reject(new Error(trouble)), STOPPED_WITHIN_MS);
      this.heard = () => isSo() && resolve();
      this.heard();
    }).finally(() => clearTimeout(timer));
  }
}
