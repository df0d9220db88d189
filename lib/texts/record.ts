import type { Translate } from './translate';

/** What was sent, as the request's life keeps it; of a follow-up only when and how. */
export interface Sent {
  event?: 'sent' | 'followed-up';
  at: string;
  /** Whether the time of day is not known. */
  isDayOnly?: boolean | undefined;
  channel?: keyof typeof CHANNEL_WORDS | undefined;
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

const CHANNEL_WORDS = {
  mailto: 'channel.mailto',
  'draft-file': 'channel.draft-file',
  gmail: 'channel.gmail',
  'outlook-work': 'channel.outlook-work',
  'outlook-com': 'channel.outlook-com',
  yahoo: 'channel.yahoo',
  clipboard: 'channel.clipboard',
  other: 'channel.other',
} as const;

/** The record of one letter that was sent: a label and its lines in each row, in the language of the interface. */
export function recordRows(
  t: Translate,
  { event, at, isDayOnly, channel, sending }: Sent,
): [label: string, lines: string[]][] {
  const when = new Intl.DateTimeFormat(t.language, {
    dateStyle: 'long',
    ...(!isDayOnly && { timeStyle: 'short' }),
  }).format(new Date(at));
  const rows: [string, (string | undefined)[]][] = [
    [t(event === 'followed-up' ? 'life.followed-up' : 'record.sent'), [when]],
    [t('record.channel'), [channel && t(CHANNEL_WORDS[channel])]],
    [t('record.recipient'), [sending?.recipient]],
    [t('record.subject'), [sending?.subject]],
    [t('record.exams'), sending?.exams ?? []],
    [t('record.links'), sending?.links ?? []],
    [t('record.application'), [sending?.application]],
  ];
  return rows
    .map(([label, lines]): [string, string[]] => [label, lines.filter((line): line is string => Boolean(line))])
    .filter(([, lines]) => lines.length > 0);
}

/**
 * The record of every letter that was sent, as plain text.
 *
 * @param name what the request is called
 */
export const recordText = (t: Translate, name: string, sendings: readonly Sent[]): string =>
  [
    name,
    ...sendings.map((sent) =>
      [
        ...recordRows(t, sent).map(([label, lines]) => `${label}: ${lines.join('\n  ')}`),
        ...(sent.sending ? ['', `${t('record.letter')}:`, '', sent.sending.text] : []),
      ].join('\n'),
    ),
  ].join('\n\n');
