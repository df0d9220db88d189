import { useId, useState } from 'preact/hooks';
import type { Guidance } from '../../lib/evidence/guidance';
import type { Field, Reading } from '../../lib/evidence/page-kind';
import { useWords } from '../parts/words';
import { pieceTitle } from '../steps/evidence/piece-title';
import { CompletionForm } from './completion-form';
import { usePrimary } from './primary';

/** What the popup knows about the page in the active tab. */
export type PageView =
  | { state: 'read'; reading: Reading; isInRequest: boolean; guidance: Guidance | undefined }
  /** The page was opened before the extension was installed, or an update disconnected it. */
  | { state: 'unreachable' };

interface Props {
  view: PageView;
  /** Adds what is on the page, and announces the outcome. */
  add(): Promise<unknown>;
  /** Adds an old transcript whose fields the person chose or completed. */
  addFields(fields: Record<Field, string>): void;
  reload(): void;
}

/** Whether there is anything new to say about a page. What is already in the request, the list shows. */
export const hasNews = (view: PageView | undefined): view is PageView =>
  view !== undefined && (view.state === 'unreachable' || view.reading.state !== 'found' || !view.isInRequest);

/** Region "On this page": what was found, what is missing, or which step comes next. */
export function ThisPage({ view, add, addFields, reload }: Props) {
  const t = useWords();
  const titleId = useId();
  return (
    <section class={isFind(view) ? 'found screen-only' : 'found slim screen-only'} aria-labelledby={titleId}>
      <h2 id={titleId}>{t('page.title')}</h2>
      {view.state === 'unreachable' ? (
        <Unreachable reload={reload} />
      ) : (
        <Found view={view} add={add} addFields={addFields} />
      )}
    </section>
  );
}

const isFind = (view: PageView) => view.state === 'read' && view.reading.state !== 'nothing';

function Unreachable({ reload }: Pick<Props, 'reload'>) {
  const t = useWords();
  const primary = usePrimary('found');
  return (
    <div class="one">
      <p>{t('page.reload')}</p>
      <button type="button" class={primary} onClick={reload}>
        {t('page.reload-button')}
      </button>
    </div>
  );
}

function Found({ view, add, addFields }: Pick<Props, 'add' | 'addFields'> & { view: PageView & { state: 'read' } }) {
  const { reading } = view;
  if (reading.state === 'found') return <FoundEvidence reading={reading} add={add} />;
  if (reading.state === 'partial') {
    return <CompletionForm values={reading.values} typed={reading.typed} addFields={addFields} />;
  }
  return <NextStep guidance={view.guidance} />;
}

function NextStep({ guidance }: { guidance: Guidance | undefined }) {
  const t = useWords();
  if (guidance && !SHOWS_EVIDENCE.has(guidance)) return <p>{t(`guidance.${guidance}`)}</p>;
  return (
    <>
      <p>{t(guidance ? `guidance.${guidance}` : 'button.refused.nothing-here')}</p>
      <a href="/help.html#report" target="_blank" rel="noopener">
        {t('page.report')}
      </a>
    </>
  );
}

/** Pages that may already show evidence that we could not read. */
const SHOWS_EVIDENCE: ReadonlySet<Guidance> = new Set(['dashboard', 'viewing-page']);

interface FoundProps {
  reading: Extract<Reading, { state: 'found' }>;
  add(): Promise<unknown>;
}

function FoundEvidence({ reading: { kind, capture }, add }: FoundProps) {
  const t = useWords();
  const primary = usePrimary('found');
  const [isBusy, setBusy] = useState(false);
  return (
    <div class="one">
      <div>
        <p class="strong">{pieceTitle(t, capture.evidence)}</p>
        <p class="small soft">
          {kind === 'mcp-transcript' && t('piece.with-code')}
          {kind === 'learn-transcript' && t('page.read-on-add')}
          {'title' in capture.evidence && capture.evidence.holder}
        </p>
        {isBusy && <p class="small">{t('page.adding')}</p>}
      </div>
      <button
        type="button"
        class={primary}
        aria-disabled={isBusy}
        onClick={async () => {
          if (isBusy) return;
          setBusy(true);
          await add();
          setBusy(false);
        }}
      >
        {t('page.add')}
      </button>
    </div>
  );
}
