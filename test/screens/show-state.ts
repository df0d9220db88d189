import type { Page } from '@playwright/test';
import type { Request } from '../../lib/request/request';
import { DEFAULT_SETTINGS, type Settings } from '../../lib/settings/settings';
import type { Extension } from '../e2e/harness/extension';
import { expect } from '../e2e/harness/test';
import { type StateName, storedOf } from './states';

/** The colors that a person can prefer: by theme, by their system's own palette, by its wish for more contrast. */
export const MODES = {
  light: { colorScheme: 'light', forcedColors: 'none', contrast: 'no-preference' },
  dark: { colorScheme: 'dark', forcedColors: 'none', contrast: 'no-preference' },
  forced: { colorScheme: 'light', forcedColors: 'active', contrast: 'no-preference' },
  contrast: { colorScheme: 'light', forcedColors: 'none', contrast: 'more' },
} as const satisfies Record<string, Parameters<Page['emulateMedia']>[0]>;
export type Mode = keyof typeof MODES;
export const ALL_MODES = Object.keys(MODES) as Mode[];

/** Opens one of our pages as a person with these colors sees it. */
export async function openPage(extension: Extension, file: string, mode: Mode): Promise<Page> {
  const ours = await extension.openTab(file);
  await ours.emulateMedia(MODES[mode]);
  await ours.getByRole('heading', { level: 1 }).waitFor();
  return ours;
}

/** Puts a state into the browser, as if a person had come to it, and waits until our pages show it. */
export async function putState(
  extension: Extension,
  name: StateName,
  { theme = 'light', language = 'en' }: Partial<Pick<Settings, 'theme' | 'language'>> = {},
): Promise<void> {
  const { local, session } = storedOf(name, { ...DEFAULT_SETTINGS, theme, language });
  // The background's first start forgets codes without evidence: a state that arrived during it would lose its own.
  await expect.poll(async () => 'shown' in (await extension.stored('session'))).toBe(true);
  await expect(async () => {
    await extension.store('session', session);
    await extension.store('local', local);
    await expect
      .poll(
        async () => {
          const { shown: text } = (await extension.stored('session')) as { shown?: string };
          const shown = text && (JSON.parse(text) as { view: ShownView });
          return shown && [shown.view.request.id, shown.view.settings.theme, shown.view.settings.language];
        },
        { timeout: 3_000, intervals: [20, 50, 100] },
      )
      .toEqual([local.requests.currentId, theme, language]);
    // What the background was about to save when the state came is saved over it: then it is put once more.
    expect((await extension.stored('local')).requests).toEqual(local.requests);
    // The same goes for codes, which are useless without their request.
    expect(codesFor(local.requests.all, (await extension.stored('session')).codes)).toEqual(
      codesFor(local.requests.all, session.codes),
    );
  }).toPass();
}

/** The codes of the pieces that are in the requests; others may be kept or not. */
const codesFor = (requests: readonly Request[], codes: unknown) =>
  requests.map(({ id, items }) =>
    items.map((item) => (codes as Record<string, Record<string, string>> | undefined)?.[id]?.[item.id]),
  );

interface ShownView {
  request: { id: string };
  settings: Settings;
}

/** The texts that do not fit where they stand: cut off, wider than the page, or squeezed to a letter in each line. */
export function cutTexts(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    if (document.documentElement.scrollWidth > innerWidth) found.push('the page scrolls sideways');
    // The on-page button is beside the body; it is seen where its shadow root was opened.
    const button = document.querySelector('credit-courier')?.shadowRoot?.querySelectorAll<HTMLElement>('*') ?? [];
    for (const element of [...document.querySelectorAll<HTMLElement>('body *'), ...button]) {
      // Meant to be cut: an ellipsis shows that there is more, which must then be in the title.
      if (element.matches('.one-line') && element.scrollWidth > element.clientWidth + 1) {
        const text = element.textContent?.trim() ?? '';
        const title = element.closest('[title]')?.getAttribute('title') ?? '';
        if (!title.includes(text)) found.push(`cut, and its title is another text: ${text}`);
      }
      // Screen readers only, or in one line, as said above.
      // What is typed moves along in its field.
      if (element.closest('.unseen, .one-line, svg, input') || !element.checkVisibility()) continue;
      // A filled field in the popup's list looks like plain text, and its label is for screen readers only.
      const labels = element.closest('.labels');
      if (labels && getComputedStyle(labels).clipPath === 'inset(50%)') continue;
      const { overflowX, font } = getComputedStyle(element);
      if (element instanceof HTMLSelectElement) {
        const context = document.createElement('canvas').getContext('2d') as CanvasRenderingContext2D;
        context.font = font;
        // Its paddings, and the arrow that the browser draws.
        const room = element.clientWidth - 40;
        for (const { text, lang } of element.options) {
          if (!lang && context.measureText(text).width > room) found.push(`option: ${text}`);
        }
      }
      const isCut = element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 0;
      if (isCut && (overflowX !== 'visible' || element.matches('button, a.button, select, label'))) {
        found.push(`${element.tagName.toLowerCase()}: ${element.textContent?.trim().slice(0, 60)}`);
      }
      const { right, left, width, height } = element.getBoundingClientRect();
      const isText = [...element.childNodes].some(
        (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim(),
      );
      if (isText && width < 24 && height > 4 * width) {
        found.push(`${element.tagName.toLowerCase()} is squeezed: ${element.textContent?.trim().slice(0, 60)}`);
      }
      if (width && (right > innerWidth + 1 || left < -1)) {
        found.push(`${element.tagName.toLowerCase()} leaves the page: ${element.textContent?.trim().slice(0, 60)}`);
      }
    }
    return found;
  });
}
