import { type Check, finding } from './finding';

/**
 * The school wants application and evidence together. No `must`: a draft comes first, and the file is attached to that.
 * What the form lacked when it was finished stands until it is finished again, also where the person had ticked before
 * that they attach it themselves: it is the file that goes.
 */
export const checkApplication: Check = ({ request }, { application }) => {
  if (!request.items.length) return [];
  if (!application.attached) {
    return request.ticks.includes('application')
      ? []
      : [finding('application-missing', { action: { do: 'open-application' } })];
  }
  return (request.application?.lacks ?? []).map(({ rule, field, count }) =>
    finding(rule, {
      action: { do: 'open-application', ...(field !== undefined && { field }) },
      ...(count !== undefined && { values: { count } }),
    }),
  );
};
