import type { Translate } from './translate';

/** What was sent, as the request's life keeps it. */
interface Sent {
  at: string;
  channel?: keyof typeof CHANNEL_WORDS | undefined;
  sending?:
    | { recipient: string; subject: string; exams: string[]; links: string[]; application?: string | undefined }
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
} as const;

/** The record of what was sent: a label and its lines in each row, in the language of the interface. */
export function recordRows(t: Translate, { at, channel, sending }: Sent): [label: string, lines: string[]][] {
  const when = new Intl.DateTimeFormat(t.language, { dateStyle: 'long', timeStyle: 'short' }).format(new Date(at));
  const rows: [string, (string | undefined)[]][] = [
    [t('record.sent'), [when]],
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
