/** What the settings page says, in English. */
export const optionsEn = {
  'options.title': 'Settings',
  'options.saved': 'Saved',
  'options.on-device': 'Everything here stays in this browser.',

  'options.sending': 'Sending',
  'options.recipient': 'Recipient',
  'options.recipient.source': 'Excelsior’s address, from Microsoft’s page dated {date}.',
  'options.recipient.changed':
    'Your letters go to {recipient} instead of {usual}, the only address that our sources give for Excelsior. Change it only if Excelsior told you to.',
  'options.recipient.reset': 'Use Excelsior’s address again',
  'options.recipient.invalid': 'This is not a complete email address. Letters still go to {recipient}.',
  'options.recipient.microsoft':
    'Do not send letters to Microsoft: it does not handle credit. They still go to {recipient}.',
  'options.channel': 'Preferred way to send',
  'options.channel.last-used': 'Last used',
  'options.channel.mailto': 'Email app',
  'options.channel.draft-file': 'Draft file (.eml)',
  'options.channel.clipboard': 'Copy',
  'options.closing-line': 'Closing line of the letter',

  'options.pages': 'On share pages',
  'options.button': 'Show the “Send to Excelsior” button',
  'options.button.learn': 'on Microsoft Learn',
  'options.button.credly': 'on Credly',
  'options.button.dashboard': 'on the old dashboard',
  'options.context-menu': 'Show “Send this page to Excelsior” in the context menu',

  'options.follow-up': 'Follow-up',
  'options.follow-up-days': 'Follow up after (business days)',
  'options.follow-up-days.about':
    'Monday to Friday; public holidays are not taken into account. We suggest {days}; Excelsior does not give a time.',
  'options.follow-up-days.invalid': 'Type a number from 1 to 90. It is still {days}.',
  'options.notify': 'Notify me when a follow-up is due',
  'options.notify.refused': 'The browser does not allow notifications. The toolbar icon will show it instead.',

  'options.privacy': 'Privacy',
  'options.keep-codes': 'Keep the access code on this device',
  'options.keep-codes.about':
    'Off: access codes are not kept when the browser closes. On: they stay in this browser’s storage, unencrypted, until you turn this off.',

  'options.appearance': 'Appearance',
  'options.theme': 'Theme',
  'options.theme.auto': 'Same as browser',
  'options.theme.light': 'Light',
  'options.theme.dark': 'Dark',
  'options.language': 'Language',
  'options.language.auto': 'Same as browser',

  // Your data
  'data.title': 'Your data',
  'data.about': 'All of it is in this browser and nowhere else.',
  'data.requests': { one: '{count} request, from {date}', other: '{count} requests, the oldest from {date}' },
  'data.requests.where':
    'Evidence, exams, your name, email and student ID, the log of drafts, and what was sent. Kept on this device until you erase it.',
  'data.codes': { one: '{count} access code', other: '{count} access codes' },
  'data.codes.memory': 'In memory only, until the browser closes.',
  'data.codes.device': 'Kept on this device, because you turned that on.',
  'data.application': { one: '{count} application (PDF)', other: '{count} applications (PDF)' },
  'data.application.where': 'On this device until you have sent it and restarted the browser, or until you remove it.',
  'data.form': 'A form that you are filling in',
  'data.form.where':
    'On this device with its request, and erased with the application. It is in no export and in no letter. A signature is kept only if you ask for it.',
  'data.settings': 'Settings',
  'data.settings.where': 'Kept on this device. Nothing is synced.',
  'data.export': 'Export my data',
  'data.export-csv': 'Export as table (.csv)',
  'data.with-codes': 'Include access codes',
  'data.with-applications': 'Include the applications',
  'data.exported': 'Your data was saved as a file.',
  'data.exported.left-out': {
    one: 'Your data was saved without {count} application, because the file can hold 30 MB at most. Keep that PDF yourself.',
    other:
      'Your data was saved without {count} applications, because the file can hold 30 MB at most. Keep those PDFs yourself.',
  },
  'data.export-failed': 'Your data could not be exported. Close other pages of Credit Courier and try again.',
  'data.import': 'Import…',
  'data.import.label': 'File to import',
  'data.import.preview': 'This file was exported on {date}.',
  'data.import.requests': { one: '{count} request', other: '{count} requests' },
  'data.import.already': { one: '{count} of them is here already', other: '{count} of them are here already' },
  'data.import.items': { one: '{count} piece of evidence', other: '{count} pieces of evidence' },
  'data.import.codes': { one: '{count} access code', other: '{count} access codes' },
  'data.import.applications': { one: '{count} application', other: '{count} applications' },
  'data.import.left-out': 'These settings could not be read from the file and stay unchanged: {settings}.',
  'data.import.merge': 'Add to what is here',
  'data.import.replace': 'Replace what is here',
  'data.import.recipient':
    'Use the recipient from this file too: letters then go to {recipient}. Our sources give only {usual}; agree only if Excelsior told you to.',
  'data.import.cancel': 'Cancel',
  'data.import.reading': 'Reading the file…',
  'data.imported': 'Imported',
  'data.import-undone': 'Import undone',
  'data.import.undo': 'Undo the import',
  'data.import.refused.too-large':
    'This file is larger than 30 MB. Nothing was changed. Choose a file exported by Credit Courier.',
  'data.import.refused.unreadable':
    'This file could not be read. Nothing was changed. It may have been moved; choose it again.',
  'data.import.refused.not-json':
    'This file is damaged or is not a Credit Courier export. Nothing was changed. Choose the file that “Export my data” saved.',
  'data.import.refused.foreign': 'This file was not exported by Credit Courier. Nothing was changed.',
  'data.import.refused.newer':
    'This file comes from a newer version. Nothing was changed. Update Credit Courier, then import it.',
  'data.import.refused.damaged':
    'Parts of this file are damaged. Nothing was changed. Export it again, or use an older file.',
  'data.import.no-undo': 'This import is too large to be undone afterward. To be safe, export your data first.',
  'data.import.failed': 'The file could not be imported. Nothing was changed. Free up some space, then try again.',
  'data.erase': 'Erase everything',
  'data.erase.ask':
    'Erase all requests, applications, access codes and settings from this browser? This can’t be undone.',
  'data.erase.yes': 'Erase',
  'data.erase.no': 'Keep everything',
  'data.erased': 'Everything was erased.',
  'data.erase-failed': 'Not everything could be erased. Close other pages of Credit Courier, then erase again.',
} as const;
