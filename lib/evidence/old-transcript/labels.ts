import { lowerCase } from '../words/lower-case';

/**
 * How the fields of an old share result are labeled in the dashboard's 11 languages.
 *
 * Source: Microsoft's documentation "NCCRS college credit for certification exams" and "Access certificates, badges and
 * transcripts" in its localized repositories, as of 2021. The texts of the dashboard itself were not available, so
 * every known translation counts. "Transcript code" is what people write in public CVs.
 */
export const SHARE_LABELS = {
  transcriptId:
    'Transcript ID|Transcript code|Transkript-ID|Identificación de transcripción|ID del expediente académico|' +
    'ID du relevé de notes|ID de relevé de notes|ID trascrizione|ID del libretto|ID da transcrição|' +
    'ID выписки из зачетной ведомости|ID выписки об успеваемости|' +
    '証明書 ID|成績証明書 ID|성적표 ID|성적 증명서 ID|成績單 ID|成績報告單 ID|成绩单 ID|成绩报告单 ID',
  accessCode:
    "Access Code|Zugangscode|Código de acceso|Código de acesso|Code d'accès|Codice di accesso|Codice d'accesso|" +
    'Код доступа|アクセス コード|액세스 코드|접근 코드|訪問代碼|存取碼|存取代碼|访问代码',
  viewingPage:
    'Transcript Viewing Page|Transkript-Ansichtsseite|Página para ver transcripción|' +
    'Page de visualisation du relevé de notes|Pagina per la visualizzazione della versione digitale|' +
    'Página de visualização da transcrição|Страница просмотра выписки из зачетной ведомости|' +
    '証明書閲覧ページ|성적표 열람 페이지|成績單查看頁面|成绩单查看页面',
  // Known so that its number is never taken for another field's value; the page shows it next to the transcript.
  mcid: 'MCID|Microsoft Certification ID',
};

export type Label = keyof typeof SHARE_LABELS;

/** Between two words of a label: any spacing within the line, or a hyphen. */
const GAP = '[^\\S\\n]*(?:[-\u2010-\u2014][^\\S\\n]*)?';

/** A label in a script with word breaks must not begin inside another word. For lower case, like {@link LABEL_SIGN}. */
const SHARE_LABEL = /* @__PURE__ */ shareLabel();

/** Every label in a text, in upper or lower case: its field, and where it begins and ends. */
export function labelsIn(text: string): { field: Label; start: number; end: number }[] {
  return [...lowerCase(text).matchAll(SHARE_LABEL)].map(({ 0: found, index, groups = {} }) => ({
    field: Object.keys(groups).find((field) => groups[field]) as Label,
    start: index,
    end: index + found.length,
  }));
}

export const hasLabel = (text: string): boolean => lowerCase(text).search(SHARE_LABEL) >= 0;

/** Whether a text consists of one or more labels and nothing else. */
export function isLabelAlone(text: string): boolean {
  const rest = lowerCase(text).replace(SHARE_LABEL, '');
  return rest.length < text.length && /^[\s:]*$/.test(rest);
}

/**
 * Finds signs of labels: at least one wherever {@link labelsIn} finds a label, even if the text lost the boundaries of
 * its blocks, so that words run together.
 *
 * Every page of these sites waits for this expression, so it is made to compile fast. It contains only the words that
 * identify a label and has no lookbehind, which takes half the time of the full labels. It is for lower case, since
 * with the `i` flag it would take twice as long. Its group is empty for labels that only appear next to evidence; for
 * those, it consumes no word with which another label may begin.
 */
export const LABEL_SIGN = /* @__PURE__ */ labelSign();

/**
 * What a text, in upper or lower case, may contain: the label of a value that makes evidence; only labels that can
 * appear next to such a value; or none. Every old dashboard shows the person's MCID, and that alone must not start a
 * search.
 */
export function labelIn(text: string): LabelSign | undefined {
  let sign: LabelSign | undefined;
  for (const [, telling] of lowerCase(text).matchAll(LABEL_SIGN)) {
    if (telling) return 'evidence';
    sign = 'beside';
  }
  return sign;
}

export type LabelSign = 'evidence' | 'beside';

// Each page script uses only one of these two expressions. The bundler must be able to drop the other.
function shareLabel(): RegExp {
  const fields = Object.entries(SHARE_LABELS)
    .map(([field, labels]) => `(?<${field}>${labels.toLowerCase()})`)
    .join('|')
    .replace(/[ -](?!\])/g, GAP)
    .replaceAll("'", "['’´`]");
  // One lookbehind for all labels, since a browser takes a millisecond to prepare each.
  return new RegExp(`(?:(?<![\\p{L}\\p{N}])|(?=[\u3040-\uD7AF]))(?:${fields})`, 'gu');
}

function labelSign(): RegExp {
  const heads =
    '(trans[ck]ript (?:id|code)|id (?:del (?:expediente|libretto)|d[eu] relevé|trascri|da transcri|выписки)|' +
    "identificación de transcri|access code|zugangscode|código de ac(?:ceso|esso)|code d'accès|codice d(?:i |')accesso|" +
    'код доступа|アクセス コード|(?:액세스|접근) 코드|訪問代碼|存取代?碼|访问代码|証明書 id|성적(?:표| 증명서) id|' +
    '成(?:績(?:報告)?單|绩(?:报告)?单) id)|' +
    'trans[ck]ript (?:view|ansicht)|(?:ver|da)(?= transcri)|isation du relevé|' +
    'versione digitale|просмотра выписки|証明書閲覧|성적표 열람|成(?:績單|绩单)查看|(?:mc|certification )(?=id)';
  return new RegExp(heads.replaceAll(' ', '[-\\s\u2010-\u2014]*').replaceAll("'", "['’´`]"), 'g');
}
