import { useEffect, useRef, useState } from 'preact/hooks';
import { identity } from '../../../lib/evidence/identity';
import type { FindingId } from '../../../lib/request/preflight/finding';
import type { Item } from '../../../lib/request/request';
import type { Step } from '../../../lib/steps/checklist';
import type { View } from '../../../lib/view/view';
import { useIsPage } from '../../page/place';
import { usePrimary } from '../../page/primary';
import { isMust, Row } from '../../page/row';
import { useTurn } from '../../page/use-turn';
import { Later } from '../../parts/later';
import { PressDrawing } from '../../parts/press-drawing';
import { useWords } from '../../parts/words';
import { AddressDetails, AddressQuestion } from './address-details';
import { type Begun, isIdBegun, MissingFields } from './missing-fields';
import { OWN_TRANSCRIPT } from './own-transcript';
import type { Clip } from './paste-form';
import { PieceFacts } from './piece';
import { Tokens } from './tokens';

const loadForm = () => import('./paste-form').then(({ PasteForm }) => PasteForm);

/** Findings that the row shows as fields or as a question. */
const ASKED: ReadonlySet<FindingId> = new Set([
  'transcript-id-missing',
  'access-code-missing',
  'access-code-forgotten',
  'address-details-unconfirmed',
]);

interface Props {
  view: View;
  step: Step;
  /** Identities of the evidence whose pages are open. */
  openPages: ReadonlySet<string | undefined>;
  /** What was dropped on the page. Each drop opens the form. */
  clip?: Clip | undefined;
}

/** The row of step Evidence. */
export function EvidenceRow({ view, step, openPages, clip }: Props) {
  const isPage = useIsPage();
  const { request } = view;
  const isEmpty = !request.items.length;
  const own = view.findings.filter(({ id }) => ASKED.has(id));
  // The popup has room for only one fix at a time.
  const isCodeAsked = !isPage && own.some(({ id }) => id === 'access-code-forgotten');
  const isWaiting = !isPage && step.state === 'must' && !own.some(isMust);
  // A field stays on screen while the person fills it in.
  const [begun, setBegun] = useState<Begun>({});
  const facts = (item: Item) => (
    <PieceFacts
      item={item}
      isIdAsked={isIdBegun(begun, item.id)}
      code={view.codes[item.id]}
      badge={view.badges[item.id]}
      certifications={view.certifications[item.id] ?? []}
      isPageOpen={openPages.has(identity(item.evidence))}
      isLocked={step.isLocked}
    />
  );
  return (
    <Row
      view={view}
      step={step}
      own={own}
      isAsking={own.length > 0}
      value={isEmpty ? undefined : <Tokens view={view} isLocked={step.isLocked} {...(isPage && { below: facts })} />}
    >
      {isEmpty && <Intro />}
      <MissingFields view={view} findings={own} begun={begun} setBegun={setBegun} />
      <AddressQuestion findings={own} hasMust={step.state === 'must'} isHidden={isWaiting} />
      {!isPage && !own.length && request.items.map((item) => <div key={item.id}>{facts(item)}</div>)}
      {!own.length && <AddressDetails request={request} isLocked={step.isLocked} />}
      {!step.isLocked && !isCodeAsked && <Paste key={request.id} isEmpty={isEmpty} clip={clip} />}
    </Row>
  );
}

/** Shown while there is no evidence yet: where to get it. */
function Intro() {
  const t = useWords();
  const primary = usePrimary('evidence');
  // If the active tab shows evidence, the popup already says so above.
  if (!primary) return null;
  return (
    <>
      <div class="intro">
        <PressDrawing />
        <p>{t('evidence.intro')}</p>
      </div>
      <div class="wrap">
        <a class={`button ${primary}`} data-first href={OWN_TRANSCRIPT} target="_blank" rel="noopener noreferrer">
          {t('empty.open-transcript')}
        </a>
      </div>
    </>
  );
}

/** For evidence that is not on an open page: recognizes pasted text, and has fields to type into. */
function Paste({ isEmpty, clip }: { isEmpty: boolean; clip: Clip | undefined }) {
  const t = useWords();
  const isPage = useIsPage();
  const primary = usePrimary('evidence');
  const turn = useTurn();
  // The page shows the form while it is empty, until the person says otherwise.
  const [chosen, setOpen] = useState<boolean>();
  const isShown = chosen ?? (isPage && isEmpty);
  const [drop, setDrop] = useState(0);
  const opener = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (!clip) return;
    setDrop((count) => count + 1);
    setOpen(true);
    if (turn.open !== 'evidence') turn.toggle('evidence');
  }, [clip]);
  const close = () => {
    setOpen(false);
    opener.current?.focus();
  };
  return (
    <>
      <div class="wrap">
        <button ref={opener} type="button" class="quiet" aria-expanded={isShown} onClick={() => setOpen(!isShown)}>
          {t(isEmpty ? 'evidence.paste' : 'evidence.add-more')}
        </button>
        {/* With a share page in the active tab, a sample would only take room. */}
        {isEmpty && primary && (
          <a class="button quiet" href="/sample.html" target="_blank" rel="noopener">
            {t('evidence.sample')}
          </a>
        )}
      </div>
      {isShown && <Later key={drop} load={loadForm} with={{ close, clip }} />}
    </>
  );
}
