import type { ComponentProps } from 'preact';
import { useState } from 'preact/hooks';
import { APPLICANT_LIMITS } from '../../../lib/request/limits';
import { typedLine } from '../../../lib/request/typed-line';
import type { Step } from '../../../lib/steps/checklist';
import type { View } from '../../../lib/view/view';
import { useIsPage } from '../../page/place';
import { usePrimary } from '../../page/primary';
import { Row } from '../../page/row';
import { useTurn } from '../../page/use-turn';
import { useActions } from '../../parts/actions';
import { TypedField } from '../../parts/typed-field';
import { useWords } from '../../parts/words';

type Field = keyof typeof APPLICANT_LIMITS;

/** Each field's name, which findings and texts use to refer to it, and its autofill hint. */
const FIELDS = {
  fullName: { name: 'full-name', autocomplete: 'name' },
  email: { name: 'email', autocomplete: 'email' },
  studentId: { name: 'student-id', autocomplete: 'off' },
} as const;

/** The row of step You. Its fields look like plain text until the row is opened. */
export function YouRow({ view, step }: { view: View; step: Step }) {
  const t = useWords();
  const actions = useActions();
  const turn = useTurn();
  const isPage = useIsPage();
  const primary = usePrimary('you');
  const { applicant, items } = view.request;
  const holder = items.map(({ evidence }) => evidence.holder).find(Boolean);
  const isOpen = turn.open === 'you' || (isPage && !step.isLocked);
  const typed = (of: Field) => (value: string) => actions.change({ change: 'type-applicant', field: of, value });
  const emptyFirst = !applicant.fullName.trim() ? 'fullName' : !applicant.email.trim() ? 'email' : 'studentId';
  const [isTried, setTried] = useState(false);
  const isEmailMissing = !step.isDone && applicant.fullName.trim() !== '';
  // Once everything is sent, an empty field has nothing to say.
  const hasRoomForId = applicant.studentId !== '' || (!step.isLocked && (isPage || isOpen || !step.isDone));
  const isMyTurn = turn.now === 'you' && turn.open === 'you' && !step.isLocked;
  const field = (of: Field, more: Partial<ComponentProps<typeof TypedField>> = {}) => (
    <TypedField
      {...FIELDS[of]}
      label={t(`applicant.${FIELDS[of].name}`)}
      value={applicant[of]}
      maxLength={APPLICANT_LIMITS[of]}
      placeholder=" "
      readOnly={step.isLocked}
      isFirst={emptyFirst === of}
      kept={typedLine}
      typed={typed(of)}
      {...more}
    />
  );
  return (
    <Row
      view={view}
      step={step}
      hint={!isPage && isOpen ? t('step.value.you-none') : undefined}
      value={
        <form
          class={isOpen ? 'fields open' : 'fields'}
          onSubmit={(event) => {
            event.preventDefault();
            setTried(true);
            turn.advance('you');
            if (!step.isDone) {
              const first = isEmailMissing ? 'email' : 'full-name';
              event.currentTarget.querySelector<HTMLElement>(`[name=${first}]`)?.focus();
            }
          }}
        >
          {field('fullName', {
            error: isTried && !applicant.fullName.trim() ? t('preflight.action.placeholder-full-name') : undefined,
            beside: isOpen && holder && !applicant.fullName.trim() && (
              <button
                type="button"
                class="quiet"
                onClick={({ currentTarget }) => {
                  typed('fullName')(holder);
                  // This button goes away.
                  currentTarget.form?.querySelector<HTMLElement>('[name=email]')?.focus();
                }}
              >
                {t('applicant.use-name', { name: holder })}
              </button>
            ),
          })}
          {field('email', {
            type: 'email',
            error: isTried && isEmailMissing ? t('preflight.action.placeholder-email') : undefined,
          })}
          <div class="joined">
            {hasRoomForId && field('studentId')}
            {isMyTurn && (
              <button type="submit" class={primary}>
                {t('step.next')}
              </button>
            )}
          </div>
        </form>
      }
    >
      {isPage && <p class="small soft">{t('applicant.use-legal-name')}</p>}
    </Row>
  );
}
