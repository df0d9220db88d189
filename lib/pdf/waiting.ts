/**
 * Why a form cannot be completed here: the PDF is incomplete or damaged, needs a password, is an XFA-only form that
 * cannot be laid out or written, or the reader did not answer in time.
 */
export type FormTrouble = 'broken' | 'locked' | 'xfa' | 'too-slow';

export class FormUnreadable extends Error {
  constructor(
    readonly trouble: FormTrouble,
    cause?: unknown,
  ) {
    super(`The form cannot be read: ${trouble}`, { cause });
  }
}

/** Waits for a worker's answers, and terminates the worker if one does not come in time. */
export class Waiting {
  /** Terminates the worker; set once it has started. */
  end: () => void = () => {};

  /** @param milliseconds how long one answer may take */
  constructor(private readonly milliseconds: number) {}

  async for<T>(answer: Promise<T>): Promise<T> {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(() => {
        this.end();
        reject(new FormUnreadable('too-slow'));
      }, this.milliseconds);
    });
    try {
      return await Promise.race([answer, late]);
    } finally {
      clearTimeout(timer);
    }
  }
}
