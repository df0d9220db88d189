/** All data of an invented person, for tests of export and import. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { ExportFile } from '../../../lib/data/export-file';
import type { Whole } from '../../../lib/data/import';
import type { Request } from '../../../lib/request/request';
import { EMPTY_REQUEST } from '../../../lib/request/request';
import { NO_REQUESTS, Requests, SCHEMA_VERSION } from '../../../lib/request/requests';
import { DEFAULT_SETTINGS } from '../../../lib/settings/settings';
import { NOW } from '../request/example-request';

/** Two requests: a closed one with an old transcript among its evidence, and one in preparation. */
export const RICH = Requests.parse(
  JSON.parse(readFileSync(path.resolve(import.meta.dirname, `../../stored/v${SCHEMA_VERSION}.json`), 'utf8')),
);
export const [SENT, PREPARED] = RICH.all as [Request, Request];
export const CODES = { first: { 'mcp-transcript:1234567': 'Avery2020' } };

export const EVERYTHING: Whole = {
  requests: RICH,
  codes: CODES,
  settings: { ...DEFAULT_SETTINGS, theme: 'dark', followUpDays: 20 },
};
export const NOTHING: Whole = { requests: NO_REQUESTS, codes: {}, settings: DEFAULT_SETTINGS };

/** The export file of some data. */
export const fileOf = ({ requests, codes, settings }: Whole, withCodes = true): ExportFile => ({
  format: 'credit-courier',
  version: SCHEMA_VERSION,
  exportedAt: NOW,
  requests,
  settings,
  ...(withCodes && { accessCodes: codes }),
});

/** A single request with some parts changed. */
export const only = (part: Partial<Request>): Whole => {
  const request = { ...EMPTY_REQUEST, startedAt: NOW, ...part };
  return { ...NOTHING, requests: { ...NO_REQUESTS, currentId: request.id, all: [request] } };
};
