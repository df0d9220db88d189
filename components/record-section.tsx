import { useId } from 'preact/hooks';
import { lastSent } from '../lib/request/life';
import type { Request } from '../lib/request/request';
import { recordRows } from '../lib/texts/record';
import { useWords } from './words';

interface Props {
  request: Request;
  save(text: string): void;
}

/** Region "What you sent": the record to keep, on screen, on paper and as a file. */
export function RecordSection({ request, save }: Props) {
  const t = useWords();
  const titleId = useId();
  const sent = lastSent(request.life);
  if (!sent) return null;
  const rows = recordRows(t, sent);
  return (
    <section aria-labelledby={titleId}>
      <h2 id={titleId}>{t('record.title')}</h2>
      <dl>
        {rows.flatMap(([label, lines]) => [
          <dt key={label}>{label}</dt>,
          <dd key={`${label} lines`}>
            {lines.map((line) => (
              <div key={line}>{line}</div>
            ))}
          </dd>,
        ])}
      </dl>
      {sent.sending ? (
        <details>
          <summary>{t('record.letter')}</summary>
          <pre lang="en">{sent.sending.text}</pre>
        </details>
      ) : (
        <p class="soft">{t('record.not-kept')}</p>
      )}
      <div class="wrap screen-only">
        <button
          type="button"
          onClick={() =>
            save(
              [
                ...rows.map(([label, lines]) => `${label}: ${lines.join('\n  ')}`),
                ...(sent.sending ? ['', `${t('record.letter')}:`, '', sent.sending.text] : []),
              ].join('\n'),
            )
          }
        >
          {t('record.save')}
        </button>
        <button type="button" onClick={() => print()}>
          {t('letter.print')}
        </button>
      </div>
    </section>
  );
}
