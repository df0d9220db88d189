import { type Check, finding } from './finding';

/**
 * The school wants application and evidence together. No `must`: a draft comes first, and the file is attached to that.
 * What the form lacked when it was finished stands until it is finished again.
 */
export const checkApplication: Check = ({ request }, { application }) => {
  if (!request.items.length || request.ticks.includes('application')) return [];
  if (!application.attached) return [finding('application-missing', { action: { do: 'open-application' } })];
  return (request.application?.lacks ?? []).map(({ rule, field, count }) =>
    finding(rule, {
      action: { do: 'open-application', ...(field !== undefined && { field }) },
      ...(count !== undefined && { values: { count } }),
    }),
  );
};
