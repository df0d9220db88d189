import { useId } from 'preact/hooks';
import { summaryOf } from '../../lib/letter/summary';
import { type Channel, isWebmailSite } from '../../lib/request/channel';
import type { LetterView, View } from '../../lib/view/view';
import { useActions } from '../parts/actions';
import { useWords } from '../parts/words';
import { draftNoted, isShort, openDraft } from './open-draft';

interface Props {
  view: View;
  /** The letter that leaves; the request's own where absent. */
  of?: LetterView | undefined;
  /** Saves the draft file; on the request page only, since the popup cannot outlive a save dialog. */
  draftFile?: { save(): void; stop(): void; percent: number | undefined } | undefined;
}

/** Region "Ways to send": every channel, first the one that the person set or used last. */
export function WaysSection({ view, of = view, draftFile }: Props) {
  const t = useWords();
  const titleId = useId();
  const groups = {
    mailto: <MailProgram of={of} />,
    'draft-file': <DraftFile draftFile={draftFile} />,
    webmail: <Webmail view={view} of={of} />,
    clipboard: <CopyParts view={view} of={of} />,
  };
  const { channel } = view.settings;
  const first = groupOf(channel === 'last-used' ? view.request.log.at(-1)?.channel : channel);
  const order = Object.keys(groups) as (keyof typeof groups)[];
  return (
    <section aria-labelledby={titleId} class="screen-only">
      <h2 id={titleId}>{t(of.kind === 'follow-up' ? 'follow-up.title' : 'ways.title')}</h2>
      {order
        .sort((a, b) => Number(b === first) - Number(a === first))
        .map((group) => (
          <div class="card" key={group}>
            <span class="strong">{t(`ways.${group}`)}</span>
            <span class="soft small">{t(`ways.${group}.about`)}</span>
            {groups[group]}
          </div>
        ))}
    </section>
  );
}

const groupOf = (channel: Channel | undefined) => (isWebmailSite(channel) ? 'webmail' : channel);

function MailProgram({ of }: { of: LetterView }) {
  const t = useWords();
  const actions = useActions();
  const { href, step } = of.draft;
  return (
    <>
      <div>
        {/* The primary link of the page has this name; this one says where it opens. */}
        <a class="button" href={href} target="_blank" rel="noopener" onClick={() => openDraft(actions, of, t)}>
          {t('ways.mailto')}
        </a>
      </div>
      {step !== 'full' && <span class="soft small">{t(`letter.step.${step}`)}</span>}
      <span class="soft small">{t('letter.webmail-note')}</span>
    </>
  );
}

function DraftFile({ draftFile }: Pick<Props, 'draftFile'>) {
  const t = useWords();
  const actions = useActions();
  if (!draftFile) {
    return (
      <div>
        <button type="button" onClick={actions.openAsPage}>
          {t('ways.draft-file.on-page')}
        </button>
      </div>
    );
  }
  const { save, stop, percent } = draftFile;
  return (
    <div class="wrap">
      <button type="button" disabled={percent !== undefined} onClick={save}>
        {t('ways.draft-file.save')}
      </button>
      {percent !== undefined && (
        <>
          <meter min={0} max={100} value={percent} aria-label={t('ways.draft-file.save')} />
          <span class="soft small numbers">{t('ways.draft-file.building', { percent })}</span>
          <button type="button" class="quiet" onClick={stop}>
            {t('paste.cancel')}
          </button>
        </>
      )}
    </div>
  );
}

interface LetterProps {
  view: View;
  of: LetterView;
}

function Webmail({ view: { request, codes, settings }, of: { kind, webmail, letter } }: LetterProps) {
  const t = useWords();
  const actions = useActions();
  const used = request.log.findLast(({ channel }) => webmail.some(({ id }) => id === channel))?.channel;
  const last = settings.channel === 'last-used' ? used : settings.channel;
  const cut = webmail.find(({ step }) => step !== 'full')?.step;
  return (
    <>
      <div class="wrap">
        {webmail
          .toSorted((a, b) => Number(b.id === last) - Number(a.id === last))
          .map(({ id, href, step }) => (
            <a
              key={id}
              class="button"
              href={href}
              target="_blank"
              rel="noopener noreferrer"
              onClick={() => {
                if (isShort(step)) actions.copy(summaryOf(letter), t('letter.copied-full'));
                actions.change(draftNoted(kind, id));
              }}
            >
              {t(`channel.${id}`)}
            </a>
          ))}
      </div>
      {cut && cut !== 'full' && <span class="soft small">{t(`letter.step.${cut}`)}</span>}
      <div class="wrap">
        {Object.entries(codes).map(([id, code]) => (
          <button key={id} type="button" onClick={() => actions.copy({ text: code }, t('code.copied'))}>
            {t('code.copy')}
          </button>
        ))}
      </div>
    </>
  );
}

function CopyParts({ view: { request }, of: { kind, letter } }: LetterProps) {
  const t = useWords();
  const actions = useActions();
  const link = request.items
    .map(({ evidence }) => (evidence.kind === 'mcp-transcript' ? evidence.viewingPage : evidence.link))
    .at(0);
  const parts = {
    recipient: { text: letter.recipient },
    subject: { text: letter.subject },
    body: { text: letter.text, html: letter.html },
    ...(link && { link: { text: link } }),
  };
  return (
    <div class="wrap">
      {(Object.keys(parts) as (keyof typeof parts)[]).map((part) => (
        <button
          key={part}
          type="button"
          onClick={() => {
            const content = parts[part];
            if (content) actions.copy(content, t(`ways.copied.${part}`));
            actions.change(draftNoted(kind, 'clipboard'));
          }}
        >
          {t(`ways.copy.${part}`)}
        </button>
      ))}
    </div>
  );
}
