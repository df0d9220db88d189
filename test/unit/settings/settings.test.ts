import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CHANNELS } from '../../../lib/request/channel';
import { EXCELSIOR } from '../../../lib/request/school';
import {
  DEFAULT_SETTINGS,
  isRecipient,
  readSettings,
  Settings,
  SettingsChange,
  SITE_NAMES,
  THEMES,
} from '../../../lib/settings/settings';
import { LANGUAGE_TAGS } from '../../../lib/texts/languages';
import { anyText } from '../channels/any-text';

type Field = keyof Settings;
const FIELDS = Object.keys(DEFAULT_SETTINGS) as Field[];

/** Every setting with a value other than its default. */
const OTHER: Settings = {
  recipient: 'evaluations@example.edu',
  channel: 'draft-file',
  buttonOff: ['learn', 'dashboard'],
  contextMenu: false,
  keepCodes: true,
  followUpDays: 20,
  notify: true,
  theme: 'dark',
  language: 'en',
  closingLine: 'With kind regards,',
};

const BROKEN: Record<Field, readonly unknown[]> = {
  recipient: ['', 'nobody', 'someone@microsoft.com', 7, null, ['a@example.edu'], 'a@example.edu\nBcc: b@example.com'],
  channel: ['', 'fax', 7, null, ['mailto']],
  buttonOff: ['learn', ['github'], [7], null, {}, true],
  contextMenu: ['true', 1, null, []],
  keepCodes: ['false', 0, null, {}],
  followUpDays: [0, 91, -1, 1.5, '15', null, Number.NaN, Number.POSITIVE_INFINITY, [15]],
  notify: ['yes', 1, null],
  theme: ['', 'blue', 7, null],
  language: ['xx', '', 7, null],
  closingLine: ['a\nb', 'a\rb', 'a'.repeat(121), 7, null],
};

it('the sample has a value other than the default for every setting', () => {
  for (const field of FIELDS) expect(OTHER[field], field).not.toEqual(DEFAULT_SETTINGS[field]);
  expect(Object.keys(OTHER).sort()).toEqual([...FIELDS].sort());
  expect(Settings.parse(OTHER)).toEqual(OTHER);
  expect(Settings.parse(DEFAULT_SETTINGS)).toEqual(DEFAULT_SETTINGS);
});

it('the defaults turn on nothing intrusive', () => {
  expect(DEFAULT_SETTINGS).toMatchObject({
    recipient: EXCELSIOR.recipient.address,
    keepCodes: false,
    notify: false,
    buttonOff: [],
    followUpDays: 15,
  });
});

describe('reading stored settings', () => {
  it('gives them unchanged', () => {
    expect(readSettings(JSON.parse(JSON.stringify(OTHER)))).toEqual({ settings: OTHER, broken: [] });
  });

  it('gives the defaults if nothing was set', () => {
    expect(readSettings(undefined)).toEqual({ settings: DEFAULT_SETTINGS, broken: [] });
    expect(readSettings({})).toEqual({ settings: DEFAULT_SETTINGS, broken: [] });
  });

  it.each(FIELDS)('gives the default for a missing %s, which does not count as broken', (field) => {
    const { [field]: _, ...kept } = OTHER;
    const settings = { ...OTHER, [field]: DEFAULT_SETTINGS[field] };
    expect(readSettings(kept)).toEqual({ settings, broken: [] });
  });

  it.each(FIELDS.flatMap((field) => BROKEN[field].map((value) => [field, value] as const)))(
    'gives the default for a broken %s and reports only that field: %j',
    (field, value) => {
      const settings = { ...OTHER, [field]: DEFAULT_SETTINGS[field] };
      expect(readSettings({ ...OTHER, [field]: value })).toEqual({ settings, broken: [field] });
    },
  );

  it('reports every field if all are broken', () => {
    const kept = Object.fromEntries(FIELDS.map((field) => [field, BROKEN[field][0]]));
    expect(readSettings(kept)).toEqual({ settings: DEFAULT_SETTINGS, broken: FIELDS });
  });

  it.each([null, 7, 'dark', true, [], [OTHER]])(
    'reports every field if the value is no settings at all: %j',
    (kept) => {
      expect(readSettings(kept)).toEqual({ settings: DEFAULT_SETTINGS, broken: FIELDS });
    },
  );

  it('drops unknown fields', () => {
    const kept = { ...OTHER, telemetry: true, version: 9 };
    expect(readSettings(kept)).toEqual({ settings: OTHER, broken: [] });
    expect(Settings.parse(kept)).toEqual(OTHER);
  });

  it('ignores values that every object inherits', () => {
    const kept = JSON.parse('{"__proto__": {"keepCodes": true}, "constructor": {"keepCodes": true}, "theme": "dark"}');
    expect(readSettings(kept)).toEqual({ settings: { ...DEFAULT_SETTINGS, theme: 'dark' }, broken: [] });
    expect(readSettings(Object.create(OTHER))).toEqual({ settings: DEFAULT_SETTINGS, broken: [] });
    expect(Object.prototype).not.toHaveProperty('keepCodes');
  });

  it('does not modify the defaults', () => {
    const copy = structuredClone(DEFAULT_SETTINGS);
    readSettings({ ...OTHER, buttonOff: ['credly'] }).settings.buttonOff.push('learn');
    expect(DEFAULT_SETTINGS).toEqual(copy);
  });

  it('gives valid settings whatever was stored, and reports each broken field', () => {
    const value = fc.oneof(fc.jsonValue(), anyText, fc.constantFrom(...Object.values(OTHER)));
    const kept = fc.oneof(
      fc.jsonValue(),
      fc.dictionary(fc.oneof(fc.constantFrom<string>(...FIELDS, '__proto__', 'constructor'), anyText), value),
    );
    fc.assert(
      fc.property(kept, (json) => {
        const { settings, broken } = readSettings(json);
        expect(Settings.parse(settings)).toEqual(settings);
        expect(Object.keys(settings)).toEqual(FIELDS);
        for (const field of broken) expect(settings[field]).toEqual(DEFAULT_SETTINGS[field]);
        expect(readSettings(JSON.parse(JSON.stringify(settings)))).toEqual({ settings, broken: [] });
      }),
      { numRuns: 500 },
    );
  });
});

describe('a recipient', () => {
  it.each([
    EXCELSIOR.recipient.address,
    'evaluations@example.edu',
    'first.last+credit@mail.example.edu',
    'a_b-c@example.co',
    'A@EXAMPLE.EDU',
  ])('%s is accepted', (address) => {
    expect(isRecipient(address)).toBe(true);
    expect(readSettings({ recipient: address }).settings.recipient).toBe(address);
  });

  it.each([
    ['at Microsoft', 'mcphelp@microsoft.com'],
    ['at Microsoft in capitals', 'MCPHELP@MICROSOFT.COM'],
    ['in a part of Microsoft', 'someone@mail.microsoft.com'],
    ['with a line break', 'a@example.edu\nBcc: b@example.com'],
    ['with a carriage return', 'a@example.edu\r\nBcc: b@example.com'],
    ['with a line break at its end', 'a@example.edu\n'],
    ['with an encoded line break', 'a@example.edu%0ABcc:b@example.com'],
    ['with a line separator', 'a@example.edu\u2028b'],
    ['with header fields of a mail link', 'a@example.edu?bcc=b@example.com'],
    ['with another field', 'a@example.edu&bcc=b@example.com'],
    ['two, with a comma', 'a@example.edu,b@example.com'],
    ['two, with a semicolon', 'a@example.edu;b@example.com'],
    ['two, with a space', 'a@example.edu b@example.com'],
    ['with a name', 'Excelsior <a@example.edu>'],
    ['in brackets', '<a@example.edu>'],
    ['with two signs', 'a@b@example.edu'],
    ['without a sign', 'example.edu'],
    ['without a person', '@example.edu'],
    ['without a host', 'a@'],
    ['with half a host', 'a@example'],
    ['with an empty part', 'a@example..edu'],
    ['with a dot at the end', 'a@example.edu.'],
    ['with a space before', ' a@example.edu'],
    ['with a quote', '"a"@example.edu'],
    ['with a comment', 'a(b)@example.edu'],
    ['with an address in numbers', 'a@[127.0.0.1]'],
    ['with other letters', 'а@example.edu'],
    ['with a hidden character', 'a\u200B@example.edu'],
    ['that is too long', `${'a'.repeat(120)}@example.edu`],
    ['that is empty', ''],
  ])('%s is refused', (_, address) => {
    expect(isRecipient(address)).toBe(false);
    expect(readSettings({ recipient: address })).toEqual({ settings: DEFAULT_SETTINGS, broken: ['recipient'] });
    expect(SettingsChange.safeParse({ recipient: address }).success).toBe(false);
  });

  it('is always one line with one address, for any text', () => {
    const part = fc.constantFrom(
      'a',
      '.',
      '@',
      'example',
      '.edu',
      ',',
      '\n',
      '%0A',
      '?',
      ' ',
      'microsoft.com',
      '-',
      '+',
    );
    const typed = fc.oneof(
      fc.stringMatching(/^[a-z.+-]{1,5}@([a-z-]{1,3}\.){1,2}(edu|microsoft\.com)$/),
      fc.array(part, { maxLength: 8 }).map((parts) => parts.join('')),
      anyText,
    );
    let taken = 0;
    fc.assert(
      fc.property(typed, (address) => {
        if (!isRecipient(address)) return;
        taken++;
        expect(address).toMatch(/^[^\s@,;:<>?&%"()]+@[^\s@,;:<>?&%"()]+\.[^\s@,;:<>?&%"().]+$/);
        expect(address.toLowerCase()).not.toMatch(/[@.]microsoft\.com$/);
      }),
      { numRuns: 1000 },
    );
    expect(taken).toBeGreaterThan(10);
  });

  it('is checked quickly, however long it is', () => {
    expect(isRecipient(`a@${'a.'.repeat(5_000_000)}`)).toBe(false);
    expect(isRecipient(`a@${'a-'.repeat(59)}`)).toBe(false);
  });
});

describe('a change of settings', () => {
  it('contains only what changed', () => {
    expect(SettingsChange.parse({ theme: 'dark' })).toEqual({ theme: 'dark' });
    expect(SettingsChange.parse({})).toEqual({});
    expect(SettingsChange.parse({ theme: 'dark', telemetry: true })).toEqual({ theme: 'dark' });
  });

  it.each(FIELDS.flatMap((field) => BROKEN[field].map((value) => [field, value] as const)))(
    'is refused with a broken %s: %j',
    (field, value) => {
      expect(SettingsChange.safeParse({ theme: 'dark', [field]: value }).success).toBe(false);
    },
  );
});

describe('the values that can be set', () => {
  it('include every channel, theme and site', () => {
    for (const channel of ['last-used', ...CHANNELS]) expect(readSettings({ channel }).broken).toEqual([]);
    for (const theme of THEMES) expect(readSettings({ theme }).settings.theme).toBe(theme);
    expect(readSettings({ buttonOff: SITE_NAMES }).settings.buttonOff).toEqual(SITE_NAMES);
  });

  it('include every language', () => {
    for (const language of ['auto', ...LANGUAGE_TAGS]) expect(readSettings({ language }).broken).toEqual([]);
  });

  it('are 1 to 90 for the days to wait', () => {
    const taken = Array.from({ length: 200 }, (_, i) => i - 50).filter(
      (followUpDays) => !readSettings({ followUpDays }).broken.length,
    );
    expect(taken).toEqual(Array.from({ length: 90 }, (_, i) => i + 1));
  });
});
