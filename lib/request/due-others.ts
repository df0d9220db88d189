/** The requests beside the one that is shown that are to be followed up. */
export const dueOthers = <R extends { isCurrent: boolean; isFollowUpDue: boolean }>(requests: readonly R[]): R[] =>
  requests.filter(({ isCurrent, isFollowUpDue }) => isFollowUpDue && !isCurrent);
