/** What the person can set, with what holds where they set nothing. */
import * as z from 'zod/mini';
import { CHANNELS } from '../request/channel';
import { DEFAULT_FOLLOW_UP_DAYS } from '../request/follow-up';
import { isMicrosoftAddress } from '../request/preflight/recipient';
import { EXCELSIOR } from '../request/school';
import { typed } from '../request/shapes';

/** The sites that the on-page button stands on, each with its addresses. */
export const SITES = {
  learn: ['https://learn.microsoft.com/*'],
  credly: ['https://www.credly.com/*'],
  dashboard: ['https://www.microsoft.com/*', 'https://mcp.microsoft.com/*'],
} as const;
export type SiteName = keyof typeof SITES;
export const SITE_NAMES = ['learn', 'credly', 'dashboard'] as const;

export const THEMES = ['auto', 'light', 'dark'] as const;
/** Those of the interface, by BCP 47 tag. */
export const LANGUAGES = ['en', 'de', 'es', 'fr', 'it', 'ja', 'ko', 'pt-BR', 'ru', 'zh-CN', 'zh-TW'] as const;

/** Whether a letter may be addressed so: one plain address, and none at Microsoft. */
export const isRecipient = (address: string): boolean =>
  address.length <= 120 && /^[\w.+-]+@[\w-]+(\.[\w-]+)+$/.test(address) && !isMicrosoftAddress(address);

const FIELDS = {
  /** Where letters go. */
  recipient: z.string().check(z.refine(isRecipient)),
  /** The channel offered first; `last-used` follows the person. */
  channel: z.enum(['last-used', ...CHANNELS]),
  /** Sites without the on-page button. */
  buttonOff: z.array(z.enum(SITE_NAMES)),
  contextMenu: z.boolean(),
  /** Whether access codes stay on the device when the browser closes. */
  keepCodes: z.boolean(),
  /** Working days. */
  followUpDays: z.int().check(z.gte(1), z.lte(90)),
  notify: z.boolean(),
  theme: z.enum(THEMES),
  language: z.enum(['auto', ...LANGUAGES]),
  /** The line before the person's name in a letter. */
  closingLine: typed(120).check(z.regex(/^[^\r\n]*$/)),
};

export const Settings = z.object(FIELDS);
export type Settings = z.infer<typeof Settings>;

/** Some settings anew. */
export const SettingsChange = z.partial(Settings);
export type SettingsChange = z.infer<typeof SettingsChange>;

export const DEFAULT_SETTINGS: Settings = {
  recipient: EXCELSIOR.recipient.address,
  channel: 'last-used',
  buttonOff: [],
  contextMenu: true,
  keepCodes: false,
  followUpDays: DEFAULT_FOLLOW_UP_DAYS,
  notify: false,
  theme: 'auto',
  language: 'auto',
  closingLine: 'Thank you,',
};

/** Reads settings field by field: what is broken or unknown falls back alone, and is named. */
export function readSettings(kept: unknown): { settings: Settings; broken: (keyof Settings)[] } {
  if (kept === undefined) return { settings: DEFAULT_SETTINGS, broken: [] };
  const fields = Object.keys(FIELDS) as (keyof Settings)[];
  if (typeof kept !== 'object' || kept === null || Array.isArray(kept)) {
    return { settings: DEFAULT_SETTINGS, broken: fields };
  }
  const settings: Record<string, unknown> = { ...DEFAULT_SETTINGS };
  const broken: (keyof Settings)[] = [];
  for (const field of fields) {
    if (!Object.hasOwn(kept, field)) continue;
    const parsed = FIELDS[field].safeParse((kept as Record<string, unknown>)[field]);
    if (parsed.success) settings[field] = parsed.data;
    else broken.push(field);
  }
  return { settings: settings as Settings, broken };
}
