import { linkOf } from '../../lib/evidence/link';
import type { LetterView, View } from '../../lib/view/view';
import { useActions } from '../parts/actions';
import { useWords } from '../parts/words';
import { draftNoted } from './open-draft';

interface Props {
  view: View;
  /** The letter whose parts are copied. */
  of: LetterView;
}

/** The parts of a letter, each with a button that copies it. */
export function CopyParts({ view: { request, codes }, of: { kind, letter } }: Props) {
  const t = useWords();
  const actions = useActions();
  // A set, since all old transcripts are looked up on the same page.
  const links = new Set(request.items.map(({ evidence }) => linkOf(evidence)));
  const withCode = request.items.filter(({ id }) => codes[id]);
  const parts = [
    ['body', letter],
    ['subject', { text: letter.subject }],
    ['recipient', { text: letter.recipient }],
    ['link', { text: [...links].join('\n') }],
  ] as const;
  return (
    <>
      <dt>{t('ways.clipboard')}</dt>
      <dd>
        {parts.map(([part, content]) => (
          <button
            key={part}
            type="button"
            class="quiet"
            aria-label={t(`ways.copy.${part}`)}
            onClick={() => {
              actions.copy(content, t(`ways.copied.${part}`));
              actions.change(draftNoted(kind, 'clipboard'));
            }}
          >
            {t(`ways.part.${part}`)}
          </button>
        ))}
        {withCode.map(({ id, evidence }) => {
          // If there are several codes, each is named after its transcript.
          const end = 'transcriptId' in evidence && withCode.length > 1 ? ` ${evidence.transcriptId}` : '';
          return (
            <button
              key={id}
              type="button"
              class="quiet"
              aria-label={t('code.copy') + end}
              onClick={() => actions.copy({ text: codes[id] ?? '' }, t('code.copied'))}
            >
              {t('ways.part.code') + end}
            </button>
          );
        })}
      </dd>
    </>
  );
}
