/** Requests side by side: their names, their states, and which one is due. In English. */
export const requests = {
  'requests.name': 'Request from {date}',
  'requests.name-again': 'Request from {date} ({number})',
  'follow-up.due-of': 'Follow-up due: {request}',
  'requests.title': 'Your requests',
  'requests.start': 'Start another request',
  'requests.remove': 'Remove this request',
  'requests.stage.preparing': 'In preparation',
  'requests.stage.sent': 'Sent',
  'requests.stage.posted': 'Credit posted',
  'requests.stage.more-asked': 'More information needed',
  'requests.stage.declined': 'Declined',
  'requests.stage.closed': 'Closed',
  'requests.due': 'Follow-up due',
  'requests.removed': 'Request removed',
} as const;
