import { useId } from 'preact/hooks';
import type { Finding } from '../lib/request/preflight';
import type { Request } from '../lib/request/request';
import { formatDay } from '../lib/texts/day';
import type { Translate } from '../lib/texts/translate';
import type { View } from '../lib/view/view';
import { useActions } from './parts/actions';
import { Icon } from './parts/icon';
import { useWords } from './parts/words';
import { OWN_TRANSCRIPT } from './steps/evidence/empty-state';

/** Region "Checks": what would make the request come back, each with what mends it. */
export function PreflightSection({ view: { request, findings } }: { view: View }) {
  const t = useWords();
  const titleId = useId();
  if (!request.items.length) return null;
  return (
    <section aria-labelledby={titleId}>
      <h2 id={titleId}>{t('preflight.title')}</h2>
      {!findings.length && <p class="soft">{t('preflight.clear')}</p>}
      <ul class="stack">
        {findings.map((finding) => (
          <li
            class={`note small ${finding.severity === 'note' ? 'calm' : finding.severity}`}
            data-rule={finding.id}
            data-severity={finding.severity}
            key={`${finding.id} ${finding.item} ${finding.exam}`}
          >
            <Icon name={finding.severity === 'note' ? 'info' : 'warn'} />
            <div>
              <p>
                <span class="unseen">{t(`preflight.${finding.severity}`)}</span>{' '}
                {t(`preflight.${finding.id}`, valuesInWords(finding, t))}
              </p>
              <Mend finding={finding} request={request} />
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Days as people read them; everything else as it is. */
const valuesInWords = ({ values = {} }: Finding, { language }: Translate) =>
  Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value) ? formatDay(value, language) : value,
    ]),
  );

function Mend({ finding: { id, action, values }, request }: { finding: Finding; request: Request }) {
  const t = useWords();
  const actions = useActions();
  if (!action) return null;
  const label = t(`preflight.action.${id}`, values);
  if (action.do === 'open-settings') {
    return (
      <div>
        <a href="/options.html" target="_blank" rel="noopener">
          {label}
        </a>
      </div>
    );
  }
  if (action.do === 'open-page' || action.do === 'open-own-transcript') {
    const href = action.do === 'open-page' ? pageOf(request, action.item) : OWN_TRANSCRIPT;
    return (
      <div>
        <a href={href} target="_blank" rel="noopener noreferrer">
          {label}
        </a>
      </div>
    );
  }
  const act = () => {
    if (action.do === 'remove-item') actions.change({ change: 'remove-evidence', id: action.item });
    else if (action.do === 'tick') actions.change({ change: 'tick', step: action.step, done: true });
    else if (action.do === 'choose-exams') focusOn('exams');
    else if (action.do === 'open-application') actions.openApplication();
    else focusOn('item' in action ? `${action.field} ${action.item}` : action.field);
  };
  return (
    <div>
      <button type="button" class="quiet" onClick={act}>
        {label}
      </button>
    </div>
  );
}

function pageOf(request: Request, id: string): string {
  const evidence = request.items.find((item) => item.id === id)?.evidence;
  if (!evidence) return OWN_TRANSCRIPT;
  return evidence.kind === 'mcp-transcript' ? evidence.viewingPage : evidence.link;
}

/** Leads to a field or a group of them by its name. */
function focusOn(name: string): void {
  const field = document.querySelector<HTMLElement>(`[name="${CSS.escape(name)}"]`);
  field?.scrollIntoView({ block: 'center' });
  field?.focus();
}
