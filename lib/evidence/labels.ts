/**
 * How the fields of the old share result are labelled, in the dashboard's 11 languages.
 *
 * Source: Microsoft's documentation "NCCRS college credit for certification exams" and "Access certificates, badges
 * and transcripts" in its localised repositories, as of 2021; the texts of the dashboard itself could not be had, so
 * every known translation counts. "Transcript code" is how people write it in public CVs.
 */
const SHARE_LABELS = {
  transcriptId:
    'Transcript ID|Transcript code|Transkript-ID|Identificación de transcripción|ID del expediente académico|' +
    'ID du relevé de notes|ID de relevé de notes|ID trascrizione|ID del libretto|証明書 ID|成績証明書 ID|성적표 ID|' +
    '성적 증명서 ID|ID da transcrição|ID выписки из зачетной ведомости|ID выписки об успеваемости|成績單 ID|' +
    '成績報告單 ID|成绩单 ID|成绩报告单 ID',
  accessCode:
    "Access Code|Zugangscode|Código de acceso|Code d'accès|Codice di accesso|Codice d'accesso|アクセス コード|액세스 코드|" +
    '접근 코드|Código de acesso|Код доступа|訪問代碼|存取碼|個人存取代碼|访问代码|个人访问代码',
  viewingPage:
    'Transcript Viewing Page|Transkript-Ansichtsseite|Página para ver transcripción|' +
    'Page de visualisation du relevé de notes|Pagina per la visualizzazione della versione digitale|証明書閲覧ページ|' +
    '성적표 열람 페이지|Página de visualização da transcrição|Страница просмотра выписки из зачетной ведомости|' +
    '成績單查看頁面|成绩单查看页面',
  // Known so that its number is never taken for another field's; the page shows it beside the transcript.
  mcid: 'MCID|Microsoft Certification ID|MCP ID',
};

export type Label = keyof typeof SHARE_LABELS;

/** Finds every label, one named group for each field; any case, any spacing or hyphens between its words. */
export const SHARE_LABEL = new RegExp(
  Object.entries(SHARE_LABELS)
    .map(([field, labels]) => `(?<${field}>${labels.split('|').map(pattern).join('|')})`)
    .join('|'),
  'giu',
);

function pattern(label: string): string {
  const gap = '[^\\S\\n]*[-\u2010-\u2014]?[^\\S\\n]*';
  const words = label
    .replace(/(?<=[^\0-\u024F\u0400-\u04FF]) ?(?=[A-Z])|[ -]/g, ' ')
    .split(' ')
    .join(gap)
    .replaceAll("'", "['\u2019\u00B4`]");
  // A label in letters with word breaks must not begin inside another word.
  return /^[\0-\u024F\u0400-\u04FF]/.test(label) ? `(?<![\\p{L}\\p{N}])${words}` : words;
}

/**
 * Labels of a Learn transcript's text, English and Japanese; other languages were not found.
 *
 * Source: public tools that read the page as saved text, 2025-03 and 2026.
 */
export const LEARN_LABELS = {
  exams: /^(?:passed exams|合格した試験|合格済みの試験)(?: ?\(?\d+\)?)?$/i,
  active: /^(?:active certifications|アクティブな認定資格|有効な認定資格)$/i,
  historical: /^(?:historical certifications|認定資格の履歴|過去の認定資格)$/i,
  otherSections:
    /^(?:microsoft certified trainer history|applied skills|learning paths completed|modules completed|応用スキル|完了したラーニング パス|モジュールは完了しました)$/i,
  column:
    /^(?:exam title|exam number|passed date|certification title|certification number|earned on|expire[sd] on|state|試験のタイトル|試験番号|合格日|認定資格のタイトル|認定資格番号|資格証明番号|資格情報番号|取得日|有効期限)\s*(?::\s*|$)/i,
  /** Labels that share a line with their days: "Earned on 19 Sep 2019  Expired on 19 Sep 2022". */
  dayInLine: /(?:^|\s)(?:earned on|expire[sd] on|取得日|有効期限)\s+(?=\d|\p{L}{3,9} \d)/giu,
  holder: /^legal name\s*:\s*/i,
  handle: /^username\s*:\s*/i,
};
