import { useId } from 'preact/hooks';
import type { Request } from '../../../lib/request/request';
import type { RequestName } from '../../../lib/request/request-name';
import { recordRows, recordText, type Sent } from '../../../lib/texts/record';
import { requestName } from '../../../lib/texts/request-name';
import { useWords } from '../../parts/words';

interface Props {
  request: Request;
  /** What the request is called by. */
  of: RequestName;
  save(text: string): void;
}

/** Region "What you sent": the record to keep of every letter that was sent, on screen, on paper and as a file. */
export function RecordSection({ request, of, save }: Props) {
  const t = useWords();
  const titleId = useId();
  const sendings = request.life.filter(({ event }) => event === 'sent' || event === 'followed-up') as Sent[];
  if (!sendings.length) return null;
  const name = requestName(t, of);
  return (
    <section aria-labelledby={titleId}>
      <h2 id={titleId}>{t('record.title')}</h2>
      <p class="soft small">{name}</p>
      {sendings.map((sent) => (
        <SentLetter key={sent.at} sent={sent} />
      ))}
      <div class="wrap screen-only">
        <button type="button" onClick={() => save(recordText(t, name, sendings))}>
          {t('record.save')}
        </button>
        <button type="button" onClick={() => print()}>
          {t('letter.print')}
        </button>
      </div>
    </section>
  );
}

function SentLetter({ sent }: { sent: Sent }) {
  const t = useWords();
  return (
    <>
      <dl>
        {recordRows(t, sent).flatMap(({ label, lines, isEnglish }) => [
          <dt key={label}>{label}</dt>,
          <dd key={`${label} lines`} lang={isEnglish && 'en'}>
            {lines.map((line) => (
              <div key={line}>{line}</div>
            ))}
          </dd>,
        ])}
      </dl>
      {sent.sending && (
        <details>
          <summary>{t('record.letter')}</summary>
          <pre lang="en">{sent.sending.text}</pre>
        </details>
      )}
      {sent.event === 'sent' && !sent.sending && <p class="soft">{t('record.not-kept')}</p>}
    </>
  );
}
