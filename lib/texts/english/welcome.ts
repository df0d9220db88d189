/** The welcome page and the sample page. In English. */
export const welcome = {
  'welcome.title': 'Your certification page becomes a credit request',
  'welcome.about':
    'Credit Courier turns a shared Microsoft transcript or badge into a complete request for college credit to Excelsior University.',
  'welcome.try': 'Try it on a sample page',
  'welcome.reads': 'What it reads, and where',
  'welcome.reads.about':
    'It runs on these sites’ share pages and nowhere else. There it only checks for evidence until you press the button or open the popup.',
  'welcome.reads.learn': 'profiles, with shared transcripts and credentials',
  'welcome.reads.credly': 'badges, and the profiles that lead to them',
  'welcome.reads.mcp': 'the old transcript site',
  'welcome.reads.dashboard': 'the old certification dashboard',
  'welcome.sends': 'Nothing is sent automatically',
  'welcome.sends.about':
    'There is no server and no account. What you add stays in this browser; access codes stay in memory, unless you change this in the settings. A letter is sent only when you send it.',
  'welcome.pin': 'Keep it in sight',
  'welcome.pin.about':
    'Choose the puzzle icon (Extensions) in the toolbar and pin Credit Courier. You can also open it with a keyboard shortcut, usually Alt+Shift+C.',

  // Sample page
  'sample.mark': 'Sample',
  'sample.title': 'A sample page to try',
  'sample.about':
    'The person, the link and the exam dates are made up. Nothing here is stored or added to your request.',
  'sample.press': 'Press “Send to Excelsior” at the bottom of this window.',
  'sample.pressed': 'The page was read. The popup would show this:',
  'sample.page': 'The sample page',
  'sample.result': 'What the popup would show',
  'sample.draft-about': 'The draft has no recipient, so you cannot send it by mistake.',
  'sample.again': 'Start over',
  'sample.elsewhere': 'This opens in your own request. The sample stays here.',
} as const;
