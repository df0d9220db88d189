/** The region “On this page” of the popup. In English. */
export const thisPage = {
  // What the open page shows or lacks
  'page.title': 'On this page',
  'page.kind.mcp-transcript': 'Transcript from the old dashboard',
  'page.add': 'Add to request',
  'page.adding': 'Reading…',
  'page.read-on-add': 'Will be read when you add it',
  'page.missing.transcriptId': 'This page does not show a Transcript ID. Type it here:',
  'page.missing.accessCode': 'This page does not show an Access Code. Type it here:',
  'page.typed.transcriptId': 'A box on the page has this ID:',
  'page.typed.accessCode': 'A box on the page has a code. It works once “Share” was pressed there:',
  'page.typed.take': 'Use it',
  'page.choose.transcriptId': 'This page shows several Transcript IDs. Choose yours:',
  'page.choose.accessCode': 'This page shows several Access Codes. Choose yours:',
  'page.choose.viewingPage': 'This page shows several viewing pages. Choose the one for your transcript:',
  'page.reload': 'Reload this page so that Credit Courier can read it.',
  'page.report': 'Report that this page was not recognized',
  'page.incomplete': 'Fill in or choose what is missing, then add it again.',
  'page.reload-button': 'Reload page',

  // Sites that the browser withholds
  'access.withheld':
    'Your browser lets Credit Courier read only some share pages, so it cannot tell whether this is one. Allow access, or paste the details below.',
  'access.allow': 'Allow access',

  // What to do on pages that are not evidence
  'guidance.dashboard':
    'Open the Transcript section, choose “Share or download”, then “Share”. Make up an access code and turn on “Include Address Details”.',
  'guidance.viewing-page': 'Type your Transcript ID and Access Code into this page. They are recognized as you type.',
  'guidance.mcp-site':
    'Open the share dialog of your transcript. It shows a Transcript ID and the Access Code that you chose.',
  'guidance.migration-code':
    'The access code on this page moves your profile to another account. It is not the one for your transcript.',
  'guidance.own-transcript':
    'Only you can see this page. Choose “Share link”, then “Create link” and “Copy link”, and open that link here.',
  'guidance.own-credentials':
    'Only you can see this page. Open a credential, choose “Share”, and open the new link here.',
  'guidance.learn-profile':
    'A profile does not show exams. Open your transcript, choose “Share link”, and open that link here.',
  'guidance.credly-profile': 'Open a badge in this profile. You add badges one at a time.',
  'guidance.credly-not-microsoft': 'Credit Courier found no badge from Microsoft’s certification program on this page.',
  'guidance.credly-short-link': 'Open this short link in a tab. It leads to your badge’s page.',
  'guidance.credly-template':
    'This page is about the badge in general. Open your own badge on Credly, choose “Share”, and use its link.',
} as const;
