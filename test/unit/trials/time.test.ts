// @vitest-environment happy-dom
/**
 * Whatever the clock does, and wherever the person travels: each follow-up is announced once, in the morning of its day
 * or, if the machine slept, as soon as it wakes.
 */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { parseDay } from '../../../lib/evidence/words/days';
import { handle, refresh, remind, start } from '../../../lib/extension/messages/desk';
import { FOLLOW_UP_ALARM } from '../../../lib/extension/reminders/follow-up-alarm';
import { readStored } from '../../../lib/extension/store/stored';
import { dayIn } from '../../../lib/request/follow-up';
import { daysFor } from '../../../lib/request/life-days';
import { moment } from '../../../lib/request/shapes';
import { formatDay, shortDay } from '../../../lib/texts/day';
import { LANGUAGE_TAGS } from '../../../lib/texts/languages';
import { alarms, browser, fromPopup, startAnew } from '../extension/fake-extension';
import { credlyBadge } from '../request/example-request';
import { chance, SEED, times } from './trial';

vi.mock('../../../lib/extension/browser', async () => ({
  default: (await import('../extension/fake-extension')).browser,
}));
vi.mock('../../../lib/extension/store/application-store', () => ({
  forgetApplication: vi.fn(async () => {}),
  forgetApplications: vi.fn(async () => {}),
}));

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** From the first to the last hour of the world, with daylight saving to the hour, the half-hour and at midnight. */
const ZONES = [
  'Etc/GMT+12',
  'Pacific/Pago_Pago',
  'America/New_York',
  'America/St_Johns',
  'America/Santiago',
  'UTC',
  'Europe/Berlin',
  'Asia/Beirut',
  'Africa/Cairo',
  'Asia/Kolkata',
  'Australia/Lord_Howe',
  'Pacific/Chatham',
  'Pacific/Kiritimati',
];

beforeEach(() => {
  startAnew();
  browser.permissions.contains.mockResolvedValue(true);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllEnvs();
  browser.permissions.contains.mockResolvedValue(false);
});

const send = (name: string, body: unknown) => handle({ name, body }, fromPopup);
const said = () => browser.notifications.create.mock.calls.map(([id]) => id);
const localDay = () => dayIn(new Date());

/** Starts a request with this waiting time and sends it; returns its id. */
async function sendOne(days: number): Promise<string> {
  await send('settings/change', { notify: true, followUpDays: days });
  await send('requests/start', {});
  await send('request/change', { change: 'add-evidence', capture: { evidence: credlyBadge() } });
  await send('request/change', { change: 'live', happening: { event: 'sent' } });
  const { current } = await readStored();
  expect(current.request.life).toHaveLength(1);
  return current.request.id;
}

/** Moves the clock to a moment; alarms due on the way go off, or only at the end if the machine sleeps. */
async function goOn(to: number, isAsleep = false): Promise<void> {
  for (;;) {
    const due = alarms.get(FOLLOW_UP_ALARM)?.scheduledTime ?? Number.POSITIVE_INFINITY;
    if (due > to) break;
    vi.setSystemTime(isAsleep ? to : Math.max(due, Date.now()));
    alarms.delete(FOLLOW_UP_ALARM);
    await remind();
  }
  vi.setSystemTime(to);
}

/** The day this many working days after another, counted by the names of the days. */
function dueDay(from: string, days: number): string {
  const name = new Intl.DateTimeFormat('en', { weekday: 'short', timeZone: 'UTC' });
  let at = Date.parse(from);
  for (let left = days; left > 0; ) {
    at += DAY;
    if (!/S/.test(name.format(at))) left--;
  }
  return new Date(at).toISOString().slice(0, 10);
}

const WALKS = times(40, 1000);

it(`${WALKS} walks through days, sleep, restarts and clock changes remind once each, on the right day (seed ${SEED})`, async () => {
  const random = chance(SEED);
  const pick = <T>(all: readonly T[]) => all[Math.floor(random() * all.length)] as T;
  for (let walk = 0; walk < WALKS; walk++) {
    startAnew();
    browser.permissions.contains.mockResolvedValue(true);
    const zone = pick(ZONES);
    vi.stubEnv('TZ', zone);
    // The days around each clock change, the end of the year, and 29 February.
    const begin = Date.parse(
      pick(['2027-12-20', '2028-02-20', '2028-03-20', '2028-04-20', '2028-09-01', '2028-10-20']),
    );
    vi.useFakeTimers({ now: begin + Math.floor(random() * 10 * DAY), toFake: ['Date'] });
    const days = 1 + Math.floor(random() * 20);
    const id = await sendOne(days);
    const due = dueDay(localDay(), days);
    const told = JSON.stringify({ walk, zone, days, due, sent: new Date().toISOString() });
    for (let step = 0; step < 30 && localDay() <= due; step++) {
      const isAsleep = random() < 0.3;
      const before = said().length;
      await goOn(Date.now() + Math.floor(random() * 3 * DAY), isAsleep);
      if (random() < 0.3) {
        // The browser was closed; some keep no alarms then.
        if (random() < 0.5) alarms.clear();
        await start();
        await refresh();
        await goOn(Date.now());
      }
      if (said().length > before) expect(localDay() >= due, told).toBe(true);
    }
    vi.setSystemTime(new Date(`${due}T09:00:00`));
    await goOn(Date.now() + 3 * DAY);
    await goOn(Date.now() + 400 * DAY);
    expect(said(), told).toEqual([`follow-up:${id}`]);
  }
}, 600_000);

it('a reminder comes at nine in the morning in every zone, and not a moment earlier', async () => {
  for (const zone of ZONES) {
    startAnew();
    browser.permissions.contains.mockResolvedValue(true);
    vi.stubEnv('TZ', zone);
    vi.useFakeTimers({ now: new Date('2028-03-03T23:30:00'), toFake: ['Date'] });
    await sendOne(20);
    const due = new Date(`${dueDay('2028-03-03', 20)}T09:00:00`).getTime();
    await goOn(due - 1);
    expect(said(), zone).toEqual([]);
    await goOn(due);
    expect(said(), zone).toHaveLength(1);
  }
});

it.each(
  ZONES.flatMap((from) => [
    [from, ZONES[0] as string],
    [from, ZONES.at(-1) as string],
  ]),
)('a journey from %s to %s and back causes no second reminder and loses none', async (from, to) => {
  vi.stubEnv('TZ', from);
  vi.useFakeTimers({ now: new Date('2026-05-12T21:00:00'), toFake: ['Date'] });
  await sendOne(13);
  const due = dueDay('2026-05-12', 13);
  await goOn(new Date(`${due}T09:00:00`).getTime());
  expect(said()).toHaveLength(1);
  for (const zone of [to, from, to, from]) {
    vi.stubEnv('TZ', zone);
    await refresh();
    await goOn(Date.now() + 2 * DAY);
  }
  expect(said()).toHaveLength(1);

  browser.notifications.create.mockClear();
  const id = await sendOne(5);
  vi.stubEnv('TZ', to);
  await refresh();
  await goOn(Date.now() + 12 * DAY);
  expect(said()).toEqual([`follow-up:${id}`]);
});

describe('a clock that is wrong for a while', () => {
  beforeEach(() => {
    vi.stubEnv('TZ', 'Europe/Berlin');
    vi.useFakeTimers({ now: new Date('2026-05-12T12:00:00'), toFake: ['Date'] });
  });

  it('a year ahead: the reminder comes on the right day once the clock is right', async () => {
    await sendOne(15);
    vi.setSystemTime(new Date('2027-05-12T12:00:00'));
    await refresh();
    await goOn(Date.now() + HOUR);
    vi.setSystemTime(new Date('2026-05-13T12:00:00'));
    await refresh();
    browser.notifications.create.mockClear();
    await goOn(new Date('2026-06-02T08:59:59').getTime());
    expect(said()).toEqual([]);
    await goOn(new Date('2026-06-30T12:00:00').getTime());
    expect(said()).toHaveLength(1);
  });

  it.each(['1970-01-02T00:00:00', '2020-01-01T00:00:00', '2026-05-12T11:59:00'])(
    'set back to %s: no reminder comes until the clock is right, and then only one',
    async (wrong) => {
      await sendOne(15);
      vi.setSystemTime(new Date(wrong));
      await refresh();
      await goOn(Date.now() + HOUR);
      expect(said()).toEqual([]);
      vi.setSystemTime(new Date('2026-06-02T10:00:00'));
      await refresh();
      await goOn(Date.now() + DAY);
      vi.setSystemTime(new Date(wrong));
      await refresh();
      await goOn(Date.now() + DAY);
      vi.setSystemTime(new Date('2026-06-04T10:00:00'));
      await refresh();
      await goOn(Date.now() + DAY);
      expect(said()).toHaveLength(1);
    },
  );

  it('at the time of sending: the day can be corrected', async () => {
    vi.setSystemTime(new Date('2027-05-12T12:00:00'));
    await sendOne(15);
    vi.setSystemTime(new Date('2026-05-12T12:00:00'));
    await refresh();
    const { request } = (await readStored()).current;
    const { to } = daysFor(request, 0, new Date());
    expect(to).toBe('2026-05-12');
    expect(await send('request/change', { change: 'correct-life', index: 0, on: to })).toMatchObject({ ok: true });
    await goOn(new Date('2026-06-02T09:00:00').getTime());
    expect(said()).toHaveLength(1);
  });
});

it('several follow-ups that are due at once are each announced', async () => {
  vi.useFakeTimers({ now: new Date('2026-05-12T12:00:00'), toFake: ['Date'] });
  const ids = [await sendOne(5), await sendOne(5), await sendOne(5)];
  await goOn(Date.now() + 30 * DAY, true);
  await goOn(Date.now() + 30 * DAY);
  expect(said()).toEqual(ids.map((id) => `follow-up:${id}`));
});

it('a longer waiting time set afterward brings one more reminder, on its new day', async () => {
  vi.useFakeTimers({ now: new Date('2026-05-12T12:00:00'), toFake: ['Date'] });
  await sendOne(5);
  await goOn(Date.now() + 8 * DAY);
  expect(said()).toHaveLength(1);
  await send('settings/change', { followUpDays: 10 });
  await goOn(Date.now() + 30 * DAY);
  expect(said()).toHaveLength(2);
});

describe('a date stays the same date', () => {
  it.each(ZONES)('in %s and every language', (zone) => {
    vi.stubEnv('TZ', zone);
    for (const language of LANGUAGE_TAGS) {
      for (const [day, number] of [
        ['2028-02-29', 29],
        ['2028-03-26', 26],
        ['2028-09-03', 3],
        ['2028-12-31', 31],
        ['2028-01-01', 1],
      ] as const) {
        for (const shown of [formatDay(day, language), shortDay(day, language)]) {
          const numbers = shown.match(/\d+/g)?.map(Number);
          expect(numbers, `${day} ${language}`).toContain(number);
        }
      }
    }
  });
});

describe('a leap second, which our clocks do not have', () => {
  it.each([
    ['2016-12-31T23:59:60Z', '2016-12-31'],
    ['2016-12-31T23:59:60.5Z', '2016-12-31'],
    ['2017-01-01T08:59:60+09:00', '2016-12-31'],
    ['2016-12-31T23:59:60', '2016-12-31'],
  ])('%s is read as %s', (written, day) => {
    expect(parseDay(written)).toBe(day);
  });

  it('is refused as a moment in the life of a request, so no file can bring one', () => {
    expect(moment.safeParse('2016-12-31T23:59:60.000Z').success).toBe(false);
  });
});
