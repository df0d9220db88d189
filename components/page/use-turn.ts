import { createContext } from 'preact';
import { useContext, useEffect, useRef, useState } from 'preact/hooks';
import { lastDraft, openDraft } from '../../lib/request/open-draft';
import type { Request } from '../../lib/request/request';
import type { StepId } from '../../lib/request/step-id';
import type { Checklist } from '../../lib/steps/checklist';

/** Which row is current, and which one is open. */
export interface Turn {
  now: StepId;
  open: StepId | undefined;
  /** Whether to ask if the last opened draft was sent. */
  isAsked: boolean;
  toggle(step: StepId): void;
  /** Opens a row and moves the focus to it, or to the named field in it. */
  show(step: StepId, field?: string): void;
  /** Opens a row and scrolls to it; the focus stays on what was pressed. */
  reveal(step: StepId): void;
  /** Moves on from a row once it is done. */
  advance(from: StepId): void;
}

export const TurnContext = createContext<Turn | undefined>(undefined);

/** The {@link Turn} of the list that a component is in. */
export function useTurn(): Turn {
  const turn = useContext(TurnContext);
  if (!turn) throw new Error('TurnContext is missing above this component.');
  return turn;
}

interface State {
  /** A summary of what the person has done so far, by clicking. */
  pressed: string;
  now: StepId;
  open: StepId | undefined;
  /** The row that the person wants to move on from. */
  from?: StepId | undefined;
  /** Whether the last attempt to open a draft failed. */
  isWithoutDraft: boolean;
  /** How many pieces of evidence the request has. */
  pieces: number;
  /** Whether the person answered "not yet" here, so that we ask again only at the next opening. */
  isPutOff: boolean;
  /** How many clicks have led to another row. */
  moves: number;
  /** Whether the person asked for the row, so that the focus goes there from anywhere. */
  isSought?: boolean;
  /** The field that the last such click led to. */
  field?: string | undefined;
}

/**
 * Tracks the current row. Only clicks change it: no row opens or closes because the field that the person is typing in
 * became complete.
 */
export function useTurnOf(request: Request, checklist: Checklist): Turn {
  const draft = openDraft(request);
  const isNotYet = draft?.answer === 'not-yet';
  const pressed = pressedIn(request);
  const [state, set] = useState<State>(() => {
    const now = isNotYet && checklist.next !== 'answer' ? 'letter' : checklist.next;
    return {
      pressed,
      now,
      open: now,
      isWithoutDraft: isWithoutDraft(request),
      pieces: request.items.length,
      isPutOff: false,
      moves: 0,
    };
  });
  const next = following(state, pressed, request, checklist, isNotYet);
  if (next !== state) set(next);
  useFocusOnMove(next);
  const opening = (step: StepId): State => ({
    ...next,
    from: undefined,
    open: step,
    isSought: false,
    field: undefined,
    moves: next.moves + 1,
  });
  return {
    now: next.now,
    open: next.open,
    isAsked: draft !== undefined && !(isNotYet && next.isPutOff),
    toggle: (step) => set({ ...next, from: undefined, open: next.open === step ? undefined : step }),
    show: (step, field) => set({ ...opening(step), isSought: true, field }),
    reveal: (step) => set(opening(step)),
    advance: (from) => set({ ...next, from }),
  };
}

/** A summary of everything in a request that changes by clicking rather than typing. */
const pressedIn = ({ id, items, ticks, application, log, life }: Request) =>
  JSON.stringify([id, items.map((item) => item.id), ticks, application?.file, log, life.length]);

function following(state: State, pressed: string, request: Request, checklist: Checklist, isNotYet: boolean): State {
  if (state.pressed !== pressed) {
    const pieces = request.items.length;
    const told = {
      pressed,
      pieces,
      isWithoutDraft: isWithoutDraft(request),
      isPutOff: isNotYet || state.isPutOff,
    };
    if (isTyping()) return { ...state, ...told };
    // If no draft opened, the other ways to send come next, whatever else is unfinished.
    const now = told.isWithoutDraft && !state.isWithoutDraft ? 'letter' : checklist.next;
    // A row that the person opened stays open.
    const open = state.open === state.now ? now : state.open;
    // If the person added evidence from within the current row, that row may have a question about it, so move the
    // focus.
    const isAdded = pieces > state.pieces && document.activeElement?.closest(`[data-step=${now}]`);
    const moves = state.moves + Number(now !== state.now || Boolean(isAdded));
    return { ...told, now, open, moves };
  }
  const isDone = state.from && checklist.steps.find(({ id }) => id === state.from)?.isDone;
  if (!isDone) return state;
  return {
    ...state,
    from: undefined,
    isSought: false,
    field: undefined,
    now: checklist.next,
    open: checklist.next,
    moves: state.moves + 1,
  };
}

const isWithoutDraft = (request: Request) => lastDraft(request)?.answer === 'no';

const isTyping = () => document.activeElement?.matches('.step :is(input:not([type=checkbox]), textarea)') ?? false;

/** Moves the focus to the current row after a click led from another row to it. */
function useFocusOnMove({ moves, open, isSought, field }: State): void {
  const before = useRef(moves);
  useEffect(() => {
    if (before.current === moves || !open) return;
    before.current = moves;
    const row = document.querySelector(`[data-step=${open}]`);
    const { activeElement } = document;
    const named = field && document.querySelector<HTMLElement>(`[name="${CSS.escape(field)}"]`);
    row?.scrollIntoView({ block: 'nearest' });
    // After a click elsewhere, such as in the foot of the page, the focus stays there.
    if (!isSought && activeElement && activeElement !== document.body && !activeElement.closest('main')) return;
    const target =
      named ||
      row?.querySelector<HTMLElement>('[data-first]:not([disabled])') ||
      row?.querySelector<HTMLElement>('h2 button');
    target?.focus({ preventScroll: true });
  }, [moves]);
}
