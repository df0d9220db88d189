import { APPLICANT_LIMITS, type Request } from '../../../lib/request/request';
import { useActions } from '../../parts/actions';
import { TypedField } from '../../parts/typed-field';
import { useWords } from '../../parts/words';

/** Who asks for credit. The name on the evidence is offered, never filled in: Excelsior may know another one. */
export function ApplicantForm({ request: { applicant, items } }: { request: Request }) {
  const t = useWords();
  const actions = useActions();
  const holder = items.map(({ evidence }) => evidence.holder).find(Boolean);
  const typed = (field: keyof typeof APPLICANT_LIMITS) => (value: string) =>
    actions.change({ change: 'type-applicant', field, value });
  return (
    <fieldset class="fields plain">
      <legend>{t('applicant.title')}</legend>
      <TypedField
        label={t('applicant.full-name')}
        name="full-name"
        hint={items.length ? t('applicant.use-legal-name') : undefined}
        value={applicant.fullName}
        maxLength={APPLICANT_LIMITS.fullName}
        autocomplete="name"
        typed={typed('fullName')}
      />
      {holder && !applicant.fullName.trim() && (
        <div>
          <button type="button" class="quiet" onClick={() => typed('fullName')(holder)}>
            {t('applicant.use-name', { name: holder })}
          </button>
        </div>
      )}
      <TypedField
        label={t('applicant.email')}
        name="email"
        type="email"
        value={applicant.email}
        maxLength={APPLICANT_LIMITS.email}
        autocomplete="email"
        typed={typed('email')}
      />
      <TypedField
        label={t('applicant.student-id')}
        name="student-id"
        value={applicant.studentId}
        maxLength={APPLICANT_LIMITS.studentId}
        autocomplete="off"
        typed={typed('studentId')}
      />
    </fieldset>
  );
}
