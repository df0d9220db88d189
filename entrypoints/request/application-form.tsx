import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { ApplicationForm } from '../../components/application-form/application-form';
import { FormTroubleNotice } from '../../components/application-form/form-trouble';
import { useWords } from '../../components/parts/words';
import type { Refused } from '../../components/steps/application/choose-application';
import { type FormDraft, freshDraft } from '../../lib/application/draft';
import { knownOf } from '../../lib/application/known';
import { lacksOf } from '../../lib/application/lacks';
import { keptApplication } from '../../lib/extension/store/application-store';
import { forgetForm, keepForm, keepFormDraft, keptForm } from '../../lib/extension/store/form-store';
import type { OpenForm } from '../../lib/pdf/open-form';
import type { FormTrouble } from '../../lib/pdf/waiting';
import type { ApplicationDoubt, Lack } from '../../lib/request/application-findings';
import { dayIn } from '../../lib/request/follow-up';
import type { Request } from '../../lib/request/request';
import { EXCELSIOR } from '../../lib/request/school';
import type { App } from '../our-page/app';
import { type Ask, attach, kindOf, toLook } from './application-file';
import { useSigning } from './signing';

interface Opened {
  request: string;
  file: Blob;
  form: OpenForm | { trouble: FormTrouble };
  /** The key of the field to start at. */
  goTo?: string | undefined;
}

export interface ApplicationPart {
  /** Props for the place where the file is chosen. */
  choose(file: File): Promise<Refused | undefined>;
  /** Goes to a field of the saved form; says so if there is none. */
  openAt(field: string): Promise<boolean>;
  /** Removes the application, and deletes the saved form with it. */
  remove(): void;
  /** Buttons for the row of the application. */
  buttons: ComponentChildren;
  /** Region "Application form", or nothing where none is open. */
  region: ComponentChildren;
}

/** The application's form: opened, completed, kept, finished and attached. */
export function useApplicationForm(
  request: Request,
  { keep: keepInRequest, announce }: Pick<App, 'keep' | 'announce'>,
): ApplicationPart {
  const ask: Ask = (change) => keepInRequest('request/change', change);
  const t = useWords();
  const { id } = request;
  const [opened, setOpened] = useState<Opened>();
  const [draft, setDraft] = useState<FormDraft>();
  const [isKept, setKept] = useState(false);
  const keep = useSaver(() => announce(t('form.not-saved')));
  const form = opened && 'read' in opened.form ? opened.form : undefined;
  const signing = useSigning(request.applicant.fullName, form !== undefined);
  const today = dayIn(new Date());

  const put = (next: Opened | undefined) => {
    setOpened((before) => {
      if (before && before.form !== next?.form && 'close' in before.form) before.form.close();
      return next;
    });
  };
  // Work started on one request must not continue on another.
  useEffect(() => {
    put(undefined);
    setKept(false);
    void keptForm(id).then((kept) => setKept(Boolean(kept)));
  }, [id]);

  const open = async (file: Blob, begun: FormDraft, goTo?: string) => {
    // The reader is loaded when a form is opened, and only then; its two parts and the file at the same time.
    const worker = READER.startWorker();
    const [{ openForm, FormUnreadable }, bytes] = await Promise.all([
      import('../../lib/pdf/open-form'),
      file.arrayBuffer(),
    ]).catch((error: unknown) => {
      worker.terminate();
      throw error;
    });
    setDraft(begun);
    try {
      const started = [worker];
      const startWorker = () => started.pop() ?? READER.startWorker();
      const form = await openForm(new Uint8Array(bytes), { ...READER, startWorker });
      put({ request: id, file, form, goTo });
    } catch (error) {
      if (!(error instanceof FormUnreadable)) throw error;
      put({ request: id, file, form: { trouble: error.trouble } });
    }
  };
  const reopen = async (goTo?: string) => {
    const kept = await keptForm(id);
    setKept(Boolean(kept));
    if (kept) await open(kept.file, kept.draft, goTo);
    return Boolean(kept);
  };

  const attachFile = async (
    file: Blob,
    name: string,
    about: Parameters<typeof attach>[2],
    finished: 'form.finished' | 'form.finished-xfa' = 'form.finished',
  ) => {
    const isAttached = await attach(file, name, about, ask);
    announce(t(isAttached ? finished : 'application.refused.not-kept'));
    if (isAttached) put(undefined);
  };
  const lacksIn = async (form: OpenForm, { values, marks }: Pick<FormDraft, 'values' | 'marks'>): Promise<Lack[]> => {
    const pages = await Promise.all(form.sizes.map((_, page) => form.read(page)));
    return lacksOf(pages, values, marks, { applicant: request.applicant, today, isSigned: form.facts.isSigned });
  };

  const finish = async (form: OpenForm, draft: FormDraft) => {
    try {
      const { scribe } = await import('../../lib/pdf/scribe');
      const bytes = await form.finish(draft.values, draft.marks, scribe());
      const file = new Blob([bytes.slice()], { type: 'application/pdf' });
      const finished = form.facts.isXfa ? 'form.finished-xfa' : 'form.finished';
      await attachFile(file, draft.name, { findings: [], lacks: await lacksIn(form, draft) }, finished);
    } catch {
      announce(t('form.not-finished'));
    }
  };

  const region =
    opened?.request === id &&
    draft &&
    (form ? (
      <ApplicationForm
        key={draft.name}
        form={form}
        name={draft.name}
        draft={draft}
        known={knownOf(request, EXCELSIOR, today)}
        goTo={opened.goTo}
        signing={signing}
        change={(next) => {
          const saved = { ...next, savedAt: new Date().toISOString() };
          setDraft(saved);
          keep(id, saved);
        }}
        finish={() => finish(form, draft)}
        attachAsItIs={() => {
          // We cannot tell whether the person signed the file with a pen.
          void lacksIn(form, { values: {}, marks: [] }).then((lacks) =>
            attachFile(opened.file, draft.name, {
              findings: [],
              lacks: lacks.filter(({ rule }) => rule !== 'form-not-signed'),
            }),
          );
        }}
        close={() => put(undefined)}
      />
    ) : (
      'trouble' in opened.form && (
        <FormTroubleNotice
          name={draft.name}
          trouble={opened.form.trouble}
          attachAsItIs={() => {
            const { trouble } = opened.form as { trouble: FormTrouble };
            void attachFile(opened.file, draft.name, { findings: DOUBTS[trouble] });
          }}
          close={() => put(undefined)}
        />
      )
    ));

  return {
    async choose(file) {
      const kind = await kindOf(file);
      if (kind === 'other') {
        await attachFile(file, file.name, { findings: ['not-a-pdf'] });
        return undefined;
      }
      if (kind !== 'pdf') return kind;
      const begun = freshDraft(file.name, new Date().toISOString());
      // It is shown while it is saved.
      await Promise.all([
        open(file, begun),
        keepForm(id, file, begun).then(
          () => setKept(true),
          () => announce(t('form.not-saved')),
        ),
      ]);
      return undefined;
    },
    openAt: reopen,
    async remove() {
      // Keep the form as long as its application stays.
      if (!(await ask({ change: 'remove-application' })).ok) return;
      put(undefined);
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
    region,
  };
}

/** What the person is to look at where a form could not be opened. */
const DOUBTS: Record<FormTrouble, ApplicationDoubt[]> = {
  broken: ['cut-short'],
  locked: ['locked'],
  xfa: [],
  'too-slow': ['lock-not-checked'],
};

const at = (path: string) => new URL(path, location.href).href;

/** Where the build put the reader's files. */
const READER = {
  startWorker: () => new Worker(at('/reader/worker.js'), { type: 'module' }),
  decoders: at('/reader/decoders/'),
  fonts: at('/reader/fonts/'),
};

/** Saves as the person types, one write at a time, the newest last. */
function useSaver(failed: () => void) {
  const waiting = useRef<{ id: string; draft: FormDraft } | undefined>(undefined);
  const isBusy = useRef(false);
  const write = async () => {
    if (isBusy.current) return;
    isBusy.current = true;
    for (let next = waiting.current; next; next = waiting.current) {
      waiting.current = undefined;
      await keepFormDraft(next.id, next.draft).catch(failed);
    }
    isBusy.current = false;
  };
  return (id: string, draft: FormDraft) => {
    waiting.current = { id, draft };
    void write();
  };
}
