import { useEffect, useId, useState } from 'preact/hooks';
import type { Guidance } from '../lib/evidence/guidance';
import type { Field, Reading } from '../lib/evidence/page-kind';
import { asValue } from '../lib/evidence/share-values';
import type { PressWord } from '../lib/texts/dictionary';
import { EvidenceFacts } from './item-card';
import { TypedField } from './typed-field';
import { useWords } from './words';

/** What the popup knows of the page in the active tab. */
export type PageView =
  | { state: 'read'; reading: Reading; isInRequest: boolean; guidance: Guidance | undefined }
  /** The page was open before the extension was, or an update cut them off from each other. */
  | { state: 'unreachable' };

interface Props {
  view: PageView;
  /** Adds what stands on the page; gives the words for the outcome. */
  add(): Promise<PressWord>;
  /** Adds an old transcript whose fields the person chose or completed. */
  addFields(fields: Record<Field, string>): void;
  reload(): void;
}

/** Region "On this page": what was found, what is missing, or which step comes next. */
export function PageSection({ view, add, addFields, reload }: Props) {
  const t = useWords();
  const titleId = useId();
  return (
    <section aria-labelledby={titleId}>
      <h2 id={titleId}>{t('page.title')}</h2>
      {view.state === 'unreachable' ? (
        <div class="card">
          <p>{t('page.reload')}</p>
          <div>
            <button type="button" onClick={reload}>
              {t('page.reload-button')}
            </button>
          </div>
        </div>
      ) : (
        <Found view={view} add={add} addFields={addFields} />
      )}
    </section>
  );
}

function Found({ view, add, addFields }: Pick<Props, 'add' | 'addFields'> & { view: PageView & { state: 'read' } }) {
  const { reading } = view;
  if (reading.state === 'found') return <FoundEvidence reading={reading} isInRequest={view.isInRequest} add={add} />;
  if (reading.state === 'partial') return <Completion values={reading.values} addFields={addFields} />;
  return <NextStep guidance={view.guidance} />;
}

function NextStep({ guidance }: { guidance: Guidance | undefined }) {
  const t = useWords();
  return (
    <div class="card">
      <p>{t(guidance ? `guidance.${guidance}` : 'button.refused.nothing-here')}</p>
      <a href="/help.html#report" target="_blank" rel="noopener">
        {t('page.report')}
      </a>
    </div>
  );
}

interface FoundProps {
  reading: Extract<Reading, { state: 'found' }>;
  isInRequest: boolean;
  add(): Promise<PressWord>;
}

function FoundEvidence({ reading: { kind, capture }, isInRequest, add }: FoundProps) {
  const t = useWords();
  const [isBusy, setBusy] = useState(false);
  const [outcome, setOutcome] = useState<PressWord>();
  const { evidence } = capture;
  const title = ('title' in evidence && evidence.title) || t(`page.kind.${kind}`);
  return (
    <div class="card found">
      <span class="strong">{title}</span>
      <EvidenceFacts evidence={evidence}>
        {kind === 'learn-transcript' && (
          <>
            <dt>{t('field.holder')}</dt>
            <dd>{t('page.read-on-add')}</dd>
          </>
        )}
      </EvidenceFacts>
      <p role="status" class="small">
        {isBusy ? t('page.adding') : outcome ? t(outcome) : isInRequest ? t('page.in-request') : ''}
      </p>
      <button
        type="button"
        class={isInRequest ? '' : 'primary'}
        aria-disabled={isBusy}
        onClick={async () => {
          if (isBusy) return;
          setBusy(true);
          setOutcome(await add());
          setBusy(false);
        }}
      >
        {t('page.add')}
      </button>
    </div>
  );
}

const FIELDS = ['transcriptId', 'accessCode', 'viewingPage'] as const;

/** Asks for what an old share page does not show, and which value is right where it shows several. */
function Completion({
  values,
  addFields,
}: {
  values: Partial<Record<Field, string[]>>;
  addFields: Props['addFields'];
}) {
  const t = useWords();
  const known = Object.fromEntries(FIELDS.map((field) => [field, values[field]?.length === 1 ? values[field][0] : '']));
  const [chosen, setChosen] = useState<Record<string, string | undefined>>(known);
  const shown = JSON.stringify(values);
  useEffect(() => setChosen((before) => ({ ...before, ...withoutBlanks(known) })), [shown]);
  const [isTried, setTried] = useState(false);
  const id = asValue('transcriptId', chosen.transcriptId ?? '');
  const isReady = Boolean(
    id && chosen.accessCode?.trim() && ((values.viewingPage?.length ?? 0) < 2 || chosen.viewingPage),
  );
  const set = (field: Field) => (value: string) => setChosen((before) => ({ ...before, [field]: value }));
  return (
    <form
      class="card"
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (!isReady || !id) return;
        addFields({
          transcriptId: id,
          accessCode: chosen.accessCode?.trim() ?? '',
          viewingPage: chosen.viewingPage ?? '',
        });
      }}
    >
      <span class="strong">{t('page.kind.mcp-transcript')}</span>
      {FIELDS.map((field) => {
        const shown = values[field] ?? [];
        if (shown.length > 1) {
          return <Choice key={field} field={field} values={shown} chosen={chosen[field] ?? ''} choose={set(field)} />;
        }
        if (shown.length === 1 || field === 'viewingPage') return null;
        return (
          <TypedField
            key={field}
            label={t(`page.missing.${field}`)}
            value={chosen[field] ?? ''}
            maxLength={64}
            autocomplete="off"
            autofocus
            typed={set(field)}
          />
        );
      })}
      <p role="alert" class="small bad">
        {isTried && !isReady && t(id ? 'page.incomplete' : 'paste.bad-id')}
      </p>
      <button type="submit" class="primary">
        {t('page.add')}
      </button>
    </form>
  );
}

const withoutBlanks = (record: Record<string, string | undefined>) =>
  Object.fromEntries(Object.entries(record).filter(([, value]) => value));

interface ChoiceProps {
  field: Field;
  values: string[];
  chosen: string;
  choose(value: string): void;
}

function Choice({ field, values, chosen, choose }: ChoiceProps) {
  const t = useWords();
  const name = useId();
  return (
    <fieldset class="stack plain">
      <legend>{t(`page.choose.${field}`)}</legend>
      {values.map((value) => (
        <label class="choice" key={value}>
          <input type="radio" name={name} checked={chosen === value} onChange={() => choose(value)} />
          <span>{value}</span>
        </label>
      ))}
    </fieldset>
  );
}
