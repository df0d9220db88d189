/** Updates what an older version stored to today's shape, one version at a time. */
import { SCHEMA_VERSION } from './requests';

type Kept = Record<string, unknown>;

/** One step for each version that was ever stored, from it to the next. A step trusts nothing that it reads. */
const STEPS: Record<number, (kept: Kept) => unknown> = {
  // One request became several; whether it was sent became the first event of its life.
  1: ({ version: _, ...request }) => {
    const { log, items, ticks, application } = request;
    const drafts = rowsOf(log);
    const draft = drafts.findLast(({ answer }) => answer === 'sent');
    // When each piece of evidence was added or last changed. The earliest is the best known start of the request.
    const added = rowsOf(items)
      .map(({ addedAt }) => addedAt)
      .filter((at) => typeof at === 'string')
      .sort();
    const sentAt = (draft ?? drafts.at(-1))?.at ?? added.at(-1);
    const wasSent = Array.isArray(ticks) && ticks.includes('send');
    return {
      version: 2,
      currentId: 'first',
      all: [
        {
          ...request,
          id: 'first',
          startedAt: added[0] ?? '1970-01-01T00:00:00.000Z',
          ticks: Array.isArray(ticks) ? ticks.filter((tick) => tick !== 'send') : ticks,
          // Its bytes were stored under this one key.
          ...(isKept(application) && { application: { ...application, file: 'application' } }),
          life: wasSent && sentAt ? [{ event: 'sent', at: sentAt, ...(draft && { channel: draft.channel }) }] : [],
        },
      ],
    };
  },
  // Findings can be answered, and a draft can be answered as sent without the application.
  2: ({ all, ...requests }) => ({ ...requests, version: 3, all: eachOf(all, (request) => ({ ...request, seen: [] })) }),
  // The address of a viewing page is kept without its query and fragment.
  3: ({ all, ...requests }) => ({ ...requests, version: 4, all: eachOf(all, withPlainPages) }),
};

/** A query or fragment may contain the access code, so it is also removed from the record of what was sent. */
const withPlainPages = ({ items, life, ...request }: Kept): Kept => ({
  ...request,
  items: eachOf(items, (item) => ({
    ...item,
    evidence: changed(item.evidence, (evidence) => ({ ...evidence, viewingPage: plainPages(evidence.viewingPage) })),
  })),
  life: eachOf(life, (event) => ({
    ...event,
    sending: changed(event.sending, ({ links, text, ...sending }) => ({
      ...sending,
      links: Array.isArray(links) ? links.map(plainPages) : links,
      text: plainPages(text),
    })),
  })),
});

const plainPages = (text: unknown): unknown =>
  typeof text === 'string' ? text.replace(/(https:\/\/mcp\.microsoft\.com\/[^\s?#]*)[?#]\S*/gi, '$1') : text;

/**
 * Runs all steps from the version of a stored value to today's.
 *
 * @returns a value that still has to be validated; the same value if there is no step from its version
 */
export function migrate(kept: unknown): unknown {
  let value = kept;
  for (let version = versionOf(value); version < SCHEMA_VERSION; version = versionOf(value)) {
    const step = STEPS[version];
    if (!step || !isKept(value)) return value;
    value = step(value);
  }
  return value;
}

/** The schema version of a stored value; `NaN` if it has none. */
export const versionOf = (kept: unknown): number =>
  isKept(kept) && typeof kept.version === 'number' ? kept.version : Number.NaN;

const isKept = (value: unknown): value is Kept => typeof value === 'object' && value !== null && !Array.isArray(value);

/** The value changed, where it has fields to change. */
const changed = (value: unknown, change: (value: Kept) => Kept): unknown => (isKept(value) ? change(value) : value);

const eachOf = (list: unknown, change: (value: Kept) => Kept): unknown =>
  Array.isArray(list) ? list.map((value) => changed(value, change)) : list;

const rowsOf = (list: unknown): Kept[] => (Array.isArray(list) ? list.filter(isKept) : []);
