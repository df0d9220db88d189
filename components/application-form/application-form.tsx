import { useId, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { type FormDraft, takeBack, takeFilled, typeInto } from '../../lib/application/draft';
import { fillIn, signaturePlace } from '../../lib/application/fill';
import type { Field } from '../../lib/application/form';
import type { Known } from '../../lib/application/known';
import { emptyFields } from '../../lib/application/lacks';
import type { Signature } from '../../lib/application/mark';
import type { OpenForm } from '../../lib/pdf/open-form';
import { useWords } from '../parts/words';
import { BeforeDone } from './before-done';
import { FormPage } from './form-page';
import { Palette } from './palette';
import { newMark, type Putting } from './putting';
import { type Signing, SignPanel } from './sign-panel';
import { usePages } from './use-pages';
import { useZoom, ZoomButtons } from './zoom';

interface Props {
  /** Absent while the file is being read. */
  form: OpenForm | undefined;
  /** The name of the original file. */
  name: string;
  draft: FormDraft;
  known: Known;
  /** The key of the field that a finding leads to. */
  goTo?: string | undefined;
  signing: Signing;
  change(draft: FormDraft): void;
  /** Creates the finished file and attaches it. */
  finish(): Promise<void>;
  /** Attaches the original file instead of the completed form. */
  attachAsItIs(): void;
  /** Closes the form and keeps what was typed. */
  close(): void;
}

/** Region "Application form": the form, ready to be filled in. */
export function ApplicationForm(props: Props) {
  const { form, name, draft, known, goTo, signing, change, finish, attachAsItIs, close } = props;
  const t = useWords();
  const titleId = useId();
  const region = useRef<HTMLElement>(null);
  const pages = usePages(form);
  const [panel, setPanel] = useState<'sign' | 'before-done'>();
  const [putting, setPutting] = useState<Putting>();
  const [said, setSaid] = useState('');
  const [isBusy, setBusy] = useState(false);
  const zoom = useZoom();
  // A quick change must build on the latest form, not on the one that was rendered last.
  const latest = useRef(draft);
  latest.current = draft;
  const changed = (by: (draft: FormDraft) => FormDraft) => {
    latest.current = by(latest.current);
    change(latest.current);
  };

  const goToField = (key: string) => {
    setPanel(undefined);
    const field = region.current?.querySelector<HTMLElement>(`[data-key="${CSS.escape(key)}"]`);
    field?.scrollIntoView({ block: 'center' });
    field?.focus();
  };
  const { sizes = [], facts } = form ?? {};
  const isRead = form !== undefined && pages.length === sizes.length;
  // The field's page may not have loaded yet.
  useLayoutEffect(() => {
    if (goTo && isRead) goToField(goTo);
  }, [goTo, isRead]);
  useLayoutEffect(() => {
    if (form && !goTo) region.current?.focus();
  }, [form]);

  const hasFields = pages.some(({ fields }) => fields.length > 0);
  const empty = useMemo(() => emptyFields(pages, draft.values), [pages, draft.values]);
  const isXfa = facts?.isXfa ?? false;
  const isSigned = facts?.isSigned || draft.marks.some(({ kind }) => kind === 'signature');

  const fill = () => {
    const filled = fillIn(pages, latest.current.values, known);
    const count = Object.keys(filled).length;
    if (count) changed((draft) => takeFilled(draft, filled));
    setSaid(count ? t('form.filled', { count }) : t('form.filled-none'));
  };
  const done = async () => {
    setPanel(undefined);
    setBusy(true);
    setSaid(t('form.finishing'));
    await finish();
    setBusy(false);
    setSaid('');
  };
  const sign = (signature: Signature) => {
    setPanel(undefined);
    const place = signaturePlace(pages);
    if (place && !isSigned) {
      changed((draft) => ({
        ...draft,
        marks: [...draft.marks, newMark({ kind: 'signature', signature }, place.page, place.box)],
      }));
      setSaid(t('form.signed'));
    } else setPutting({ kind: 'signature', signature });
  };

  return (
    <section aria-labelledby={titleId} aria-busy={!form} class="application-form" ref={region} tabIndex={-1}>
      <div class="row">
        <h2 id={titleId}>{t('form.title')}</h2>
        <button type="button" class="quiet" onClick={close}>
          {t('form.close')}
        </button>
      </div>
      <p class="soft small">
        {name} <span class="whole">{t('form.privacy')}</span>
      </p>
      {facts?.isSigned && <p class="note small">{t('form.signed-file')}</p>}
      {isXfa && <p class="note small">{t('form.xfa')}</p>}
      {isRead && !hasFields && !isXfa && <p class="small">{t('form.flat')}</p>}
      <div class="form-bar">
        <div class="wrap">
          <button type="button" disabled={!isRead || !hasFields} onClick={fill}>
            {t('form.fill')}
          </button>
          {draft.filled.length > 0 && (
            <button
              type="button"
              onClick={() => {
                changed(takeBack);
                setSaid(t('form.taken-back'));
              }}
            >
              {t('form.take-back')}
            </button>
          )}
          {!isXfa && (
            <button
              type="button"
              disabled={!form}
              aria-expanded={panel === 'sign'}
              onClick={() => setPanel(panel === 'sign' ? undefined : 'sign')}
            >
              {t('form.sign')}
            </button>
          )}
          <button
            type="button"
            class="primary"
            disabled={!isRead || isBusy}
            onClick={() => (empty.length || !isSigned ? setPanel('before-done') : void done())}
          >
            {t('form.done')}
          </button>
          <button type="button" disabled={!form} onClick={attachAsItIs}>
            {t('form.attach')}
          </button>
        </div>
        <ZoomButtons zoom={zoom} />
        <p role="status" class="small">
          {form ? (putting ? t('form.put-where') : said) : t('button.reading')}
        </p>
        {putting && (
          <button type="button" class="quiet" onClick={() => setPutting(undefined)}>
            {t('form.put-not')}
          </button>
        )}
      </div>
      {panel === 'sign' && <SignPanel signing={signing} use={sign} cancel={() => setPanel(undefined)} />}
      {panel === 'before-done' && (
        <BeforeDone
          empty={empty}
          isSigned={isSigned}
          goTo={(field: Field) => goToField(field.key)}
          sign={isXfa ? undefined : () => setPanel('sign')}
          finish={() => void done()}
          cancel={() => setPanel(undefined)}
        />
      )}
      {form && !isXfa && <Palette known={known} isOpen={isRead && !hasFields} put={setPutting} />}
      <div class="form-pages" style={{ '--zoom': zoom.factor }}>
        {form?.sizes.map((size, page) => (
          <FormPage
            key={page}
            form={form}
            page={page}
            count={sizes.length}
            size={size}
            content={pages[page]}
            draft={draft}
            putting={putting}
            type={(key, value) => changed((draft) => typeInto(draft, key, value))}
            changeMarks={(by) => changed((draft) => ({ ...draft, marks: by(draft.marks) }))}
            put={(box) => {
              if (!putting) return;
              changed((draft) => ({ ...draft, marks: [...draft.marks, newMark(putting, page, box)] }));
              setPutting(undefined);
            }}
          />
        ))}
      </div>
    </section>
  );
}
