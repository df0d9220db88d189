// @vitest-environment happy-dom
/** On a much larger page, a step of a reading stays as small, and the texts are not all read again for each of them. */
import { expect, it } from 'vitest';
import { CREDLY_PAGES, kindOf } from '../../../lib/evidence/kinds';
import { atOnce, type Late } from '../../../lib/evidence/page-kind';
import { textReads } from './text-reads';

const TRANSCRIPT = new URL('https://learn.microsoft.com/users/averyexample/transcript/d4x0ruk7exampl1');
const CREDENTIAL = new URL('https://learn.microsoft.com/users/averyexample/credentials/0123456789abcdef');
const BADGE = new URL('https://www.credly.com/badges/00000000-0000-4000-8000-000000000103');
const DASHBOARD = new URL('https://www.microsoft.com/en-us/learning/dashboard.aspx');

const ISSUED = '<div><h1>Azure Administrator</h1><p>Issued by <a href="/org/x">Microsoft</a></p></div>';
const SHARED = '<p>Transcript ID: 1234567</p><p>Access Code: Avery2020</p>';

it.each([
  ['Learn transcript', TRANSCRIPT, '<p>Azure</p><p>AZ-103</p><p>May 14, 2019</p>'],
  ['Learn transcript, rows that nothing holds together', TRANSCRIPT, '<b>Azure</b><p>AZ-103</p><b>later</b>'],
  ['Learn credential', CREDENTIAL, '<p>One <b>module</b></p>'],
  ['Credly', BADGE, '<p>One <b>module</b></p>', ISSUED],
  ['old dashboard', DASHBOARD, '<p>Transcript ID:</p><p>not shown</p>', SHARED],
])('reading more rows takes more steps, not larger ones: %s', async (_, url, row, html = '') => {
  const stepsOf = async (rows: number) => {
    document.body.innerHTML = html + row.repeat(rows);
    let steps = 0;
    const counted: Late = (read) => {
      const reading = read();
      return atOnce(function* () {
        for (let step = reading.next(); ; step = reading.next()) {
          if (step.done) return step.value;
          steps++;
          yield;
        }
      });
    };
    await kindOf(url)?.press(document, url, async () => ({ status: 'failed' }), counted);
    return steps;
  };
  const [few, many] = [await stepsOf(100), await stepsOf(800)];
  expect(many).toBeGreaterThan(few * 5);
});

it('a Credly page with many headings and issuers is gone through only once', () => {
  const [page] = CREDLY_PAGES;
  const readsOf = (rows: number) => {
    // Nested so deep that none of these headings is near the issuer.
    const others = '<div><h2>One</h2></div><p>Issued by</p>'.repeat(rows);
    document.body.innerHTML = `${'<div>'.repeat(5)}${others}${'</div>'.repeat(5)}${ISSUED}`;
    let state = '';
    const reads = textReads(() => {
      state = page?.recognize(document, BADGE).state ?? '';
    });
    expect(state).toBe('found');
    return [...reads.values()].reduce((sum, count) => sum + count, 0) / rows;
  };
  expect(readsOf(800)).toBeLessThan(readsOf(100) * 1.5);
});

it('reads the beginning of a very long text and the text after it', async () => {
  const filler = ' Filler.'.repeat(20_000);
  document.body.innerHTML = `${ISSUED}<p>Date issued: May 14, 2019.${filler}</p><p>Expires: May 14, 2021</p>`;
  const pressed = await kindOf(BADGE)?.press(document, BADGE, async () => ({ status: 'failed' }), atOnce);
  expect(pressed).toMatchObject({
    ok: true,
    capture: { evidence: { issuedOn: '2019-05-14', expiresOn: '2021-05-14' } },
  });
});
