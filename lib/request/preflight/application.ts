import { type Check, finding } from './finding';

/** The school wants application and proof together. No `must`: a draft comes first, and the file is attached to that. */
export const checkApplication: Check = ({ request }, { application }) =>
  request.items.length && !application.attached && !request.ticks.includes('application')
    ? [finding('application-missing', { action: { do: 'open-application' } })]
    : [];
