import { useId, useState } from 'preact/hooks';
import type { Guidance } from '../../lib/evidence/guidance';
import type { Field, Reading } from '../../lib/evidence/page-kind';
import type { PressWord } from '../../lib/texts/dictionary';
import { useWords } from '../parts/words';
import { EvidenceFacts } from '../steps/evidence/piece';
import { CompletionForm } from './completion-form';

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
  if (reading.state === 'partial') return <CompletionForm values={reading.values} addFields={addFields} />;
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
