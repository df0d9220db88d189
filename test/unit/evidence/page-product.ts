/**
 * Randomly assembled share pages: a layout, a language, a date format, surrounding content and the site's answer. Each
 * knows what must be read from it. All people are invented.
 */

import { SHARE_LABELS } from '../../../lib/evidence/old-transcript/labels';
import type { Answer, Pressed, Refusal } from '../../../lib/evidence/page-kind';

export interface PageSample {
  url: string;
  html: string;
  lang: string;
  answer: Answer;
  wanted: Wanted;
  /** The parts it was made from. */
  made: string;
}

export type Wanted =
  | { what: 'exams'; exams: WantedExam[] }
  | { what: 'transcript'; id: string; code: string }
  | { what: 'badge'; title: string; holder: string }
  | { what: 'refusal'; refusal: Refusal };

export interface WantedExam {
  code: string;
  title: string;
  /** Undefined if its written form is ambiguous. */
  day: string | undefined;
}

type Random = () => number;

const pick = <T>(random: Random, from: readonly T[]): T => from[Math.floor(random() * from.length)] as T;
const shuffled = <T>(random: Random, from: readonly T[]): T[] =>
  from
    .map((value) => ({ value, at: random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ value }) => value);

export function pageSampleOf(random: Random): PageSample {
  const kind = random();
  if (kind < 0.6) return transcript(random);
  if (kind < 0.8) return oldResult(random);
  return kind < 0.92 ? badge(random) : trouble(random);
}

/** Complete; incomplete, but nothing wrong; or something wrong. */
export type Verdict = 'found' | 'silent' | 'wrong';

/** Judges the result of a click on a page. */
export function verdictOf({ wanted }: PageSample, pressed: Pressed): Verdict {
  if (wanted.what === 'refusal') {
    if (pressed.ok) return 'wrong';
    return pressed.refusal === wanted.refusal ? 'found' : 'silent';
  }
  if (!pressed.ok) return 'silent';
  const { evidence, accessCode } = pressed.capture;
  if (wanted.what === 'transcript') {
    return 'transcriptId' in evidence && evidence.transcriptId === wanted.id && accessCode === wanted.code
      ? 'found'
      : 'wrong';
  }
  if (wanted.what === 'badge') {
    if (!('title' in evidence) || evidence.title !== wanted.title) return 'wrong';
    return evidence.holder === wanted.holder ? 'found' : evidence.holder ? 'wrong' : 'silent';
  }
  const isRight = evidence.exams.every(({ code, title, passedOn }) =>
    wanted.exams.some(
      (exam) => exam.code === code && (!title || exam.title === title) && (!passedOn || exam.day === passedOn),
    ),
  );
  if (!isRight) return 'wrong';
  const isWhole = wanted.exams.every(({ code, title, day }) =>
    evidence.exams.some((exam) => exam.code === code && exam.title === title && exam.passedOn === day),
  );
  const isTold = wanted.exams.every(({ day }) => day) || (evidence.gaps as string[]).includes('days-unsure');
  return isWhole && isTold && evidence.exams.length === wanted.exams.length ? 'found' : 'silent';
}

const EXAMS = [
  ['AZ-103', 'Microsoft Azure Administrator'],
  ['AZ-301', 'Microsoft Azure Architect Design'],
  ['AZ-400', 'Designing and Implementing Microsoft DevOps Solutions'],
  ['DP-200', 'Implementing an Azure Data Solution'],
  ['533', 'Implementing Microsoft Azure Infrastructure Solutions'],
  ['411', 'Administering Windows Server 2012'],
  ['483', 'Programming in C#'],
  ['70-761', 'Querying Data with Transact-SQL'],
  ['MB6-898', 'Microsoft Dynamics 365: Human Resources'],
] as const;

/** Headings and column labels; we know the real page's only in English and Japanese, so the others are invented. */
const LEARN: Record<string, [exams: string, title: string, number: string, day: string, modules: string]> = {
  en: ['Passed exams', 'Exam title', 'Exam number', 'Passed date', 'Modules completed'],
  de: ['Bestandene Prüfungen', 'Prüfungstitel', 'Prüfungsnummer', 'Bestanden am', 'Abgeschlossene Module'],
  es: ['Exámenes aprobados', 'Título del examen', 'Número de examen', 'Fecha de aprobación', 'Módulos'],
  fr: ['Examens réussis', 'Titre de l’examen', 'Numéro d’examen', 'Date de réussite', 'Modules terminés'],
  it: ['Esami superati', 'Titolo dell’esame', 'Numero dell’esame', 'Data di superamento', 'Moduli completati'],
  ja: ['合格した試験', '試験のタイトル', '試験番号', '合格日', 'モジュールは完了しました'],
  ko: ['합격한 시험', '시험 제목', '시험 번호', '합격 날짜', '완료한 모듈'],
  'pt-BR': ['Exames concluídos', 'Título do exame', 'Número do exame', 'Data de aprovação', 'Módulos concluídos'],
  ru: ['Сданные экзамены', 'Название экзамена', 'Номер экзамена', 'Дата сдачи', 'Пройденные модули'],
  'zh-CN': ['已通过的考试', '考试标题', '考试编号', '通过日期', '已完成的模块'],
  'zh-TW': ['已通過的測驗', '測驗標題', '測驗編號', '通過日期', '已完成的課程模組'],
};

const STYLES = {
  long: { dateStyle: 'long' },
  medium: { dateStyle: 'medium' },
  numeric: { year: 'numeric', month: '2-digit', day: '2-digit' },
} as const;

const tag = (name: string, content: string, attributes = '') =>
  `<${name}${attributes && ` ${attributes}`}>${content}</${name}>`;
const all = (name: string, cells: readonly string[]) => cells.map((cell) => tag(name, cell)).join('');

interface Column {
  label: string;
  of(row: Row): string;
}
interface Row {
  title: string;
  number: string;
  day: string;
}

const rowOf = (name: string, cells: readonly string[]) => tag('tr', all(name, cells));
const headOf = (columns: readonly Column[]) => {
  const labels = columns.map(({ label }) => label);
  return rowOf('th', labels);
};
const bodyOf = (columns: readonly Column[], rows: readonly Row[]) => {
  const cellsOf = (row: Row) => columns.map((column) => column.of(row));
  return rows.map((row) => rowOf('td', cellsOf(row))).join('');
};

const LAYOUTS: Record<string, (columns: readonly Column[], rows: readonly Row[]) => string> = {
  table: (columns, rows) => tag('table', tag('thead', headOf(columns)) + tag('tbody', bodyOf(columns, rows))),
  'table with a row of heads': (columns, rows) => tag('table', headOf(columns) + bodyOf(columns, rows)),
  'table of divs': (columns, rows) =>
    tag(
      'div',
      tag('div', columns.map(({ label }) => tag('span', label, 'role="columnheader"')).join(' '), 'role="row"') +
        rows
          .map((row) =>
            tag('div', columns.map((column) => tag('div', column.of(row), 'role="cell"')).join(''), 'role="row"'),
          )
          .join(''),
      'role="table"',
    ),
  'list of pairs': (columns, rows) =>
    tag(
      'ol',
      rows
        .map((row) =>
          tag('li', columns.map((column) => tag('div', column.label) + tag('div', column.of(row))).join('')),
        )
        .join(''),
    ),
  'numbered list of pairs': (columns, rows) =>
    tag(
      'div',
      rows
        .map((row, i) =>
          tag(
            'div',
            tag('span', `${i + 1}.`) +
              columns.map((column) => tag('div', column.label) + tag('div', column.of(row))).join(''),
          ),
        )
        .join(''),
    ),
  'cards of lines': (columns, rows) =>
    rows
      .map((row) => tag('section', columns.map((column) => tag('p', `${column.label}: ${column.of(row)}`)).join('')))
      .join(''),
  'a definition list for each': (columns, rows) =>
    rows
      .map((row) => tag('dl', columns.map((column) => tag('dt', column.label) + tag('dd', column.of(row))).join('')))
      .join(''),
  'one definition list': (columns, rows) =>
    tag(
      'dl',
      rows.flatMap((row) => columns.map((column) => tag('dt', column.label) + tag('dd', column.of(row)))).join(''),
    ),
  grid: (columns, rows) =>
    tag(
      'div',
      all(
        'div',
        columns.map(({ label }) => label),
      ) + rows.flatMap((row) => columns.map((column) => tag('div', column.of(row)))).join(''),
    ),
};

function transcript(random: Random): PageSample {
  const lang = pick(random, Object.keys(LEARN));
  const [heading, title, number, day, modules] = LEARN[lang] ?? ['', '', '', '', ''];
  const layout = pick(random, Object.keys(LAYOUTS));
  const style = pick(random, Object.keys(STYLES) as (keyof typeof STYLES)[]);
  const format = new Intl.DateTimeFormat(lang === 'en' && random() < 0.5 ? 'en-GB' : lang, {
    ...STYLES[style],
    timeZone: 'UTC',
  });
  const exams = shuffled(random, EXAMS)
    .slice(0, 1 + Math.floor(random() * 5))
    .map(([code, name]) => {
      const date = new Date(
        Date.UTC(2014 + Math.floor(random() * 8), Math.floor(random() * 12), 1 + Math.floor(random() * 28)),
      );
      const written = format.format(date);
      const [first, second] = /^(\d\d)\/(\d\d)\/\d{4}$/.exec(written)?.slice(1).map(Number) ?? [];
      const isUnsure = first !== undefined && first <= 12 && (second ?? 13) <= 12 && first !== second;
      return { code, name, written, day: isUnsure ? undefined : date.toISOString().slice(0, 10) };
    });
  const columns: Column[] = [
    { label: title, of: (row) => row.title },
    { label: number, of: (row) => row.number },
    { label: day, of: (row) => row.day },
  ];
  const isGrid = layout === 'grid';
  const ordered = isGrid
    ? pick(random, [columns, [columns[1], columns[0], columns[2]] as Column[]])
    : random() < 0.5
      ? columns
      : shuffled(random, columns);
  const rows = exams.map(({ code, name, written }) => ({ title: name, number: code, day: written }));
  const [before, after] = [pick(random, Object.keys(DECOYS)), pick(random, Object.keys(DECOYS))];
  const fault = pick(random, Object.keys(FAULTS));
  const html =
    `<main><h1>Transcript</h1>${DECOYS[before]?.(format, modules)}<h2>${heading}</h2>` +
    `${LAYOUTS[layout]?.(ordered, rows)}${DECOYS[after]?.(format, modules)}</main>`;
  return {
    url: 'https://learn.microsoft.com/en-us/users/averyholloway-4821/transcript/d0exampleabc123',
    html,
    lang,
    answer: FAULTS[fault] ?? { status: 'failed' },
    wanted: { what: 'exams', exams: exams.map(({ code, name, day }) => ({ code, title: name, day })) },
    made: [lang, layout, style, ordered.map(({ label }) => label).join(), before, after, fault].join(' | '),
  };
}

/** What else a transcript can contain. */
const DECOYS: Record<string, (format: Intl.DateTimeFormat, modules: string) => string> = {
  nothing: () => '',
  certifications: (format) =>
    `<h2>Microsoft</h2><table><tr><td>Microsoft Certified: Azure Fundamentals</td><td>0Z9Y8X-7W6V5U</td><td>${format.format(new Date(Date.UTC(2019, 0, 13)))}</td><td>N/A</td></tr></table>`,
  modules: (format, modules) =>
    `<h2>${modules}</h2><ul><li>Introduction to Azure <span>46 min</span> <span>${format.format(new Date(Date.UTC(2021, 4, 20)))}</span></li><li>Plan for 533 servers <span>${format.format(new Date(Date.UTC(2021, 5, 21)))}</span></li></ul>`,
  counters: () => '<ul><li>XP <b>45600</b></li><li>187</li></ul>',
  'a hidden copy': () =>
    '<div style="display: none"><table><tr><td>Old copy of an exam</td><td>AZ-900</td><td>2018-01-20</td></tr></table></div>',
  'a sentence': (format) => `<p>AZ-900 is scheduled for ${format.format(new Date(Date.UTC(2026, 10, 25)))}.</p>`,
};

const FAULTS: Record<string, Answer> = {
  failed: { status: 'failed' },
  'not found': { status: 'not-found' },
  forbidden: { status: 'forbidden' },
  string: { status: 'ok', json: { userName: 'averyholloway-4821', certificationData: { passedExams: 'none' } } },
  null: { status: 'ok', json: { userName: 'averyholloway-4821', certificationData: { passedExams: null } } },
  'other names': {
    status: 'ok',
    json: { userName: 'averyholloway-4821', certificationData: { exams: [{ number: 'AZ-900' }] } },
  },
  deeper: { status: 'ok', json: { result: { userName: 'averyholloway-4821', certificationData: {} } } },
  error: { status: 'ok', json: { error: { code: 500 } } },
};

const labelsOf = (field: 'transcriptId' | 'accessCode') => SHARE_LABELS[field].split('|');

const RESULTS: Record<string, (id: [string, string], code: [string, string]) => string> = {
  lines: ([a, id], [b, code]) => `<p>${a}: ${id}</p><p>${b}: ${code}</p>`,
  'bold labels': ([a, id], [b, code]) => `<p><b>${a}:</b> ${id}</p><p><b>${b}:</b> ${code}</p>`,
  pairs: ([a, id], [b, code]) => `<dl><dt>${a}</dt><dd>${id}</dd><dt>${b}</dt><dd>${code}</dd></dl>`,
  'table of rows': ([a, id], [b, code]) =>
    `<table><tr><th>${a}</th><td>${id}</td></tr><tr><th>${b}</th><td>${code}</td></tr></table>`,
  'table of columns': ([a, id], [b, code]) =>
    `<table><tr><th>${a}</th><th>${b}</th></tr><tr><td>${id}</td><td>${code}</td></tr></table>`,
  'fields that cannot be typed into': ([a, id], [b, code]) =>
    `<label>${a} <input readonly value="${id}"></label><label>${b} <input readonly value="${code}"></label>`,
  'groups with names': ([a, id], [b, code]) =>
    `<div role="group" aria-label="${a}"><span>${id}</span></div><div role="group" aria-label="${b}"><span>${code}</span></div>`,
  'outputs with labels': ([a, id], [b, code]) =>
    `<label for="i">${a}</label> <output id="i">${id}</output><br><label for="c">${b}</label> <output id="c">${code}</output>`,
  'names that stand elsewhere': ([a, id], [b, code]) =>
    `<span id="a">${a}</span><div aria-labelledby="a">${id}</div><span id="b">${b}</span><div aria-labelledby="b">${code}</div>`,
  titles: ([a, id], [b, code]) => `<p title="${a}">${id}</p><p title="${b}">${code}</p>`,
  'text that can be edited': ([a, id], [b, code]) => `<div contenteditable="true">${a}: ${id}<br>${b}: ${code}</div>`,
};

function oldResult(random: Random): PageSample {
  const layout = pick(random, Object.keys(RESULTS));
  const [first, second] = [pick(random, labelsOf('transcriptId')), pick(random, labelsOf('accessCode'))];
  const id = String(100_000 + Math.floor(random() * 9_000_000));
  const code = pick(random, ['Larch', 'Bramble', 'Holloway', 'Marula']) + String(1000 + Math.floor(random() * 9000));
  const around = pick(random, Object.keys(AROUND));
  return {
    url: 'https://www.microsoft.com/en-us/learning/dashboard.aspx',
    html: `<main>${AROUND[around]?.(RESULTS[layout]?.([first, id], [second, code]) ?? '')}</main>`,
    lang: 'en',
    answer: { status: 'failed' },
    wanted: { what: 'transcript', id, code },
    made: [layout, first, second, around].join(' | '),
  };
}

const AROUND: Record<string, (result: string) => string> = {
  nothing: (result) => result,
  'an MCID': (result) => `<p>MCID: 9900123</p>${result}<p>MCID: 9900123</p>`,
  'a hidden result': (result) =>
    `<div style="display: none"><p>Transcript ID: 7654321</p><p>Access Code: Hidden2018</p></div>${result}`,
  prose: (result) =>
    `<p>Share your transcript with your school.</p><section>${result}</section><p>Keep your code to yourself.</p>`,
  exams: (result) => `${result}<h2>Exams</h2><table><tr><td>459</td><td>Windows 8</td></tr></table>`,
};

const HOLDERS = [
  'Avery Holloway',
  'AVERY HOLLOWAY',
  'Welcome to Nowhere',
  'J. R. Holloway Jr',
  'Avery',
  '王小明',
  'Эйвери Холлоуэй',
  'أفيري هولواي',
  'Avery was Here',
];
const TITLES = [
  'Microsoft Certified: Azure Administrator Associate',
  'Exam 533: Implementing Microsoft Azure Infrastructure Solutions',
  'AZ-300 Microsoft Azure Architect Technologies',
  'MCSA: Office 365 - Certified 2016',
  'A badge to remember that was issued by magic',
];

function badge(random: Random): PageSample {
  const uuid = '00000000-0000-4000-8000-000000000103';
  const [title, holder] = [pick(random, TITLES), pick(random, HOLDERS)];
  const isHead = random() < 0.6;
  const isDrawn = !isHead || random() < 0.6;
  const isStale = isDrawn && random() < 0.3;
  const head = (of: string, to: string, at: string) =>
    `<meta property="og:title" content="${of} was issued by Microsoft to ${to}."><meta property="og:url" content="https://www.credly.com/badges/${at}">`;
  const other = head(
    TITLES.find((name) => name !== title) ?? '',
    'Jordan Example',
    pick(random, [uuid, uuid.replace('103', '900')]),
  );
  const name = pick(random, ['h1', 'h2', 'div role="heading"']);
  const drawn = `<p>This badge was issued to <a href="#">${holder}</a></p><p>Date issued: May 14, 2019</p><div><${name}>${title}</${name.split(' ')[0]}><div>Issued by <a href="#">Microsoft</a></div></div>`;
  return {
    url: `https://www.credly.com/badges/${uuid}`,
    html: `${isStale ? other : isHead ? head(title, holder, uuid) : ''}<main>${isDrawn ? drawn : ''}</main>`,
    lang: 'en',
    answer: { status: 'failed' },
    wanted: { what: 'badge', title, holder },
    made: [title, holder, isHead, isDrawn, isStale, name].join(' | '),
  };
}

const TROUBLES: [Refusal, string[]][] = [
  ['link-gone', ['404 - Page not found', 'Page introuvable', '404 – Seite nicht gefunden', 'ページが見つかりません']],
  ['unavailable', ['Service Unavailable', 'Something went wrong', '503 Service Temporarily Unavailable']],
  ['sign-in', ['Sign in to your account', 'Access denied', 'Melden Sie sich an', '登录']],
  ['consent', ['Permissions requested', 'Your consent is needed']],
];
const SHARE_PAGES = [
  'https://learn.microsoft.com/en-us/users/averyholloway-4821/transcript/d0exampleabc123',
  'https://learn.microsoft.com/en-us/users/averyholloway-4821/credentials/0a1b2c3d4e5f6071',
  'https://www.credly.com/badges/00000000-0000-4000-8000-000000000103',
  'https://mcp.microsoft.com/Anonymous//Transcript/Validate',
];

function trouble(random: Random): PageSample {
  const [refusal, headings] = pick(random, TROUBLES);
  const [heading, url] = [pick(random, headings), pick(random, SHARE_PAGES)];
  return {
    url,
    html: `<header><a href="#">Sign in</a></header><main><h1>${heading}</h1><p>Go to the start page.</p></main><footer><p>Terms of use</p></footer>`,
    lang: 'en',
    answer: { status: 'failed' },
    wanted: { what: 'refusal', refusal },
    made: `${url} | ${heading}`,
  };
}
