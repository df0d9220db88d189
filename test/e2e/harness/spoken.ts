import type { Page } from '@playwright/test';

/** Records what a page's live regions announce from now on, in order, as a screen reader hears it. */
export async function listen(ours: Page): Promise<() => Promise<string[]>> {
  const spoken = await ours.evaluateHandle(() => {
    const LIVE = '[role=status], [role=alert]';
    const said: string[] = [];
    new MutationObserver((changes) => {
      const regions = changes.flatMap(({ target, addedNodes }) => {
        const around = target instanceof Element ? target : target.parentElement;
        const added = [...addedNodes].filter((node): node is Element => node instanceof Element);
        return [
          ...(around?.closest(LIVE) ? [around.closest(LIVE)] : []),
          ...added.flatMap((node) => [...(node.matches(LIVE) ? [node] : []), ...node.querySelectorAll(LIVE)]),
        ];
      });
      for (const region of new Set(regions)) if (region?.textContent?.trim()) said.push(region.textContent.trim());
    }).observe(document.body, { childList: true, subtree: true, characterData: true });
    return said;
  });
  return () => spoken.jsonValue();
}
