/** The requests that are due for a follow-up, except the one that is shown. */
export const dueOthers = <R extends { isCurrent: boolean; isFollowUpDue: boolean }>(requests: readonly R[]): R[] =>
  requests.filter(({ isCurrent, isFollowUpDue }) => isFollowUpDue && !isCurrent);
