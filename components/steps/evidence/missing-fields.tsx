import { LIMITS } from '../../../lib/evidence/limits';
import type { Finding } from '../../../lib/request/preflight/finding';
import type { View } from '../../../lib/view/view';
import { useIsPage } from '../../page/place';
import { usePrimary } from '../../page/primary';
import { useTurn } from '../../page/use-turn';
import { useActions } from '../../parts/actions';
import { TypedField } from '../../parts/typed-field';
import { useWords } from '../../parts/words';
import { pieceTitle } from './piece-title';

/** The findings whose fields the person has started to fill in, by field and item. */
export type Begun = Readonly<Record<string, Finding>>;

interface Props {
  view: View;
  findings: readonly Finding[];
  begun: Begun;
  setBegun(change: (before: Begun) => Begun): void;
}

/** The required fields that an old transcript still lacks. Each saves as the person types. */
export function MissingFields({ view, findings, begun, setBegun }: Props) {
  const missing = Object.fromEntries(
    findings.filter(({ id }) => id !== 'address-details-unconfirmed').map((finding) => [keyOf(finding), finding]),
  );
  return (
    <>
      {Object.entries({ ...begun, ...missing }).map(([key, finding], i) => (
        <MissingField
          key={key}
          view={view}
          finding={finding}
          isFirst={i === 0}
          isOnly={Object.keys(missing).length < 2}
          begin={() => setBegun((others) => ({ ...others, [key]: finding }))}
          end={() => setBegun(({ [key]: _done, ...others }) => others)}
        />
      ))}
    </>
  );
}

/** Whether the person is typing an item's transcript ID here, so that no second field asks for it. */
export const isIdBegun = (begun: Begun, item: string): boolean => `id ${item}` in begun;

const isOfId = ({ id }: Finding) => id === 'transcript-id-missing';
const keyOf = (finding: Finding) => `${isOfId(finding) ? 'id' : 'code'} ${finding.item}`;

interface FieldProps {
  view: View;
  finding: Finding;
  isFirst: boolean;
  /** Whether there is only one piece, so that the label need not name it. */
  isOnly: boolean;
  begin(): void;
  end(): void;
}

function MissingField({ view: { request, codes }, finding, isFirst, isOnly, begin, end }: FieldProps) {
  const t = useWords();
  const actions = useActions();
  const turn = useTurn();
  const isPage = useIsPage();
  const primary = usePrimary('evidence');
  const item = request.items.find(({ id }) => id === finding.item);
  if (item?.evidence.kind !== 'mcp-transcript') return null;
  const { id, evidence } = item;
  const isId = isOfId(finding);
  const label = isId ? t('paste.transcript-id') : t(item.hadCode ? 'evidence.code-again' : 'code.type');
  const several = !isOnly && request.items.length > 1 ? `: ${pieceTitle(t, evidence)}` : '';
  return (
    <form
      data-rule={finding.id}
      data-severity={finding.severity}
      class="ask"
      onSubmit={(event) => {
        event.preventDefault();
        if (!(isId ? evidence.transcriptId : codes[id])) return event.currentTarget.querySelector('input')?.focus();
        end();
        turn.advance('evidence');
      }}
    >
      <div class="joined">
        <TypedField
          label={`${label}${several}`}
          name={`${isId ? 'transcript-id' : 'access-code'} ${id}`}
          value={isId ? evidence.transcriptId : (codes[id] ?? '')}
          maxLength={isId ? 12 : LIMITS.code}
          {...(isId && { inputMode: 'numeric' as const })}
          autocomplete="off"
          isWrong
          isFirst={isFirst}
          kept={(typed) => (isId ? typed.replace(/\D/g, '').slice(0, 12) : typed.trim())}
          typed={(typed) => {
            begin();
            actions.change(
              isId
                ? { change: 'type-transcript-id', id, transcriptId: typed }
                : { change: 'type-access-code', id, accessCode: typed },
            );
          }}
        />
        <button type="submit" class={isFirst ? primary : ''}>
          {t('evidence.code-save')}
        </button>
      </div>
      {!isId && item.hadCode && (
        <p class="wrap small soft">
          {isPage && <span>{t('code.forgotten')}</span>}
          <a href="/options.html" target="_blank" rel="noopener" title={t('code.forgotten')}>
            {t('evidence.code-keep')}
          </a>
        </p>
      )}
    </form>
  );
}
