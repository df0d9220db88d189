import type { ComponentChildren } from 'preact';
import { type Channel, isWebmailSite, type WebmailSite } from '../../lib/request/channel';
import type { LetterView, View } from '../../lib/view/view';
import { useActions } from '../parts/actions';
import { useWords } from '../parts/words';
import { CopyParts } from './copy-parts';
import { MendFirst, mustsBefore } from './mend-first';
import { useQuestion } from './question';
import { Webmail, WebmailLink } from './webmail';

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

/** A way that opens a draft. */
type Opening = WebmailSite | 'draft-file';

/**
 * The other ways to send, one line per kind. The one that the person chose in the settings or used last comes first.
 */
export function Ways({ view, of, draftFile }: Props) {
  const t = useWords();
  const musts = mustsBefore(view, of);
  const { asked, ask, close } = useQuestion(view);
  const askFirst = musts ? ask : undefined;
  const lines: Record<Line, ComponentChildren> = {
    webmail: <Webmail key="webmail" view={view} of={of} ask={askFirst} />,
    'draft-file': <File key="draft-file" draftFile={draftFile} ask={askFirst} />,
    clipboard: <CopyParts key="clipboard" view={view} of={of} />,
  };
  const { channel } = view.settings;
  const first = lineOf(channel === 'last-used' ? view.request.log.at(-1)?.channel : channel);
  return (
    <>
      {(asked === 'draft-file' || isWebmailSite(asked)) && musts > 0 && (
        // Keyed by the way, so that each question takes the focus.
        <MendFirst key={asked} view={view} close={close}>
          {asked === 'draft-file' ? (
            <button
              type="button"
              onClick={() => {
                close();
                draftFile?.save();
              }}
            >
              {t('preflight.open-anyway')}
            </button>
          ) : (
            <WebmailLink id={asked} view={view} of={of} opened={close}>
              {t('preflight.open-anyway')}
            </WebmailLink>
          )}
        </MendFirst>
      )}
      <dl class="ways screen-only">
        {LINES.toSorted((a, b) => Number(b === first) - Number(a === first)).map((line) => lines[line])}
      </dl>
    </>
  );
}

const LINES = ['webmail', 'draft-file', 'clipboard'] as const;
type Line = (typeof LINES)[number];

const lineOf = (channel: Channel | undefined) => (isWebmailSite(channel) ? 'webmail' : channel);

interface FileProps extends Pick<Props, 'draftFile'> {
  /** Asks before a draft opens; absent if there is nothing to ask. */
  ask: ((opening: Opening) => void) | undefined;
}

function File({ draftFile, ask }: FileProps) {
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
            onClick={ask ? () => ask('draft-file') : draftFile.save}
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
