/** Links as people have them: where one ends, where the next begins, and that no secret gets into one. */
import { describe, expect, it } from 'vitest';
import { VIEWING_PAGE } from '../../../lib/evidence/old-transcript/old-transcript';
import { readPasted } from '../../../lib/evidence/pasted';
import { readsOf } from './pasted-told';

const BADGE = 'https://www.credly.com/badges/0f1e2d3c-4b5a-4678-9abc-def012345678';
const OTHER = 'https://www.credly.com/badges/1f1e2d3c-4b5a-4678-9abc-def012345678';
const TRANSCRIPT = 'https://learn.microsoft.com/users/avery-1234/transcript/d0exampleabc123';
const SHARE = 'https://learn.microsoft.com/api/credentials/share/en-us/Avery-1234/1A2B3C4D5E6F7A8B';
const SHARED = `${SHARE}?sharingId=9F8E7D6C5B4A3F2E`;
const PAIR = { certain: ['1230422 Larch2020'], ask: [] };

const safe = (link: string) =>
  `https://nam02.safelinks.protection.outlook.com/?url=${encodeURIComponent(link)}&data=05%7C02&reserved=0`;

describe('links with a sign between them', () => {
  it.each([',', ';', '/', '+', ':', '&', '(', '|', '][', ' , ', ''])('are all read: %j', (sign) => {
    expect(readsOf(`${BADGE}${sign}${OTHER}`)).toEqual({ certain: [BADGE, OTHER], ask: [] });
    expect(readsOf(`${TRANSCRIPT}${sign}${BADGE}`).certain).toContain(BADGE);
  });

  it.each([
    ['a row of a table', `Avery Example,${TRANSCRIPT},${BADGE}`, [TRANSCRIPT, BADGE]],
    ['a list', `badges: [${BADGE},${OTHER}]`, [BADGE, OTHER]],
    ['links of a mail filter', `${safe(TRANSCRIPT)},${safe(BADGE)}`, [TRANSCRIPT, BADGE]],
    ['links without "https://"', `credly.com/badges/${BADGE.slice(-36)},${TRANSCRIPT.slice(8)}`, [BADGE, TRANSCRIPT]],
    ['one that is no evidence before them', `https://example.com/x,${BADGE};${OTHER}`, [BADGE, OTHER]],
  ])('are all read: %s', (_, text, links) => {
    expect(readsOf(text)).toEqual({ certain: links, ask: [] });
  });

  it('are one link if one contains the other', () => {
    expect(readsOf(`https://example.com/?url=${BADGE}`).certain).toEqual([BADGE]);
    expect(readsOf(`${BADGE}?source=${OTHER}`).certain).toEqual([BADGE]);
  });

  it('do not swallow the values after them', () => {
    expect(readsOf(`Link,Transcript ID,Access Code\n${VIEWING_PAGE},1230422,Larch2020`)).toEqual(PAIR);
    expect(readsOf(`${BADGE};Transcript ID: 1230422;Access Code: Larch2020`).certain).toEqual([BADGE, ...PAIR.certain]);
  });
});

describe('a link at the end of a line', () => {
  it.each([
    'https://example.com/',
    'https://example.com/?',
    'https://example.com/?q=',
    'https://example.com/a-',
    `${VIEWING_PAGE}/`,
    `${VIEWING_PAGE}?`,
    `${VIEWING_PAGE}?id=`,
  ])('%s leaves the next line as it is', (link) => {
    for (const labels of [
      'Transcript ID: 1230422\nAccess Code: Larch2020',
      'Transkript-ID: 1230422\nZugangscode: Larch2020',
    ])
      expect(readsOf(`${link}\n${labels}`), labels).toEqual(PAIR);
  });

  it.each(['/', '?', '?tab=', '-', ''])('ending in %j leaves the next line as it is', (sign) => {
    for (const link of [BADGE, TRANSCRIPT]) {
      const { certain, ask } = readsOf(`${link}${sign}\nTranscript ID: 1230422\nAccess Code: Larch2020`);
      expect([...certain, ...ask].sort()).toEqual([...PAIR.certain, link].sort());
    }
  });

  it('that leads to no transcript does not continue with the next word', () => {
    expect(readsOf('https://learn.microsoft.com/users/avery-1234/transcript/\nRegards')).toEqual({
      certain: [],
      ask: [],
    });
  });
});

describe('an access code never gets into the viewing page’s address', () => {
  it.each([
    [`${VIEWING_PAGE}/\nLarch2020`, ''],
    [`${VIEWING_PAGE}/Larch2020`, ''],
    [`${VIEWING_PAGE}?id=1230422&accessCode=Larch2020`, ''],
    [`${VIEWING_PAGE}#Larch2020`, ''],
    [`${VIEWING_PAGE},1230422,Larch2020`, ''],
    [`${VIEWING_PAGE};Larch2020`, ''],
    ['https://mcp.microsoft.com/authenticate/validatemcp.aspx/Larch2020', ''],
    ['https://mcp.microsoft.com/anonymous/transcript/Larch2020', ''],
    ['', `<a href="${VIEWING_PAGE}?accessCode=Larch2020">here</a>`],
  ])('%s%s', (link, html) => {
    for (const text of [
      `Transcript ID: 1230422\n${link}`,
      `Transcript ID: 1230422\nTranscript Viewing Page: ${link}`,
    ]) {
      const { certain, ask } = readPasted(text, html && `<p>Transcript ID: 1230422</p>${html}`);
      expect(JSON.stringify([certain, ask])).not.toContain('Larch');
      expect(certain[0]?.capture.evidence).toMatchObject({
        transcriptId: '1230422',
        viewingPage: expect.stringMatching(/^https:\/\/mcp\.microsoft\.com\/Anonymous\/\/Transcript\/Validate\/?$/),
      });
    }
  });
});

it('a viewing page split by a line break is put back together', () => {
  for (const page of [VIEWING_PAGE, 'https://mcp.microsoft.com/authenticate/validatemcp.aspx']) {
    for (const at of [26, 32, page.length - 4]) {
      const text = `Transcript ID: 1230422\nAccess Code: Larch2020\n${page.slice(0, at)}\n${page.slice(at)}`;
      expect(readPasted(text).certain[0]?.capture.evidence, text).toMatchObject({ viewingPage: page });
    }
  }
});

describe('a link to Microsoft Learn', () => {
  it.each([TRANSCRIPT.slice(0, -9), TRANSCRIPT.slice(0, -1), `${TRANSCRIPT}best`, SHARED.slice(0, -5), SHARE])(
    'is left to the person if it is shorter or longer than such links are: %s',
    (link) => {
      expect(readsOf(`See ${link} there`)).toEqual({ certain: [], ask: [link] });
    },
  );

  it('counts once in all its languages, with or without its share ID', () => {
    const others = [SHARED.replace('en-us', 'de-de'), SHARE, SHARED.replace('1A2B', '1a2b')];
    expect(readsOf([SHARED, ...others].join('\n'))).toEqual({ certain: [SHARED], ask: [] });
    const page = 'https://learn.microsoft.com/users/avery-1234/credentials/1a2b3c4d5e6f7a8b';
    expect(readsOf(`${page}\n${page.replace('.com/', '.com/fr-fr/')}`)).toEqual({ certain: [page], ask: [] });
  });
});

it.each([
  BADGE.slice(0, -5),
  BADGE.replaceAll('-', '–'),
  'https://www.credly.com/users/sign_in',
  'https://www.credly.com/earner/dashboard',
])('there is no advice for %s', (link) => {
  expect(readPasted(link)).toEqual({ certain: [], ask: [] });
});

it.each(['Best regards', 'Regards', 'Transcript ID: none', 'AZ-104', 'Ah, that one'])(
  'a word that touches a link of full length is cut off, and the link asked for: %s',
  (words) => {
    for (const link of [TRANSCRIPT, BADGE, SHARED])
      expect(readsOf(`See ${link}${words}`)).toEqual({ certain: [], ask: [link] });
  },
);

it.each<[string, (link: string) => string]>([
  ['a button', (link) => `<button onclick="window.open('${link}')">Show</button>`],
  ['a button that leaves the page', (link) => `<button onclick="location.href='${link}'">Show</button>`],
  ['a form', (link) => `<form action="${link}"><button>Show</button></form>`],
  ['a part with a script', (link) => `<div class=card data-href="${link}">Show</div>`],
  ['a frame', (link) => `<iframe width=150 src='${link.replace('https:', '')}'></iframe>`],
  ['the head of a page', (link) => `<link rel="canonical" href="${link}">`],
])('the source of %s is read for its link', (_, source) => {
  for (const link of [TRANSCRIPT, BADGE, SHARED])
    expect(readsOf('', source(link))).toEqual({ certain: [link], ask: [] });
});

it('a picture between a label and its value does not part them', () => {
  const picture = '<img alt="" src="https://example.com/key.png">';
  expect(readsOf('', `<p>Transcript ID: ${picture}1230422</p><p>Access Code: ${picture}Larch2020</p>`)).toEqual(PAIR);
});

describe('a link in another address', () => {
  const encoded = encodeURIComponent;
  const base64 = (link: string) => Buffer.from(link).toString('base64url');

  it.each<[string, (link: string) => string]>([
    ['a message to a friend', (link) => `https://wa.me/?text=${encoded(`See my transcript: ${link}`)}`],
    ['a post', (link) => `https://x.com/intent/post?text=${encoded(`I did it! ${link} #azure`)}&via=avery`],
    ['a draft of a mail', (link) => `mailto:?subject=My%20badge&body=Hello%2C%0A${encoded(link)}%0ARegards`],
    ['a draft in a web mail program', (link) => `https://mail.example.com/compose?to=&body=${encoded(link)}`],
    ['a parameter of any name', (link) => `https://deref.example.com/client/?redirectUrl=${encoded(link)}`],
    ['a query without a name', (link) => `https://href.example.com/?${link}`],
    ['a fragment', (link) => `https://example.com/#/go?to=${encoded(link)}`],
    ['a piece of a path', (link) => `https://a1.r.example.com/L0/${encoded(link)}/1/0100018f-abc/xyz=1`],
    ['a path, partly encoded', (link) => `https://example.com/CL0/${encoded(link).replace('%3A', ':')}/1/010/a=`],
    ['a path without its scheme', (link) => `https://click.example.com/3s/${encoded(link.slice(8))}/a/b`],
    ['base64', (link) => `https://example.com/r?d=learn&u=${base64(link)}&i=1`],
    ['two, one in the other', (link) => `https://example.com/?x=${encoded(`https://example.org/?y=${encoded(link)}`)}`],
  ])('is found: %s', (_, wrapped) => {
    for (const link of [TRANSCRIPT, BADGE, SHARED])
      expect(readsOf(wrapped(link))).toEqual({ certain: [link], ask: [] });
  });

  it('is preferred to a page without evidence', () => {
    const own = encoded('https://learn.microsoft.com/users/me/transcript');
    expect(readsOf(`https://example.com/?from=${own}&to=${encoded(TRANSCRIPT)}`).certain).toEqual([TRANSCRIPT]);
  });
});

describe('a link whose ends were damaged', () => {
  it.each<[string, (link: string) => string]>([
    ['a scheme twice', (link) => `http://${link}`],
    ['a scheme with a space in it', (link) => link.replace('://', ': //')],
    ['a scheme without its first letter', (link) => link.slice(1)],
    ['no scheme but its strokes', (link) => link.replace('https:', '')],
    ['an encoded blank behind it', (link) => `${link}%20`],
    ['an encoded line’s end behind it', (link) => `${link}%0D%0A`],
    ['an encoded quote behind it', (link) => `${link}%22`],
    ['signs behind it', (link) => `${link}=+$@_`],
    ['a word before it', (link) => `Link${link}`],
  ])('is found: %s', (_, damaged) => {
    for (const link of [TRANSCRIPT, BADGE, SHARED])
      expect(readsOf(damaged(link))).toEqual({ certain: [link], ask: [] });
  });

  it('does not swallow the value before it', () => {
    expect(readsOf(`Transcript ID: 1230422\nAccess Code: Larch2020${VIEWING_PAGE}`)).toEqual(PAIR);
  });
});

it.each([
  'learn.microsoft.com.evil.example',
  'learn.microsoft.com-evil.example',
  'learn.microsoft.com@evil.example',
  'learn-microsoft.com',
  'learn.microsoft.co',
  'evil.example/learn.microsoft.com',
  'avery@learn.microsoft.com',
  'learn.microsoft.com:8443',
])('a host that only looks like Learn is not Learn: %s', (host) => {
  const address = `${host}/users/avery-1234/transcript/d0exampleabc123`;
  for (const text of [address, `https://${address}`, `See //${address}`, `https: //${address}`])
    expect(readsOf(text)).toEqual({ certain: [], ask: [] });
});

describe('a credential’s number that begins like an escape sequence of a mail’s source', () => {
  const own = `${SHARE}?sharingId=3DB91C9C9F00A5F1`;

  it('stays part of its link', () => {
    expect(readsOf(own)).toEqual({ certain: [own], ask: [] });
    expect(readsOf(`See ${own} there`)).toEqual({ certain: [own], ask: [] });
  });

  it('does not keep a real escape sequence', () => {
    expect(readsOf(SHARED.replace('=', '=3D'))).toEqual({ certain: [SHARED], ask: [] });
    expect(readsOf(`${own.replace('=', '=3D')}\nbye=\n`)).toEqual({ certain: [own], ask: [] });
  });
});

it('an address without a scheme in angle brackets is not taken for a tag', () => {
  const bare = TRANSCRIPT.replace('https://', '');
  expect(readsOf(`<p>See here</p> <${bare}>`)).toEqual({ certain: [TRANSCRIPT], ask: [] });
});
