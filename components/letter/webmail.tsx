import type { ComponentChildren } from 'preact';
import { isWebmailSite, type WebmailSite } from '../../lib/request/channel';
import type { LetterView, View } from '../../lib/view/view';
import { useActions } from '../parts/actions';
import { useWords } from '../parts/words';
import { draftNoted, isShort } from './open-draft';

interface Props {
  view: View;
  /** The letter to send. */
  of: LetterView;
  /** Asks before a draft opens; absent if there is nothing to ask. */
  ask?: ((site: WebmailSite) => void) | undefined;
}

/** The webmail sites; the one that the person set or used last comes first. */
export function Webmail({ view, of, ask }: Props) {
  const t = useWords();
  const { request, settings } = view;
  const used = request.log.findLast(({ channel }) => isWebmailSite(channel))?.channel;
  const last = settings.channel === 'last-used' ? used : settings.channel;
  const cut = of.webmail.find(({ step }) => step !== 'full')?.step;
  return (
    <>
      <dt>{t('ways.open-in')}</dt>
      <dd>
        {of.webmail
          .toSorted((a, b) => Number(b.id === last) - Number(a.id === last))
          .map(({ id }) => (
            <WebmailLink key={id} id={id} view={view} of={of} ask={ask} isQuiet>
              {t(`channel.${id}`)}
            </WebmailLink>
          ))}
        {cut && cut !== 'full' && <p class="soft">{t(`letter.step.${cut}`)}</p>}
      </dd>
    </>
  );
}

interface LinkProps extends Props {
  id: WebmailSite;
  isQuiet?: boolean;
  /** Called once the draft opens. */
  opened?(): void;
  children: ComponentChildren;
}

/** The link stays in the browser's history, so it leaves out the access code. */
export function WebmailLink({
  id,
  view: { codes },
  of: { kind, webmail, letter },
  ask,
  isQuiet,
  opened,
  children,
}: LinkProps) {
  const t = useWords();
  const actions = useActions();
  const link = webmail.find((each) => each.id === id);
  if (!link) return null;
  return (
    <a
      class={isQuiet ? 'button quiet' : 'button'}
      href={link.href}
      target="_blank"
      rel="noopener noreferrer"
      title={t('ways.webmail.about')}
      onClick={(event) => {
        if (ask) {
          event.preventDefault();
          return ask(id);
        }
        if (isShort(link.step)) actions.copy(letter, t('letter.copied-full'));
        else if (Object.keys(codes).length) actions.announce(t('ways.without-code'));
        actions.change(draftNoted(kind, id));
        opened?.();
      }}
    >
      {children}
    </a>
  );
}
