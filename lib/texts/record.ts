import type { TextKey } from './dictionary';
import type { Translate } from './translate';

/** The channels that have a text. */
type ChannelNamed = TextKey extends infer Key ? (Key extends `channel.${infer Channel}` ? Channel : never) : never;

/** One sent letter, as stored in the request's life. A follow-up contains only when and how it was sent. */
export interface Sent {
  event?: 'sent' | 'followed-up';
  at: string;
  /** Whether only the day is known, not the time. */
  isDayOnly?: boolean | undefined;
  channel?: ChannelNamed | undefined;
  sending?:
    | {
        recipient: string;
        subject: string;
        text: string;
        exams: string[];
        links: string[];
        application?: string | undefined;
      }
    | undefined;
}

/** One fact of a record, line by line. */
export interface RecordRow {
  label: string;
  lines: string[];
  /** Whether the lines are from the letter, which is always in English. */
  isEnglish?: true;
}

/** The record of one sent letter, in the language of the interface. */
export function recordRows(t: Translate, { event, at, isDayOnly, channel, sending }: Sent): RecordRow[] {
  const when = new Intl.DateTimeFormat(t.language, {
    dateStyle: 'long',
    ...(!isDayOnly && { timeStyle: 'short' }),
  }).format(new Date(at));
  const rows: RecordRow[] = [
    { label: t(event === 'followed-up' ? 'life.followed-up' : 'record.sent'), lines: [when] },
    { label: t('record.channel'), lines: channel ? [t(`channel.${channel}`)] : [] },
  ];
  if (!sending) return rows.filter(hasLines);
  const { recipient, subject, exams, links, application } = sending;
  return [
    ...rows,
    { label: t('record.recipient'), lines: [recipient] },
    { label: t('record.subject'), lines: [subject], isEnglish: true as const },
    { label: t('record.exams'), lines: exams },
    { label: t('record.links'), lines: links, isEnglish: true as const },
    { label: t('record.application'), lines: application ? [application] : [] },
  ]
    .filter(hasLines)
    .map(({ lines, ...row }) => ({ ...row, lines: lines.map(inOneLine) }));
}

/** File names and imported records may contain line breaks, which would look like rows of their own. */
const inOneLine = (text: string) => text.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ');

const hasLines = ({ lines }: RecordRow) => lines.length > 0;

/**
 * The record of every sent letter, as plain text.
 *
 * @param name what the request is called
 */
export const recordText = (t: Translate, name: string, sendings: readonly Sent[]): string =>
  [
    name,
    ...sendings.map((sent) =>
      [
        ...recordRows(t, sent).map(({ label, lines }) => `${label}: ${lines.join('\n  ')}`),
        ...(sent.sending ? ['', `${t('record.letter')}:`, '', sent.sending.text] : []),
      ].join('\n'),
    ),
  ].join('\n\n');
