import { chromium } from '@playwright/test';
const ctx = await chromium.launchPersistentContext('', { channel:'chromium', executablePath:'/usr/bin/chromium', headless:true, args:['--no-sandbox','--disable-extensions-except=.output/chrome-mv3','--load-extension=.output/chrome-mv3'] });
const sw = ctx.serviceWorkers()[0] ?? await ctx.waitForEvent('serviceworker');
const id = new URL(sw.url()).host;
for (const f of ['request.html','popup.html']) {
const p = await ctx.newPage(); p.on('console', m=>console.log(f, m.type(), m.text())); p.on('pageerror', e=>console.log('ERR', e.message, e.stack?.slice(0,600)));
await p.goto(`chrome-extension://${id}/${f}`); await p.waitForTimeout(1000); console.log(await p.locator('body').innerText()); await p.screenshot({path:`/tmp/${f}.png`});}
await ctx.close();
