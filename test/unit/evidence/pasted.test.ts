import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Capture, Evidence } from '../../../lib/evidence/evidence';
import { type Offer, readPasted } from '../../../lib/evidence/pasted';
import { anyText } from '../channels/any-text';

const ID = '1234567';
const CODE = 'Avery2020';
const PAGE = 'https://mcp.microsoft.com/Anonymous//Transcript/Validate';

/** The old transcripts among the offers, as `1234567 Avery2020`. */
const oldOf = (offers: readonly Offer[]) =>
  offers.flatMap(({ capture: { evidence, accessCode } }) =>
    evidence.kind === 'mcp-transcript' ? [`${evidence.transcriptId} ${accessCode ?? '-'}`] : [],
  );

const linksOf = (offers: readonly Offer[]) =>
  offers.map(({ capture }) => capture.evidence).filter((evidence) => evidence.kind !== 'mcp-transcript');

/** The dashboard's field names in each of its languages. */
const LANGUAGES = [
  ['en', 'Transcript ID', 'Access Code', 'Transcript Viewing Page'],
  ['de', 'Transkript-ID', 'Zugangscode', 'Transkript-Ansichtsseite'],
  ['es', 'Identificación de transcripción', 'Código de acceso', 'Página para ver transcripción'],
  ['fr', 'ID du relevé de notes', "Code d'accès", 'Page de visualisation du relevé de notes'],
  ['it', 'ID trascrizione', 'Codice di accesso', 'Pagina per la visualizzazione della versione digitale'],
  ['pt-BR', 'ID da transcrição', 'Código de acesso', 'Página de visualização da transcrição'],
  ['ru', 'ID выписки из зачетной ведомости', 'Код доступа', 'Страница просмотра выписки из зачетной ведомости'],
  ['ja', '証明書 ID', 'アクセス コード', '証明書閲覧ページ'],
  ['ko', '성적표 ID', '액세스 코드', '성적표 열람 페이지'],
  ['zh-TW', '成績單 ID', '訪問代碼', '成績單查看頁面'],
  ['zh-CN', '成绩单 ID', '访问代码', '成绩单查看页面'],
] as const;

const ORDERS = [
  [0, 1, 2],
  [0, 2, 1],
  [1, 0, 2],
  [1, 2, 0],
  [2, 0, 1],
  [2, 1, 0],
] as const;

const STYLES: [string, between: string, sign: string][] = [
  ['one a line', '\n', ': '],
  ['one a line, by full-width colons', '\n', '：'],
  ['in Windows lines', '\r\n', ': '],
  ['in one line', ', ', ': '],
  ['with dashes', '\n', ' - '],
  ['each value below its label', '\n\n', '\n'],
  ['without any sign', '\n', ' '],
];

describe.each(LANGUAGES)('a paragraph in %s', (_, idLabel, codeLabel, pageLabel) => {
  it.each(STYLES)('%s, in any order of the fields', (_, between, sign) => {
    const fields = [
      [idLabel, ID],
      [codeLabel, CODE],
      [pageLabel, PAGE],
    ] as const;
    for (const order of ORDERS) {
      const text = order.map((at) => fields[at].join(sign)).join(between);
      const { certain, ask, advice } = readPasted(text);
      expect([oldOf(certain), ask, advice], text).toEqual([[`${ID} ${CODE}`], [], undefined]);
      expect(certain[0]?.capture.evidence).toMatchObject({ viewingPage: PAGE });
    }
  });
});

describe('of a paragraph', () => {
  it('offers two different transcripts, and a repeated one only once', () => {
    const text = 'Transcript ID: 1234567\nAccess Code: one1\nTranscript ID: 7654321\nTranscript ID: 1234567';
    const { certain, ask } = readPasted(text);
    expect([oldOf(certain), ask]).toEqual([['1234567 one1', '7654321 -'], []]);
  });

  // In lower case, each of these capitals would be two letters.
  it('reads HTML behind Turkish names', () => {
    const html = `<p>İBRAHİM İNCİ</p><p>Transcript ID: ${ID}</p><p>Access Code: ${CODE}</p>`;
    expect(oldOf(readPasted('', html).certain)).toEqual([`${ID} ${CODE}`]);
  });

  it('does not take a number that belongs to another label', () => {
    const text = 'MCID: 9999999\nTranscript ID: 1234567\nAccess Code: Avery2020';
    expect(oldOf(readPasted(text).certain)).toEqual(['1234567 Avery2020']);
    expect(readPasted('Transcript ID:\nMCID: 9999999')).toEqual({ certain: [], ask: [] });
  });

  it('does not take a viewing page on another host', () => {
    const text = 'Transcript Viewing Page: https://mcp.microsoft.com.example.com/Transcript';
    expect(readPasted(text)).toEqual({ certain: [], ask: [] });
  });
});

const UUID = '0f1e2d3c-4b5a-4968-8776-655443322110';
const BADGE = `https://www.credly.com/badges/${UUID}`;
const TRANSCRIPT = 'https://learn.microsoft.com/users/AveryExample/transcript/d4x0ruk7exampl1';
const SHARE =
  'https://learn.microsoft.com/api/credentials/share/en-us/AveryExample/1A2B3C4D5E6F7A8B?sharingId=9F8E7D6C5B4A3F2E';

describe('a link', () => {
  it.each([
    [TRANSCRIPT, 'learn-transcript', TRANSCRIPT],
    [`${TRANSCRIPT}?tab=tab-learning-paths#top`, 'learn-transcript', TRANSCRIPT],
    [TRANSCRIPT.replace('/users', '/ja-jp/users'), 'learn-transcript', TRANSCRIPT],
    [TRANSCRIPT.replace('learn', 'docs'), 'learn-transcript', TRANSCRIPT],
    [TRANSCRIPT.replace('learn', 'docs').replace('.com/', '.com/en-us/'), 'learn-transcript', TRANSCRIPT],
    [TRANSCRIPT.replace('https://learn', 'http://docs'), 'learn-transcript', TRANSCRIPT],
    [SHARE, 'learn-credential', SHARE],
    [`${SHARE}&ref=x`, 'learn-credential', SHARE],
    [BADGE, 'credly-badge', BADGE],
    [`${BADGE}/public_url`, 'credly-badge', BADGE],
    [`${BADGE}/linked_in_profile`, 'credly-badge', BADGE],
    [BADGE.toUpperCase().replace('HTTPS://WWW.CREDLY.COM/BADGES', 'https://credly.com/badges'), 'credly-badge', BADGE],
    [BADGE.replace('https', 'http'), 'credly-badge', BADGE],
    [`https://www.youracclaim.com/badges/${UUID}/public_url`, 'credly-badge', BADGE],
    [`http://youracclaim.com/badges/${UUID}`, 'credly-badge', BADGE],
    [`https://www.youracclaim.com/embedded_badge/${UUID}`, 'credly-badge', BADGE],
    [`https://www.credly.com/embedded_badge/${UUID}`, 'credly-badge', BADGE],
    [`https://www.credly.com/earner/earned/badge/${UUID}`, 'credly-badge', BADGE],
    [
      `<div data-iframe-width="150" data-share-badge-id="${UUID}" data-share-badge-host="https://www.youracclaim.com"></div>`,
      'credly-badge',
      BADGE,
    ],
  ])('%s is evidence', (text, kind, link) => {
    for (const around of [text, `See ${text}, please.`, `(${text})`, `“${text}”\n`]) {
      const links = linksOf(readPasted(around).certain);
      expect(links, around).toEqual([expect.objectContaining({ kind, link })]);
      expect(Evidence.parse(links[0])).toEqual(links[0]);
    }
  });

  it('counts once, and can be next to others', () => {
    const text = [TRANSCRIPT, BADGE, `${TRANSCRIPT}#top`, `https://www.youracclaim.com/badges/${UUID}`].join('\n');
    expect(linksOf(readPasted(text).certain).map(({ link }) => link)).toEqual([TRANSCRIPT, BADGE]);
  });

  it.each([
    ['of another host', `https://example.com/badges/${UUID}`],
    ['of a host that only begins the same', `https://www.credly.com.example.com/badges/${UUID}`],
    ['with a user in it', `https://avery@www.credly.com/badges/${UUID}`],
    ['with a port', `https://www.credly.com:8443/badges/${UUID}`],
    ['to Learn by http', TRANSCRIPT.replace('https', 'http')],
    ['to the old viewing page', PAGE],
  ])('%s is not evidence', (_, text) => {
    expect(readPasted(text).certain).toEqual([]);
  });

  it.each([
    ['https://learn.microsoft.com/en-us/users/me/transcript', 'own-transcript'],
    ['https://docs.microsoft.com/en-us/users/me/transcript', 'own-transcript'],
    ['https://learn.microsoft.com/users/me/credentials/1A2B3C4D5E6F7A8B', 'own-credentials'],
    ['https://mcp.microsoft.com/mcp/home/migrate', 'migration-code'],
    ['https://www.credly.com/users/avery-example/badges', 'credly-profile'],
    ['https://www.credly.com/go/abc123', 'credly-short-link'],
    ['https://www.youracclaim.com/users/avery-example', 'credly-profile'],
  ])('%s leads to the next step', (text, guidance) => {
    expect(readPasted(`My page: ${text}.`)).toEqual({ certain: [], ask: [], advice: guidance });
  });
});

it('reads any text, and gives only valid evidence', () => {
  const part = fc.oneof(
    anyText,
    fc.constantFrom(TRANSCRIPT, BADGE, SHARE, PAGE, 'Transcript ID: ', 'Access Code - ', '1234567', 'https://', '\n'),
    fc.constantFrom('<td>', '</tr>', '<a href="', '[url=', '](', '|', '\t', '%2F', '=\n', '\\', '**', '&#', '\ud800'),
  );
  fc.assert(
    fc.property(fc.array(part, { maxLength: 8 }), fc.boolean(), (parts, isHtml) => {
      const text = parts.join(' ');
      const { certain, ask } = isHtml ? readPasted('', text) : readPasted(text);
      for (const { capture, beside } of [...certain, ...ask]) {
        expect(Capture.parse(capture)).toEqual(capture);
        expect(beside.exams).toEqual(expect.any(Array));
      }
    }),
    { numRuns: 500 },
  );
});
