import { useEffect, useRef, useState } from 'preact/hooks';
import { ApplicationForm } from '../../components/application-form/application-form';
import { FormTroubleNotice } from '../../components/application-form/form-trouble';
import { useWords } from '../../components/parts/words';
import type { FormDraft } from '../../lib/application/draft';
import { knownOf } from '../../lib/application/known';
import { lacksOf } from '../../lib/application/lacks';
import { keepFormDraft } from '../../lib/extension/store/form-store';
import type { OpenForm } from '../../lib/pdf/open-form';
import type { FormTrouble } from '../../lib/pdf/waiting';
import type { ApplicationDoubt, Lack } from '../../lib/request/application-findings';
import { dayIn } from '../../lib/request/follow-up';
import type { Request } from '../../lib/request/request';
import { EXCELSIOR } from '../../lib/request/school';
import type { ReadForm } from './read-form';
import { useSigning } from './signing';

interface Props {
  request: Request;
  file: Blob;
  /** The state of the form when it was opened. */
  draft: FormDraft;
  /** The file, being read. */
  reading: Promise<ReadForm>;
  /** Saves the file, unless that has begun; resolves once it is on the device. What is typed is saved after that. */
  keepFile(): Promise<unknown>;
  /** The key of the field to start at. */
  goTo?: string | undefined;
  announce(text: string): void;
  attach(
    file: Blob,
    name: string,
    about: { findings: ApplicationDoubt[]; lacks?: Lack[] },
    finished?: 'form.finished-xfa',
  ): Promise<void>;
  close(): void;
}

/**
 * The open form and the person's work on it. It takes its place on the page while it is still being read. Its changes
 * render nothing else again.
 */
export function OpenedForm({ request, file, draft: begun, reading, keepFile, goTo, announce, attach, close }: Props) {
  const t = useWords();
  const [read, setRead] = useState<ReadForm>();
  const [draft, setDraft] = useState(begun);
  const notSaved = () => announce(t('form.not-saved'));
  const keep = useSaver(keepFile, notSaved);
  const form = read && 'read' in read ? read : undefined;
  const signing = useSigning(request.applicant.fullName, form !== undefined, notSaved);
  const today = dayIn(new Date());
  useEffect(() => {
    setRead(undefined);
    void reading.then(setRead, close);
    return () => {
      reading.then(
        (form) => 'close' in form && form.close(),
        () => {},
      );
    };
  }, [reading]);

  const lacksIn = async (form: OpenForm, { values, marks }: Pick<FormDraft, 'values' | 'marks'>): Promise<Lack[]> => {
    const pages = await Promise.all(form.sizes.map((_, page) => form.read(page)));
    return lacksOf(pages, values, marks, { applicant: request.applicant, today, isSigned: form.facts.isSigned });
  };
  const finish = async () => {
    if (!form) return;
    try {
      const { scribe } = await import('../../lib/pdf/scribe');
      const bytes = await form.finish(draft.values, draft.marks, scribe());
      const finished = new Blob([bytes.slice()], { type: 'application/pdf' });
      const about = { findings: [], lacks: await lacksIn(form, draft) };
      await attach(finished, draft.name, about, form.facts.isXfa ? 'form.finished-xfa' : undefined);
    } catch {
      announce(t('form.not-finished'));
    }
  };

  if (read && 'trouble' in read) {
    const { trouble } = read;
    return (
      <FormTroubleNotice
        name={draft.name}
        trouble={trouble}
        attachAsItIs={() => void attach(file, draft.name, { findings: DOUBTS[trouble] })}
        close={close}
      />
    );
  }
  return (
    <ApplicationForm
      form={form}
      name={draft.name}
      draft={draft}
      known={knownOf(request, EXCELSIOR, today)}
      goTo={goTo}
      signing={signing}
      change={(next) => {
        const saved = { ...next, savedAt: new Date().toISOString() };
        setDraft(saved);
        keep(request.id, saved);
      }}
      finish={finish}
      attachAsItIs={() => {
        if (!form) return;
        // We cannot tell whether the person signed the file with a pen.
        void lacksIn(form, { values: {}, marks: [] }).then((lacks) =>
          attach(file, draft.name, { findings: [], lacks: lacks.filter(({ rule }) => rule !== 'form-not-signed') }),
        );
      }}
      close={close}
    />
  );
}

/** What the person should check if the form could not be opened. */
const DOUBTS: Record<FormTrouble, ApplicationDoubt[]> = {
  broken: ['cut-short'],
  locked: ['locked'],
  xfa: [],
  'too-slow': ['lock-not-checked'],
};

/** Saves while the person types, one write at a time, with the newest state last. */
function useSaver(before: () => Promise<unknown>, failed: () => void) {
  const waiting = useRef<{ id: string; draft: FormDraft } | undefined>(undefined);
  const isBusy = useRef(false);
  const write = async () => {
    if (isBusy.current) return;
    isBusy.current = true;
    await before();
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
