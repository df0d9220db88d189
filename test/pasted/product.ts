/**
 * Texts as people paste them, put together by chance from layouts, languages, markup, wrapped links and decoys, each
 * with what it must give. A seed always gives the same texts. All people, numbers and codes in them are invented.
 */

/** What a text holds, by which a reading is judged. */
export interface Sample {
  text: string;
  html: string;
  /** `1230422 Larch2020` for an old transcript, or the canonical link. */
  wanted: string[];
  /** How it was put together, for debugging. */
  made: string;
}

type Random = () => number;

/** Mulberry32: small, and the same on every machine. */
export function seeded(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const pick = <T>(random: Random, from: readonly T[]): T => from[Math.floor(random() * from.length)] as T;
const chance = (random: Random, of: number) => random() < of;

/** The fields' labels in the languages of the old dashboard, as Microsoft's pages and people write them. */
const LABELS: Record<string, readonly [id: string, code: string, page: string][]> = {
  en: [
    ['Transcript ID', 'Access Code', 'Transcript Viewing Page'],
    ['Transcript Id', 'Access code', 'Transcript viewing page'],
    ['TRANSCRIPT ID', 'ACCESS CODE', 'TRANSCRIPT VIEWING PAGE'],
    ['transcript id', 'access code', 'viewing page'],
    ['Transcript code', 'access code', 'Viewing page'],
    ['MCP Transcript ID', 'Access Code', 'Transcript Viewing Page'],
  ],
  de: [['Transkript-ID', 'Zugangscode', 'Transkript-Ansichtsseite']],
  es: [['Identificación de transcripción', 'Código de acceso', 'Página para ver transcripción']],
  fr: [
    ['ID du relevé de notes', "Code d'accès", 'Page de visualisation du relevé de notes'],
    ['ID de relevé de notes', 'Code d’accès', 'Page de visualisation du relevé de notes'],
  ],
  it: [['ID trascrizione', 'Codice di accesso', 'Pagina per la visualizzazione della versione digitale']],
  ja: [['証明書 ID', 'アクセス コード', '証明書閲覧ページ']],
  ko: [['성적표 ID', '액세스 코드', '성적표 열람 페이지']],
  'pt-BR': [['ID da transcrição', 'Código de acesso', 'Página de visualização da transcrição']],
  ru: [['ID выписки из зачетной ведомости', 'Код доступа', 'Страница просмотра выписки из зачетной ведомости']],
  'zh-CN': [['成绩单 ID', '访问代码', '成绩单查看页面']],
  'zh-TW': [['成績單 ID', '存取碼', '成績單查看頁面']],
};

interface Old {
  labels: readonly [id: string, code: string, page: string];
  id: string;
  code: string;
  page: string | undefined;
  isCodeFirst: boolean;
  random: Random;
}

const WORDS = ['Larch', 'Birch', 'Marula', 'Hazel', 'Willow', 'Bramble', 'Rowan', 'Juniper', 'Aspen', 'Cedar'];
const PAGE = 'https://mcp.microsoft.com/Anonymous//Transcript/Validate';

const digits = (random: Random, count: number) =>
  `${1 + Math.floor(random() * 9)}${Array.from({ length: count - 1 }, () => Math.floor(random() * 10)).join('')}`;

function codeOf(random: Random): string {
  const word = pick(random, WORDS);
  return pick(random, [
    `${word}${digits(random, 4)}`,
    `${word}${digits(random, 2)}`,
    `${word.toLowerCase()}${digits(random, 3)}`,
    `${digits(random, 3)}${word.toUpperCase()}`,
    `${word}@${digits(random, 3)}`,
    `${word}_${digits(random, 4)}`,
    `${word}-${digits(random, 3)}x`,
    `${word}!${digits(random, 2)}a`,
    `mcp${word}`,
    `${word}${pick(random, WORDS)}`,
    digits(random, 8),
    `${digits(random, 3)}F${digits(random, 4)}`,
  ]);
}

/** Pairs of label and value in the sample's order. */
function fields({ labels, id, code, page, isCodeFirst }: Old): [label: string, value: string][] {
  const both: [string, string][] = [
    [labels[0], id],
    [labels[1], code],
  ];
  if (isCodeFirst) both.reverse();
  return page ? [...both, [labels[2], page]] : both;
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const wide = (text: string, width: number) => text.padEnd(Math.max(width, text.length + 3));

type Layout = (old: Old) => string;
const joined =
  (sign: string, between: string): Layout =>
  (old) =>
    fields(old)
      .map((field) => field.join(sign))
      .join(between);

/** How the fields stand in the text. */
const LAYOUTS: Record<string, Layout> = {
  lines: joined(': ', '\n'),
  'lines, full-width colons': joined('：', '\n'),
  'lines, wide colon': joined(' : ', '\n'),
  'lines, equals': joined(' = ', '\n'),
  'lines, dashes': joined(' – ', '\n'),
  'lines, tab': joined('\t', '\n'),
  'lines, colon and tab': joined(':\t', '\n'),
  'blank lines': joined(': ', '\n\n'),
  'one line, commas': joined(': ', ', '),
  'one line, pipes': joined(': ', ' | '),
  'one line, semicolons': joined(': ', '; '),
  'one line, strokes': joined(': ', ' / '),
  'one line, dashes': joined(' - ', ', '),
  stacked: (old) => fields(old).flat().join('\n'),
  'stacked, blank lines': (old) =>
    fields(old)
      .map((field) => field.join('\n'))
      .join('\n\n'),
  'labels, then values': (old) =>
    [...fields(old).map(([label]) => label), ...fields(old).map(([, value]) => value)].join('\n'),
  bullets: (old) =>
    fields(old)
      .map((field) => `- ${field.join(': ')}`)
      .join('\n'),
  stars: (old) =>
    fields(old)
      .map((field) => `* ${field.join(': ')}`)
      .join('\n'),
  numbered: (old) =>
    fields(old)
      .map((field, i) => `${i + 1}. ${field.join(': ')}`)
      .join('\n'),
  brackets: (old) =>
    fields(old)
      .map(([label, value]) => `${label} (${value})`)
      .join(', '),
  'a mail’s quotation': (old) =>
    fields(old)
      .map((field) => `> ${field.join(': ')}`)
      .join('\n'),
  'Markdown table': (old) => {
    const rows = fields(old);
    return [rows.map(([label]) => label), rows.map(() => '---'), rows.map(([, value]) => value)]
      .map((row) => `| ${row.join(' | ')} |`)
      .join('\n');
  },
  'Markdown table, aligned': (old) => {
    const rows = fields(old);
    return [rows.map(([label]) => label), rows.map(() => ':---:'), rows.map(([, value]) => value)]
      .map((row) => row.map((cell) => wide(cell, 24)).join('|'))
      .join('\n');
  },
  'Markdown table on its side': (old) =>
    ['| | |', '|---|---|', ...fields(old).map(([label, value]) => `| ${label} | ${value} |`)].join('\n'),
  'cells with tabs': (old) =>
    [fields(old).map(([label]) => label), fields(old).map(([, value]) => value)]
      .map((row) => row.join('\t'))
      .join('\n'),
  'wide spaces': (old) =>
    [fields(old).map(([label]) => label), fields(old).map(([, value]) => value)]
      .map((row) =>
        row
          .map((cell) => wide(cell, 26))
          .join('')
          .trimEnd(),
      )
      .join('\n'),
  CSV: (old) =>
    [fields(old).map(([label]) => label), fields(old).map(([, value]) => value)].map((row) => row.join(',')).join('\n'),
  'CSV, quoted': (old) =>
    [fields(old).map(([label]) => label), fields(old).map(([, value]) => value)]
      .map((row) => row.map((cell) => `"${cell}"`).join(','))
      .join('\n'),
  'CSV, semicolons': (old) =>
    [fields(old).map(([label]) => label), fields(old).map(([, value]) => value)].map((row) => row.join(';')).join('\n'),
  JSON: (old) => JSON.stringify(Object.fromEntries(fields(old)), undefined, 2),
  'JSON, one line': (old) => JSON.stringify(Object.fromEntries(fields(old))),
  'JSON, camel case': ({ id, code, page }) =>
    JSON.stringify({ transcriptId: id, accessCode: code, ...(page && { viewingPage: page }) }),
  'JSON, snake case': ({ id, code }) => JSON.stringify({ name: 'x', transcript_id: Number(id), access_code: code }),
  YAML: ({ id, code }) => `proof:\n  transcript_id: ${id}\n  access_code: "${code}"`,
  XML: ({ id, code }) => `<proof>\n<transcriptId>${id}</transcriptId>\n<accessCode>${code}</accessCode>\n</proof>`,
  'HTML paragraphs': (old) =>
    fields(old)
      .map(([label, value]) => `<p><b>${escaped(label)}:</b> ${escaped(value)}</p>`)
      .join('\n'),
  'HTML breaks': (old) =>
    fields(old)
      .map(([label, value]) => `<strong>${escaped(label)}</strong>: <code>${escaped(value)}</code>`)
      .join('<br>'),
  'HTML table': (old) => {
    const rows = fields(old);
    const row = (cells: string[], tag: string) =>
      `<tr>${cells.map((cell) => `<${tag}>${escaped(cell)}</${tag}>`).join('')}</tr>`;
    return `<table>${row(
      rows.map(([label]) => label),
      'th',
    )}${row(
      rows.map(([, value]) => value),
      'td',
    )}</table>`;
  },
  'HTML table of a word processor': (old) => {
    const cell = (text: string) =>
      `<td style="width:100pt"><p class="MsoNormal"><span>${escaped(text)}<o:p></o:p></span></p></td>`;
    const rows = fields(old);
    return `<table border="1"><tbody>\n<tr>${rows.map(([label]) => cell(label)).join('\n')}</tr>\n<tr>${rows.map(([, value]) => cell(value)).join('\n')}</tr>\n</tbody></table>`;
  },
  'HTML table on its side': (old) =>
    `<table>${fields(old)
      .map(([label, value]) => `<tr><td>${escaped(label)}</td><td>${escaped(value)}</td></tr>`)
      .join('')}</table>`,
  'HTML definition list': (old) =>
    `<dl>${fields(old)
      .map(([label, value]) => `<dt>${escaped(label)}</dt><dd>${escaped(value)}</dd>`)
      .join('')}</dl>`,
  BBCode: (old) =>
    fields(old)
      .map(([label, value]) => `[b]${label}:[/b] ${value}`)
      .join('\n'),
  LaTeX: (old) =>
    fields(old)
      .map(([label, value]) => `\\textbf{${label}:} ${value.replace(/[_#&]/g, '\\$&')} \\\\`)
      .join('\n'),
};

/** Layouts in which a value may be marked up, or a label. */
const IS_PROSE = /^(?:lines|blank|one line|bullets|stars|numbered|brackets|a mail|stacked)/;

/** How values or labels are marked up. */
const MARKS: Record<string, (text: string, part: 'label' | 'value') => string> = {
  none: (text) => text,
  'bold labels': (text, part) => (part === 'label' ? `**${text}**` : text),
  'bold values': (text, part) => (part === 'value' ? `**${text}**` : text),
  'bold both': (text) => `**${text}**`,
  'slanted values': (text, part) => (part === 'value' ? `*${text}*` : text),
  'slanted values, by underscores': (text, part) => (part === 'value' ? `_${text}_` : text),
  'code values': (text, part) => (part === 'value' ? `\`${text}\`` : text),
  'quoted values': (text, part) => (part === 'value' ? `"${text}"` : text),
  'curly quotes': (text, part) => (part === 'value' ? `“${text}”` : text),
  'single quotes': (text, part) => (part === 'value' ? `'${text}'` : text),
  'HTML bold labels': (text, part) => (part === 'label' ? `<b>${text}</b>` : text),
};

/** What programs do to a whole text on its way. */
const WAYS: Record<string, (text: string, random: Random) => string> = {
  'as it is': (text) => text,
  'Windows lines': (text) => text.replaceAll('\n', '\r\n'),
  'no-break spaces': (text) => text.replaceAll(' ', '\u00a0'),
  'zero-width signs': (text, random) => text.replace(/(?<=\w)(?=\w)/g, () => (chance(random, 0.05) ? '\u200b' : '')),
  'soft hyphens': (text, random) => text.replace(/(?<=[a-z])(?=[a-z])/g, () => (chance(random, 0.05) ? '\u00ad' : '')),
  'direction signs': (text) => `\u202a${text}\u202c`,
  'a quotation': (text) => text.replace(/^/gm, '> '),
  'hard line breaks': (text) => text.replace(/(?<=\w)$/gm, '\\'),
  'wide line ends': (text) => text.replace(/$/gm, '  '),
};

/** Surrounding text that is not evidence. */
const DECOYS: readonly ((random: Random) => string)[] = [
  () => '',
  () => 'Hello,\nplease find the proof of my exams below.',
  () => 'Avery Example\nCloud Engineer · Springfield',
  (random) => `MCID: ${digits(random, 7)}`,
  (random) => `Microsoft Certification ID: ${digits(random, 8)}`,
  () => 'Certification number: H253-0212',
  () => 'Phone: +1 555 010 0199, ZIP 12345',
  () => 'Exam AZ-103: Microsoft Azure Administrator, passed 2019-05-14',
  () => 'Never share your access code with anyone that you do not know.',
  () => 'The access code was sent in another mail.',
  (random) => `Student ID: ${digits(random, 7)}`,
  (random) => `Order number: ${digits(random, 9)}\nConfirmation code: QX${digits(random, 4)}`,
  () =>
    'See https://example.com/badges/0f1e2d3c-4b5a-4678-9abc-def012345678 and https://www.example.org/transcript/12345678',
  () => 'avery@example.com · https://github.com/avery-example',
  () => 'Microsoft Certified: Azure Administrator Associate (Legacy)\nMCSA: Office 365 - Certified 2016',
  () => 'Best regards\nAvery Example',
  (random) => `Room 4${digits(random, 2)}, Building 12, 2019–2021`,
];

/** A link as it should come out, and a way to write it. */
interface Link {
  canonical: string;
  written: string;
}

const hex = (random: Random, count: number) =>
  Array.from({ length: count }, () => '0123456789abcdef'[Math.floor(random() * 16)]).join('');
const LOCALES = [
  '',
  'en-us/',
  'de-de/',
  'es-es/',
  'fr-fr/',
  'it-it/',
  'ja-jp/',
  'ko-kr/',
  'pt-br/',
  'ru-ru/',
  'zh-cn/',
  'zh-tw/',
];

function linkOf(random: Random): Link {
  const user = `${pick(random, ['AveryExample', 'someone', 'avery-example'])}-${digits(random, 4)}`;
  const uuid = `${hex(random, 8)}-${hex(random, 4)}-4${hex(random, 3)}-9${hex(random, 3)}-${hex(random, 12)}`;
  switch (Math.floor(random() * 4)) {
    case 0: {
      const share = `d${hex(random, 14)}`;
      const host = pick(random, ['learn', 'learn', 'docs']);
      return {
        canonical: `https://learn.microsoft.com/users/${user}/transcript/${share}`,
        written: `https://${host}.microsoft.com/${pick(random, LOCALES)}users/${user}/transcript/${share}${pick(random, ['', '', '?tab=tab-learning-paths', '#top'])}`,
      };
    }
    case 1: {
      const tail = `${user}/${hex(random, 15 + Math.floor(random() * 2)).toUpperCase()}?sharingId=${hex(random, 16).toUpperCase()}`;
      const path = `https://learn.microsoft.com/api/credentials/share/en-us/${tail}`;
      return { canonical: path, written: path };
    }
    case 2:
      return {
        canonical: `https://www.credly.com/badges/${uuid}`,
        written: `https://www.youracclaim.com/badges/${uuid}${pick(random, ['', '/public_url', '/linked_in_profile'])}`,
      };
    default:
      return {
        canonical: `https://www.credly.com/badges/${uuid}`,
        written: `${pick(random, ['https://www.credly.com', 'https://credly.com', 'http://www.credly.com'])}/${pick(random, ['badges', 'badges', 'embedded_badge'])}/${uuid}${pick(random, ['', '', '/public_url', '/linked_in?t=abc12x', '?source=linked_in_profile'])}`,
      };
  }
}

const twice = (text: string) => encodeURIComponent(encodeURIComponent(text));
const proofpoint = (text: string) =>
  text
    .replace(/[^A-Za-z0-9.:/]/g, (sign) => `-${sign.charCodeAt(0).toString(16).toUpperCase()}`)
    .replaceAll(':', '-3A')
    .replaceAll('/', '_');

/** The addresses that sites put around another. */
const WRAPPED: Record<string, (address: string) => string> = {
  none: (address) => address,
  'without a scheme': (address) => address.replace(/^https?:\/\//, ''),
  'percent-encoded': encodeURIComponent,
  'percent-encoded twice': twice,
  'Outlook Safe Links': (address) =>
    `https://nam12.safelinks.protection.outlook.com/?url=${encodeURIComponent(address)}&data=05%7C02%7Cx&reserved=0`,
  Google: (address) => `https://www.google.com/url?q=${encodeURIComponent(address)}&sa=D&source=docs`,
  LinkedIn: (address) => `https://www.linkedin.com/safety/go?url=${encodeURIComponent(address)}&trk=flagship`,
  Facebook: (address) => `https://l.facebook.com/l.php?u=${encodeURIComponent(address)}&h=AT0x`,
  'Proofpoint 2': (address) => `https://urldefense.proofpoint.com/v2/url?u=${proofpoint(address)}&d=DwMFaQ&c=x&r=y&m=z`,
  'Proofpoint 3': (address) => `https://urldefense.com/v3/__${address}__;!!AbC!dEf$`,
  'a mail tracker': (address) => `https://click.mail.example.com/ls?upn=x&url=${encodeURIComponent(address)}`,
  'a tracker, twice': (address) => `https://track.example.net/c?u=${twice(address)}`,
  'Google in Safe Links': (address) =>
    `https://eur01.safelinks.protection.outlook.com/?url=${encodeURIComponent(`https://www.google.com/url?q=${encodeURIComponent(address)}`)}&data=05`,
  'Internet Archive': (address) => `https://web.archive.org/web/2022/${address}`,
};

/** How a link stands in the text. */
const STANDING: Record<string, (address: string, random: Random) => string> = {
  alone: (address) => address,
  'in a sentence': (address) => `You find it at ${address}, as agreed.`,
  'at a sentence’s end': (address) => `My proof: ${address}.`,
  'in brackets': (address) => `(${address})`,
  'in angle brackets': (address) => `Proof <${address}>`,
  Markdown: (address) => `[Here](${address})`,
  'Markdown, bold': (address) => `**[My badge](${address})**`,
  BBCode: (address) => `[url=${address}]proof[/url]`,
  'HTML source': (address) => `<p>See <a class="x" href="${escaped(address)}">here</a>.</p>`,
  'a broken line': (address, random) => broken(address, random, '\n'),
  'a broken line of quoted-printable': (address, random) => broken(address, random, '=\n'),
  'a broken line in a quotation': (address, random) => `> ${broken(address, random, '\n> ')}`,
  'before Japanese words': (address) => `証明は${address}をご覧ください。`,
  'in full stops of Chinese': (address) => `链接：${address}。谢谢`,
  'a cell': (address) => `| Badge | ${address} |`,
  JSON: (address) => JSON.stringify({ proof: address }).replaceAll('/', '\\/'),
};

/** An email app breaks where the line is full, mostly far behind the host's name. */
function broken(address: string, random: Random, by: string): string {
  const at = Math.min(address.length - 2, 60 + Math.floor(random() * 16));
  return address.length < 64 ? address : address.slice(0, at) + by + address.slice(at);
}

/** Makes one sample. */
export function sampleOf(random: Random): Sample {
  return chance(random, 0.55) ? oldSample(random) : linkSample(random);
}

function around(random: Random, text: string): { text: string; decoys: string } {
  const [before, after] = [pick(random, DECOYS)(random), pick(random, DECOYS)(random)];
  return {
    text: [before, text, after].filter(Boolean).join('\n\n'),
    decoys: `${before.slice(0, 30)} … ${after.slice(0, 30)}`,
  };
}

function oldSample(random: Random): Sample {
  const language = pick(random, Object.keys(LABELS));
  const labels = pick(random, LABELS[language] ?? []);
  const [id, code] = [digits(random, 6 + Math.floor(random() * 2)), codeOf(random)];
  const layout = pick(random, Object.keys(LAYOUTS));
  const isProse = IS_PROSE.test(layout);
  const mark = isProse ? pick(random, Object.keys(MARKS)) : 'none';
  const marked = MARKS[mark] ?? ((text: string) => text);
  const old: Old = {
    labels: labels.map((label) => marked(label, 'label')) as [string, string, string],
    id: marked(id, 'value'),
    code: marked(code, 'value'),
    page: chance(random, 0.3) ? PAGE : undefined,
    isCodeFirst: chance(random, 0.2),
    random,
  };
  const written = LAYOUTS[layout]?.(old) ?? '';
  const { text, decoys } = around(random, written);
  const isHtml = /^HTML/.test(layout) && chance(random, 0.5);
  const way = isHtml ? 'as it is' : pick(random, Object.keys(WAYS));
  const sent = WAYS[way]?.(text, random) ?? text;
  return {
    text: isHtml ? `${id} ${code}` : sent,
    html: isHtml
      ? `<html><body><!--StartFragment-->${text.replaceAll('\n\n', '<br><br>')}<!--EndFragment--></body></html>`
      : '',
    wanted: [`${id} ${code}`],
    made: [language, layout, mark, way, decoys].join(' · '),
  };
}

function linkSample(random: Random): Sample {
  const count = chance(random, 0.8) ? 1 : 2;
  const links = Array.from({ length: count }, () => linkOf(random));
  const ways: string[] = [];
  const parts = links.map(({ written }) => {
    const wrapper = pick(random, Object.keys(WRAPPED));
    const standing = pick(random, Object.keys(STANDING));
    ways.push(`${wrapper}, ${standing}`);
    return STANDING[standing]?.(WRAPPED[wrapper]?.(written) ?? written, random) ?? written;
  });
  const { text, decoys } = around(random, parts.join('\n\n'));
  const way = pick(random, ['as it is', 'as it is', 'Windows lines', 'zero-width signs'] as const);
  return {
    text: WAYS[way]?.(text, random) ?? text,
    html: '',
    wanted: links.map(({ canonical }) => canonical),
    made: [...ways, way, decoys].join(' · '),
  };
}
