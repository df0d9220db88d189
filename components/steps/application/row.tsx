import type { ComponentChildren } from 'preact';
import type { FindingId } from '../../../lib/request/preflight/finding';
import { EXCELSIOR } from '../../../lib/request/school';
import type { Step } from '../../../lib/steps/checklist';
import { formatDay } from '../../../lib/texts/day';
import { sizeInWords } from '../../../lib/texts/size';
import type { View } from '../../../lib/view/view';
import { usePrimary } from '../../page/primary';
import { Row } from '../../page/row';
import { useActions } from '../../parts/actions';
import { Icon } from '../../parts/icon';
import { Token } from '../../parts/token';
import { useWords } from '../../parts/words';

/** Not shown as a finding: the row itself says that the application is missing. */
const ASKED: ReadonlySet<FindingId> = new Set(['application-missing']);

interface Props {
  view: View;
  step: Step;
  remove(): void;
  /** Where the form is chosen; absent in the popup, which a file picker would close. */
  chooser?: ComponentChildren;
}

/** The row of step Application: links to the forms, and the completed one that goes with the letter. */
export function ApplicationRow({ view, step, remove, chooser }: Props) {
  const t = useWords();
  const actions = useActions();
  const primary = usePrimary('application');
  const { application } = view.request;
  const [form, service] = ['application', 'transcript-service'].map((id) =>
    EXCELSIOR.forms.find((each) => each.id === id),
  );
  const own = view.findings.filter(({ id }) => ASKED.has(id));
  const [missing] = own;
  const tick = (done: boolean) => actions.change({ change: 'tick', step: 'application', done });
  return (
    <Row
      view={view}
      step={step}
      own={own}
      tick={tick}
      value={
        application && (
          <>
            <Token
              icon="clip"
              title={application.name}
              remove={{
                name: t('application.remove-file', { name: application.name }),
                isLocked: step.isLocked,
                press: remove,
              }}
            >
              {application.name}
            </Token>
            {chooser && <span class="small soft">{sizeInWords(application.size, t.language)}</span>}
          </>
        )
      }
    >
      {!step.isLocked && (
        <div class="ask" {...(missing && { 'data-rule': missing.id, 'data-severity': missing.severity })}>
          {!application && (
            <ol class="how">
              <li>
                <Icon name="download" />
                {form && (
                  <a
                    href={form.url}
                    target="_blank"
                    rel="noopener noreferrer"
                    title={t('application.from', { date: formatDay(form.date, t.language) })}
                  >
                    {t('application.get')}
                  </a>
                )}
              </li>
              <li>
                <Icon name="pencil" />
                {t('application.fill')}
              </li>
              {!chooser && (
                <li>
                  <Icon name="clip" />
                  <button type="button" class={primary} data-first onClick={actions.openAsPage}>
                    {t('application.choose-signed')}
                  </button>
                </li>
              )}
            </ol>
          )}
          {chooser}
          {!application && (
            <p class="small soft">
              {t('application.tick-off')}{' '}
              {service && (
                <a
                  href={service.url}
                  target="_blank"
                  rel="noopener noreferrer"
                  title={`${t('application.form.transcript-service.about')} ${t('application.from', { date: formatDay(service.date, t.language) })}`}
                >
                  {t('application.service')}
                </a>
              )}
            </p>
          )}
          {chooser && <p class="small soft">{t('application.privacy')}</p>}
        </div>
      )}
      {application?.findings.map((finding) => (
        <p class="note should" key={finding}>
          <Icon name="warn" />
          <span>{t(`application.finding.${finding}`)}</span>
        </p>
      ))}
    </Row>
  );
}
