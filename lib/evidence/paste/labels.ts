/**
 * How people label what a pasted text contains, in addition to the labels of the old share result in
 * `old-transcript/labels.ts`. Seen in public CVs, READMEs and mails, 2026-11; the labels in other languages use the
 * words of Microsoft's own pages.
 */
import { SHARE_LABELS } from '../old-transcript/labels';

/** A text with its letters as people type them who leave out accents. Its length stays the same. */
export const withoutAccents = (text: string) =>
  text.replace(/[À-žЁЙёй]/g, (letter) => letter.normalize('NFD')[0] as string);

/** What a label in a pasted text introduces. */
export type Word =
  | 'transcriptId'
  | 'accessCode'
  | 'viewingPage'
  | 'mcid'
  /** Words that have this meaning only near a transcript: "ID", "Code", "Password". */
  | 'weakId'
  | 'weakCode'
  | 'holder'
  | 'exam'
  /** The label of a value that is not needed. */
  | 'other';

const TRANSCRIPT_ID = [
  SHARE_LABELS.transcriptId,
  'Transcript IDs|Transcript I\\.D|Transcript Identifier|Transcript Identification(?: Number)?|Transcript ?#',
  'Transcript (?:No|Nr|Number|Num)(?![\\p{L}])|Transcript Shar(?:e|ing) ID',
  'ID (?:(?:of|de|del|della|du|do|des|van) )?(?:(?:the|my|your|mi|mio|mon|meu) )?Trans[ck]ripts?(?!\\p{L}| ID)',
  'Transkripts-ID|Transkriptnummer|Transkript-Nr',
  'ID (?:de (?:la )?)?transcripción|Identificador de (?:la )?transcripción|Número de transcripción',
  '(?:ID|Identifiant|Numéro|N°) (?:d[eu] (?:(?:mon|votre|son) )?)?relevé de notes',
  'ID della trascrizione|ID del trascritto|Numero della trascrizione',
  'ID (?:de )?transcrição|Identificação da transcrição|Número da transcrição',
  '(?:ID|Идентификатор|Номер) транскрипта|ID выписки',
  'トランスクリプト ID|成績証明書の ID|성적표 번호|成绩单编号|成績單編號|成绩单号',
].join('|');

const ACCESS_CODE = [
  SHARE_LABELS.accessCode,
  'Access Codes|Transcript Access Code|Transcript Shar(?:e|ing) Code|Zugriffscode|Zugangs-Code',
  'Código acceso|Code d ?accès|Code accès|Codice accesso|Código acesso|Код для доступа',
  'アクセス・コード|엑세스 코드|訪問碼|访问码',
].join('|');

/** If several match in one place, the first one counts. */
const LABELS: Record<Word, string> = {
  transcriptId: TRANSCRIPT_ID,
  accessCode: ACCESS_CODE,
  viewingPage: `${SHARE_LABELS.viewingPage}|Transcript Viewing (?:URL|Link|Site|Address)|Viewing Page`,
  mcid: `${SHARE_LABELS.mcid}|MCP ID|MC ID|MCP (?:No|Nr|Number|Num)(?![\\p{L}])|MCP ?#|Microsoft-Zertifizierungs-ID|Microsoft-Zertifizierungskennung|ID de certificación de Microsoft|ID de certification Microsoft|ID certificazione Microsoft|ID de certificação da Microsoft|Идентификатор сертификации Майкрософт|Microsoft 認定 ID|Microsoft 認定資格 ID|Microsoft 인증 ID|Microsoft 认证 ID|Microsoft 認證 ID`,
  other:
    'Certification (?:number|No|ID)|Certificate (?:number|No|ID)|Credential (?:number|ID)|Candidate ID|Student ID|Registration ID|User ?ID|Employee ID|Order (?:number|No|ID)|Voucher(?: code)?|Confirmation (?:code|number)|Verification code|Security code|One-time code|License(?: number| No)?|Phone|Tel|Mobile|Fax|E-?mail|Date|Score|ZIP(?: code)?|Postal code',
  // Some of these are weak because banks use the same words for the numbers of their statements. Two others
  // ("Transcript lD", "Access C0de") have a wrong character, as in text recognized from a picture.
  weakId:
    'ID|Nr|No|Transcript [l1|]D|' +
    '(?:Trans[ck]ript|expediente(?: académico)?|transcripción|relevé de notes|libretto|trascrizione|transcrição|' +
    'выписк[аеиу]|транскрипт[ау]?|(?:成績)?証明書|トランスクリプト|성적표|성적 증명서|成績單|成績報告單|成绩单|成绩报告单)' +
    '(?=[:#\\s]{1,3}\\d{5,12}(?!\\d))|(?:ID|Identifiant|Numéro|N°) (?:d[eu] )?relevé|(?:Идентификатор|Номер) выписки',
  weakCode:
    'Code|Pass ?code|Pass ?word|PIN|PW|Pwd|Key|Kennwort|Passwort|Contraseña|Clave(?: de acceso)?|Código|Mot de passe|Codice|Password|Senha|Код|Пароль|コード|パスワード|코드|비밀번호|암호|密码|密碼|代码|代碼|Access C0de',
  holder:
    'Legal name|Full name|Holder|Candidate name|Candidate|Certified person|Name|Vollständiger Name|Nombre|Titular|Nom|Titulaire|Nome|Titolare|Имя|ФИО|氏名|名前|이름|성명|姓名',
  exam: 'Exams?|Exam (?:code|number)|Prüfung|Examen|Esame|Exame|Экзамен|試験|시험|考试|考試',
};

/**
 * What may follow a label: before its colon or equals sign, what it is for, a note on how it looks, or its number among
 * several; before its question mark, words that only ask for it.
 */
const TAIL =
  /(?:[^\S\n]+(?:for|of|to|the|this|my|your|view|see|open|transcripts?|microsoft|mcp|official|personal|personale|pessoal|personnel|fur|zum|das|mein|meinem?|transkripte?s?|de|del|di|du|da|do|mi|il|mio|mon|meu|para|pour|per|transcripcion|releve|notes|trascrizione|transcricao)){1,6}(?=[^\S\n]*[:=])|[^\S\n]*\((?=[^()\n]*\p{L}{3})(?=[^()\n]* )[^()\n]{1,60}\)(?=[^\S\n]*[:=])|[^\S\n]*#?\d(?=[^\S\n]*:)|(?:,?[^\S\n]+(?:please|pls|again|yet|too|bitte|noch|nochmal|mal|por|favor|s'il|te|vous|plait|per|пожалуиста)){1,3}(?=[^\S\n]*\?)/iuy;

/** Where a label ends, including everything that belongs to it. */
export function tailEnd(plain: string, end: number): number {
  TAIL.lastIndex = end;
  return TAIL.test(plain) ? TAIL.lastIndex : end;
}

/** What may be between the words of a label, which a narrow column or a mail breaks over two lines. */
const GAP = '[^\\S\\n]*(?:[-_][^\\S\\n]*)?(?:\\n[^\\S\\n]*(?=\\S))?';

const STRONG: readonly Word[] = ['transcriptId', 'accessCode', 'viewingPage', 'mcid'];

const rules = (isMeant: (word: Word) => boolean) =>
  (Object.keys(LABELS) as Word[])
    .filter(isMeant)
    .map((word) => `(?<${word}>${withoutAccents(LABELS[word])})`)
    .join('|')
    .replace(/(?<!\\)[ -](?![?\]])/g, GAP)
    .replaceAll("'", "['’´`]");

/** Letters of the scripts that put spaces between words. */
const LETTER = '\\p{sc=Latin}\\p{sc=Cyrillic}';
/** Letters of the scripts that do not, so that a value may touch its label. */
export const UNSPACED = '\\u3040-\\uD7AF';

/**
 * Finds every label in a text without accents, in any case, with one named group for each {@link Word}. A label must
 * not begin or end inside another word, but may touch the number before it. In JSON and YAML, its words have an
 * underscore or nothing between them.
 */
export const WORDS = new RegExp(
  `(?:(?<![${LETTER}\\p{N}])|(?<=\\d))(?:${rules((word) => STRONG.includes(word))})(?:(?![${LETTER}])|(?<=[${UNSPACED}]))|` +
    `(?<=^|[\\s([{<>"'“‘«「|/,;:.])(?:${rules((word) => !STRONG.includes(word))})(?=$|[\\s:=#.()\\]"'’”|/,;>–—]|-\\s)`,
  'gimu',
);

/** Finds the first label in a text without accents. */
export const FIRST_WORD = new RegExp(WORDS.source, 'imu');
