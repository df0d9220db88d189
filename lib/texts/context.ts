/**
 * What a translator needs to know about the texts: where each is shown, how long it may be, and what values it can
 * have.
 */

export interface Place {
  /** How the keys of its texts begin. If several places match a key, the longest wins. */
  keys: string;
  /** Where the texts are shown. */
  where: string;
  /**
   * The longest text that fits, in columns: a Chinese, Japanese, or Korean character takes two. If absent, the text may
   * wrap.
   */
  room?: number;
}

/** All places, in the order in which a person sees them. */
export const PLACES: readonly Place[] = [
  { keys: 'button.', where: 'beside the button on a share page: what it does, found or refused' },
  { keys: 'button.send', where: 'the button on a share page; the same in every language', room: 17 },
  { keys: 'button.hide', where: 'the small button beside it', room: 14 },
  { keys: 'button.reading', where: 'beside the button, while a page is read', room: 20 },
  { keys: 'menu.', where: 'context menu of a share page' },
  { keys: 'app.name', where: 'name of the product; the toolbar icon and the titles of pages have it' },
  { keys: 'app.', where: 'last line of every page; the settings and help are links', room: 50 },
  { keys: 'status.', where: 'headline of popup and request page, and tooltip of the toolbar icon' },
  { keys: 'status.hint.', where: 'line below the headline, while there is nothing to count' },
  { keys: 'head.', where: 'line below the headline' },
  { keys: 'error.', where: 'notice above the list, with its buttons' },
  { keys: 'page.', where: 'popup, region “On this page”: what the open page shows or lacks' },
  { keys: 'page.kind.', where: 'what kind of page was found, as the name of a piece of evidence' },
  { keys: 'page.add', where: 'button in “On this page”', room: 28 },
  { keys: 'access.', where: 'popup, where the browser withholds a site' },
  { keys: 'guidance.', where: 'popup, on a page that is no evidence yet: what to do there' },
  { keys: 'checklist.', where: 'name of the list of steps' },
  { keys: 'step.', where: 'name of a step in the list' },
  { keys: 'step.state.', where: 'state of a step, for screen readers' },
  { keys: 'step.value.', where: 'beside the name of a step, while it has nothing to show' },
  { keys: 'step.next', where: 'button that opens the next step', room: 14 },
  { keys: 'step.locked', where: 'in a step whose content was sent' },
  { keys: 'finding.', where: 'buttons that answer a finding' },
  { keys: 'preflight.', where: 'a finding, in the step that it concerns' },
  { keys: 'preflight.action.', where: 'button or link that mends the finding' },
  { keys: 'evidence.', where: 'step Evidence' },
  { keys: 'empty.', where: 'step Evidence, empty' },
  { keys: 'paste.', where: 'step Evidence, pasting or typing the details' },
  { keys: 'piece.', where: 'name of a piece of evidence in the list' },
  { keys: 'request.', where: 'step Evidence, and what happened to a piece' },
  { keys: 'field.', where: 'label before a value of a piece of evidence', room: 26 },
  { keys: 'code.', where: 'the access code of a transcript' },
  { keys: 'gap.', where: 'what a piece of evidence lacks' },
  { keys: 'check.', where: 'check of a link, and its outcome' },
  { keys: 'certifications.', where: 'opens the list of certifications of a transcript' },
  { keys: 'exams.', where: 'step Exams' },
  { keys: 'standing.', where: 'what we know of an exam, below it' },
  { keys: 'standing.possible', where: 'tag beside a badge', room: 24 },
  { keys: 'standing.not-listed', where: 'tag beside an exam', room: 24 },
  { keys: 'standing.unknown', where: 'tag beside an exam', room: 20 },
  { keys: 'standing.unknown.', where: 'why an exam or a badge is not known, below it' },
  { keys: 'applicant.', where: 'step You: labels of the fields, and hints' },
  { keys: 'application.', where: 'step Application' },
  { keys: 'form.', where: 'request page, the application form that is completed there' },
  { keys: 'form.mark.', where: 'what was put on a page of the form, for screen readers' },
  { keys: 'form.sign.', where: 'where a signature for the form is made' },
  { keys: 'form.trouble.', where: 'in the place of a form that cannot be opened' },
  { keys: 'letter.', where: 'step Letter, and the letter beside the list' },
  { keys: 'letter.draft', where: 'the one button that opens the draft', room: 26 },
  { keys: 'letter.draft-', where: 'why the draft cannot be opened yet, and other ways to it' },
  { keys: 'letter.copy', where: 'button beside “Open email draft”', room: 26 },
  { keys: 'letter.copy-failed', where: 'where the browser refuses to copy' },
  { keys: 'letter.copied', where: 'said after copying' },
  { keys: 'letter.gap.', where: 'in the letter, in the place of what is still missing' },
  { keys: 'letter.step.', where: 'what was left out so that a mail link holds the letter' },
  { keys: 'letter.no-help', where: 'where no email app opened: how to set one up (menu names: see menu-names.ts)' },
  { keys: 'ways.', where: 'step Letter, ways to send' },
  { keys: 'changes.', where: 'step Letter, what changed since 2020' },
  { keys: 'life.', where: 'step Answer: what happened, and what to say of it' },
  { keys: 'follow-up.', where: 'step Answer: reminder and follow-up letter' },
  { keys: 'record.', where: 'what was sent, as labels before values' },
  { keys: 'channel.', where: 'how a letter left, after “Sent to Excelsior”, and in a list to choose from', room: 38 },
  { keys: 'follow-up.due-of', where: 'notification and toolbar icon: which request is due' },
  { keys: 'requests.', where: 'requests side by side' },
  { keys: 'requests.stage.', where: 'state of a request, behind its name', room: 30 },
  { keys: 'welcome.', where: 'page of welcome, after install' },
  { keys: 'sample.', where: 'sample page' },
  { keys: 'options.', where: 'settings' },
  { keys: 'data.', where: 'settings, “Your data”' },
  { keys: 'help.', where: 'help page' },
  { keys: 'sources.', where: 'page of sources' },
];

/** What replaces each `{name}`. None of these values can be inflected to fit a sentence. */
export const VALUES: Readonly<Record<string, string>> = {
  authority: 'NCCRS or ACE',
  channel: 'one of the texts channel.*',
  code: 'the code of an exam: AZ-103',
  count: 'a number; it chooses the form of the text',
  date: 'a day as the language writes it: May 14, 2019; in some languages it ends in a full stop',
  day: 'a number',
  days: 'a number',
  done: 'a number',
  exam: 'the code of an exam: AZ-103',
  exams: 'one or more codes of exams',
  from: 'a day or a month: May 2019',
  handle: 'a user name: AveryJ-7788',
  holder: 'a person’s name',
  id: 'the digits of a Transcript ID',
  level: 'English: lower division baccalaureate/associate',
  listed: 'one or more codes of exams',
  name: 'a person’s name, or the name of a file',
  number: 'a number from 2 on',
  other: 'a second value of the same kind as the first; of authorities also several',
  others: 'one or more codes of exams',
  page: 'a number',
  percent: 'a number without the sign %',
  recipient: 'an email address',
  request: 'one of the texts requests.name',
  settings: 'one or more labels of settings',
  size: 'a size: 1.2 MB',
  source: 'the source of a fact, in English',
  time: 'a day and an hour, or an hour',
  title: 'the name of a piece of evidence',
  to: 'a day or a month: June 2019',
  total: 'a number',
  usual: 'an email address',
  what: 'one of the texts form.mark.*',
};

/** The place of a text. Every key has one, which a test ensures. */
export function placeOf(key: string): Place | undefined {
  return PLACES.filter(({ keys }) => key.startsWith(keys)).reduce<Place | undefined>(
    (best, place) => (best && best.keys.length >= place.keys.length ? best : place),
    undefined,
  );
}
