import { type Check, finding } from './finding';

/**
 * The school wants the application together with the evidence. This is never a `must`: the draft is opened first, and
 * the file is attached to it. What the form lacked when it was finished here is reported until it is finished again,
 * even if the person checked off that they attach the application themselves, because this file is what gets sent.
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
