import { renameSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Command, Detours, Event, Relay } from './relay';

/** Workarounds for what Firefox lacks or does differently from what Playwright expects. */
export function detours(relay: Relay): Detours {
  const names = new Map<string, string>();
  const told = new Set<unknown>();
  return {
    command({ method, params }: Command) {
      switch (method) {
        case 'browsingContext.create':
          // All the person's pages are in one window.
          return relay.send(method, { ...params, type: 'tab' });
        case 'browsingContext.close':
          return relay.send<object>(method, params).then((result) => {
            // Firefox does not always report that a tab with an extension page closed; reporting it twice does no harm.
            relay.tell('browsingContext.contextDestroyed', { ...params, parent: null, children: [] });
            return result;
          });
        case 'script.callFunction':
          return typesText(params) ? relay.send(method, typeAsFirefoxDoes(params)) : undefined;
        case 'emulation.setMediaFeaturesOverride':
          return setColorScheme(relay, params);
        case 'permissions.setPermission':
          // Chromium's names; in Firefox a preference lets tests use the clipboard.
          return isClipboard(params) ? Promise.resolve({}) : undefined;
        default:
          return undefined;
      }
    },
    event({ method, params }: Event) {
      switch (method) {
        case 'browsingContext.contextCreated':
          told.add(params.context);
          break;
        case 'browsingContext.navigationCommitted':
          if (!String(params.url).startsWith('moz-extension:')) break;
          tellOfOurPage(relay, params, told.has(params.context)).catch(() => {});
          told.add(params.context);
          break;
        case 'browsingContext.downloadWillBegin':
          nameDownload(params);
          names.set(String(params.url), String(params.suggestedFilename));
          break;
        case 'browsingContext.downloadEnd':
          nameDownload(params);
          putAsSuggested(params, names.get(String(params.url)));
          break;
      }
    },
  };
}

/** Firefox names the navigation that led to a file, but our files are made by the page and have none. */
function nameDownload(params: Event['params']): void {
  params.download ??= params.url;
}

/** Playwright looks for the file under the suggested name; Firefox adds a number if that is taken. */
function putAsSuggested({ filepath }: Event['params'], name: string | undefined): void {
  if (typeof filepath === 'string' && name) renameSync(filepath, join(dirname(filepath), name));
}

// Where scripts cannot read the selection, as in email fields, Playwright's own way appends to the text.
const TYPES_TEXT = 'window.__pw_bidiInsertText(';

const typesText = (params: Command['params']) => JSON.stringify(params).includes(TYPES_TEXT);

function typeAsFirefoxDoes(params: Command['params']): Command['params'] {
  return JSON.parse(JSON.stringify(params).replaceAll(TYPES_TEXT, "document.execCommand('insertText', false, "));
}

function isClipboard({ descriptor }: Command['params']): boolean {
  return String((descriptor as { name: string }).name).startsWith('clipboard-');
}

async function setColorScheme(relay: Relay, params: Command['params']): Promise<object> {
  const { features, contexts = [] } = params as { features: Record<string, string | null>; contexts?: string[] };
  const scheme = features['prefers-color-scheme'] ?? 'none';
  for (const context of contexts) {
    await inBrowserWindow(
      relay,
      `(id, scheme) => {
        const { NavigableManager } = ChromeUtils.importESModule('chrome://remote/content/shared/NavigableManager.sys.mjs');
        const context = NavigableManager.getBrowsingContextById(id);
        if (context) context.top.prefersColorSchemeOverride = scheme;
      }`,
      [context, scheme],
    );
  }
  return {};
}

/**
 * Firefox does not report that an extension page has loaded in a tab that showed another page before, nor that a tab
 * opened by such a page exists.
 */
async function tellOfOurPage(relay: Relay, params: Event['params'], isTold: boolean): Promise<void> {
  const { context } = params;
  if (!isTold) {
    const { contexts } = await relay.send<{ contexts: object[] }>('browsingContext.getTree', { root: context });
    for (const each of contexts) relay.tell('browsingContext.contextCreated', each);
    const { realms } = await relay.send<{ realms: object[] }>('script.getRealms', { context, type: 'window' });
    for (const each of realms) relay.tell('script.realmCreated', each);
    relay.tell('browsingContext.navigationCommitted', params);
  }
  await tellWhenLoaded(relay, params);
}

// In a new tab, the address bar or the toolbar popup has the focus. A person would have moved it to the page; without
// it, keys do not reach our controls.
const FOCUS = `(id) => {
  const { NavigableManager } = ChromeUtils.importESModule('chrome://remote/content/shared/NavigableManager.sys.mjs');
  const browser = NavigableManager.getBrowserById(id);
  if (browser === gBrowser.selectedBrowser) browser.focus();
}`;

async function tellWhenLoaded(relay: Relay, params: Event['params']): Promise<void> {
  const target = { context: params.context };
  const loaded = { ...params, timestamp: Date.now() };
  for (let turn = 0; turn < 250; turn++) {
    const { result } = await relay.send<{ result: { value: string } }>('script.evaluate', {
      expression: 'document.readyState',
      target,
      awaitPromise: false,
    });
    if (result.value === 'complete') {
      await inBrowserWindow(relay, FOCUS, [params.context]);
      relay.tell('browsingContext.domContentLoaded', loaded);
      return relay.tell('browsingContext.load', loaded);
    }
    await pause(20);
  }
}

/** Runs a function in the browser's own window, with its rights. The result must be JSON. */
export async function inBrowserWindow<T>(relay: Relay, functionDeclaration: string, args: unknown[]): Promise<T> {
  const { contexts } = await relay.send<{ contexts: { context: string }[] }>('browsingContext.getTree', {
    'moz:scope': 'chrome',
    maxDepth: 0,
  });
  const json = JSON.stringify(JSON.stringify(args));
  const answer = await relay.send<Answer>('script.evaluate', {
    expression: `(async () => JSON.stringify({ value: await (${functionDeclaration})(...JSON.parse(${json})) }))()`,
    target: { context: contexts[0]?.context },
    awaitPromise: true,
  });
  if (answer.type === 'exception') throw new Error(answer.exceptionDetails.text);
  return JSON.parse(answer.result.value).value;
}

type Answer =
  | { type: 'success'; result: { value: string } }
  | { type: 'exception'; exceptionDetails: { text: string } };
