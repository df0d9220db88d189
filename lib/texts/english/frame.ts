/**
 * The texts around the list in the popup and on the request page: below the headline, notices, and the last line. In
 * English.
 */
export const frame = {
  // Below the headline
  'head.empty': 'Six steps to your credit request',
  'head.progress': '{done} of {total} done',
  'head.unsent': 'Nothing is sent yet',
  'head.to-fix': { one: '{count} thing to fix', other: '{count} things to fix' },
  'head.draft-opened': 'Draft opened: {time}',
  'head.sent': 'Sent {date}',
  'head.reminder': 'Reminder {date}',
  'head.reminder-was': 'Reminder was {date}',
  'head.no-answer': 'No answer since {date}',
  'head.open-page': 'Open as a page',
  'status.hint.empty': 'Open your transcript or badge page',
  'status.hint.found-here': 'Add it to your request',
  'status.hint.partial-here': 'Complete it below',

  // Notices
  'error.set-aside': 'Your saved data could not be read. A copy is kept.',
  'error.settings-set-aside': 'Some settings could not be read, so their defaults are used. A copy is kept.',
  'error.set-aside-copy': 'Copy saved data',
  'error.set-aside-copied': 'Saved data copied',
  'error.dismiss': 'Dismiss',
  'error.not-saved': 'Your last change was not saved. Check that your device has free space, then try again.',
  'error.nearly-full':
    'Your requests take up almost all the room that the browser gives. Export your data, then remove requests that you no longer need.',

  // The last line
  'app.not-affiliated': 'Not affiliated with Microsoft or Excelsior',
  'app.settings': 'Settings',
  'app.help': 'Help',
} as const;
