import { useId } from 'preact/hooks';
import type { Request } from '../../../lib/request/request';
import { recordRows, recordText, type Sent } from '../../../lib/texts/record';
import { useWords } from '../../parts/words';

interface Props {
  request: Request;
  /** The name of the request. */
  of: string;
  /** Saves it as a file; absent in the popup, which a save dialog would close. */
  save?: (text: string) => void;
}

/** The record of every letter sent, on screen, on paper, and as a file. */
export function Record({ request, of, save }: Props) {
  const t = useWords();
  const titleId = useId();
  const sendings = request.life.filter(({ event }) => event === 'sent' || event === 'followed-up') as Sent[];
  if (!sendings.length) return null;
  return (
    <section class="stack" aria-labelledby={titleId}>
      <h3 id={titleId}>{t('letter.what-was-sent')}</h3>
      <p class="soft small">{of}</p>
      {sendings.map((sent, i) => (
        // Keyed by index, since two letters can have the same time if only their day is known.
        <SentLetter key={i} sent={sent} />
      ))}
      {save && (
        <div class="wrap screen-only">
          <button type="button" class="quiet" onClick={() => save(recordText(t, of, sendings))}>
            {t('record.save')}
          </button>
        </div>
      )}
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
