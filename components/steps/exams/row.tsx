import { useState } from 'preact/hooks';
import type { FindingId } from '../../../lib/request/preflight/finding';
import { LIST_DATE } from '../../../lib/request/school';
import type { Step } from '../../../lib/steps/checklist';
import { formatDay } from '../../../lib/texts/day';
import type { NamedExam, View } from '../../../lib/view/view';
import { useIsPage } from '../../page/place';
import { usePrimary } from '../../page/primary';
import { Row } from '../../page/row';
import { useTurn } from '../../page/use-turn';
import { useActions } from '../../parts/actions';
import { Icon } from '../../parts/icon';
import { Later } from '../../parts/later';
import { More } from '../../parts/more';
import { useWords } from '../../parts/words';
import { StandingLine } from './exam-standing';

type Exam = View['exams'][number];

/** Not shown as findings: the row itself asks about these. */
const ASKED: ReadonlySet<FindingId> = new Set(['exams-not-chosen']);

const loadPassDate = () => import('./pass-date').then(({ PassDate }) => PassDate);

/** How many chips the popup shows while the row is closed. */
const AT_HAND = 4;
/** How many chips are shown at first anywhere, since rendering thousands would be slow. */
const AT_ONCE = 40;

/** The row of step Exams. Each exam is a toggle; the letter asks for those that are on. */
export function ExamsRow({ view, step }: { view: View; step: Step }) {
  const t = useWords();
  const isPage = useIsPage();
  const turn = useTurn();
  const primary = usePrimary('exams');
  const [isAdding, setAdding] = useState(false);
  const [hasDates, setDates] = useState(false);
  const [isTried, setTried] = useState(false);
  const [most, setMost] = useState(AT_ONCE);
  const isOpen = turn.open === 'exams';
  const { exams, addable } = view;
  const own = view.findings.filter(({ id }) => ASKED.has(id));
  const candidates = Object.values(view.badges).flatMap((badge) => badge.candidates);
  const fitting = new Set(candidates.map(({ code }) => code));
  // An exam that fits a badge may not be on Microsoft's list.
  const others = [...new Map([...addable, ...candidates].map((exam) => [exam.code, exam])).values()];
  const isAsking = view.request.items.length > 0 && !step.isLocked && isOpen;
  // If none of the exams is on the list, the others are offered right away; otherwise a button shows them.
  const offered = isAsking && (isAdding || !exams.some(({ listed }) => listed)) ? others : [];
  const chosen = exams.filter(({ chosen }) => chosen);
  const ready = chosen.length ? exams.filter(({ listed, chosen, added }) => listed || chosen || added) : [];
  const shown = (isOpen ? exams : ready).slice(0, isOpen || isPage ? most : AT_HAND);
  // While closed, the popup leaves out exams that are neither chosen, nor listed, nor added by hand.
  const more = (isOpen || isPage ? exams : ready).length - shown.length;
  const group = (
    <fieldset class={isPage ? 'exams plain' : 'chips plain'} aria-label={t('exams.title')}>
      {[...shown, ...offered].map((exam) => (
        // Keyed by code, so that an exam keeps its place and its focus when it is toggled.
        <ExamLine
          key={exam.code}
          exam={exam}
          isFitting={offered.includes(exam) && fitting.has(exam.code)}
          isLocked={step.isLocked}
          hasDate={isOpen && hasDates}
        />
      ))}
      {more > 0 && <More count={more} show={() => (isOpen ? setMost(exams.length) : turn.toggle('exams'))} />}
    </fieldset>
  );
  return (
    <Row view={view} step={step} own={own} value={!isOpen && ready.length ? group : undefined}>
      {isOpen && (
        <div class="ask" {...(own[0] && { 'data-rule': own[0].id, 'data-severity': own[0].severity })}>
          {fitting.size > 0 && offered.length > 0 && <p class="small">{t('exams.fits')}</p>}
          {(shown.length > 0 || offered.length > 0) && group}
          {exams.some(({ listed }) => listed) || offered.length ? (
            <p class="small soft">{t('exams.list-source', { date: formatDay(LIST_DATE, t.language) })}</p>
          ) : null}
          <Standings exams={shown} />
          {isTried && !chosen.length && (
            <p class="note should" role="alert">
              <Icon name="warn" />
              {t('preflight.exams-not-chosen')}
            </p>
          )}
          {!step.isLocked && view.request.items.length > 0 && (
            <div class="wrap">
              {turn.now === 'exams' && (
                <button
                  type="button"
                  class={primary}
                  data-first
                  onClick={() => {
                    setTried(true);
                    turn.advance('exams');
                  }}
                >
                  {t('step.next')}
                </button>
              )}
              {!offered.length && others.length > 0 && (
                <button type="button" class="quiet" onClick={() => setAdding(true)}>
                  <Icon name="plus" />
                  {t('exams.add')}
                </button>
              )}
              {exams.some(({ added }) => added) && (
                <button type="button" class="quiet" aria-expanded={hasDates} onClick={() => setDates(!hasDates)}>
                  {t('exams.add-dates')}
                </button>
              )}
            </div>
          )}
        </div>
      )}
      {!isOpen && own[0] && <div data-rule={own[0].id} data-severity={own[0].severity} />}
    </Row>
  );
}

interface LineProps {
  /** An exam in the request, or one that can be added. */
  exam: Exam | NamedExam;
  isFitting: boolean;
  isLocked: boolean;
  hasDate: boolean;
}

function ExamLine({ exam, isFitting, isLocked, hasDate }: LineProps) {
  const t = useWords();
  const actions = useActions();
  const isPage = useIsPage();
  const { code, title } = exam;
  const known = 'key' in exam ? exam : undefined;
  const press = () => {
    if (isLocked) return;
    if (!known) actions.change({ change: 'add-exam', exam: { code, title } });
    // Turning off an exam that was added by hand removes it.
    else if (known.added && known.chosen) actions.change({ change: 'remove-exam', key: known.key });
    else actions.change({ change: 'choose-exam', key: known.key, chosen: !known.chosen });
  };
  return (
    <div class="exam">
      <Chip
        code={code}
        title={title}
        isPressed={known?.chosen ?? false}
        isFitting={isFitting}
        isLocked={isLocked}
        press={press}
      />
      {isPage && (
        <>
          <span class={known ? 'one-line' : 'one-line soft'} lang="en" title={title}>
            {title}
          </span>
          {known && <span class="soft small whole">{known.passedOn && formatDay(known.passedOn, t.language)}</span>}
        </>
      )}
      {hasDate && known?.added && <Later load={loadPassDate} with={{ exam: known }} />}
    </div>
  );
}

interface ChipProps {
  code: string;
  title: string;
  isPressed: boolean;
  isFitting?: boolean;
  isLocked?: boolean;
  press(): void;
}

function Chip({ code, title, isPressed, isFitting, isLocked, press }: ChipProps) {
  const t = useWords();
  return (
    <button
      type="button"
      class={isFitting ? 'chip fitting' : 'chip'}
      aria-pressed={isPressed}
      aria-disabled={isLocked}
      aria-label={`${code} ${title}`.trim()}
      title={isLocked ? t('step.locked') : title}
      onClick={press}
    >
      <Icon name="check" />
      {code}
    </button>
  );
}

/** Notes on the exams for which credit may not be recommended. */
function Standings({ exams }: { exams: readonly Exam[] }) {
  const told = exams.filter(({ chosen, standing }) => chosen && standing.status !== 'recommended');
  if (!told.length) return null;
  return (
    <ul class="stack small soft">
      {told.map(({ key, code, standing }) => (
        <li key={key}>
          <span class="strong">{code}</span> <StandingLine standing={standing} />
        </li>
      ))}
    </ul>
  );
}
