import { useState } from 'preact/hooks';
import { linkOf } from '../../lib/evidence/link';
import { subjectOf } from '../../lib/request/finding-subject';
import type { Finding } from '../../lib/request/preflight/finding';
import type { Request } from '../../lib/request/request';
import { formatDay } from '../../lib/texts/day';
import type { Translate } from '../../lib/texts/translate';
import { useActions } from '../parts/actions';
import { Icon } from '../parts/icon';
import { More } from '../parts/more';
import { useWords } from '../parts/words';
import { OWN_TRANSCRIPT } from '../steps/evidence/own-transcript';
import { usePrimary } from './primary';
import { useTurn } from './use-turn';

interface Props {
  findings: readonly Finding[];
  request: Request;
  /** The finding whose fix is the primary action while its row is current. */
  first?: Finding | undefined;
}

/** What the pre-flight found in a step, with a fix for each. Notes of the same kind are collapsed at first. */
export function Findings({ findings, request, first }: Props) {
  const [areAllShown, showAll] = useState(false);
  if (!findings.length) return null;
  const hidden = findings.filter(
    ({ id, severity }, i) => !areAllShown && severity === 'note' && findings.findIndex((other) => other.id === id) < i,
  );
  return (
    <ul class="findings">
      {findings.map((finding) => (
        <FindingLine
          key={`${finding.id} ${finding.item} ${finding.exam}`}
          finding={finding}
          request={request}
          isFirst={finding === first}
          isHidden={hidden.includes(finding)}
        />
      ))}
      {hidden[0] && (
        <li>
          <More count={hidden.length} show={() => showAll(true)} />
        </li>
      )}
    </ul>
  );
}

interface LineProps {
  finding: Finding;
  request: Request;
  isFirst: boolean;
}

function FindingLine({ finding, request, isFirst, isHidden }: LineProps & { isHidden: boolean }) {
  const t = useWords();
  const { id, severity } = finding;
  return (
    <li class={`note ${severity}`} data-rule={id} data-severity={severity} hidden={isHidden}>
      <Icon name={severity === 'note' ? 'info' : 'warn'} />
      <div>
        <p>
          <span class="unseen">{t(`preflight.${severity}`)}</span> {t(`preflight.${id}`, valuesInWords(finding, t))}
        </p>
        <div class="wrap">
          {id === 'name-differs' ? (
            <WhichName finding={finding} />
          ) : (
            <Remedy finding={finding} request={request} isFirst={isFirst} />
          )}
        </div>
      </div>
    </li>
  );
}

/** Formats days for people; leaves other values alone. */
const valuesInWords = ({ values = {} }: Finding, { language }: Translate) =>
  Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      typeof value === 'string' && /^\d{4}-\d\d(?:-\d\d)?$/.test(value) ? formatDay(value, language) : value,
    ]),
  );

function Remedy({ finding, request, isFirst }: LineProps) {
  const t = useWords();
  const filled = usePrimary(finding.step);
  const actions = useActions();
  const turn = useTurn();
  const { id, action, values } = finding;
  if (!action) return null;
  const label = t(`preflight.action.${id}`, values);
  const primary = isFirst ? filled : '';
  switch (action.do) {
    case 'open-settings':
      return <Elsewhere href="/options.html" label={label} primary={primary} />;
    case 'open-page':
      return <Elsewhere href={pageOf(request, action.item)} label={label} primary={primary} />;
    case 'open-own-transcript':
      return <Elsewhere href={OWN_TRANSCRIPT} label={label} primary={primary} />;
    case 'focus':
      return (
        <Press
          label={label}
          primary={primary}
          press={() => turn.show(finding.step, 'item' in action ? `${action.field} ${action.item}` : action.field)}
        />
      );
    case 'remove-item':
      // A fix that removes something is never the filled button.
      return <Press label={label} press={() => actions.change({ change: 'remove-evidence', id: action.item })} />;
    case 'tick':
      return <Press label={label} press={() => actions.change({ change: 'tick', step: action.step, done: true })} />;
    case 'choose-exams':
      return <Press label={label} press={() => turn.show('exams')} />;
    case 'open-application':
      return <Press label={label} press={() => actions.openApplication(action.field)} />;
  }
}

/** For a name on the evidence that differs from the typed one: the person uses it, or confirms that both are theirs. */
function WhichName({ finding }: { finding: Finding }) {
  const t = useWords();
  const actions = useActions();
  const holder = finding.values?.holder;
  return (
    <>
      <Press
        label={t('finding.use-name')}
        press={() =>
          typeof holder === 'string' && actions.change({ change: 'type-applicant', field: 'fullName', value: holder })
        }
      />
      <Press
        label={t('finding.both-are-me')}
        press={() =>
          actions.change({ change: 'acknowledge-finding', finding: finding.id, subject: subjectOf(finding) })
        }
      />
    </>
  );
}

const Press = ({ label, primary, press }: { label: string; primary?: string; press(): void }) => (
  <button type="button" class={primary || 'quiet'} onClick={press}>
    {label}
  </button>
);

const Elsewhere = ({ href, label, primary }: { href: string; label: string; primary: string }) => (
  <a class={primary && `button ${primary}`} href={href} target="_blank" rel="noopener noreferrer">
    {label}
  </a>
);

function pageOf(request: Request, id: string): string {
  const evidence = request.items.find((item) => item.id === id)?.evidence;
  return evidence ? linkOf(evidence) : OWN_TRANSCRIPT;
}
