/** What the person can set, and the defaults. */
import * as z from 'zod/mini';
import { SITES, type SiteButton } from '../evidence/sites';
import { isAddress, RECIPIENT_LIMIT } from '../request/address';
import { CHANNELS } from '../request/channel';
import { DEFAULT_FOLLOW_UP_DAYS } from '../request/follow-up';
import { isMicrosoftAddress } from '../request/preflight/recipient';
import { EXCELSIOR } from '../request/school';
import { typed } from '../request/shapes';
import { LANGUAGE_TAGS } from '../texts/languages';

/** The sites for which the on-page button can be turned off. */
export const SITE_NAMES: readonly SiteButton[] = [...new Set(SITES.map(({ button }) => button))];

export const THEMES = ['auto', 'light', 'dark'] as const;

/** Whether letters may go to this address: it must be one plain address, and not at Microsoft. */
export const isRecipient = (address: string): boolean =>
  address.length <= RECIPIENT_LIMIT && isAddress(address) && !isMicrosoftAddress(address);

const FIELDS = {
  /** Where letters go. */
  recipient: z.string().check(z.refine(isRecipient)),
  /** The channel offered first; `last-used` is the one that the person used last. */
  channel: z.enum(['last-used', ...CHANNELS]),
  /** Sites where the on-page button is turned off. */
  buttonOff: z.array(z.enum(SITE_NAMES)),
  contextMenu: z.boolean(),
  /** Whether access codes stay on the device when the browser closes. */
  keepCodes: z.boolean(),
  /** Business days. */
  followUpDays: z.int().check(z.gte(1), z.lte(90)),
  notify: z.boolean(),
  theme: z.enum(THEMES),
  language: z.enum(['auto', ...LANGUAGE_TAGS]),
  /** The line before the person's name in a letter. */
  closingLine: typed(120).check(z.regex(/^[^\r\n]*$/)),
};

export const Settings = z.object(FIELDS);
export type Settings = z.infer<typeof Settings>;
export type SettingName = keyof Settings;
const SETTING_NAMES = Object.keys(FIELDS) as SettingName[];

/** New values for some of the settings. */
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

/** Reads settings field by field. One that is broken falls back to its default alone, and is listed in `broken`. */
export function readSettings(kept: unknown): { settings: Settings; broken: SettingName[] } {
  if (kept === undefined) return { settings: DEFAULT_SETTINGS, broken: [] };
  if (typeof kept !== 'object' || kept === null || Array.isArray(kept)) {
    return { settings: DEFAULT_SETTINGS, broken: SETTING_NAMES };
  }
  const { good, broken } = goodSettings(kept);
  return { settings: { ...DEFAULT_SETTINGS, ...good }, broken };
}

/** Splits an object into the settings that can be read, and the names of those that cannot. */
export function goodSettings(given: object): { good: SettingsChange; broken: SettingName[] } {
  const good: Record<string, unknown> = {};
  const broken: SettingName[] = [];
  for (const name of SETTING_NAMES) {
    if (!Object.hasOwn(given, name)) continue;
    const parsed = FIELDS[name].safeParse((given as Record<string, unknown>)[name]);
    if (parsed.success) good[name] = parsed.data;
    else broken.push(name);
  }
  return { good: good as SettingsChange, broken };
}
