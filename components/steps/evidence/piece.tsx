import { identity } from '../../../lib/evidence/identity';
import { LIMITS } from '../../../lib/evidence/limits';
import { linkOf } from '../../../lib/evidence/link';
import { cleanLine } from '../../../lib/evidence/words/clean';
import type { Item } from '../../../lib/request/request';
import { formatDay } from '../../../lib/texts/day';
import type { View } from '../../../lib/view/view';
import { useIsPage } from '../../page/place';
import { useTurn } from '../../page/use-turn';
import { useActions } from '../../parts/actions';
import { Icon } from '../../parts/icon';
import { TypedField } from '../../parts/typed-field';
import { useWords } from '../../parts/words';
import { StandingLine, StandingTag } from '../exams/exam-standing';
import { AccessCode } from './access-code';
import { LinkCheck } from './link-check';
import { pieceTitle } from './piece-title';

interface Props {
  item: Item;
  code: string | undefined;
  /** Whether credit is recommended for the badge. */
  badge: View['badges'][string] | undefined;
  certifications: View['certifications'][string];
  isPageOpen: boolean;
  isLocked: boolean;
  /** Whether the row already asks for the transcript ID. */
  isIdAsked: boolean;
}

/** What is known about a piece of evidence, and what the person can add. */
export function PieceFacts({ item, code, badge, certifications, isPageOpen, isLocked, isIdAsked }: Props) {
  const t = useWords();
  const actions = useActions();
  const isPage = useIsPage();
  const turn = useTurn();
  const { evidence } = item;
  const link = linkOf(evidence);
  // An ID that was typed stays editable. The item keeps the id that it got first, so if the two differ, the transcript
  // ID was typed later.
  const isIdTyped =
    evidence.kind === 'mcp-transcript' && Boolean(evidence.transcriptId) && item.id !== identity(evidence);
  return (
    <div class="facts">
      {!isPage && <span class="strong">{pieceTitle(t, evidence)}</span>}
      {evidence.kind === 'mcp-transcript' && code && <AccessCode key={item.id} code={code} />}
      {evidence.holder && <span>{evidence.holder}</span>}
      {'issuedOn' in evidence && evidence.issuedOn && (
        <span>{`${t('field.issued')}: ${formatDay(evidence.issuedOn, t.language)}`}</span>
      )}
      {'expiresOn' in evidence && evidence.expiresOn && (
        <span>
          {`${t(isExpired(evidence.expiresOn) ? 'field.expired' : 'field.expires')}: ${formatDay(evidence.expiresOn, t.language)}`}
        </span>
      )}
      <a href={link} target="_blank" rel="noopener noreferrer" title={link}>
        {URL.canParse(link) ? new URL(link).host.replace(/^www\./, '') : link}
      </a>
      <LinkCheck item={item} isPageOpen={isPageOpen} />
      {turn.open === 'evidence' && badge && badge.standing.status !== 'possible' && (
        <span>
          <StandingTag standing={badge.standing} /> <StandingLine standing={badge.standing} />
        </span>
      )}
      {isIdTyped && !isIdAsked && !isLocked && (
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
      {'title' in evidence && evidence.gaps.length > 0 && !isLocked && (
        <TypedField
          label={t('field.title')}
          name={`badge-title ${item.id}`}
          value={evidence.title}
          maxLength={LIMITS.title}
          kept={(title) => cleanLine(title, LIMITS.title)}
          typed={(title) => actions.change({ change: 'type-badge-title', id: item.id, title })}
        />
      )}
      {evidence.gaps.map((gap) => (
        <p class="note note-line" key={gap}>
          <Icon name="info" />
          <span>{t(`gap.${gap}`)}</span>
        </p>
      ))}
      {certifications.length > 0 && <Certifications certifications={certifications} />}
    </div>
  );
}

function Certifications({ certifications }: Pick<Props, 'certifications'>) {
  const t = useWords();
  return (
    <details>
      <summary>{t('certifications.count', { count: certifications.length })}</summary>
      <ul class="stack small">
        {certifications.map(({ title, standing }) => (
          <li key={title}>
            <span lang="en">{title}</span> <StandingTag standing={standing} />{' '}
            <span class="soft">
              <StandingLine standing={standing} />
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}

const isExpired = (day: string) => day < new Date().toISOString().slice(0, 10);
