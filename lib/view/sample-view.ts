/** What the sample page shows after the press: the popup's content, for a request that is never saved. */
import { sampleDraft, sampleWebmail } from '../channels/sample-draft';
import type { Capture } from '../evidence/evidence';
import { letterParts } from '../letter/letter';
import { SAMPLE_MARK } from '../letter/sample';
import { applyChange } from '../request/changes';
import { type Current, EMPTY_REQUEST } from '../request/request';
import { type Requests, SCHEMA_VERSION } from '../request/requests';
import { DEFAULT_SETTINGS } from '../settings/settings';
import { type View, viewOf } from './view';

/**
 * Starts the sample request: the fictional holder is the applicant.
 *
 * @param now ISO 8601
 */
export function sampleRequest(capture: Capture, now: string): Current {
  const applicant = { ...EMPTY_REQUEST.applicant, fullName: capture.evidence.holder ?? '', email: EMAIL };
  const empty = { request: { ...EMPTY_REQUEST, id: 'sample', applicant }, codes: {} };
  return applyChange(empty, { change: 'add-evidence', capture }, now).current;
}

const EMAIL = 'avery.holloway@example.com';

/**
 * The view of the sample request, derived like that of a real one. Only its letter is marked as a sample and has no
 * recipient.
 */
export function sampleView({ request, codes }: Current, now: Date): View {
  const requests: Requests = { version: SCHEMA_VERSION, currentId: request.id, all: [request] };
  const view = viewOf({ requests, codes: { [request.id]: codes }, settings: DEFAULT_SETTINGS }, now);
  const { letter, step, href } = sampleDraft(view);
  return {
    ...view,
    letter,
    parts: [[[SAMPLE_MARK]], ...letterParts(view)],
    draft: { href, step },
    webmail: sampleWebmail(view),
  };
}
