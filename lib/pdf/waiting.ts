/**
 * Why a form cannot be completed here: not a whole PDF, one that needs a password, an XFA-only form that cannot be laid
 * out or written, or a reader that did not answer.
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

/** Waits for a worker's answers, and terminates it if one does not come. */
export class Waiting {
  /** Terminates what is waited for. */
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
