import { useId } from 'preact/hooks';
import { cleanLine } from '../../../lib/evidence/clean';
import type { Evidence } from '../../../lib/evidence/evidence';
import { identity } from '../../../lib/evidence/identity';
import { LIMITS } from '../../../lib/evidence/limits';
import type { Item } from '../../../lib/request/request';
import { formatDay } from '../../../lib/texts/day';
import type { View } from '../../../lib/view/view';
import { useActions } from '../../parts/actions';
import { Icon } from '../../parts/icon';
import { TypedField } from '../../parts/typed-field';
import { useWords } from '../../parts/words';
import { StandingLine, StandingTag } from '../exams/exam-standing';
import { AccessCode } from './access-code';
import { LinkCheck } from './link-check';

interface Props {
  item: Item;
  code: string | undefined;
  /** What a badge counts for. */
  badge: View['badges'][string] | undefined;
  certifications: View['certifications'][string];
  isPageOpen: boolean;
}

/** A piece of evidence in the request. */
export function ItemCard({ item, code, badge, certifications, isPageOpen }: Props) {
  const t = useWords();
  const actions = useActions();
  const titleId = useId();
  const { evidence } = item;
  // Where no page gave it, the person types it, and can correct it: the item keeps the id that it came with.
  const isIdTyped = evidence.kind === 'mcp-transcript' && (!evidence.transcriptId || item.id !== identity(evidence));
  return (
    <li class="card">
      <div class="row">
        <span class="strong" id={titleId}>
          {evidenceTitle(evidence) || t(`page.kind.${evidence.kind}`)}
        </span>
        <button
          type="button"
          class="quiet"
          aria-describedby={titleId}
          onClick={() => actions.change({ change: 'remove-evidence', id: item.id })}
        >
          {t('request.remove')}
        </button>
      </div>
      <EvidenceFacts evidence={isIdTyped ? { ...evidence, transcriptId: '' } : evidence}>
        {evidence.kind === 'mcp-transcript' && (
          <>
            <dt>{t('field.access-code')}</dt>
            <dd>
              <AccessCode key={item.id} item={item} code={code} />
            </dd>
          </>
        )}
      </EvidenceFacts>
      {isIdTyped && (
        <TypedField
          label={t('paste.transcript-id')}
          name={`transcript-id ${item.id}`}
          value={evidence.transcriptId}
          maxLength={12}
          inputMode="numeric"
          kept={(typed) => typed.replace(/\D/g, '').slice(0, 12)}
          typed={(transcriptId) => actions.change({ change: 'type-transcript-id', id: item.id, transcriptId })}
        />
      )}
      {'title' in evidence && evidence.gaps.length > 0 && (
        <TypedField
          label={t('field.title')}
          name={`badge-title ${item.id}`}
          value={evidence.title}
          maxLength={LIMITS.title}
          kept={(title) => cleanLine(title, LIMITS.title)}
          typed={(title) => actions.change({ change: 'type-badge-title', id: item.id, title })}
        />
      )}
      {badge && <Counts badge={badge} />}
      {certifications.length > 0 && (
        <details>
          <summary>{t('certifications.count', { count: certifications.length })}</summary>
          <div class="stack small">
            {certifications.map(({ title, standing }) => (
              <span class="wrap" key={title}>
                {title} <StandingTag standing={standing} />
                <span class="soft">
                  <StandingLine standing={standing} />
                </span>
              </span>
            ))}
          </div>
        </details>
      )}
      <LinkCheck item={item} isPageOpen={isPageOpen} />
      {evidence.gaps.map((gap) => (
        <p class="note small" key={gap}>
          <Icon name="warn" />
          <span>{t(`gap.${gap}`)}</span>
        </p>
      ))}
    </li>
  );
}

/** What a badge counts for. Its title names no exam: the person says which of those that fit it was. */
function Counts({ badge: { standing, candidates } }: { badge: View['badges'][string] }) {
  const t = useWords();
  const actions = useActions();
  return (
    <div class="stack small">
      <span class="wrap">
        <StandingTag standing={standing} />
        <span class="soft">
          {candidates.length > 0 ? t('standing.possible.about') : <StandingLine standing={standing} />}
        </span>
      </span>
      <span class="wrap">
        {candidates.map((exam) => (
          <button key={exam.code} type="button" onClick={() => actions.change({ change: 'add-exam', exam })}>
            {t('standing.add-candidate', { exam: exam.code })}
          </button>
        ))}
      </span>
    </div>
  );
}

/** What names the evidence: the badge's own title; transcripts are named by their kind. */
const evidenceTitle = (evidence: Evidence) => ('title' in evidence ? evidence.title : '');

/** What is known of a piece of evidence, a line each. */
export function EvidenceFacts({ evidence, children }: { evidence: Evidence; children?: preact.ComponentChildren }) {
  const t = useWords();
  const link = evidence.kind === 'mcp-transcript' ? evidence.viewingPage : evidence.link;
  const isExpired =
    'expiresOn' in evidence && evidence.expiresOn && evidence.expiresOn < new Date().toISOString().slice(0, 10);
  return (
    <dl>
      {evidence.kind === 'mcp-transcript' && evidence.transcriptId && (
        <Fact name={t('field.transcript-id')}>{evidence.transcriptId}</Fact>
      )}
      {children}
      {evidence.holder && <Fact name={t('field.holder')}>{evidence.holder}</Fact>}
      {'issuedOn' in evidence && evidence.issuedOn && (
        <Fact name={t('field.issued')}>{formatDay(evidence.issuedOn, t.language)}</Fact>
      )}
      {'expiresOn' in evidence && evidence.expiresOn && (
        <Fact name={t(isExpired ? 'field.expired' : 'field.expires')}>{formatDay(evidence.expiresOn, t.language)}</Fact>
      )}
      <Fact name={t(evidence.kind === 'mcp-transcript' ? 'field.viewing-page' : 'field.link')}>
        <a class="one-line" href={link} target="_blank" rel="noopener noreferrer" title={link}>
          {link.replace(/^https:\/\/(www\.)?/, '')}
        </a>
      </Fact>
    </dl>
  );
}

const Fact = ({ name, children }: { name: string; children: preact.ComponentChildren }) => (
  <>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </>
);
