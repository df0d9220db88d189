// @vitest-environment happy-dom
/** A report of an unrecognized page reveals nothing about the person or the page's content. */
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { KINDS } from '../../../lib/evidence/evidence';
import { LEARN_AND_CREDLY_KINDS, OLD_DASHBOARD_KINDS } from '../../../lib/evidence/kinds';
import { labelCounts } from '../../../lib/evidence/old-transcript/label-counts';
import { finished } from '../../../lib/evidence/page/steps';
import { LANGUAGES_KNOWN, pageLook } from '../../../lib/evidence/page-look';
import { pageReport } from '../../../lib/evidence/page-report';

const DASHBOARD = new URL('https://www.microsoft.com/en-us/learning/dashboard.aspx');

afterEach(() => {
  document.body.replaceChildren();
  document.documentElement.lang = '';
});

const drawn = (html: string) => {
  document.body.innerHTML = html;
  return document;
};
const KINDS_OF_PAGES = [...LEARN_AND_CREDLY_KINDS, ...OLD_DASHBOARD_KINDS];
const report = (url: string, html: string) =>
  pageReport(new URL(url), finished(pageLook(drawn(html), new URL(url), KINDS_OF_PAGES, labelCounts)), '1.2.3');

describe('a report', () => {
  it('counts labels and labels with a value', () => {
    document.documentElement.lang = 'en-US';
    expect(
      report(
        'https://www.microsoft.com/en-us/learning/dashboard.aspx?user=avery#share',
        '<p>Transcript ID: 1234567</p><p>Access Code:</p>',
      ),
    ).toBe(
      [
        'Page not recognized (Credit Courier 1.2.3)',
        'Host: www.microsoft.com',
        'Path: /…/learning/dashboard.aspx',
        'Kind: mcp-transcript',
        'State: partial',
        'Language: en',
        'Labels found:',
        '- Transcript ID: labels 1, values 1',
        '- Access Code: labels 1, values 0',
        '- Transcript Viewing Page: labels 0, values 0',
      ].join('\n'),
    );
  });

  it.each([
    ['https://learn.microsoft.com/en-us/users/averyexample/transcript/d4x0ruk7exampl1', '/…/users/…/transcript/…'],
    ['https://www.credly.com/badges/0f1e2d3c-4b5a-4968-8776-655443322110/public_url', '/badges/…/public_url'],
    ['https://mcp.microsoft.com/Anonymous//Transcript/Validate', '/anonymous//transcript/validate'],
    ['https://mcp.microsoft.com/Transcript;id=1234567/Validate', '/…/validate'],
  ])('on %s keeps only %s of the path', (url, path) => {
    expect(report(url, '')).toContain(`\nPath: ${path}\n`);
  });

  it.each(['/mcp/home/migrate', '//mcp/home/Migrate', '/mcp%2fhome/%6digrate'])(
    'counts nothing on the page with the profile transfer code (%s)',
    (path) => {
      expect(report(`https://mcp.microsoft.com${path}`, '<p>Access Code: Moving2019</p>')).toContain(
        'Access Code: labels 0, values 0',
      );
    },
  );

  it('contains only our own words and small numbers, whatever the page and its address contain', () => {
    const anything = fc.oneof(
      fc.string({ maxLength: 40 }),
      fc.string({ unit: 'grapheme', maxLength: 20 }),
      fc.emailAddress(),
      fc.uuid(),
      fc.stringMatching(/^\d{4,12}$/),
      fc.stringMatching(/^[A-Z][a-z]+2019$/),
    );
    const host = fc.constantFrom('www.microsoft.com', 'mcp.microsoft.com', 'learn.microsoft.com', 'www.credly.com');
    const address = fc.record({
      host: fc.oneof(host, fc.domain()),
      path: fc.array(fc.oneof(anything, fc.constantFrom('users', 'transcript', 'Badges', 'learning')), {
        maxLength: 6,
      }),
      query: anything,
      hash: anything,
    });
    const label = fc.constantFrom('Transcript ID:', 'Access Code:', 'Transcript Viewing Page:', 'MCID:', 'Legal name:');
    const lines = fc.array(fc.tuple(label, anything), { maxLength: 8 });
    fc.assert(
      fc.property(address, lines, anything, ({ host, path, query, hash }, rows, lang) => {
        const parts = path.map((part) => encodeURIComponent(part.toWellFormed())).join('/');
        const url = new URL(`https://${host}/${parts}`);
        url.search = query.toWellFormed();
        url.hash = hash.toWellFormed();
        document.documentElement.lang = lang;
        document.body.replaceChildren(
          ...rows.map(([name, value]) => {
            const row = document.createElement('p');
            row.textContent = `${name} ${value}`;
            return row;
          }),
        );
        const said = pageReport(url, finished(pageLook(document, url, KINDS_OF_PAGES, labelCounts)), '1.2.3');
        for (const line of said.split('\n')) expect(line).toMatch(OWN_LINE);
      }),
      { numRuns: 300 },
    );
  });

  it('depends only on counts, never on values', () => {
    const value = fc.stringMatching(/^[1-9]\d{5,8}$/);
    const code = fc.stringMatching(/^[A-Z][a-z]{4,9}[1-9]{4}$/);
    fc.assert(
      fc.property(value, code, value, code, (id, secret, otherId, otherSecret) => {
        const page = (id: string, secret: string) =>
          report(DASHBOARD.href, `<p>Transcript ID: ${id}</p><p>Access Code: ${secret}</p>`);
        expect(page(id, secret)).toBe(page(otherId, otherSecret));
      }),
    );
  });
});

const WORDS =
  'api|anonymous|authenticate|badge|badges|certification|certifications|credentials|dashboard\\.aspx|earned|earner|' +
  'embedded|home|learning|linked_in_profile|mcp|me|public_url|share|transcript|transcripts|users|validate|' +
  'validatemcp\\.aspx|…';
const OWN_LINE = new RegExp(
  [
    'Page not recognized \\(Credit Courier 1\\.2\\.3\\)',
    'Host: (?:learn\\.microsoft\\.com|www\\.credly\\.com|mcp\\.microsoft\\.com|www\\.microsoft\\.com|…)',
    `Path: (?:/(?:${WORDS})?)+`,
    `Kind: (?:${KINDS.join('|')}|none)`,
    'State: (?:nothing|partial|found)',
    `Language: (?:${LANGUAGES_KNOWN.join('|')})`,
    'Labels found:',
    '- (?:Transcript ID|Access Code|Transcript Viewing Page): labels \\d\\d?, values \\d\\d?',
  ]
    .map((line) => `^(?:${line})$`)
    .join('|'),
);
