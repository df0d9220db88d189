import type { ComponentChildren } from 'preact';
import { linkOf } from '../../lib/evidence/link';
import { type Channel, isWebmailSite } from '../../lib/request/channel';
import type { LetterView, View } from '../../lib/view/view';
import { useActions } from '../parts/actions';
import { useWords } from '../parts/words';
import { draftNoted, isShort } from './open-draft';

interface Props {
  view: View;
  /** The letter to send. */
  of: LetterView;
  /** Saves the draft file. Only on the request page, since a save dialog closes the popup. */
  draftFile?: DraftFile | undefined;
}

export interface DraftFile {
  save(): void;
  stop(): void;
  percent: number | undefined;
}

/**
 * The other ways to send, one line per kind. The one that the person chose in the settings or used last comes first.
 */
export function Ways({ view, of, draftFile }: Props) {
  const lines: Record<Line, ComponentChildren> = {
    webmail: <Webmail key="webmail" view={view} of={of} />,
    'draft-file': <File key="draft-file" draftFile={draftFile} />,
    clipboard: <CopyParts key="clipboard" view={view} of={of} />,
  };
  const { channel } = view.settings;
  const first = lineOf(channel === 'last-used' ? view.request.log.at(-1)?.channel : channel);
  return (
    <dl class="ways screen-only">
      {LINES.toSorted((a, b) => Number(b === first) - Number(a === first)).map((line) => lines[line])}
    </dl>
  );
}

const LINES = ['webmail', 'draft-file', 'clipboard'] as const;
type Line = (typeof LINES)[number];

const lineOf = (channel: Channel | undefined) => (isWebmailSite(channel) ? 'webmail' : channel);

interface LetterProps {
  view: View;
  of: LetterView;
}

/** A webmail link stays in the browser's history, so it leaves out the access code. */
function Webmail({ view: { request, codes, settings }, of: { kind, webmail, letter } }: LetterProps) {
  const t = useWords();
  const actions = useActions();
  const used = request.log.findLast(({ channel }) => webmail.some(({ id }) => id === channel))?.channel;
  const last = settings.channel === 'last-used' ? used : settings.channel;
  const cut = webmail.find(({ step }) => step !== 'full')?.step;
  const hasCodes = Object.keys(codes).length > 0;
  return (
    <>
      <dt>{t('ways.open-in')}</dt>
      <dd>
        {webmail
          .toSorted((a, b) => Number(b.id === last) - Number(a.id === last))
          .map(({ id, href, step }) => (
            <a
              key={id}
              class="button quiet"
              href={href}
              target="_blank"
              rel="noopener noreferrer"
              title={t('ways.webmail.about')}
              onClick={() => {
                if (isShort(step)) actions.copy(letter, t('letter.copied-full'));
                else if (hasCodes) actions.announce(t('ways.without-code'));
                actions.change(draftNoted(kind, id));
              }}
            >
              {t(`channel.${id}`)}
            </a>
          ))}
        {cut && cut !== 'full' && <p class="soft">{t(`letter.step.${cut}`)}</p>}
      </dd>
    </>
  );
}

function File({ draftFile }: { draftFile: DraftFile | undefined }) {
  const t = useWords();
  const actions = useActions();
  const percent = draftFile?.percent;
  return (
    <>
      <dt>{t('ways.as-file')}</dt>
      <dd>
        {draftFile ? (
          <button
            type="button"
            class="quiet"
            aria-label={t('ways.draft-file.save')}
            title={t('ways.draft-file.about')}
            disabled={percent !== undefined}
            onClick={draftFile.save}
          >
            {t('ways.draft-file.short')}
          </button>
        ) : (
          <button type="button" class="quiet" title={t('ways.draft-file.about')} onClick={actions.openAsPage}>
            {t('ways.draft-file.on-page')}
          </button>
        )}
        {draftFile && percent !== undefined && (
          <>
            <meter min={0} max={100} value={percent} aria-label={t('ways.draft-file.save')} />
            <span class="soft numbers">{t('ways.draft-file.building', { percent })}</span>
            <button type="button" class="quiet" onClick={draftFile.stop}>
              {t('paste.cancel')}
            </button>
          </>
        )}
      </dd>
    </>
  );
}

function CopyParts({ view: { request, codes }, of: { kind, letter } }: LetterProps) {
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
