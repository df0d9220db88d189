/**
 * Labels in the text of a Learn transcript, in English and Japanese; no source was found for other languages.
 *
 * Source: public tools that read the page as saved text, 2025-03 and 2026.
 */
export const EXAMS_HEADING = /^(?:\d{1,3} ?)?(?:passed exams|合格した試験|合格済みの試験)(?::? ?\(?\d+\)?)?$/i;
export const ACTIVE_HEADING = /^(?:active certifications|アクティブな認定資格|有効な認定資格)$/i;
export const HISTORICAL_HEADING = /^(?:historical certifications|認定資格の履歴|過去の認定資格)$/i;
export const OTHER_HEADINGS =
  /^(?:microsoft certified trainer history|applied skills|learning paths completed|modules completed|応用スキル|完了したラーニング パス|モジュールは完了しました)$/i;
export const COLUMN_LABEL =
  /^(?:exam title|exam number|passed date|certification title|certification number|earned on|expire[sd] on|state|試験のタイトル|試験番号|合格日|認定資格のタイトル|認定資格番号|資格証明番号|資格情報番号|取得日|有効期限)\s*(?::\s*|$)/i;
/** Labels on the same line as their days: "Earned on 19 Sep 2019  Expired on 19 Sep 2022". */
export const DAY_LABEL_IN_LINE = /(?:^|\s)(?:earned on|expire[sd] on|取得日|有効期限)\s+(?=\d|\p{L}{3,9} \d)/giu;
export const HOLDER_LABEL = /^legal name\s*(?::\s*|$)/i;
export const HANDLE_LABEL = /^username\s*(?::\s*|$)/i;
/** Labels beside those two; what they name is not read. */
export const OTHER_PERSON_LABEL = /^(?:e-?mail|microsoft certification id|mct status)$/i;
/** What a row says about an exam that was not passed, or not yet, in the languages of the page. */
export const NOT_PASSED =
  /^(?:(?:not|nicht|non|no|não|не) (?:passed|bestanden|superato|superad[oa]|aprobad[oa]|réussi|aprovado|сдан)|fail(?:ed)?|durchgefallen|échec|échoué|ajourné|suspens[oa]|suspendid[oa]|reprobado|reprovado|不合格|불합격|未通[过過]|scheduled|registered|upcoming|pending|in progress|cancel+ed|no[- ]show)$/i;
