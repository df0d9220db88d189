/** The on-page button: when it shows, when it does not, and whose clicks count. */
import type { Page } from '@playwright/test';
import { sampleHtml, samples } from '../samples';
import type { Extension } from './harness/extension';
import { pieces } from './harness/list';
import {
  clickOnPageButtonByScript,
  hideOnPageButton,
  onPageButton,
  onPageButtonColors,
  pressOnPageButton,
  waitForOnPageButton,
} from './harness/on-page-button';
import { serveSample } from './harness/serve-sample';
import { DASHBOARD, DASHBOARD_URL, dashboardWith } from './harness/share-result';
import { expect, test, VARIATION } from './harness/test';

const ONE_RESULT = dashboardWith({ transcriptIds: ['1234567'], accessCode: 'Holloway2019' });

test('content that appears two seconds late is found', { tag: VARIATION }, async ({ page, site }) => {
  const { host, path } = samples.credlyBadge;
  serveSample(site, samples.credlyBadge);
  const late = sampleHtml(samples.credlyBadge)
    .replace(/<meta property="og:title".*>/, '')
    .replace(', 300)', ', 2000)');
  site.page(host, path, late);
  await page.goto(`https://${host}${path}`);
  expect(await onPageButton(page)).toBeNull();
  await page.getByRole('heading', { name: 'Microsoft Certified' }).waitFor();
  await waitForOnPageButton(page);
  await pressOnPageButton(page);
  await waitForOnPageButton(page, 'Added. Nothing is sent yet.');
});

test('the button appears and disappears with the share dialog', async ({ page, site }) => {
  await page.goto(serveSample(site, samples.mcpDashboard));
  await waitForOnPageButton(page);
  await page.getByRole('button', { name: 'Close' }).click();
  await expectGone(page);
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  expect(await waitForOnPageButton(page)).toMatchObject({ count: 1, hostParent: 'dialog' });
});

test('the button disappears when its evidence is hidden, emptied or removed, and returns with it', async ({
  page,
  site,
}) => {
  site.page(DASHBOARD.host, DASHBOARD.path, ONE_RESULT);
  await page.goto(DASHBOARD_URL);
  const change = (script: (result: HTMLElement) => void) => page.locator('#result').evaluate(script);
  expect((await waitForOnPageButton(page)).hostParent).toMatch(/^(html|body)$/);

  await change((result) => result.setAttribute('hidden', ''));
  await expectGone(page);
  await change((result) => result.removeAttribute('hidden'));
  await waitForOnPageButton(page);

  await change((result) => result.style.setProperty('display', 'none'));
  await expectGone(page);
  await change((result) => result.style.removeProperty('display'));
  await waitForOnPageButton(page);

  // A change outside the evidence can hide it, too.
  await change(() => document.body.insertAdjacentHTML('beforeend', '<style id="rule">#result{display:none}</style>'));
  await expectGone(page);
  await change(() => document.getElementById('rule')?.remove());
  await waitForOnPageButton(page);

  await change((result) => {
    const code = result.lastElementChild?.firstChild as Text;
    code.data = 'Access Code:';
  });
  await expectGone(page);
  await change((result) => {
    const code = result.lastElementChild?.firstChild as Text;
    code.data = 'Access Code: Holloway2020';
  });
  await waitForOnPageButton(page);

  await change((result) => result.remove());
  await expectGone(page);
});

test('page controls named like DOM properties or our scripts neither freeze nor mislead the reader', async ({
  page,
  site,
}) => {
  const names = await propertiesOf(page);
  expect(names.length).toBeGreaterThan(300);
  const fields = names.map((name) => `<input type="hidden" name="${name}">`).join('');
  const images = names.map((name) => `<img alt="" name="${name}">`).join('');
  const ours = [
    'shareLearn',
    'shareCredly',
    'shareOldDashboard',
    'readOldDashboard',
    'readLearnOrCredly',
    'creditCourier',
    'creditCourierButton',
    'navigation',
  ]
    .map((id) => `<p id="${id}"></p>`)
    .join('');
  const lines = '<p>Transcript ID: 1234567</p><form><p>Access Code: Holloway2019</p></form>';
  site.page(
    DASHBOARD.host,
    DASHBOARD.path,
    `<!doctype html><html lang="en"><title>Dashboard</title>${ours}<form>${fields}${lines}</form>${images}</html>`,
  );
  await page.goto(DASHBOARD_URL);
  await waitForOnPageButton(page);
  await pressOnPageButton(page);
  await waitForOnPageButton(page, 'Added. Nothing is sent yet.');

  const badge = '<h1>Microsoft Certified: Azure Administrator Associate</h1><p>Issued by <b>Microsoft</b></p>';
  site.page(
    'www.credly.com',
    '/badges/00000000-0000-4000-8000-000000000103',
    `<!doctype html><html lang="en"><title>Credly</title>${ours}<form>${fields}${badge}</form>${images}</html>`,
  );
  await page.goto('https://www.credly.com/badges/00000000-0000-4000-8000-000000000103');
  await waitForOnPageButton(page);
});

/** The names of all properties of forms and of the document in this browser. */
const propertiesOf = (page: Page) =>
  page.evaluate(() => {
    const names = new Set<string>();
    for (const start of [HTMLFormElement.prototype, Document.prototype, HTMLDocument.prototype]) {
      for (let at: object = start; at && at !== Object.prototype; at = Object.getPrototypeOf(at)) {
        for (const name of Object.getOwnPropertyNames(at)) names.add(name);
      }
    }
    return [...names];
  });

test('a page or dialog that keeps redrawing shows one button', { tag: VARIATION }, async ({ page, site }) => {
  site.page(DASHBOARD.host, DASHBOARD.path, ONE_RESULT);
  await page.goto(DASHBOARD_URL);
  await waitForOnPageButton(page);
  await drawAgain(page, '#result');
  expect(await waitForOnPageButton(page)).toMatchObject({ count: 1 });

  await page.goto(serveSample(site, samples.mcpDashboard));
  await waitForOnPageButton(page);
  await drawAgain(page, 'dialog');
  expect(await waitForOnPageButton(page)).toMatchObject({ count: 1, hostParent: 'dialog' });
  await pressOnPageButton(page);
  await waitForOnPageButton(page, 'Added. Nothing is sent yet.');
});

test('the button follows in-site navigation from transcript to profile to another transcript', async ({
  page,
  site,
  extension,
}) => {
  const user = 'https://learn.microsoft.com/en-us/users/averyholloway-4821';
  const json = Object.values(samples.learnTranscript.json)[0];
  site.json('learn.microsoft.com', '/api/profiles/transcript/share/d0examplexyz789', 200, json);
  const go = (address: string) => page.evaluate((to) => history.pushState({}, '', to), address);
  await page.goto(serveSample(site, samples.learnTranscript));
  await page.getByRole('heading', { name: 'Passed exams' }).waitFor();
  await pressOnPageButton(page);
  await waitForOnPageButton(page, 'Added. Nothing is sent yet.');

  await go(user);
  await expectGone(page);
  await go(`${user}/transcript/d0examplexyz789`);
  expect(await waitForOnPageButton(page, 'Transcript found')).toMatchObject({ count: 1 });
  await pressOnPageButton(page);
  await waitForOnPageButton(page, 'Added. Nothing is sent yet.');
  await page.goBack();
  await expectGone(page);
  await page.goBack();
  expect(await waitForOnPageButton(page, 'Transcript found')).toMatchObject({ count: 1 });

  const popup = await extension.openPopupTab();
  const items = pieces(popup);
  await expect(items).toHaveCount(2);
  await expect(items.nth(0)).toContainText('…abc123');
  await expect(items.nth(1)).toContainText('…xyz789');
});

test('a page reports again when the person comes back to it, even if the browser kept it alive', async ({
  page,
  site,
  extension,
}) => {
  const reported = async () =>
    Object.values((await extension.stored('session')).tabs as Record<string, { state: string }>).map(
      ({ state }) => state,
    );
  site.page(DASHBOARD.host, DASHBOARD.path, ONE_RESULT);
  await page.goto(DASHBOARD_URL);
  await waitForOnPageButton(page);
  await expect.poll(reported).toEqual(['found']);
  site.page(DASHBOARD.host, `${DASHBOARD.path}?tab=home`, dashboardWith({}));
  await page.goto(`${DASHBOARD_URL}?tab=home`);
  // With the next change, the page that the tab left no longer counts.
  await extension.store('local', { nudge: 1 });
  await expect.poll(reported).toEqual([]);
  // Playwright waits for a load event, which a page that was kept alive does not have.
  await page.evaluate(() => history.back()).catch(() => {});
  await expect.poll(reported).toEqual(['found']);
});

test('a double or repeated click adds the evidence once and says so', async ({ page, site, extension }) => {
  await page.goto(serveSample(site, samples.learnTranscript));
  await page.getByRole('heading', { name: 'Passed exams' }).waitFor();
  const { box } = await waitForOnPageButton(page);
  await page.mouse.dblclick(box.x + box.width / 2, box.y + box.height / 2);
  await expect.poll(async () => (await onPageButton(page))?.status).toMatch(/^(Added|Already)/);
  const before = await extension.stored('local');
  await pressOnPageButton(page);
  await waitForOnPageButton(page, 'Already in your request');
  expect(await extension.stored('local')).toEqual(before);
  await expectItems(extension, 1);
});

test('“Hide” removes the button until the address changes', { tag: VARIATION }, async ({ page, site }) => {
  site.page(DASHBOARD.host, DASHBOARD.path, ONE_RESULT);
  await page.goto(DASHBOARD_URL);
  await hideOnPageButton(page);
  await expectGone(page);
  await page.locator('#result').evaluate((result) => result.append('One more line'));
  await page.waitForTimeout(300);
  expect(await onPageButton(page)).toBeNull();
  await page.evaluate(() => history.pushState({}, '', '?tab=transcript'));
  await waitForOnPageButton(page);
});

test('a page cannot inspect, restyle or click the button', async ({ page, site, extension }) => {
  site.page(DASHBOARD.host, DASHBOARD.path, ONE_RESULT);
  await page.goto(DASHBOARD_URL);
  const { box } = await waitForOnPageButton(page);
  const seen = await page.evaluate(({ x, y }) => {
    const host = document.elementFromPoint(x + 5, y + 5);
    return { root: host?.shadowRoot, children: host?.childElementCount, text: host?.textContent };
  }, box);
  expect(seen).toEqual({ root: null, children: 0, text: '' });

  await page.addStyleTag({
    content:
      'credit-courier, html > :last-child { opacity: 0 !important; filter: opacity(0) !important; clip-path: inset(50%) !important; transform: scale(9) !important }',
  });
  const shown = await page.evaluate(({ x, y }) => {
    const host = document.elementFromPoint(x + 5, y + 5);
    const { opacity, filter, clipPath, transform } = host ? getComputedStyle(host) : ({} as CSSStyleDeclaration);
    return { opacity, filter, clipPath, transform };
  }, box);
  expect(shown).toEqual({ opacity: '1', filter: 'none', clipPath: 'none', transform: 'none' });
  expect((await waitForOnPageButton(page)).box).toEqual(box);

  await clickOnPageButtonByScript(page);
  await page.evaluate(({ x, y, width, height }) => {
    const at = { clientX: x + width / 2, clientY: y + height / 2 };
    const target = document.elementFromPoint(at.clientX, at.clientY);
    for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click']) {
      target?.dispatchEvent(new MouseEvent(type, { ...at, bubbles: true, composed: true }));
    }
    (target as HTMLElement | null)?.click();
    target?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, composed: true }));
  }, box);
  expect((await waitForOnPageButton(page)).status).toBe('Transcript found');
  await expectItems(extension, 0);
});

test('a click through something that covers the button is refused', async ({ page, site, extension }) => {
  site.page(DASHBOARD.host, DASHBOARD.path, ONE_RESULT);
  await page.goto(DASHBOARD_URL);
  await waitForOnPageButton(page);
  await page.evaluate(() => {
    const cover = document.createElement('div');
    cover.id = 'cover';
    cover.popover = 'manual';
    cover.textContent = 'Press here to win';
    cover.style.cssText = 'position:fixed;inset:0;width:100%;height:100%;background:#fff;pointer-events:none';
    document.body.append(cover);
    cover.showPopover();
  });
  await pressOnPageButton(page);
  await waitForOnPageButton(page, 'Something is covering this button');
  await expectItems(extension, 0);

  await page.locator('#cover').evaluate((cover) => cover.remove());
  await page.bringToFront();
  // The button takes clicks only after it has been visible for a moment.
  await page.waitForTimeout(600);
  await pressOnPageButton(page);
  await waitForOnPageButton(page, 'Added. Nothing is sent yet.');
});

/** What a page can do to a button that it cannot touch; removing `#attack` undoes each. */
const ATTACKS: Record<string, string> = {
  'a pseudo-element of what lets clicks through': `
    #attack::before { content: 'Win'; position: fixed; inset: 0; background: #fff; z-index: 2147483647; pointer-events: none }
    #attack { border: 0; padding: 0; inset: 0; inline-size: 0; block-size: 0; overflow: visible; pointer-events: none }`,
  'the overflow of a shadow host': `
    #attack { border: 0; padding: 0; inset: 0; inline-size: 1px; block-size: 1px; overflow: visible; pointer-events: none }`,
  'a backdrop that lets clicks through': `
    #attack { inset: 0; inline-size: 1px; block-size: 1px; border: 0; padding: 0; pointer-events: none }
    #attack::backdrop { background: #fff; pointer-events: none }`,
};

test('a click on a button with anything drawn over it does nothing and says why', async ({
  page,
  site,
  extension,
  browserName,
}) => {
  test.skip(
    browserName === 'firefox',
    'Firefox has no way to tell what is drawn over a button and lets clicks through',
  );
  site.page(DASHBOARD.host, DASHBOARD.path, ONE_RESULT);
  for (const [name, style] of Object.entries(ATTACKS)) {
    await page.goto(DASHBOARD_URL);
    await waitForOnPageButton(page);
    await page.evaluate((style) => {
      const sheet = document.head.appendChild(document.createElement('style'));
      sheet.textContent = style;
      const cover = document.body.appendChild(document.createElement('div'));
      cover.id = 'attack';
      cover.popover = 'manual';
      if (!style.includes('::')) {
        cover.attachShadow({ mode: 'closed' }).innerHTML =
          '<p style="position:fixed;inset:0;margin:0;background:#fff;pointer-events:none">Win</p>';
      }
      cover.showPopover();
    }, style);
    await pressOnPageButton(page);
    await waitForOnPageButton(page, 'Something is covering this button');
    await test.step(name, () => expectItems(extension, 0));
  }
  await page.locator('#attack').evaluate((cover) => cover.remove());
  await page.bringToFront();
  await page.waitForTimeout(600);
  await pressOnPageButton(page);
  await waitForOnPageButton(page, 'Added. Nothing is sent yet.');
});

test('a click on a button that was just hidden, faded or moved does nothing', async ({ page, site, extension }) => {
  site.page(DASHBOARD.host, DASHBOARD.path, ONE_RESULT);
  await page.goto(DASHBOARD_URL);
  const { box } = await waitForOnPageButton(page);
  await page.evaluate(() => {
    document.addEventListener('pointerdown', () => document.documentElement.style.setProperty('opacity', '0.02'), true);
  });
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.down();
  await page.mouse.up();
  await waitForOnPageButton(page, 'Something is covering this button');
  await expectItems(extension, 0);
});

test('the button sits in a corner in which it does not cover the evidence', async ({ page, site }) => {
  site.page(DASHBOARD.host, DASHBOARD.path, ONE_RESULT);
  await page.goto(DASHBOARD_URL);
  const usual = await waitForOnPageButton(page);
  await page.goto('about:blank');
  const atEnd = ONE_RESULT.replace('id="result"', 'id="result" style="position:fixed;right:0;bottom:0"');
  site.page(DASHBOARD.host, DASHBOARD.path, atEnd);
  await page.goto(DASHBOARD_URL);
  const result = await page.locator('#result').boundingBox();
  // It moves once the browser has laid out the page.
  await expect(async () => {
    const { box } = await waitForOnPageButton(page);
    expect(box.y).toBe(usual.box.y);
    expect(box.x + box.width).toBeLessThan(result?.x ?? 0);
  }).toPass({ timeout: 20_000 });
});

test('the button works and keeps its styles under the strictest content security policy', async ({
  page,
  site,
  extension,
  browserName,
}) => {
  const { host, path } = samples.learnTranscript;
  const url = serveSample(site, samples.learnTranscript);
  site.page(host, path, '<!doctype html><html lang="en"><title>Profile</title><h1>Transcript</h1>', {
    headers: {
      'content-security-policy': "default-src 'none'; style-src 'none'; require-trusted-types-for 'script'",
    },
  });
  await page.goto(url);
  const { box } = await waitForOnPageButton(page);
  expect(box.y).toBeGreaterThan(600);
  expect((await onPageButtonColors(page)).background).toBe('rgb(11, 107, 78)');
  await pressOnPageButton(page);
  // With its JSON forbidden, the reader waits for the text.
  await waitForOnPageButton(page, 'Added. Nothing is sent yet.', 15_000);
  const popup = await extension.openPopupTab();
  // Firefox applies the page's policy to our script too, so a page that forbids its own JSON yields only its link.
  const read = browserName === 'firefox' ? 'The exams could not be read' : 'AVERY J HOLLOWAY';
  await expect(popup.getByRole('region', { name: 'Checklist' })).toContainText(read);
});

test('the button is readable on light and dark pages and shifts no layout', { tag: VARIATION }, async ({
  page,
  site,
}) => {
  const url = serveSample(site, samples.learnTranscript);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await page.goto(url);
    await page.addStyleTag({
      content: `html, body { background: ${colorScheme === 'dark' ? '#000' : '#fff'} !important }`,
    });
    await page.getByRole('heading', { name: 'Passed exams' }).waitFor();
    const { text, background } = await onPageButtonColors(page);
    expect(contrast(text, background), colorScheme).toBeGreaterThanOrEqual(4.5);
    const sizes = () => page.evaluate(() => [document.body.offsetHeight, document.documentElement.scrollWidth]);
    const withControl = await sizes();
    await hideOnPageButton(page);
    await expectGone(page);
    expect(await sizes()).toEqual(withControl);
  }
});

test('the control’s two buttons stay side by side on wide and narrow pages', { tag: VARIATION }, async ({
  page,
  site,
}) => {
  await page.goto(serveSample(site, samples.learnTranscript));
  const middles = async () => {
    const { box, hide } = await waitForOnPageButton(page);
    return [box, hide].map((each) => each && each.y + each.height / 2);
  };
  for (const width of [1280, 320]) {
    await page.setViewportSize({ width, height: 600 });
    const [send, hide] = await middles();
    expect(hide, `${width} pixels`).toBeCloseTo(send ?? 0, 0);
  }
});

test('a button orphaned by an update says to reload the page', async ({ page, site, extension, browserName }) => {
  test.skip(browserName === 'firefox', 'Firefox puts the new script into open pages, as the next test shows');
  await page.goto(serveSample(site, samples.learnTranscript));
  await waitForOnPageButton(page);
  await extension.reload();
  await expect(async () => {
    await pressOnPageButton(page);
    await expect.poll(async () => (await onPageButton(page))?.status, { timeout: 3_000 }).toContain('Reload this page');
  }).toPass({ timeout: 20_000 });
});

test('a button orphaned by an update gives way to a new one', async ({ page, site, extension, browserName }) => {
  test.skip(browserName === 'chromium', 'Chromium leaves open pages alone, as the test before shows');
  await page.goto(serveSample(site, samples.learnTranscript));
  await waitForOnPageButton(page);
  await extension.reload();
  await expect(async () => {
    await pressOnPageButton(page);
    await expect
      .poll(() => onPageButton(page), { timeout: 3_000 })
      .toMatchObject({ status: 'Already in your request', count: 1 });
  }).toPass({ timeout: 20_000 });
});

test('a click opens the request in the toolbar popup', async ({ page, site, extension }) => {
  await page.goto(serveSample(site, samples.mcpDashboard));
  await pressOnPageButton(page);
  const popup = await extension.popup();
  await expect.poll(() => popup.text()).toContain('1234567');
  await pressOnPageButton(page);
  await waitForOnPageButton(page, 'Already in your request');
  expect(extension.tabs('request.html')).toHaveLength(0);
  await popup.close();
});

/** Replaces an element's contents with a copy in each of twenty frames, as some frameworks do. */
async function drawAgain(page: Page, selector: string): Promise<void> {
  await page.locator(selector).evaluate(async (element) => {
    const html = element.innerHTML;
    for (let turn = 0; turn < 20; turn++) {
      element.innerHTML = html;
      await new Promise(requestAnimationFrame);
    }
  });
}

async function expectGone(page: Page): Promise<void> {
  await expect.poll(() => onPageButton(page)).toBeNull();
}

async function expectItems(extension: Extension, count: number): Promise<void> {
  const popup = await extension.openPopupTab();
  await expect(popup.getByRole('region', { name: 'Checklist' })).toBeVisible();
  await expect(pieces(popup)).toHaveCount(count);
  await popup.close();
}

/** The WCAG contrast ratio of two colors. */
function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = (color.match(/[\d.]+/g) ?? []).map((part) => {
    const share = Number(part) / 255;
    return share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
