import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { useWords } from '../../components/parts/words';
import type { Refused } from '../../components/steps/application/choose-application';
import { type FormDraft, freshDraft } from '../../lib/application/draft';
import { keptApplication } from '../../lib/extension/store/application-store';
import { forgetForm, keepForm, keptForm } from '../../lib/extension/store/form-store';
import type { Request } from '../../lib/request/request';
import type { App } from '../our-page/app';
import { type Ask, attach, kindOf, toLook } from './application-file';
import { OpenedForm } from './opened-form';
import { expectForm, type ReadForm, readForm } from './read-form';

interface Opened {
  request: string;
  file: Blob;
  draft: FormDraft;
  reading: Promise<ReadForm>;
  /** Saves the file, unless that has begun; resolves once it is on the device. */
  keepFile(): Promise<unknown>;
  goTo?: string | undefined;
}

/**
 * How long saving waits, in milliseconds. By then the first page is usually drawn, which saving the file at the same
 * time would delay. A file that takes longer to read is saved anyway, and the first change does not wait.
 */
const DRAWN_MS = 600;

export interface ApplicationPart {
  /** Handles a file that the person chose; returns why it was rejected, if it was. */
  choose(file: File): Promise<Refused | undefined>;
  /** Prepares the form reader while the person is looking for the file. */
  expect(): void;
  /** Goes to a field of the saved form; returns whether there is one. */
  openAt(field: string): Promise<boolean>;
  /** Removes the application, and deletes the saved form along with it. */
  remove(): void;
  /** Buttons for the application row. */
  buttons: ComponentChildren;
  /** Region "Application form", or nothing if none is open. */
  region: ComponentChildren;
}

/** The application's form: opening it, filling it in, saving it, finishing it, and attaching it. */
export function useApplicationForm(
  request: Request,
  { keep: keepInRequest, announce }: Pick<App, 'keep' | 'announce'>,
): ApplicationPart {
  const t = useWords();
  const { id } = request;
  const [opened, setOpened] = useState<Opened>();
  const [isKept, setKept] = useState(false);
  const shown = useRef(id);
  shown.current = id;
  const isShown = () => shown.current === id;
  // Changes always go to the request that is shown, so work that was started for another one ends here.
  const ask: Ask = async (change) =>
    isShown() ? keepInRequest('request/change', change) : { ok: false, code: 'refused' };
  useEffect(() => {
    setOpened(undefined);
    setKept(false);
    void keptForm(id).then((kept) => isShown() && setKept(Boolean(kept)));
  }, [id]);

  /** @param keep saves the file on the device; absent if it is already there */
  const open = async (file: Blob, draft: FormDraft, { goTo, keep }: { goTo?: string; keep?(): Promise<unknown> }) => {
    const reading = readForm(file);
    let kept: Promise<unknown> | undefined;
    const keepFile = () => (kept ??= keep?.() ?? Promise.resolve());
    setTimeout(keepFile, DRAWN_MS);
    setOpened({ request: id, file, draft, reading, keepFile, goTo });
    await reading;
  };
  const reopen = async (goTo?: string) => {
    const kept = await keptForm(id);
    setKept(Boolean(kept));
    if (kept) await open(kept.file, kept.draft, goTo === undefined ? {} : { goTo });
    return Boolean(kept);
  };

  const attachFile = async (
    file: Blob,
    name: string,
    about: Parameters<typeof attach>[2],
    finished: 'form.finished' | 'form.finished-xfa' = 'form.finished',
  ) => {
    const isAttached = await attach(file, name, about, ask);
    if (!isShown()) return;
    announce(t(isAttached ? finished : 'application.refused.not-kept'));
    if (isAttached) setOpened(undefined);
  };

  return {
    expect: expectForm,
    async choose(file) {
      // Recognizing the file takes a moment, and its name is nearly always right, so load the reader already.
      if (/\.pdf$/i.test(file.name)) expectForm();
      const kind = await kindOf(file);
      if (kind === 'other') {
        await attachFile(file, file.name, { findings: ['not-a-pdf'] });
        return undefined;
      }
      if (kind !== 'pdf') return kind;
      const begun = freshDraft(file.name, new Date().toISOString());
      await open(file, begun, {
        keep: () =>
          keepForm(id, file, begun).then(
            () => isShown() && setKept(true),
            () => announce(t('form.not-saved')),
          ),
      });
      return undefined;
    },
    openAt: reopen,
    async remove() {
      // Keep the form for as long as its application stays.
      if (!(await ask({ change: 'remove-application' })).ok) return;
      setOpened(undefined);
      setKept(false);
      await forgetForm(id);
    },
    buttons: (
      <div class="wrap">
        {isKept && !opened && (
          <button type="button" onClick={() => void reopen()}>
            {t('form.reopen')}
          </button>
        )}
        {request.application && !request.application.findings.includes('not-a-pdf') && (
          <button
            type="button"
            class="quiet"
            onClick={() => {
              if (request.application) void keptApplication(request.application.file).then(toLook);
            }}
          >
            {t('form.look')}
          </button>
        )}
      </div>
    ),
    region: opened?.request === id && (
      <OpenedForm
        key={`${opened.draft.name} ${opened.draft.savedAt}`}
        request={request}
        file={opened.file}
        draft={opened.draft}
        reading={opened.reading}
        keepFile={opened.keepFile}
        goTo={opened.goTo}
        announce={announce}
        attach={attachFile}
        close={() => setOpened(undefined)}
      />
    ),
  };
}
