/**
 * The format of the file with a person's data that the options page exports and imports. JSON:
 *
 * - `format`: always `credit-courier`
 * - `version`: the schema version of everything in it
 * - `exportedAt`: ISO 8601
 * - `requests`, `settings`: as they are stored
 * - `accessCodes`: by request id and item id; only if the person asked for them
 * - `applications`: the completed applications by their file key, as base64
 */
import * as z from 'zod/mini';
import { AccessCode } from '../evidence/evidence';
import { isPossible } from '../request/life';
import { migrate, versionOf } from '../request/migrations';
import { Requests, SCHEMA_VERSION } from '../request/requests';
import { moment, ownId } from '../request/shapes';
import { DEFAULT_SETTINGS, goodSettings, type SettingName, Settings, type SettingsChange } from '../settings/settings';

/** Base64 that the browser can decode: only whole groups of four characters. */
const base64 = z.string().check(
  z.regex(/^[A-Za-z0-9+/]*={0,2}$/),
  z.refine((text) => text.length % 4 === 0),
);

/** Requests that the product could have created itself: each with a possible life, and without duplicate items. */
const PossibleRequests = Requests.check(
  z.refine(({ all }) =>
    all.every(({ life, items }) => isPossible(life) && new Set(items.map(({ id }) => id)).size === items.length),
  ),
);

export const ExportFile = z.object({
  format: z.literal('credit-courier'),
  version: z.literal(SCHEMA_VERSION),
  exportedAt: moment,
  requests: PossibleRequests,
  settings: Settings,
  accessCodes: z.optional(z.record(ownId(60), z.record(ownId(600), AccessCode))),
  applications: z.optional(z.record(ownId(60), base64)),
});
export type ExportFile = z.infer<typeof ExportFile>;

/** An import file as it was read, with as many of its settings as could be read. */
export type ImportFile = Omit<ExportFile, 'settings'> & { settings: SettingsChange };

/** The largest file that is read, in bytes: enough for two applications of 10 MB as base64, and everything else. */
export const LARGEST_IMPORT = 30_000_000;

/** The text of an export file. */
export const writeExport = (file: ExportFile): string => JSON.stringify(file, undefined, 1);

/** Why a file cannot be imported. */
export type ImportRefusal = 'too-large' | 'unreadable' | 'not-json' | 'foreign' | 'newer' | 'damaged';

/**
 * Reads the text of an export file, from this version or an older one.
 *
 * @returns the file, and the names of the settings in it that could not be read; or why it cannot be imported
 */
export function parseExport(text: string): { file: ImportFile; leftOut: SettingName[] } | { refusal: ImportRefusal } {
  if (text.length > LARGEST_IMPORT) return { refusal: 'too-large' };
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { refusal: 'not-json' };
  }
  if (typeof value !== 'object' || value === null || !('format' in value) || value.format !== 'credit-courier') {
    return { refusal: 'foreign' };
  }
  const version = versionOf(value);
  if (version > SCHEMA_VERSION) return { refusal: 'newer' };
  if (!(version >= 1)) return { refusal: 'damaged' };
  const requests = migrate('requests' in value ? value.requests : undefined);
  const settings = 'settings' in value ? value.settings : undefined;
  if (typeof settings !== 'object' || settings === null || Array.isArray(settings)) return { refusal: 'damaged' };
  const { good, broken } = goodSettings(settings);
  const whole = { ...value, version: SCHEMA_VERSION, requests, settings: { ...DEFAULT_SETTINGS, ...good } };
  const parsed = ExportFile.safeParse(whole);
  return parsed.success ? { file: { ...parsed.data, settings: good }, leftOut: broken } : { refusal: 'damaged' };
}
