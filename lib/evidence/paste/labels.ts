/**
 * How people label what a pasted text holds, beside the labels of the old share result in `old-transcript/labels.ts`. Seen in
 * public CVs, READMEs and mails, 2026-11; the other languages say the same in the words of Microsoft's own pages.
 */
import { SHARE_LABELS } from '../old-transcript/labels';

/** A text as long as before, with its letters as people type them who leave the accents out. */
export const withoutAccents = (text: string) =>
  text.replace(/[À-žЁЙёй]/g, (letter) => letter.normalize('NFD')[0] as string);

/** What a label in a pasted text stands before. */
export type Word =
  | 'transcriptId'
  | 'accessCode'
  | 'viewingPage'
  | 'mcid'
  /** A word that means it only beside a transcript: "ID", "Code", "Password". */
  | 'weakId'
  | 'weakCode'
  | 'holder'
  | 'exam'
  /** Its value belongs to nothing that is looked for. */
  | 'other';

const LABELS: Record<Word, string> = {
  transcriptId: `${SHARE_LABELS.transcriptId}|Transcript Identifier|Transcript (?:No|Nr|Number|Num)(?![\\p{L}])|Transcript ?#|Transcript Share ID|Transcript Sharing ID|ID de la transcripción|ID de transcrição|ID della trascrizione|Transkriptnummer|ID de transcripción|Transkript-Nr|Número de transcripción|ID транскрипта|ID выписки|トランスクリプト ID|成绩单编号|成績單編號|成绩单号`,
  accessCode: `${SHARE_LABELS.accessCode}|Transcript Access Code|Transcript Sharing Code|Transcript Share Code|Zugriffscode|Zugangs-Code|Codice accesso|Код для доступа|訪問碼|访问码`,
  viewingPage: `${SHARE_LABELS.viewingPage}|Transcript Viewing (?:URL|Link|Site|Address)|Viewing Page`,
  mcid: `${SHARE_LABELS.mcid}|MCP ID|MC ID|Microsoft-Zertifizierungs-ID|Microsoft-Zertifizierungskennung|ID de certificación de Microsoft|ID de certification Microsoft|ID certificazione Microsoft|ID de certificação da Microsoft|Идентификатор сертификации Майкрософт|Microsoft 認定 ID|Microsoft 認定資格 ID|Microsoft 인증 ID|Microsoft 认证 ID|Microsoft 認證 ID`,
  weakId: 'ID|Nr|No',
  weakCode:
    'Code|Pass ?code|Pass ?word|PIN|Pwd|Key|Kennwort|Passwort|Contraseña|Código|Mot de passe|Codice|Password|Senha|Код|Пароль|コード|パスワード|코드|비밀번호|암호|密码|密碼|代码|代碼',
  holder:
    'Legal name|Full name|Holder|Candidate name|Candidate|Certified person|Name|Vollständiger Name|Nombre|Titular|Nom|Titulaire|Nome|Titolare|Имя|ФИО|氏名|名前|이름|성명|姓名',
  exam: 'Exams?|Exam (?:code|number)|Prüfung|Examen|Esame|Exame|Экзамен|試験|시험|考试|考試',
  other:
    'Certification (?:number|No|ID)|Certificate (?:number|No|ID)|Credential (?:number|ID)|Candidate ID|Student ID|Registration ID|User ?ID|Employee ID|Order (?:number|No|ID)|Voucher(?: code)?|Confirmation (?:code|number)|Verification code|Security code|One-time code|License(?: number| No)?|Phone|Tel|Mobile|Fax|E-?mail|Date|Score|ZIP(?: code)?|Postal code',
};

const GAP = '[^\\S\\n]*(?:[-_][^\\S\\n]*)?';

const STRONG: readonly Word[] = ['transcriptId', 'accessCode', 'viewingPage', 'mcid'];

const rules = (isMeant: (word: Word) => boolean) =>
  (Object.keys(LABELS) as Word[])
    .filter(isMeant)
    .map((word) => `(?<${word}>${withoutAccents(LABELS[word])})`)
    .join('|')
    .replace(/(?<!\\)[ -](?![?\]])/g, GAP)
    .replaceAll("'", "['’´`]");

/** Letters of the alphabets whose words have spaces between them. */
const LETTER = '\\p{sc=Latin}\\p{sc=Cyrillic}';

/**
 * Finds every label in a text without accents, one named group for each word, in any case. A label does not begin or end inside another word; in
 * JSON and YAML its own words have an underscore or nothing between them.
 */
export const WORDS = new RegExp(
  `(?<![${LETTER}\\p{N}])(?:${rules((word) => STRONG.includes(word))})(?![${LETTER}])|` +
    `(?<=^|[\\s([{<>"'“‘«「|/,;:.])(?:${rules((word) => !STRONG.includes(word))})(?=$|[\\s:=#.()\\]"'’”|/,;>–—]|-\\s)`,
  'gimu',
);

/** Finds the first label of a text without accents. */
export const FIRST_WORD = new RegExp(WORDS.source, 'imu');
