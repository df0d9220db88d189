/** What the page of welcome and the sample page say, in English. */
export const welcomeEn = {
  'welcome.title': 'Your certification page becomes a credit request',
  'welcome.about':
    'Credit Courier turns a shared Microsoft transcript or badge into a complete request for college credit to Excelsior University.',
  'welcome.steps': 'In three steps',
  'welcome.step.open': 'Open your page',
  'welcome.step.open.about': 'Your shared transcript or badge, on Microsoft Learn, Credly or the old dashboard.',
  'welcome.step.press': 'Press “Send to Excelsior”',
  'welcome.step.press.about': 'The button appears on the page. It adds the evidence to your request.',
  'welcome.step.send': 'Check and send',
  'welcome.step.send.about': 'The letter opens as a draft in your own mail program. You press “send”.',
  'welcome.try': 'Try it on a sample page',
  'welcome.reads': 'What it reads, and where',
  'welcome.reads.about':
    'It runs on these sites’ share pages and nowhere else. There it only looks whether there is evidence, until you press the button or open the popup.',
  'welcome.reads.learn': 'profiles, with shared transcripts and credentials',
  'welcome.reads.credly': 'badges, and the profiles that lead to them',
  'welcome.reads.mcp': 'the old transcript site',
  'welcome.reads.dashboard': 'the old certification dashboard',
  'welcome.sends': 'Nothing is sent by itself',
  'welcome.sends.about':
    'There is no server and no account. What you add stays in this browser; access codes stay in memory, unless you set it otherwise. A letter leaves when you send it.',
  'welcome.pin': 'Keep it in sight',
  'welcome.pin.about':
    'Open the puzzle piece in the toolbar and pin Credit Courier there. The popup also opens with the shortcut that the browser gave it, usually Alt+Shift+C.',

  // Sample page
  'sample.mark': 'Sample',
  'sample.title': 'A sample page to try',
  'sample.about':
    'The person, the link and the exams’ dates are invented. Nothing here is stored, and nothing gets into your request.',
  'sample.press': 'Press “Send to Excelsior” at the bottom of this window.',
  'sample.pressed': 'Read. This is what the popup would show.',
  'sample.page': 'The sample page',
  'sample.result': 'What the popup would show',
  'sample.draft-about': 'The draft has no recipient, so that it cannot be sent by mistake.',
  'sample.no-recipient': 'empty in the sample',
  'sample.again': 'Start over',
  'sample.back': 'Back to the welcome page',
} as const;
