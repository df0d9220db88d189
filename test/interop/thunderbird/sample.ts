/** Writes a sample draft file to the path given and prints a mail link of the same letter. */
import { writeFileSync } from 'node:fs';
import { draftFile } from '../../../lib/channels/draft-file';
import { mailtoLink } from '../../../lib/channels/mailto';

const LETTER = {
  recipient: 'evaluations+credit@example.edu',
  subject:
    "Request for college credit – Avery Holloway's exams (AZ-103 & AZ-400) with a subject long enough to be folded",
  text: [
    'Dear evaluators,',
    '',
    'AZ-103 Microsoft Azure Administrator, passed 2019-06-14',
    'Transcript Viewing Page: https://learn.microsoft.com/users/averyholloway/transcript/abc123?x=1&y=2',
    '50% + 50% = 100%; "quotes", \'apostrophes\', é, я, 申',
    '',
    'Thank you,',
    'Avery Holloway',
    '',
  ].join('\n'),
  html: [
    '<p>Dear evaluators,</p>',
    '<p>AZ-103 Microsoft Azure Administrator, passed 2019-06-14<br>',
    'Transcript Viewing Page: https://learn.microsoft.com/users/averyholloway/transcript/abc123?x=1&amp;y=2<br>',
    '50% + 50% = 100%; "quotes", \'apostrophes\', é, я, 申</p>',
    '<p>Thank you,<br>Avery Holloway</p>',
  ].join('\n'),
};

const application = {
  name: "Avery's college-credit application – ausgefüllt und unterschrieben (申請書).pdf",
  bytes: new Blob(['%PDF-1.4\n', new Uint8Array(300_000).map((_, i) => i * 31), '\n%%EOF\n']),
};

const target = process.argv[2];
if (!target) throw new Error('usage: tsx sample.ts DRAFT.eml');
draftFile(LETTER, application).then(async (file) => {
  writeFileSync(target, new Uint8Array(await file.arrayBuffer()));
  console.log(mailtoLink(LETTER));
});
