/** Decides whether a message may be handled, before anything else looks at it. */
import type { z } from 'zod/mini';
import { guidanceFor } from '../../evidence/guidance';
import { addressKindOf } from '../../evidence/kinds';
import { SHARE_HOSTS } from '../../evidence/sites';
import { type Body, MESSAGES, type MessageName } from './messages';

/** Who sent a message, according to the browser rather than the message itself. */
export interface Sender {
  extensionId: string | undefined;
  url: string | undefined;
  /** The tab and frame of a content script. */
  tabId: number | undefined;
  tabUrl: string | undefined;
  frameId: number | undefined;
}

/** A message that passed all checks, and the share page that sent it. */
export type AcceptedOf<N extends MessageName> = { name: N; body: Body<N>; from: SharePage };

/** A page in a tab, at the address that the browser reports. For our own pages: no tab and no address. */
export interface SharePage {
  tabId: number;
  address: string;
}
const OWN_PAGE: SharePage = { tabId: -1, address: '' };
export type Accepted = { [N in MessageName]: AcceptedOf<N> }[MessageName];

/**
 * Checks a message, in this order: it comes from our own extension, its name is known, its sender may send it, its body
 * has the right shape, and its sender shows a kind of page that we know.
 *
 * @param own our extension's id and the origin of its pages, without a trailing slash
 */
export function accept(
  message: unknown,
  sender: Sender,
  own: { id: string; origin: string },
): Accepted | { refused: 'refused' | 'invalid' } {
  if (sender.extensionId !== own.id || !isNamed(message)) return { refused: 'refused' };
  const { name } = message;
  const { from, body } = MESSAGES[name];
  const isOwnPage = sender.url !== undefined && originOf(sender.url) === own.origin;
  const pageUrl = isOwnPage || sender.tabId === undefined || sender.frameId !== 0 ? undefined : pageOf(sender);
  if (from === 'extension' ? !isOwnPage : !pageUrl) return { refused: 'refused' };
  const parsed = (body as z.ZodMiniType).safeParse(message.body);
  if (!parsed.success) return { refused: 'invalid' };
  const page = pageUrl ? { tabId: sender.tabId ?? -1, address: pageUrl.href } : OWN_PAGE;
  const accepted = { name, body: parsed.data, from: page } as Accepted;
  return pageUrl && !isSharePage(pageUrl) && !saysNothing(accepted) ? { refused: 'refused' } : accepted;
}

/** After navigation without a page load, the page may no longer be a share page; then it may only report `nothing`. */
const saysNothing = ({ name, body }: Accepted) => name === 'page/report' && body.state === 'nothing';

const isSharePage = (url: URL) => Boolean(addressKindOf(url) || guidanceFor(url));

function isNamed(message: unknown): message is { name: MessageName; body: unknown } {
  const name = typeof message === 'object' && message !== null && 'name' in message ? message.name : undefined;
  return typeof name === 'string' && Object.hasOwn(MESSAGES, name);
}

/**
 * The current address of the sender's page, even after navigation without a page load; undefined on other sites than
 * ours.
 */
function pageOf({ url, tabUrl }: Sender): URL | undefined {
  const frame = url && URL.canParse(url) ? new URL(url) : undefined;
  const tab = tabUrl && URL.canParse(tabUrl) ? new URL(tabUrl) : frame;
  return tab && tab.origin === frame?.origin && ORIGINS.has(tab.origin) ? tab : undefined;
}

const ORIGINS: ReadonlySet<string> = new Set(SHARE_HOSTS.map((pattern) => new URL(pattern).origin));

// `URL.origin` is "null" for extension pages in some browsers.
const originOf = (url: string) => /^[a-z-]+:\/\/[^/]+/.exec(url)?.[0];
